import type { RefusalReason } from "../../../schema/values/refusal.ts";
import { isSameOrganisation, type Succession } from "../../../schema/values/succession.ts";
import type { CaseAct } from "./act.ts";
import type { ApproverNotice } from "./approver-notice.ts";
import type { CareRefusal } from "./care-refusals.ts";

/** What of a case's file bears on who may decide on its review. */
export type IndependenceAct = Pick<CaseAct, "kind" | "subject" | "facts">;

/** Why the reviewers' owner refuses somebody who is not independent; other reasons say nothing of that. */
const dependent: readonly string[] = ["SAME_TEAM", "SAME_MANAGER", "INTEREST_DECLARED", "INVOLVED_IN_CARE"];

/**
 * Is somebody independent enough to decide on a review? The rules are those by which reviewers are appointed, as far as
 * the case knows: whoever has reviewed it, has declared that they are involved, or was refused as its reviewer for an
 * interest or a team does not decide; the same employer is for notice.
 * Source: the report, sections 3.9 (independence) and 3.10 (impartiality).
 */
export function checkReader(
  reader: { readonly subject: string; readonly organisation: string | null },
  acts: readonly IndependenceAct[],
  careOrganisations: readonly string[],
  succession: Succession,
): {
  readonly reasons: RefusalReason<CareRefusal | "SECOND_READER_NEEDED">[];
  readonly notices: ApproverNotice[];
} {
  const reasons: RefusalReason<CareRefusal | "SECOND_READER_NEEDED">[] = [
    ...(hasReviewed(acts, reader.subject)
      ? [{ code: "SECOND_READER_NEEDED" as const, path: ["caseId"] }]
      : []),
    ...involvementOf(reader.subject, acts),
  ];
  const { organisation } = reader;
  const sameEmployer =
    organisation !== null &&
    careOrganisations.some((care) => isSameOrganisation(care, organisation, succession));
  return { reasons, notices: sameEmployer ? ["SAME_EMPLOYER"] : [] };
}

/** What stands against anybody who writes on a review or decides on it: that they were involved in the care. */
export function involvementOf(
  subject: string,
  acts: readonly IndependenceAct[],
): RefusalReason<CareRefusal>[] {
  return acts.some((act) => isInvolved(act, subject)) ? [{ code: "NOT_INDEPENDENT", path: ["caseId"] }] : [];
}

/**
 * Did somebody write on the review, or review the case before whoever does now? Of the latter the table of transitions
 * takes care.
 */
function hasReviewed(acts: readonly IndependenceAct[], subject: string): boolean {
  const contributed = acts.some((act) => {
    const { kind, facts } = act as CaseAct;
    return kind === "CONTRIBUTOR_ADDED" && facts.contributor === subject;
  });
  if (contributed) return true;
  const appointed = acts.flatMap((act) => {
    const { kind, facts } = act as CaseAct;
    return kind === "REVIEWER_APPOINTED" ? [facts.reviewerSubject] : [];
  });
  return appointed.at(-1) !== subject && appointed.includes(subject);
}

function isInvolved(act: IndependenceAct, subject: string): boolean {
  const { kind, facts } = act as CaseAct;
  if (kind === "INVOLVEMENT_DECLARED") return act.subject === subject;
  return (
    kind === "ALLOCATION_REFUSED" &&
    facts.reviewerSubject === subject &&
    facts.reasons.some((reason) => dependent.includes(reason))
  );
}
