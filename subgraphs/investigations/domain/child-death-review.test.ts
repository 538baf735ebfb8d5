import { expect, it } from "vitest";
import type { ChildAgeBand } from "../../../schema/values/child-age-band.ts";
import {
  type ChildDeathReview,
  currentHandover,
  outcomeOf,
  type ScreeningOutcome,
} from "./child-death-review.ts";
import type { Handover, HandoverState } from "./handover.ts";

function review(
  states: HandoverState[],
  personId: string | null,
  ageBand: ChildAgeBand | null,
  screened: ScreeningOutcome | null = null,
) {
  const handovers = states.map((state, index): Handover => {
    const id = `v${index + 1}`;
    return {
      id,
      reviewId: "r",
      version: index + 1,
      state,
      attempt: 1,
      receivedAt: new Date(),
      subjectId: null,
    };
  });
  return { handovers, personId, core: { ageBand }, screened } as unknown as ChildDeathReview;
}

it.each([
  [review(["QUARANTINED"], null, null), "QUESTION_FOR_TEAM"],
  [review(["LINKED", "QUARANTINED"], "p", "AGED_4_TO_9"), "QUESTION_FOR_TEAM"],
  [review(["RECEIVED"], null, "AGED_4_TO_9"), "AWAITING_MATCH"],
  [review(["SUPERSEDED", "LINKED"], "p", "AGED_15_TO_17"), "CORE_DATA_ONLY"],
  [review(["LINKED"], "p", "AGED_18_AND_OVER"), "MATCHED"],
  [review(["LINKED"], "p", null), "MATCHED"],
  [review(["LINKED"], "p", "UNDER_4"), "OUT_OF_SCOPE"],
  [review(["LINKED"], "p", "AGED_15_TO_17", "UNCLEAR"), "DECISION_WAITING"],
  [review(["LINKED"], "p", "AGED_15_TO_17", "CASE"), "CASE_OPENED"],
  [review(["LINKED"], "p", "AGED_18_AND_OVER", "CHILD_CORE_DATA"), "CORE_DATA_ONLY"],
  [review(["LINKED"], "p", "UNDER_4", "OUT_OF_SCOPE"), "OUT_OF_SCOPE"],
])("%o: %s", (handedOver, expected) => {
  expect(outcomeOf(handedOver)).toBe(expected);
});

it("takes the version that could be read for the one that holds", () => {
  const { handovers } = review(["SUPERSEDED", "LINKED", "QUARANTINED"], null, null);
  expect(currentHandover(handovers)?.id).toBe("v2");
});
