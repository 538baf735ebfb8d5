import { expect, test } from "vitest";
import { completedYears, possibleAges } from "./age.ts";
import { isoDate } from "./iso-date.ts";
import { getValue } from "./parsed.ts";
import { parsePartialDate } from "./partial-date.ts";

test.each([
  ["1999-06-15", "2017-06-14", 17],
  ["1999-06-15", "2017-06-15", 18],
  ["1999-06-15", "2017-06-16", 18],
  ["2000-02-29", "2018-02-28", 17],
  ["2000-02-29", "2018-03-01", 18],
  ["2000-02-29", "2020-02-29", 20],
  ["2017-06-15", "2017-06-15", 0],
  ["2017-06-15", "2017-06-14", null],
])("born %s, on %s: %s", (birth, at, years) => {
  expect(completedYears(isoDate(birth), isoDate(at))).toBe(years);
});

test.each([
  ["1999", "2017-06-14", { least: 17, most: 18 }],
  ["1999-06", "2017-06", { least: 17, most: 18 }],
  ["1999-06-15", "2018", { least: 18, most: 19 }],
  ["1954", "2017", { least: 62, most: 63 }],
  ["2017", "2017", { least: 0, most: 0 }],
  ["2018", "2017", null],
])("born %s, died %s: %j", (birth, at, ages) => {
  expect(possibleAges(getValue(parsePartialDate(birth)), getValue(parsePartialDate(at)))).toEqual(ages);
});
