import { takenByOn } from "../../../schema/codes/child-notification-rules.ts";
import { dayInEngland } from "../../../schema/values/calendar.ts";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import type { ChildNotification } from "../domain/child-notification.ts";

/** By which day a team is to take a notification, by the rule of the day on which it was found to be a child's. */
export function dueOnOf({ receivedAt }: Pick<ChildNotification, "receivedAt">): IsoDate {
  return takenByOn(dayInEngland(receivedAt));
}
