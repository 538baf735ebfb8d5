import { expect, it } from "vitest";
import { getValue } from "../../../schema/values/parsed.ts";
import { parsePartialDate } from "../../../schema/values/partial-date.ts";
import { themeYears } from "./theme-years.ts";

const review = (completedOn: string, birth: string | null) => ({
  completedOn,
  birthDate: birth === null ? null : getValue(parsePartialDate(birth)),
  deathDate: getValue(parsePartialDate("2018-03-09")),
});

it("counts by year, and those in transition whose age is sure", () => {
  const reviews = [
    review("2019-02-01", "1998-05-01"),
    review("2018-11-01", "1960-05-01"),
    review("2019-03-01", null),
    review("2019-04-01", "1992"),
  ];
  expect(themeYears(reviews, { from: 14, to: 25 })).toEqual([
    { year: 2018, reviews: 1, inTransition: 0 },
    { year: 2019, reviews: 3, inTransition: 1 },
  ]);
});
