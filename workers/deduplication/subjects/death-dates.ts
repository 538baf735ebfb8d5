import { compareDates, dateLevels } from "../comparators/dates.ts";

/** How two dates of death compare: a death may be found, certified or registered some days later. */
export const deathDateLevels = ["SAME", "FITS", "DAYS", "WEEK", "SLIP", "APART"] as const;

/** One of the ways two dates of death compare. */
export type DeathDateLevel = (typeof deathDateLevels)[number];

const [days, week] = [2, 7];

/**
 * Compares two dates of death written as 20170912, zeros for parts not known; null where one is missing.
 * FITS: as much as is known is the same. DAYS: up to two days apart. WEEK: up to seven. SLIP: one digit, or day
 * and month exchanged.
 */
export function compareDeathDates(a: number, b: number): DeathDateLevel | null {
  if (a === 0 || b === 0) return null;
  const level = dateLevels[compareDates(a, b)]!;
  if (level === "SAME" || level === "FITS") return level;
  const apart = daysApart(a, b);
  if (apart <= days) return "DAYS";
  if (apart <= week) return "WEEK";
  return level === "SWAPPED" || level === "ONE_SLIP" ? "SLIP" : "APART";
}

/** Days between two dates; more than a week where one of them is known in part only. */
export function daysApart(a: number, b: number): number {
  const [from, to] = [dayOf(a), dayOf(b)];
  return Number.isNaN(from - to) ? Number.POSITIVE_INFINITY : Math.abs(from - to);
}

const msOfDay = 86_400_000;

function dayOf(date: number): number {
  const [year, month, day] = [Math.floor(date / 10_000), Math.floor(date / 100) % 100, date % 100];
  return month === 0 || day === 0 ? Number.NaN : Date.UTC(year, month - 1, day) / msOfDay;
}
