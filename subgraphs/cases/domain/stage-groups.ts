import { type Stage, stages } from "./case-state.ts";

export const screened: readonly Stage[] = [
  "SCREENING",
  "AWAITING_ALLOCATION",
  "OUT_OF_SCOPE",
  "CHILD_CORE_DATA",
];
export const underReview: readonly Stage[] = ["IN_REVIEW", "RETURNED", "IN_DEPTH"];
/** Where an in-depth review goes on, which may have been returned to its reviewer, or stopped and begun again. */
export const inDepth: readonly Stage[] = ["IN_DEPTH", "RETURNED", "IN_REVIEW"];

/** Where a reviewer is to be found. */
export const awaiting: readonly Stage[] = ["AWAITING_ALLOCATION", "REOPENED"];
/** Where another reviewer may take over: what was written stays. */
export const reallocated: readonly Stage[] = ["ALLOCATED", ...underReview];
/** Where a reviewer is at work or their work is read. */
export const underWay: readonly Stage[] = [...reallocated, "QUALITY_ASSURANCE"];
const ends: readonly Stage[] = ["CLOSED", "TRANSFERRED"];
export const open = stages.filter((stage) => !ends.includes(stage));
/** Where the death may be one for review here, and something may still be asked about it. */
export const reviewable: readonly Stage[] = open.filter(
  (stage) => stage !== "OUT_OF_SCOPE" && stage !== "CHILD_CORE_DATA",
);

/** Until a review is approved, another area may turn out to be responsible. */
export const movable: readonly Stage[] = [
  "SCREENING",
  "OUT_OF_SCOPE",
  "AWAITING_ALLOCATION",
  "REOPENED",
  ...underWay,
];

/** Where a review that was handed in may yet go back to its reviewer. */
export const returnable: readonly Stage[] = ["QUALITY_ASSURANCE", "APPROVED", "PREPARED", "REJECTED"];

/** Where a version may have gone out. */
export const submitted: readonly Stage[] = ["APPROVED", "PREPARED", "RELEASED", "ACKNOWLEDGED", "REJECTED"];

/** Where a reviewer holds the case, who may give it back. */
export const reviewed: readonly Stage[] = [...underWay, ...submitted];

/**
 * Where no version is on its way out. What the national programme holds of an earlier one may be withdrawn all the same,
 * and it answers.
 */
export const beside: readonly Stage[] = stages.filter((stage) => !submitted.includes(stage));

/** Where a report can be read that was approved; what is learnt from it holds nothing up. */
export const reportedStages: readonly Stage[] = [...submitted, "CLOSED"];
