import { isoDate } from "../values/iso-date.ts";
import type { Version } from "./in-force.ts";

/** How many deaths the area can expect to review in a year. */
export interface ExpectedDeaths extends Version {
  readonly perYear: number;
}

/** By the day on which the deaths were notified. */
export const expectedDeaths: readonly ExpectedDeaths[] = [
  {
    version: "2017-11",
    from: isoDate("2017-04-01"),
    until: null,
    perYear: 15,
    source: "The report of November 2017, 3.9: about 15 deaths a year in Croydon",
  },
];
