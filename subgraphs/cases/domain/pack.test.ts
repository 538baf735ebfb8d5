import { expect, it } from "vitest";
import type { PackContent } from "../../../schema/values/pack.ts";
import { isAsDrafted, type PackStep, progressOf } from "./pack.ts";

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

it("is as it was drafted where codes got their names, and not where a figure or a code is another", () => {
  const pack = (label: string, value: number): PackContent => ({
    title: "Learning from deaths",
    audience: "STEERING_GROUP",
    exact: true,
    firstQuarter: "2018-Q1",
    lastQuarter: "2018-Q4",
    madeAt: "2019-01-01T10:00:00.000Z",
    sources: [],
    sections: [
      {
        kind: "ACTIONS",
        title: "Actions",
        text: [],
        tables: [
          {
            caption: "Actions",
            columns: ["Organisation", "Planned"],
            rows: [{ label, cells: [{ display: String(value), value, suppressed: false }] }],
            drawn: [],
          },
        ],
      },
    ],
  });
  const draft = pack("RJ6", 9);
  expect(isAsDrafted(pack("RJ6", 9), draft)).toBe(true);
  expect(isAsDrafted(pack("Croydon Health Services (RJ6)", 9), draft)).toBe(true);
  expect(isAsDrafted(pack("Croydon Health Services (RJ6)", 8), draft)).toBe(false);
  expect(isAsDrafted(pack("Croydon Health Services (RJ7)", 9), draft)).toBe(false);
  expect(isAsDrafted(pack("Croydon Health Services", 9), draft)).toBe(false);
});
