import { expect, test } from "vitest";
import { bankHolidays } from "../codes/bank-holidays.ts";
import { isoDate } from "./iso-date.ts";
import { addWorkingDays } from "./working-days.ts";

test.each([
  { from: "2018-03-05", days: 5, to: "2018-03-12", why: "a week has five" },
  { from: "2018-03-10", days: 1, to: "2018-03-12", why: "from a Saturday it begins on Monday" },
  { from: "2018-03-29", days: 1, to: "2018-04-03", why: "Easter takes four days" },
  { from: "2018-12-24", days: 2, to: "2018-12-28", why: "Christmas takes two" },
  { from: "2018-01-02", days: 0, to: "2018-01-02", why: "none is the day itself" },
])("$days after $from is $to: $why", ({ from, days, to }) => {
  expect(addWorkingDays(isoDate(from), days, bankHolidays)).toBe(to);
});
