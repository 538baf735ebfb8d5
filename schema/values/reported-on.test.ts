import { expect, it } from "vitest";
import { type PartialDate, parsePartialDate } from "./partial-date.ts";
import { checkReportedOn } from "./reported-on.ts";

it.each([
  ["nothing said", null, "2018-03-09", []],
  ["the day of the death", "2018-03-09", "2018-03-09", []],
  ["the day before", "2018-03-08", "2018-03-09", ["REPORTED_BEFORE_DEATH"]],
  ["a day of the month, of which no more is known", "2018-03-01", "2018-03", []],
  ["the month before", "2018-02-28", "2018-03", ["REPORTED_BEFORE_DEATH"]],
  ["any day, where the death has none", "1998-02-28", null, []],
  ["today", "2018-06-01", "2018-03-09", []],
  ["tomorrow", "2018-06-02", "2018-03-09", ["REPORTED_IN_FUTURE"]],
])("a death noted on: %s", (_, reportedOn, died, codes) => {
  const parsed = died === null ? null : parsePartialDate(died);
  const deathDate: PartialDate | null = parsed?.ok ? parsed.value : null;
  expect(checkReportedOn(reportedOn, deathDate, "2018-06-01").map(({ code }) => code)).toEqual(codes);
});
