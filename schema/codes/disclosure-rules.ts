import { isoDate } from "../values/iso-date.ts";
import type { Version } from "./in-force.ts";
import { unconfirmed } from "./unconfirmed.ts";

/** What gives way in a record that too few others resemble, one step after another. */
export type DisclosureStep =
  | "DEATH_YEAR"
  | "DEATH_TWO_YEARS"
  | "WITHOUT_ETHNIC_GROUP"
  | "WITHOUT_SEX"
  | "AGE_BAND";

/** How a record is kept from telling whose it is. */
export interface DisclosureRule extends Version {
  /** The record must be one of at least so many that may be the same. */
  readonly k: number;
  readonly steps: readonly DisclosureStep[];
  /** The lowest completed age of each band. */
  readonly ageBandsFrom: readonly number[];
  /** The lowest number of days of each band of time taken. */
  readonly dayBandsFrom: readonly number[];
}

/** The rules for records sent to the national programme, chosen by the day of release. */
export const disclosureRules: readonly DisclosureRule[] = [
  {
    version: "2017-11",
    from: isoDate("2017-04-01"),
    until: null,
    k: 5,
    steps: ["DEATH_YEAR", "DEATH_TWO_YEARS", "WITHOUT_ETHNIC_GROUP", "WITHOUT_SEX", "AGE_BAND"],
    ageBandsFrom: [0, 18, 25, 35, 45, 55, 65, 75, 85],
    dayBandsFrom: [0, 31, 92, 183, 366],
    source:
      "Decided for this hub, after ISB 1523 (anonymisation standard): k of 5 over age, sex, ethnic group, quarter, area",
  },
];

/** How a published count is shown. */
export interface CountRule extends Version {
  /** Counts from 1 to this are shown as a star; nought is shown. */
  readonly suppressUpTo: number;
  /** Others are rounded to the nearest multiple; totals are computed first and rounded after. */
  readonly roundTo: number;
  /** Of a count of a few people at least so many values must stay possible for one who has every figure shown. */
  readonly leastRange: number;
}

/** The rules for published counts of people. */
export const countRules: readonly CountRule[] = [
  {
    version: "2018-09",
    from: isoDate("2017-04-01"),
    until: null,
    suppressUpTo: 7,
    roundTo: 5,
    leastRange: 3,
    source: `NHS Digital, disclosure control of hospital episode statistics, September 2018; figures: ${unconfirmed}. The least range is decided for this hub.`,
  },
];
