import type { Branded } from "./branded.ts";
import { type IsoDate, isoDate, lengthOfMonth, parseIsoDate } from "./iso-date.ts";
import { accepted, type Parsed, rejected } from "./parsed.ts";

/** As much of a date as is known: 1954, 1954-07 or 1954-07-21. */
export type PartialDate = Branded<string, "PartialDate"> | IsoDate;

/** How much of a date is known. */
export type DatePrecision = "YEAR" | "MONTH" | "DAY";

/**
 * A year, a year and month, or a full date that the calendar has.
 * Source: Personal Demographics Service, whose birth and death dates may be a year or a month only.
 */
export function parsePartialDate(text: string): Parsed<PartialDate> {
  const written = text.trim();
  if (/^\d{4}$/.test(written)) return accepted(written as PartialDate);
  const month = /^\d{4}-(\d{2})$/.exec(written)?.[1];
  if (month !== undefined) {
    if (Number(month) < 1 || Number(month) > 12) return rejected("The calendar has no such month.");
    return accepted(written as PartialDate);
  }
  const full = parseIsoDate(written);
  if (full.ok || /^\d{4}-\d{2}-\d{2}$/.test(written)) return full;
  return rejected("A date is written 2017, 2017-04 or 2017-04-01, as far as it is known.");
}

/** How much of the date is known. */
export function precisionOf(date: PartialDate): DatePrecision {
  if (date.length === 4) return "YEAR";
  return date.length === 7 ? "MONTH" : "DAY";
}

/** The day, if it is known to the day. */
export function findDay(date: PartialDate): IsoDate | null {
  return precisionOf(date) === "DAY" ? (date as IsoDate) : null;
}

/** The first day that it may have been: 1954-07-01 of 1954-07. */
export function firstPossibleDay(date: PartialDate): IsoDate {
  return isoDate(`${date}${"-01-01".slice(date.length - 4)}`);
}

/** The last day that it may have been: 1954-07-31 of 1954-07. */
export function lastPossibleDay(date: PartialDate): IsoDate {
  if (precisionOf(date) === "DAY") return date as IsoDate;
  const month = precisionOf(date) === "YEAR" ? `${date}-12` : date;
  return isoDate(`${month}-${lengthOfMonth(Number(month.slice(0, 4)), Number(month.slice(5)))}`);
}
