import { addDays, addMonths } from "./calendar.ts";
import { type IsoDate, isoDate } from "./iso-date.ts";
import { accepted, type Parsed, rejected } from "./parsed.ts";

/** A quarter of a calendar year, as 2018-Q1. */
export type Quarter = string & { readonly brand: "Quarter" };

/** Reads a quarter. */
export function parseQuarter(text: string): Parsed<Quarter> {
  const written = text.trim().toUpperCase();
  if (/^\d{4}-Q[1-4]$/.test(written)) return accepted(written as Quarter);
  return rejected("A quarter is written as its year and number, as 2018-Q1.");
}

/** The quarter in which a day lies. */
export function quarterOf(day: IsoDate): Quarter {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}` as Quarter;
}

/** The first and last day of a quarter. */
export function daysOf(quarter: Quarter): { readonly first: IsoDate; readonly last: IsoDate } {
  const month = String(Number(quarter.slice(6)) * 3 - 2).padStart(2, "0");
  const first = isoDate(`${quarter.slice(0, 4)}-${month}-01`);
  return { first, last: addDays(addMonths(first, 3), -1) };
}

/** The quarters from the first to the last, both among them; none where the last is earlier. */
export function quartersBetween(first: Quarter, last: Quarter): Quarter[] {
  const quarters: Quarter[] = [];
  for (let each = first; each <= last; each = quarterOf(addMonths(daysOf(each).first, 3)))
    quarters.push(each);
  return quarters;
}
