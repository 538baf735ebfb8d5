import { expect, test } from "vitest";
import { addDays, addMonths, dayInEngland, daysBetween } from "./calendar.ts";
import { isoDate } from "./iso-date.ts";

test.each([
  ["2017-06-30T23:30:00Z", "2017-07-01"],
  ["2017-12-31T23:30:00Z", "2017-12-31"],
  ["2018-01-01T00:00:00Z", "2018-01-01"],
])("%s falls in England on %s", (instant, day) => {
  expect(dayInEngland(new Date(instant))).toBe(day);
});

test.each([
  ["2017-08-31", 6, "2018-02-28"],
  ["2017-11-15", 3, "2018-02-15"],
  ["2020-02-29", 12, "2021-02-28"],
  ["2018-01-31", -1, "2017-12-31"],
])("%s and %i months is %s", (from, months, to) => {
  expect(addMonths(isoDate(from), months)).toBe(to);
});

test("days are counted over leap days and clock changes", () => {
  expect(addDays(isoDate("2020-02-28"), 2)).toBe("2020-03-01");
  expect(addDays(isoDate("2017-01-01"), -1)).toBe("2016-12-31");
  expect(daysBetween(isoDate("2017-03-25"), isoDate("2017-03-27"))).toBe(2);
  expect(daysBetween(isoDate("2018-01-01"), isoDate("2017-12-31"))).toBe(-1);
});
