import { addDays } from "./calendar.ts";
import type { FiguresRefusal } from "./figures-refusals.ts";
import type { IsoDate } from "./iso-date.ts";
import { accepted, type Parsed, rejected } from "./parsed.ts";
import { daysOf, type Quarter, quartersBetween } from "./quarter.ts";
import type { RefusalReason } from "./refusal.ts";

/** The quarters that one release may pool: five years. */
const mostQuarters = 20;

/** Quarters whose figures are released together. */
export interface Span {
  readonly first: Quarter;
  readonly last: Quarter;
}

/**
 * May the figures of these quarters be released today? A quarter is frozen when it is released, so it must be over;
 * the same figures are released once.
 */
export function checkRelease(
  { first, last }: Span,
  released: readonly Span[],
  today: IsoDate,
): RefusalReason<FiguresRefusal>[] {
  if (last < first) return [{ code: "SPAN_ENDS_BEFORE_IT_BEGINS", path: ["lastQuarter"] }];
  const found: RefusalReason<FiguresRefusal>[] = [];
  if (quartersBetween(first, last).length > mostQuarters)
    found.push({ code: "SPAN_TOO_LONG", path: ["lastQuarter"] });
  if (today <= daysOf(last).last) found.push({ code: "QUARTER_NOT_OVER", path: ["lastQuarter"] });
  if (released.some((span) => span.first === first && span.last === last)) {
    found.push({ code: "FIGURES_RELEASED_BEFORE", path: ["firstQuarter"] });
  }
  return found;
}

/** Reads a year of which figures may be asked. */
export function parseYear(year: number): Parsed<number> {
  return year >= 1900 && year <= 2999
    ? accepted(year)
    : rejected("A year is written with four digits, as 2018.");
}

/** Calendar years that end with one, as quarters. */
export function yearsUntil(year: number, years: number): Span {
  return { first: `${year - years + 1}-Q1` as Quarter, last: `${year}-Q4` as Quarter };
}

/** By which day the figures of quarters are due: so many days after the last of them has ended. */
export function figuresDueOn({ last }: Span, withinDays: number): IsoDate {
  return addDays(daysOf(last).last, withinDays);
}
