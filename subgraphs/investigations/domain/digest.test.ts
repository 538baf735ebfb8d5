import { expect, test } from "vitest";
import { isoDate } from "../../../schema/values/iso-date.ts";
import { mondayOf, toldSince } from "./digest.ts";

test.each([
  ["2018-03-05", "2018-03-05"],
  ["2018-03-11", "2018-03-05"],
  ["2018-03-12", "2018-03-12"],
  ["2019-01-01", "2018-12-31"],
])("the week of %s begins on %s", (day, monday) => {
  expect(mondayOf(isoDate(day))).toBe(monday);
});

test("a digest tells what is new since the one before", () => {
  expect(toldSince(new Date("2018-04-02T05:00:00Z"))).toEqual(new Date("2018-03-26T05:00:00Z"));
});
