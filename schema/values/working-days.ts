import { addDays } from "./calendar.ts";
import type { IsoDate } from "./iso-date.ts";

/** The day so many working days after a day, which itself does not count. @param holidays besides weekends */
export function addWorkingDays(day: IsoDate, count: number, holidays: ReadonlySet<IsoDate>): IsoDate {
  let at = day;
  for (let left = count; left > 0; ) {
    at = addDays(at, 1);
    if (!isWeekend(at) && !holidays.has(at)) left -= 1;
  }
  return at;
}

function isWeekend(day: IsoDate): boolean {
  const ofWeek = new Date(day).getUTCDay();
  return ofWeek === 0 || ofWeek === 6;
}
