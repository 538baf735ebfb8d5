import { expect, test } from "vitest";
import { factorScales } from "../../../schema/codes/child-death-factors.ts";
import { checkFactor, firstThatFits } from "./theme-flag.ts";

test.each([
  [[], null],
  [[9], 9],
  [[9, 5, 10], 5],
])("of the categories %j the first that fits is %s", (categories, first) => {
  expect(firstThatFits(categories)).toBe(first);
});

const [formC, analysisForm] = factorScales;

test.each([
  [null, formC, []],
  [{ domain: "D", score: "3" }, formC, []],
  [{ domain: "D", score: "1*" }, formC, []],
  [{ domain: "D", score: "3" }, analysisForm, ["NOT_A_FACTOR_SCORE"]],
  [{ domain: "E", score: "2" }, analysisForm, ["NOT_A_FACTOR_DOMAIN"]],
  [{ domain: "D", score: "2" }, undefined, ["NOT_A_FACTOR_DOMAIN", "NOT_A_FACTOR_SCORE"]],
])("%j on a scale: %#", (factor, scale, expected) => {
  expect(checkFactor(factor, scale ?? null).map(({ code }) => code)).toEqual(expected);
});
