import { isoDate } from "../values/iso-date.ts";
import type { Version } from "./in-force.ts";

/** How long before a case is due somebody is reminded, and how long a referral may wait, in days. */
export interface ReminderRule extends Version {
  readonly allocationDueSoonDays: number;
  readonly completionDueSoonDays: number;
  /** By when whoever something was referred to should have taken it. */
  readonly referralTakenWithinDays: number;
}

/** When reminders are raised, by the day on which they are. */
export const reminderRules: readonly ReminderRule[] = [
  {
    version: "2017-11",
    from: isoDate("2015-06-01"),
    until: null,
    allocationDueSoonDays: 14,
    completionDueSoonDays: 28,
    referralTakenWithinDays: 3,
    source:
      "Our own choice: two weeks are enough to find a reviewer, four to finish a review; others may not be safe while a referral lies, and a weekend passes.",
  },
];
