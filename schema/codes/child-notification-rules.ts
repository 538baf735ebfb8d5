import type { IsoDate } from "../values/iso-date.ts";
import { isoDate } from "../values/iso-date.ts";
import { addWorkingDays } from "../values/working-days.ts";
import { bankHolidays } from "./bank-holidays.ts";
import { getInForce, type Version } from "./in-force.ts";
import { unconfirmed } from "./unconfirmed.ts";

/** Within what time a child death review team takes a notification that turned out to be a child's. */
export interface ChildNotificationRule extends Version {
  readonly takenWithinWorkingDays: number;
}

/** The rules, chosen by the day on which the team was told. */
export const childNotificationRules: readonly ChildNotificationRule[] = [
  {
    version: "2017-11",
    from: isoDate("2015-06-01"),
    until: null,
    takenWithinWorkingDays: 2,
    source: `A child's death is notified within 24 to 48 hours: ${unconfirmed}; working days, as teams work on them`,
  },
];

/** By which day a team should have taken what it was told of on a day. */
export function takenByOn(toldOn: IsoDate): IsoDate {
  const { takenWithinWorkingDays } = getInForce(childNotificationRules, toldOn);
  return addWorkingDays(toldOn, takenWithinWorkingDays, bankHolidays);
}
