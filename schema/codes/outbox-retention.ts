import { isoDate } from "../values/iso-date.ts";
import type { Version } from "./in-force.ts";

/** How long an owner keeps what it has told and what has been done about it. */
export interface OutboxRetention extends Version {
  /** Days after the job has completed. */
  readonly days: number;
}

/** The rules, oldest first. */
export const outboxRetentions: readonly OutboxRetention[] = [
  {
    version: "2017",
    from: isoDate("2017-04-01"),
    until: null,
    days: 30,
    source:
      "UK GDPR, article 5(1)(e): no longer than is needed. Thirty times as long as a finished job is remembered by its queue, so that whatever comes again is known; acts and their history stay where they were done.",
  },
];
