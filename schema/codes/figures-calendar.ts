import { isoDate } from "../values/iso-date.ts";
import type { Version } from "./in-force.ts";

/** When figures are released, and of how many years together. */
export interface FiguresCalendar extends Version {
  /** The figures of a quarter, or of years, are released within so many days after its end. */
  readonly withinDays: number;
  /** So many calendar years are released together: the first of these in which nothing is a star, or the last. */
  readonly pooledYears: readonly number[];
  /** Over so many years pooled, and no others that overlap them, the median age is released too. */
  readonly medianYears: number;
}

/** The calendars, chosen by the day of release. */
export const figuresCalendars: readonly FiguresCalendar[] = [
  {
    version: "2017-11",
    from: isoDate("2017-04-01"),
    until: null,
    withinDays: 42,
    pooledYears: [1, 3, 5],
    medianYears: 3,
    source:
      "Decided for this hub: about fifteen deaths a year leave most cells of one year a star (the report of November " +
      "2017, 3.9), so three and five years are pooled; six weeks as the steering group meets each quarter (3.7)",
  },
];
