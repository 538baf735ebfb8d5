import type { AppointmentReason } from "../values/appointment-reasons.ts";
import { isoDate } from "../values/iso-date.ts";
import type { Version } from "./in-force.ts";
import { unconfirmed } from "./unconfirmed.ts";

/** In which part somebody decides on a review that another has written, or writes on it beside its reviewer. */
export type ReaderPart = "SECOND_READER" | "STEERING_MEMBER" | "CONTRIBUTOR";

/** What of the rule on independence binds those who decide on a review, or write on it beside its reviewer. */
export interface ReaderRule extends Version {
  /** What stands against somebody in each part; all else that is found is for notice. */
  readonly refuses: Readonly<Record<ReaderPart, readonly AppointmentReason[]>>;
}

/** The rules, oldest first. */
export const readerRules: readonly ReaderRule[] = [
  {
    version: "2017-11",
    from: isoDate("2017-04-01"),
    until: null,
    refuses: {
      SECOND_READER: [
        "TRAINING_MISSING",
        "TRAINING_EXPIRED",
        "ON_LEAVE",
        "SAME_TEAM",
        "SAME_MANAGER",
        "INTEREST_DECLARED",
      ],
      // A member learns from the report without names; nobody asks of them the training of a reviewer.
      STEERING_MEMBER: ["SAME_TEAM", "SAME_MANAGER", "INTEREST_DECLARED"],
      // Whoever writes on a review does so under a reviewer who is trained and there.
      CONTRIBUTOR: ["SAME_TEAM", "SAME_MANAGER", "INTEREST_DECLARED"],
    },
    source:
      "The report of November 2017, 3.9 (independence) and 3.10 (impartiality). " +
      `What of a reviewer's rules binds a reader, a member of the steering group and a contributor: ${unconfirmed}`,
  },
];
