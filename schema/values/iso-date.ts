import type { Branded } from "./branded.ts";
import { accepted, getValue, type Parsed, rejected } from "./parsed.ts";

/** A day of the calendar, year-month-day, without time: 2017-04-01. Days compare as texts do. */
export type IsoDate = Branded<string, "IsoDate">;

const day = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A full ISO 8601 date that the calendar has; 2017-02-29 is rejected. */
export function parseIsoDate(text: string): Parsed<IsoDate> {
  const match = day.exec(text.trim());
  if (match === null) return rejected("A date is written year-month-day, such as 2017-04-01.");
  if (!isInCalendar(Number(match[1]), Number(match[2]), Number(match[3]))) {
    return rejected("The calendar has no such day.");
  }
  return accepted(match[0] as IsoDate);
}

/** The date that a constant or an already checked text names. @throws when the text is no date. */
export function isoDate(text: string): IsoDate {
  return getValue(parseIsoDate(text));
}

/** Does the calendar have this day? Month and day count from 1. */
export function isInCalendar(year: number, month: number, dayOfMonth: number): boolean {
  return month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= lengthOfMonth(year, month);
}

/** Days in a month of a year; the month counts from 1. */
export function lengthOfMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
