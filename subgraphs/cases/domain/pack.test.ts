import { expect, it } from "vitest";
import { type PackStep, progressOf } from "./pack.ts";

const made = (...steps: PackStep[]) => steps.map((step, each) => ({ step, at: new Date(1_000 * each) }));

it.each([
  { steps: [], step: undefined, done: undefined },
  { steps: ["REQUESTED"], step: "REQUESTED", done: 1 },
  { steps: ["REQUESTED", "FIGURES_READ", "DRAWN", "KEPT"], step: "KEPT", done: 4 },
  { steps: ["REQUESTED", "FIGURES_READ", "FAILED"], step: "FAILED", done: 2 },
  { steps: ["REQUESTED", "FIGURES_READ", "FAILED", "DRAWN"], step: "FAILED", done: 3 },
  { steps: ["REQUESTED", "FIGURES_READ", "FAILED", "DRAWN", "KEPT"], step: "KEPT", done: 4 },
] as const)("a pack after $steps stands at $step", ({ steps, step, done }) => {
  const progress = progressOf(made(...steps));
  expect(progress?.step).toBe(step);
  expect(progress?.done).toBe(done);
});
