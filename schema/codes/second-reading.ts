import { isoDate } from "../values/iso-date.ts";
import type { Version } from "./in-force.ts";

/** How many of the doubtful matches two people decide independently of each other. */
export interface SecondReading extends Version {
  /** Of all questions, as a share. */
  readonly rate: number;
}

/** The rates, chosen by the day on which the question was put. */
export const secondReadings: readonly SecondReading[] = [
  {
    version: "2017-04",
    from: isoDate("2017-04-01"),
    until: null,
    rate: 0.1,
    source:
      "Decided for this hub: one question in ten, so that clerks' agreement can be told within some ten points after a hundred decisions",
  },
];
