import type { IsoDate } from "./iso-date.ts";
import { firstPossibleDay, lastPossibleDay, type PartialDate } from "./partial-date.ts";

/**
 * Completed years of age on a day; null on a day before birth.
 * A year is completed when the birthday begins (Family Law Reform Act 1969, section 9), so whoever dies on
 * the eighteenth birthday was 18. Born on 29 February, one completes a common year on 1 March
 * (general knowledge, to be confirmed).
 */
export function completedYears(birth: IsoDate, at: IsoDate): number | null {
  if (at < birth) return null;
  const years = Number(at.slice(0, 4)) - Number(birth.slice(0, 4));
  return at.slice(5) < birth.slice(5) ? years - 1 : years;
}

/** The least and the most completed years that somebody may have had when dates are known in part. */
export interface AgeRange {
  readonly least: number;
  readonly most: number;
}

/** Completed years on a day when either date is known in part; null if that day surely lies before birth. */
export function possibleAges(birth: PartialDate, at: PartialDate): AgeRange | null {
  const most = completedYears(firstPossibleDay(birth), lastPossibleDay(at));
  if (most === null) return null;
  return { least: completedYears(lastPossibleDay(birth), firstPossibleDay(at)) ?? 0, most };
}
