import type { InvestigationOutcome } from "../../../schema/values/investigation-outcome.ts";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import type { RefusalReason } from "../../../schema/values/refusal.ts";
import { afterStep, type Investigation } from "./investigation.ts";
import type { InvestigationLink } from "./link.ts";
import type { InvestigationRefusal } from "./refusals.ts";

type Reason = RefusalReason<InvestigationRefusal>;

/**
 * May an investigation bear this reference?
 * @param known another one of its kind that the lead organisation keeps under it
 */
export function checkReference(reference: string, known: Investigation | null): Reason[] {
  if (reference === "") return [{ code: "REFERENCE_MISSING", path: ["reference"] }];
  return known ? [{ code: "REFERENCE_IN_USE", path: ["reference"] }] : [];
}

/** May an investigation be opened like this? */
export function checkOpening(
  opening: { readonly reference: string; readonly openedOn: IsoDate },
  today: IsoDate,
  known: Investigation | null,
): Reason[] {
  const reasons: Reason[] = [];
  if (opening.openedOn > today) reasons.push({ code: "DATE_IN_FUTURE", path: ["openedOn"] });
  return [...reasons, ...checkReference(opening.reference, known)];
}

/**
 * May an investigation be concluded like this?
 * @param outcomes those that its kind may have
 */
export function checkConclusion(
  investigation: Investigation,
  conclusion: { readonly concludedOn: IsoDate; readonly outcome: InvestigationOutcome },
  outcomes: readonly InvestigationOutcome[],
  today: IsoDate,
): Reason[] {
  const reasons: Reason[] = [];
  if (afterStep(investigation.status, "CONCLUDE") === null) {
    return [{ code: "INVESTIGATION_CONCLUDED", path: ["investigationId"] }];
  }
  if (!outcomes.includes(conclusion.outcome)) {
    reasons.push({ code: "NOT_AN_OUTCOME_OF_KIND", path: ["outcome"] });
  }
  if (conclusion.concludedOn > today) reasons.push({ code: "DATE_IN_FUTURE", path: ["concludedOn"] });
  if (conclusion.concludedOn < investigation.openedOn) {
    reasons.push({ code: "CONCLUDED_BEFORE_OPENED", path: ["concludedOn"] });
  }
  return reasons;
}

/**
 * May an investigation be linked with a case like this? A review waits only for what goes on.
 * @param standing the link that stands between the two already
 */
export function checkLink(
  investigation: Investigation,
  link: { readonly holdsReview: boolean },
  standing: InvestigationLink | null,
): Reason[] {
  const reasons: Reason[] = [];
  if (standing) reasons.push({ code: "ALREADY_LINKED", path: ["caseId"] });
  if (link.holdsReview && investigation.status === "CONCLUDED") {
    reasons.push({ code: "NOTHING_TO_WAIT_FOR", path: ["holdsReview"] });
  }
  return reasons;
}
