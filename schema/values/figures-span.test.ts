import { expect, test } from "vitest";
import { checkRelease, figuresDueOn, yearsUntil } from "./figures-span.ts";
import { isoDate } from "./iso-date.ts";
import type { Quarter } from "./quarter.ts";

const span = (first: string, last = first) => ({ first: first as Quarter, last: last as Quarter });
const released = [span("2018-Q1"), span("2018-Q2")];

test.each([
  ["a quarter that is over", span("2018-Q3"), "2018-10-01", []],
  ["a quarter on its last day", span("2018-Q3"), "2018-09-30", ["QUARTER_NOT_OVER"]],
  ["the same quarter again", span("2018-Q1"), "2018-10-01", ["FIGURES_RELEASED_BEFORE"]],
  ["quarters pooled of which each was released", span("2018-Q1", "2018-Q2"), "2018-10-01", []],
  ["quarters backwards", span("2018-Q2", "2018-Q1"), "2018-10-01", ["SPAN_ENDS_BEFORE_IT_BEGINS"]],
  ["five years", span("2018-Q1", "2022-Q4"), "2023-01-01", []],
  ["more than five years", span("2018-Q1", "2023-Q1"), "2023-10-01", ["SPAN_TOO_LONG"]],
])("%s", (_, asked, today, codes) => {
  expect(checkRelease(asked, released, isoDate(today)).map(({ code }) => code)).toEqual(codes);
});

test("years end with their last quarter, and are due some weeks after it", () => {
  expect(yearsUntil(2020, 1)).toEqual(span("2020-Q1", "2020-Q4"));
  expect(yearsUntil(2020, 3)).toEqual(span("2018-Q1", "2020-Q4"));
  expect(figuresDueOn(yearsUntil(2020, 3), 42)).toBe("2021-02-11");
});
