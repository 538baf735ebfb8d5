import { type IsoDate, isoDate } from "../values/iso-date.ts";
import type { Version } from "./in-force.ts";
import { unconfirmed } from "./unconfirmed.ts";

/** What is kept, and at the end of its time destroyed, as one record; each has one owner. */
export const recordClasses = {
  DEATH_REPORT: {
    owner: "people",
    description: "A report of a death: who died, who told of it, and what was received",
  },
  CASE: {
    owner: "cases",
    description: "A case with its review, its family's part and everything that was written on it",
  },
  STEERING_MEETING: {
    owner: "cases",
    description:
      "A meeting of a steering group: where it was, what it decided and what was told of that since",
  },
  STEERING_MEMBER: {
    owner: "cases",
    description: "The name of somebody who was invited to a steering group",
  },
  PACK: {
    owner: "cases",
    description: "A pack for a board: its figures and its documents",
  },
  INVESTIGATION: {
    owner: "investigations",
    description: "Another review or investigation, who it is about and what was said of its links",
  },
  CHILD_DEATH_REVIEW: {
    owner: "investigations",
    description: "A child death review with its handovers as received",
  },
  CHILD_NOTIFICATION: {
    owner: "investigations",
    description:
      "A notification that turned out to be a child's, kept by the organisation of the team that took it",
  },
  REVIEWER: {
    owner: "reviewers",
    description: "A reviewer's name and what they said of their interests",
  },
} as const satisfies Record<string, { owner: string; description: string }>;

/** A class of records. */
export type RecordClass = keyof typeof recordClasses;

/** From what a record's time runs. */
export const retentionEvents = {
  RECEIVED: "It was received; of several versions, the last",
  REVIEW_CLOSED: "Its review was closed",
  ENDED_WITHOUT_REVIEW: "It was found not to be reviewed here, or went to another area",
  CONCLUDED: "It was concluded",
  MEETING_OVER: "It was held or cancelled, or something was told later of what it decided",
  MEMBERSHIP_ENDED: "They left the group, or declined to come",
  MADE: "It was made; where it could not be, it was asked for",
  TAKEN: "A child death review team took it",
  PERSON_ERASED:
    "The reports about the person were destroyed in the index of people, before the case's own time",
  LAST_APPOINTMENT_ENDED: "The last review that they were appointed to ended, or they were registered",
} as const satisfies Record<string, string>;

/** An event from which a record's time runs. */
export type RetentionEvent = keyof typeof retentionEvents;

/** How long a record is kept at least, before somebody decides what becomes of it. */
export interface RetentionRule extends Version {
  readonly recordClass: RecordClass;
  readonly event: RetentionEvent;
  readonly years: number;
}

const code = "Records Management Code of Practice, NHS England, 2021, updated 2023, appendix II";

/** The schedule: the rule that is in force on the day of looking counts, also for records made before. */
export const retentionSchedule: readonly RetentionRule[] = [
  rule("DEATH_REPORT", "RECEIVED", 20, `${code}: as serious incidents, ${unconfirmed}`),
  rule("CASE", "REVIEW_CLOSED", 20, `${code}: as serious incidents, ${unconfirmed}`),
  rule("CASE", "ENDED_WITHOUT_REVIEW", 8, `${code}: adult health records, ${unconfirmed}`),
  rule("STEERING_MEETING", "MEETING_OVER", 20, `${code}: committees, ${unconfirmed}`),
  rule("STEERING_MEMBER", "MEMBERSHIP_ENDED", 20, `As long as the minutes that name them: ${unconfirmed}`),
  rule("PACK", "MADE", 20, `${code}: papers of committees, ${unconfirmed}`),
  rule("INVESTIGATION", "CONCLUDED", 20, `The council's schedule, the longest of any kind: ${unconfirmed}`),
  rule("CHILD_DEATH_REVIEW", "RECEIVED", 25, `${code}: children's records, at the longest: ${unconfirmed}`),
  rule("CHILD_NOTIFICATION", "TAKEN", 25, `${code}: children's records, at the longest: ${unconfirmed}`),
  rule("REVIEWER", "LAST_APPOINTMENT_ENDED", 6, `${code}: other training records of staff, ${unconfirmed}`),
];

function rule(
  recordClass: RecordClass,
  event: RetentionEvent,
  years: number,
  source: string,
  from: IsoDate = isoDate("2017-04-01"),
): RetentionRule {
  return { version: "2021", recordClass, event, years, from, until: null, source };
}
