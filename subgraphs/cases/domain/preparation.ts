import type { Stage } from "./case-state.ts";
import type { CaseStanding } from "./standing.ts";
import { type FactRevision, revisionsHold, type Submission, type SubmissionState } from "./submission.ts";

const superseded: readonly (SubmissionState | undefined)[] = ["STALE", "REJECTED", "WITHDRAWN", "DISCARDED"];

/**
 * Is a version of the submission to be prepared now? Where the review is approved; and of a closed case where
 * its latest version no longer stands.
 */
export function awaitsPreparation(stage: Stage, latest: SubmissionState | undefined): boolean {
  return stage === "APPROVED" || (stage === "CLOSED" && superseded.includes(latest));
}

/** The revisions of this owner's facts from which a record is made: the person's facts and the review. */
export function factRevisions({ factsRevision, reviewRevision }: CaseStanding): FactRevision[] {
  return [
    { fact: "facts", revision: factsRevision },
    { fact: "review", revision: reviewRevision },
  ];
}

/** The revision of the review from which a version was made. */
export function reviewRevisionOf({ revisions }: Pick<Submission, "revisions">): number {
  return revisions.find(({ fact }) => fact === "review")?.revision ?? 0;
}

/** Do the facts stand as they did when a version was prepared? */
export function isCurrent({ revisions }: Pick<Submission, "revisions">, standing: CaseStanding): boolean {
  return revisionsHold(revisions, factRevisions(standing));
}
