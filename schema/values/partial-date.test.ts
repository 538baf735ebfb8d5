import { expect, test } from "vitest";
import { isoDate, parseIsoDate } from "./iso-date.ts";
import { getValue } from "./parsed.ts";
import { findDay, firstPossibleDay, lastPossibleDay, parsePartialDate, precisionOf } from "./partial-date.ts";

test.each([
  ["1954", "YEAR", "1954-01-01", "1954-12-31"],
  ["1954-07", "MONTH", "1954-07-01", "1954-07-31"],
  ["1956-02", "MONTH", "1956-02-01", "1956-02-29"],
  ["1900-02", "MONTH", "1900-02-01", "1900-02-28"],
  ["2000-02-29", "DAY", "2000-02-29", "2000-02-29"],
])("%s is known to the %s", (text, precision, first, last) => {
  const date = getValue(parsePartialDate(text));
  expect(precisionOf(date)).toBe(precision);
  expect(firstPossibleDay(date)).toBe(first);
  expect(lastPossibleDay(date)).toBe(last);
  expect(findDay(date)).toBe(precision === "DAY" ? text : null);
});

test.each([
  ["", /2017, 2017-04 or 2017-04-01/],
  ["54", /as far as it is known/],
  ["1954-7", /as far as it is known/],
  ["01/04/2017", /as far as it is known/],
  ["1954-13", /no such month/],
  ["1954-00", /no such month/],
  ["2017-02-29", /no such day/],
  ["2017-04-31", /no such day/],
])("rejects %j", (text, reason) => {
  expect(parsePartialDate(text)).toEqual({ ok: false, reason: expect.stringMatching(reason) });
});

test.each(["2017-4-1", "2017-04", "2017", "2017-00-10", "2100-02-29"])("no full date: %j", (text) => {
  expect(parseIsoDate(text).ok).toBe(false);
  expect(() => isoDate(text)).toThrow();
});
