import { addDays } from "../../../schema/values/calendar.ts";
import { type IsoDate, isoDate, lengthOfMonth } from "../../../schema/values/iso-date.ts";
import { findDay, type PartialDate } from "../../../schema/values/partial-date.ts";
import type { HardDay, HardDayReason, NoContactPeriod } from "./family-plan.ts";

/** Why a day is to be avoided. */
export type AvoidReason = HardDayReason | "BIRTHDAY" | "ANNIVERSARY_OF_DEATH";

/** A day on which a family is not to be contacted. */
export interface DayToAvoid {
  readonly on: IsoDate;
  readonly reason: AvoidReason;
}

/** From what the days to avoid are made. */
export interface KnownDays {
  readonly birthDate: PartialDate | null;
  readonly deathDate: PartialDate | null;
  readonly hardDays: readonly HardDay[];
}

/**
 * The days to avoid between two days, both included, in their order: those that the family has named, the
 * person's birthday, and the anniversary of the death. A date known in part names no day.
 * Source: the report of November 2017, section 3.12: no unnecessary upset.
 */
export function daysToAvoid(known: KnownDays, from: IsoDate, until: IsoDate): DayToAvoid[] {
  const [birth, death] = [known.birthDate, known.deathDate].map((date) => date && findDay(date));
  const days = [
    ...(birth ? everyYear(birth, from, until, "BIRTHDAY") : []),
    ...(death ? everyYear(death, from, until, "ANNIVERSARY_OF_DEATH").filter(({ on }) => on > death) : []),
    ...known.hardDays.flatMap((day) =>
      day.everyYear ? everyYear(day.on, from, until, day.reason) : [{ on: day.on, reason: day.reason }],
    ),
  ].filter(({ on }) => from <= on && on <= until);
  const once = new Map(days.map((day) => [`${day.on} ${day.reason}`, day]));
  return [...once.keys()].sort().map((key) => once.get(key)!);
}

function everyYear(day: IsoDate, from: IsoDate, until: IsoDate, reason: AvoidReason): DayToAvoid[] {
  const days: DayToAvoid[] = [];
  const first = Math.max(yearOf(from), yearOf(day));
  for (let year = first; year <= yearOf(until); year += 1) {
    days.push(...keptIn(year, day).map((on) => ({ on, reason })));
  }
  return days;
}

/** What falls on 29 February some keep on the day before in a common year, some on the day after: both are avoided. */
function keptIn(year: number, day: IsoDate): IsoDate[] {
  const inYear = (monthDay: string) => isoDate(`${String(year).padStart(4, "0")}-${monthDay}`);
  const monthDay = day.slice(5);
  if (monthDay !== "02-29" || lengthOfMonth(year, 2) === 29) return [inYear(monthDay)];
  return [inYear("02-28"), inYear("03-01")];
}

const yearOf = (day: IsoDate) => Number(day.slice(0, 4));

/** Is the family to be left alone on a day? */
export function isLeftAlone(periods: readonly NoContactPeriod[], on: IsoDate): boolean {
  return periods.some(({ from, until }) => from <= on && (until === null || on <= until));
}

/** The last day of an unbroken time without contact that holds a day; null where no end is set or none holds it. */
export function leftAloneUntil(periods: readonly NoContactPeriod[], on: IsoDate): IsoDate | null {
  let last: IsoDate | null = null;
  let day = on;
  for (;;) {
    const holding = periods.filter(({ from, until }) => from <= day && (until === null || day <= until));
    if (holding.length === 0) return last;
    if (holding.some(({ until }) => until === null)) return null;
    last = holding.map(({ until }) => until as IsoDate).reduce((one, other) => (one > other ? one : other));
    day = addDays(last, 1);
  }
}
