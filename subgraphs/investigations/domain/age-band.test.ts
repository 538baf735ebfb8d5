import { expect, it } from "vitest";
import { childAgeBandLimits } from "../../../schema/codes/child-age-bands.ts";
import { getValue } from "../../../schema/values/parsed.ts";
import { parsePartialDate } from "../../../schema/values/partial-date.ts";
import { ageBandAt, isWithinAges } from "./age-band.ts";

it.each([
  ["2000-03-10", "2018-03-09", "AGED_15_TO_17"],
  ["2000-03-09", "2018-03-09", "AGED_18_AND_OVER"],
  ["2015-01-01", "2018-12-31", "UNDER_4"],
  ["2014-05", "2018-07", "AGED_4_TO_9"],
  ["2000", "2018", null],
  ["2018-03-09", "2017-03-09", null],
])("born %s, died %s: %s", (birth, death, expected) => {
  const [born, died] = [birth, death].map((text) => getValue(parsePartialDate(text)));
  expect(ageBandAt(born!, died!, childAgeBandLimits)).toBe(expected);
});

it("says nothing without both dates", () => {
  expect(ageBandAt(null, null, childAgeBandLimits)).toBeNull();
});

it.each([
  ["2004-03-09", "2018-03-09", true],
  ["2004-03-10", "2018-03-09", false],
  ["1992-03-10", "2018-03-09", true],
  ["1992-03-09", "2018-03-09", false],
  ["2004", "2018-03-09", null],
  [null, "2018-03-09", null],
] as const)("born %s and died %s: in transition %s", (birth, death, expected) => {
  const dates = [birth, death].map((date) => date && getValue(parsePartialDate(date)));
  expect(isWithinAges(dates[0]!, dates[1]!, { from: 14, to: 25 })).toBe(expected);
});
