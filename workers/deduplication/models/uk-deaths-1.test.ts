import { expect, test } from "vitest";
import { measureModel } from "../subjects/measure-model.ts";
import { relations } from "../subjects/subject-model.ts";
import { trainSubjectModel } from "../subjects/train-subject-model.ts";
import { deathReportModel } from "./death-reports.ts";
import frozen from "./uk-deaths-1.json" with { type: "json" };
import report from "./uk-deaths-1-training.json" with { type: "json" };

test("trained again from the settings of its report, the model comes out as it is kept", () => {
  expect(trainSubjectModel(report.training)).toEqual(frozen);
});

test("the training report tells what the model does, and of pairs that it was not trained on", () => {
  expect(report.heldOut.seed).not.toBe(report.training.seed);
  for (const [habits, figures] of [
    [{}, report.usual],
    [report.careless.habits, report.careless.figures],
  ] as const) {
    expect(figures.map(({ relation }) => relation)).toEqual(relations);
    // A twentieth of the pairs is enough to see the same shares.
    const measured = measureModel(deathReportModel, report.heldOut.seed, report.heldOut.pairs / 20, habits);
    for (const [at, { automatic, question }] of measured.entries()) {
      expect(automatic).toBeCloseTo(figures[at]!.automatic, 1);
      expect(automatic + question).toBeCloseTo(figures[at]!.automatic + figures[at]!.question, 1);
    }
  }
});
