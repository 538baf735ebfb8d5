import { describe, expect, it } from "vitest";
import {
  afterStep,
  revisionsHold,
  type SubmissionState,
  type SubmissionStep,
  submissionStates,
  submissionTransitions,
} from "./submission.ts";

describe("the versions of a submission", () => {
  it("reach every state from being prepared", () => {
    const reached = new Set<SubmissionState>(["PREPARED"]);
    for (const state of reached) {
      for (const next of Object.values(submissionTransitions[state])) reached.add(next);
    }
    expect([...reached].sort()).toEqual(Object.keys(submissionStates).sort());
  });

  it("end where nothing more can happen", () => {
    const ends = Object.entries(submissionTransitions).filter(([, steps]) => Object.keys(steps).length === 0);
    expect(ends.map(([state]) => state)).toEqual(["REJECTED", "STALE", "WITHDRAWN", "DISCARDED"]);
  });

  it.each<[SubmissionState, SubmissionStep, SubmissionState | null]>([
    ["PREPARED", "RELEASE", "RELEASED"],
    ["STALE", "RELEASE", null],
    ["ACKNOWLEDGED", "GO_STALE", "STALE"],
    ["RELEASED", "WITHDRAW", null],
    ["WITHDRAWN", "ACKNOWLEDGE", null],
  ])("%s, %s: %s", (state, step, expected) => {
    expect(afterStep(state, step)).toBe(expected);
  });
});

describe("whether the facts still hold", () => {
  const now = [
    { fact: "facts", revision: 2 },
    { fact: "review", revision: 5 },
  ];
  it.each([
    ["the same revisions", now, true],
    ["another revision", [{ fact: "facts", revision: 1 }, now[1]!], false],
    ["a fact that was not named", [now[0]!], false],
    ["a fact of another owner beside", [...now, { fact: "investigations", revision: 9 }], true],
  ])("%s", (_, used, holds) => {
    expect(revisionsHold(used, now)).toBe(holds);
  });
});
