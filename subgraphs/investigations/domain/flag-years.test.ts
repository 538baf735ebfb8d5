import { expect, it } from "vitest";
import { flagYears } from "./flag-years.ts";

it("counts flags by the year in England, and those of children in transition", () => {
  const flags = [
    { flaggedAt: new Date("2018-06-01T12:00:00Z"), inTransition: true },
    { flaggedAt: new Date("2018-12-31T23:59:00Z"), inTransition: false },
    { flaggedAt: new Date("2017-06-01T12:00:00Z"), inTransition: null },
  ];
  expect(flagYears(flags)).toEqual([
    { year: 2017, flags: 1, inTransition: 0 },
    { year: 2018, flags: 2, inTransition: 1 },
  ]);
});
