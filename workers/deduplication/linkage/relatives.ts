import { dateLevels } from "../comparators/dates.ts";
import { nameLevels } from "../comparators/names.ts";
import type { PairLevels } from "./compare-pairs.ts";
import { unknownLevel } from "./comparison.ts";
import type { Design } from "./design.ts";
import { type LevelTable, placeOf } from "./level-tables.ts";

/** How often relatives of one household have the same given name (a child named after a parent). */
const sameGivenName = 0.15;
/** How often they have the same date of birth (twins). */
const sameBirthDate = 0.3;

const differentName = nameLevels.indexOf("DIFFERENT");
const fits = dateLevels.indexOf("FITS");

/** How relatives' records compare: as different people's do, but for shared names and twins' days of birth. */
export function kinOf(design: Design, other: LevelTable): LevelTable {
  const kin = other.slice();
  mixIn(kin, design, design.given, sameGivenName);
  mixIn(kin, design, design.birthDate, sameBirthDate);
  return kin;
}

function mixIn(kin: LevelTable, { comparisons }: Design, comparison: number, same: number): void {
  if (comparison < 0) return;
  for (let state = 0; state < 3; state++) {
    for (let level = 0; level < comparisons[comparison]!.levels.length; level++) {
      const place = placeOf(comparison, state, level);
      kin[place] = kin[place]! * (1 - same) + (level === 0 ? same : 0);
    }
  }
}

/**
 * How many pairs are of relatives who share a home. Among pairs that agree on family name and home, one person's
 * slips in given name and in birth date are independent; where both differ more often than that lets expect,
 * there are households. None is assumed unless the excess is beyond doubt.
 */
export function expectedRelatives(design: Design, { levels, width, count }: PairLevels): number {
  const home = homeComparisons(design);
  const { given, family, birthDate } = design;
  if (given < 0 || family < 0 || birthDate < 0 || home.length < partsOfHome) return 0;
  const pairs = { alike: 0, givenDiffers: 0, birthDiffers: 0, bothDiffer: 0 };
  for (let pair = 0, at = 0; pair < count; pair++, at += width) {
    if (levels[at + family] !== 0 || levels[at + given] === unknownLevel) continue;
    if (levels[at + birthDate] === unknownLevel || !isSameHome(levels, at, home)) continue;
    const givenDiffers = levels[at + given] === differentName;
    const birthDiffers = levels[at + birthDate]! > fits;
    pairs[
      givenDiffers ? (birthDiffers ? "bothDiffer" : "givenDiffers") : birthDiffers ? "birthDiffers" : "alike"
    ]++;
  }
  const bySlips = (pairs.givenDiffers * pairs.birthDiffers) / Math.max(1, pairs.alike);
  const excess = pairs.bothDiffer - bySlips - 2 * Math.sqrt(pairs.bothDiffer + 1);
  return Math.max(0, excess) / ((1 - sameGivenName) * (1 - sameBirthDate));
}

/** So many parts of a home must agree: two strangers of one name share one of them by chance. */
const partsOfHome = 2;

/** The comparisons of a home; none where neither postcode nor street narrows it down. */
function homeComparisons({ comparisons }: Design): number[] {
  const places = (...kinds: string[]) =>
    comparisons.flatMap(({ terms }, at) => (terms && kinds.includes(terms.field.kind) ? [at] : []));
  const close = places("postcode", "street");
  return close.length === 0 ? [] : [...close, ...places("houseNumber", "place")];
}

/** Do enough parts of the home agree, and none differ? */
function isSameHome(levels: Uint8Array, at: number, home: readonly number[]): boolean {
  let same = 0;
  for (const comparison of home) {
    const level = levels[at + comparison]!;
    if (level === 0) same++;
    else if (level !== unknownLevel) return false;
  }
  return same >= partsOfHome;
}
