import { isInCalendar } from "../../schema/values/iso-date.ts";
import { periodOf } from "./death-period.ts";

const months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];
const month =
  "(?:JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEPT?(?:EMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?)\\.?";
const day = "\\d{1,2}(?:ST|ND|RD|TH)?";
const gap = "[\\s,.-]{0,3}";

/** Dates in folded text, in figures and in words, with or without a year. */
export const datePattern = new RegExp(
  [
    "(?<!\\d)\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(?!\\d)",
    "(?<!\\d)\\d{1,2}\\s?[-/.]\\s?\\d{1,2}\\s?[-/.]\\s?(?:\\d{4}|\\d{2})(?!\\d)",
    `(?<!\\d)${day}${gap}(?:OF\\s+)?${month}(?:${gap}\\d{4})?(?![\\p{L}\\d])`,
    `(?<!\\p{L})${month}${gap}(?:${day}${gap}\\d{4}|\\d{4}|${day})(?![\\p{L}\\d])`,
  ].join("|"),
  "gu",
);

/**
 * What a found date is replaced by: its quarter where it has a year of four figures, else only that it was a date.
 * Nothing is said of the day on which somebody was born.
 */
export function markDate(found: string, birthDate: string | null): string {
  const date = read(found);
  if (date === null || date === birthDate) return "[date]";
  return `[${periodOf(date)}]`;
}

/** A date as ISO, or year and month; null where no year is told or the calendar has no such day. */
function read(found: string): string | null {
  const year = /\d{4}/.exec(found)?.[0];
  if (year === undefined) return null;
  const figures = found.replace(year, " ").match(/\d{1,2}/g) ?? [];
  const named = months.findIndex((name) => found.includes(name)) + 1;
  if (named > 0) return iso(year, named, figures[0] === undefined ? null : Number(figures[0]));
  const [first, second] = figures.map(Number);
  if (first === undefined || second === undefined) return null;
  return found.startsWith(year) ? iso(year, first, second) : iso(year, second, first);
}

function iso(year: string, monthNumber: number, dayNumber: number | null): string | null {
  if (!isInCalendar(Number(year), monthNumber, dayNumber ?? 1)) return null;
  const toMonth = `${year}-${String(monthNumber).padStart(2, "0")}`;
  return dayNumber === null ? toMonth : `${toMonth}-${String(dayNumber).padStart(2, "0")}`;
}
