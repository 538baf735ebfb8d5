import { expect, test } from "vitest";
import { overlap, periodOf, toTwoYears, toYear } from "./death-period.ts";

test.each([
  ["2017-09-12", "2017-Q3", "2017", "2016/2017"],
  ["2017-01-01", "2017-Q1", "2017", "2016/2017"],
  ["2018-12", "2018-Q4", "2018", "2018/2019"],
  ["2018", "2018", "2018", "2018/2019"],
])("%s is told as %s, then %s, then %s", (date, period, year, twoYears) => {
  expect(periodOf(date)).toBe(period);
  expect(toYear(period)).toBe(year);
  expect(toTwoYears(period)).toBe(twoYears);
  expect(toTwoYears(twoYears)).toBe(twoYears);
  expect(toYear(twoYears)).toBe(twoYears);
});

test.each([
  ["2017-Q3", "2017-Q3", true],
  ["2017-Q3", "2017-Q4", false],
  ["2017-Q3", "2017", true],
  ["2017-Q3", "2018", false],
  ["2017-Q3", "2016/2017", true],
  ["2017", "2018/2019", false],
])("%s and %s may be the same: %s", (one, other, may) => {
  expect(overlap(one, other)).toBe(may);
  expect(overlap(other, one)).toBe(may);
});
