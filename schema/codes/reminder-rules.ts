import { isoDate } from "../values/iso-date.ts";
import type { Version } from "./in-force.ts";

/** How long before a case is due somebody is reminded, in days. */
export interface ReminderRule extends Version {
  readonly allocationDueSoonDays: number;
  readonly completionDueSoonDays: number;
}

/** When reminders are raised, by the day on which they are. */
export const reminderRules: readonly ReminderRule[] = [
  {
    version: "2017-11",
    from: isoDate("2015-06-01"),
    until: null,
    allocationDueSoonDays: 14,
    completionDueSoonDays: 28,
    source: "Our own choice: two weeks are enough to find a reviewer, four to finish a review.",
  },
];
