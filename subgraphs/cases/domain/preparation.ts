import type { Stage } from "./case-state.ts";
import type { CaseStanding } from "./standing.ts";
import type { FactRevision, SubmissionState } from "./submission.ts";

const superseded: readonly (SubmissionState | undefined)[] = ["STALE", "REJECTED", "WITHDRAWN"];

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
