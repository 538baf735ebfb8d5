import { isInCalendar } from "../../../schema/values/iso-date.ts";
import { periodOf } from "../death-period.ts";
import { feasts, months } from "./date-words.ts";

/**
 * What a found date is replaced by: its quarter where it tells a year, else only that it was a date.
 * Nothing is said of the day on which somebody was born, nor of the month with the year.
 */
export function markDate(found: string, birthDate: string | null): string {
  const date = readDate(found);
  if (date === null || isOf(birthDate, date)) return "[date]";
  return `[${periodOf(date)}]`;
}

/** A date as ISO, or year and month; null where no year is told or the calendar has no such day. */
function readDate(found: string): string | null {
  const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(found);
  if (compact !== null) return iso(compact[1]!, Number(compact[2]), Number(compact[3]));
  const feast = feasts.find(([pattern]) => new RegExp(pattern, "u").test(found));
  const year = /\d{4}/.exec(found)?.[0];
  if (feast !== undefined) return year && feast[1] !== null ? iso(year, feast[1], null) : null;
  const named = namedMonth(found);
  const figures = found.match(/\d+/g) ?? [];
  if (year !== undefined) return withYear(figures, year, named);
  const short = figures.at(-1);
  if (short?.length !== 2 || figures.length < (named > 0 && !/['’]/.test(found) ? 2 : 1)) return null;
  if (named === 0 && figures.length < 3) return null;
  return withYear([...figures.slice(0, -1), century(short)], century(short), named);
}

function withYear(figures: readonly string[], year: string, named: number): string | null {
  const others = figures.filter((each) => each !== year).map(Number);
  if (named > 0) return iso(year, named, others.at(-1) ?? null);
  const [first, second] = others;
  if (first === undefined) return null;
  if (second === undefined) return iso(year, first, null);
  return figures[0] === year ? iso(year, first, second) : iso(year, second, first);
}

/** Reviews tell of this century, and of births in the last: the fortieth year parts them. */
function century(short: string): string {
  return Number(short) < 40 ? `20${short}` : `19${short}`;
}

function namedMonth(found: string): number {
  const letters = found.replace(
    /(?:MON|TUES?|WED(?:NES)?|THU(?:R|RS)?|FRI|SAT(?:UR)?|SUN)(?:DAY)?(?!\p{L})/gu,
    "",
  );
  const name = letters.match(/\p{L}{3,}/gu)?.find((word) => months.includes(word.slice(0, 3)));
  return name === undefined ? 0 : months.indexOf(name.slice(0, 3)) + 1;
}

function iso(year: string, monthNumber: number, dayNumber: number | null): string | null {
  if (!isInCalendar(Number(year), monthNumber, dayNumber ?? 1)) return null;
  const toMonth = `${year}-${String(monthNumber).padStart(2, "0")}`;
  return dayNumber === null ? toMonth : `${toMonth}-${String(dayNumber).padStart(2, "0")}`;
}

/** Is it the birth date, or its month, were it written with the wrong century? */
function isOf(birthDate: string | null, date: string): boolean {
  return birthDate?.slice(2).startsWith(date.slice(2)) ?? false;
}
