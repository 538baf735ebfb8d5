import { daysBetween } from "../../../schema/values/calendar.ts";
import type { IsoDate } from "../../../schema/values/iso-date.ts";

/**
 * Days on hold up to a day, those of a hold that is open among them; none after the review was done, since they no
 * longer delay it.
 */
export function heldDaysUntil(
  {
    heldDays,
    heldSince,
    completedOn,
  }: {
    readonly heldDays: number;
    readonly heldSince: IsoDate | null;
    readonly completedOn: IsoDate | null;
  },
  today: IsoDate,
): number {
  return heldSince === null || completedOn !== null ? heldDays : heldDays + daysBetween(heldSince, today);
}
