import type { InvestigationOutcome } from "../../../schema/values/investigation-outcome.ts";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import type { RefusalReason } from "../../../schema/values/refusal.ts";
import { isSameOrganisation, type Succession } from "../../../schema/values/succession.ts";
import { afterStep, type Investigation, type ReachedStage } from "./investigation.ts";
import type { InvestigationLink } from "./link.ts";
import type { InvestigationRefusal } from "./refusals.ts";
import { checkRestriction, type OutcomeRestriction } from "./restriction.ts";

type Reason = RefusalReason<InvestigationRefusal>;

/**
 * May an investigation bear this reference?
 * @param known another one of its kind that the lead organisation keeps under it
 */
export function checkReference(reference: string, known: Investigation | null): Reason[] {
  if (reference === "") return [{ code: "REFERENCE_MISSING", path: ["reference"] }];
  return known ? [{ code: "REFERENCE_IN_USE", path: ["reference"] }] : [];
}

/** Does the organisation lead the investigation or keep it for whoever does, or follow one that did? */
export function leads(
  organisation: string | null,
  { leadOrganisation, custodian }: Pick<Investigation, "leadOrganisation" | "custodian">,
  succession: Succession,
): boolean {
  if (organisation === null) return false;
  return [leadOrganisation, custodian].some((code) => isSameOrganisation(organisation, code, succession));
}

/**
 * May an investigation come to this stage?
 * @param stages those of its kind
 * @param reached the stages that it came to before
 */
export function checkStage(
  investigation: Investigation,
  { stage, reachedOn }: Pick<ReachedStage, "stage" | "reachedOn">,
  stages: readonly string[],
  reached: readonly ReachedStage[],
  today: IsoDate,
): Reason[] {
  const reasons: Reason[] = [];
  if (investigation.status === "CONCLUDED") {
    reasons.push({ code: "INVESTIGATION_CONCLUDED", path: ["investigationId"] });
  }
  if (!stages.includes(stage)) reasons.push({ code: "NOT_A_STAGE_OF_KIND", path: ["stage"] });
  if (reached.some((each) => each.stage === stage)) {
    reasons.push({ code: "STAGE_REACHED_BEFORE", path: ["stage"] });
  }
  if (reachedOn > today) reasons.push({ code: "DATE_IN_FUTURE", path: ["reachedOn"] });
  if (reachedOn < investigation.openedOn) reasons.push({ code: "BEFORE_OPENED", path: ["reachedOn"] });
  return reasons;
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
  conclusion: OutcomeRestriction & { readonly concludedOn: IsoDate; readonly outcome: InvestigationOutcome },
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
  return [...reasons, ...checkRestriction(conclusion, conclusion.concludedOn)];
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
