import { isoDate } from "../values/iso-date.ts";
import type { Version } from "./in-force.ts";

/** Which training makes somebody a reviewer, or a manager who supports one. */
export interface TrainingRule extends Version {
  /** Kinds of training; a reviewer needs one of them that has not run out. */
  readonly qualifying: readonly string[];
  /** Kinds of training of which a manager who supports reviewers needs one. */
  readonly supporting: readonly string[];
}

/** The rules, oldest first. */
export const trainingRules: readonly TrainingRule[] = [
  {
    version: "2017",
    from: isoDate("2017-04-01"),
    until: null,
    qualifying: ["REVIEWER"],
    supporting: ["MANAGER"],
    source:
      "The report of November 2017, 3.8: staff have attended training to become reviewers, and managers to support them",
  },
];
