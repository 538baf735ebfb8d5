import { expect, test } from "vitest";
import { progressOf } from "./report-progress.ts";

const day = new Date("2018-03-09");

test.each([
  ["was refused", "REFUSED", null, "REFUSED"],
  ["is about nobody yet", "TAKEN", null, "RECEIVED"],
  ["is about somebody whom a person must recognise", "TAKEN", { toldAt: null, settledAt: null }, "RECEIVED"],
  ["is about somebody", "TAKEN", { toldAt: day, settledAt: null }, "RECOGNISED"],
  ["is about somebody who has a reviewer", "TAKEN", { toldAt: day, settledAt: day }, "REVIEWER_APPOINTED"],
] as const)("a report that %s", (_, state, person, progress) => {
  expect(progressOf({ state }, person)).toBe(progress);
});
