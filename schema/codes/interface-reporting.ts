import { isoDate } from "../values/iso-date.ts";
import type { Version } from "./in-force.ts";

/** When the steering group is to be told of a review that meets another process. */
export interface InterfaceReportingRule extends Version {
  /** Days after the two were linked. */
  readonly firstWithinDays: number;
  readonly progressEveryMonths: number;
  /** Days after the other process, or the link with it, ended. */
  readonly completionWithinDays: number;
}

/** The rules, chosen by the day on which one asks. */
export const interfaceReporting: readonly InterfaceReportingRule[] = [
  {
    version: "2017-11",
    from: isoDate("2017-04-01"),
    until: null,
    firstWithinDays: 28,
    progressEveryMonths: 3,
    completionWithinDays: 28,
    source:
      "The report of November 2017, section 3.11 (what is told); the times were decided for this hub: the steering " +
      "group meets quarterly",
  },
];
