import { expect, test } from "vitest";
import { isoDate } from "./iso-date.ts";
import { daysOf, parseQuarter, type Quarter, quarterOf, quartersBetween } from "./quarter.ts";

const quarter = (text: string) => text as Quarter;

test.each([
  ["2018-01-01", "2018-Q1"],
  ["2018-03-31", "2018-Q1"],
  ["2018-04-01", "2018-Q2"],
  ["2018-12-31", "2018-Q4"],
])("%s lies in %s", (day, expected) => {
  expect(quarterOf(isoDate(day))).toBe(expected);
});

test.each([
  ["2018-Q1", "2018-01-01", "2018-03-31"],
  ["2020-Q1", "2020-01-01", "2020-03-31"],
  ["2018-Q4", "2018-10-01", "2018-12-31"],
])("%s runs from %s to %s", (text, first, last) => {
  expect(daysOf(quarter(text))).toEqual({ first, last });
});

test("quarters run on over the end of a year, and not backwards", () => {
  expect(quartersBetween(quarter("2018-Q3"), quarter("2019-Q2"))).toEqual([
    "2018-Q3",
    "2018-Q4",
    "2019-Q1",
    "2019-Q2",
  ]);
  expect(quartersBetween(quarter("2018-Q3"), quarter("2018-Q2"))).toEqual([]);
});

test.each([
  ["2018-Q1", true],
  [" 2018-q1 ", true],
  ["2018-Q5", false],
  ["2018", false],
  ["", false],
])("%j is a quarter: %s", (text, ok) => {
  expect(parseQuarter(text).ok).toBe(ok);
});
