import type { IsoDate } from "../../../schema/values/iso-date.ts";
import { daysOf, type Quarter, quartersBetween } from "../../../schema/values/quarter.ts";
import type { RefusalReason } from "../../../schema/values/refusal.ts";
import type { FiguresRefusal } from "./figures-refusals.ts";

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
