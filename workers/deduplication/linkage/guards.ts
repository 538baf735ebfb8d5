import { dateLevels } from "../comparators/dates.ts";
import { nameLevels } from "../comparators/names.ts";
import type { PairLevels } from "./compare-pairs.ts";
import { unknownLevel } from "./comparison.ts";
import type { Design } from "./design.ts";

/** What a guarded pair weighs at most, about .94; what goes beyond still orders such pairs, but hardly counts. */
const guardedBits = 4;
const beyond = 0.05;
const mostBeyond = 2;

const twoParts = dateLevels.indexOf("TWO_PARTS");
const differentName = nameLevels.indexOf("DIFFERENT");

/**
 * Holds back pairs that may be relatives: the given name is another one, or the birth date is, and no identifier
 * or e-mail address agrees. However much a family shares besides, such a pair is never certain by itself.
 */
export function guardRelatives(
  design: Design,
  { levels, width, count }: PairLevels,
  bits: Float64Array,
): Float64Array {
  const own = ownComparisons(design);
  const guarded = bits.slice();
  for (let pair = 0, at = 0; pair < count; pair++, at += width) {
    if (bits[pair]! <= guardedBits || !mayBeRelatives(design, levels, at)) continue;
    if (own.some((comparison) => levels[at + comparison] === 0)) continue;
    guarded[pair] = guardedBits + Math.min(mostBeyond, (bits[pair]! - guardedBits) * beyond);
  }
  return guarded;
}

/** Do the given names differ, or the birth dates beyond a slip? */
function mayBeRelatives({ given, birthDate }: Design, levels: Uint8Array, at: number): boolean {
  const isKnown = (comparison: number) => comparison >= 0 && levels[at + comparison] !== unknownLevel;
  if (isKnown(given) && levels[at + given] === differentName) return true;
  return isKnown(birthDate) && levels[at + birthDate]! > twoParts;
}

/** The comparisons of what is nobody else's. */
function ownComparisons({ comparisons }: Design): number[] {
  return comparisons.flatMap(({ terms }, at) => {
    const kind = terms?.field.kind;
    return kind === "identifier" || kind === "email" ? [at] : [];
  });
}
