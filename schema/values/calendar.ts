import { type IsoDate, isoDate, lengthOfMonth } from "./iso-date.ts";

const dayInMs = 86_400_000;
// To make a format takes a thousand times as long as to use it.
const england = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** The day it is in England at an instant: just after midnight in summer it is still yesterday in UTC. */
export function dayInEngland(instant: Date): IsoDate {
  const parts = england.formatToParts(instant);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? "";
  return isoDate(`${part("year").padStart(4, "0")}-${part("month")}-${part("day")}`);
}

/** The day so many days later; earlier if `days` is negative. */
export function addDays(day: IsoDate, days: number): IsoDate {
  return isoDate(new Date(Date.parse(day) + days * dayInMs).toISOString().slice(0, 10));
}

/** The same day of the month so many months later, or the month's last day where it has no such day. */
export function addMonths(day: IsoDate, months: number): IsoDate {
  const [year, month, dayOfMonth] = day.split("-").map(Number) as [number, number, number];
  const count = year * 12 + (month - 1) + months;
  const toYear = Math.floor(count / 12);
  const toMonth = (count % 12) + 1;
  const toDay = Math.min(dayOfMonth, lengthOfMonth(toYear, toMonth));
  return isoDate(`${String(toYear).padStart(4, "0")}-${twoDigits(toMonth)}-${twoDigits(toDay)}`);
}

/** Whole days from the first day to the second; negative if the second is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return (Date.parse(to) - Date.parse(from)) / dayInMs;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
