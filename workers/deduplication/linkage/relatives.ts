import { dateLevels } from "../comparators/dates.ts";
import { nameLevels } from "../comparators/names.ts";
import { unknownLevel } from "./comparison.ts";
import type { Design } from "./design.ts";
import type { LinkageData } from "./linkage-data.ts";
import type { Parameters } from "./parameters.ts";
import { agreeingPairs, pairsWithValue } from "./term-frequencies.ts";

/** Of pairs of relatives of one household so many have the same given name (a child named after a parent). */
const namesakes = 0.02;
/** At least so many have the same date of birth (twins). Nobody is both: children of one day have two names. */
const fewestTwins = 0.1;

const differentName = nameLevels.indexOf("DIFFERENT");
const fits = dateLevels.indexOf("FITS");

/**
 * What given name and birth date say for relatives against strangers, in bits. They are namesakes, or twins, or
 * neither, and but for the one thing that they share they compare as strangers do.
 * `name` and `date`: how much likelier than strangers they are to agree on it; 0 where they do not. `twins`: the
 * share of relatives who are twins.
 */
export function bitsOfRelatives(name: number, date: number, twins: number): number {
  return Math.log2(1 - namesakes - twins + namesakes * name + twins * date);
}

/** One person's records differ in given name at most so often, for each that do not: more are other people. */
const mostOtherNames = 0.15 / 0.85;

/**
 * How many pairs are of relatives who share a home. Among pairs that agree on family name and home, one person's
 * slips in given name and in birth date are independent; where both differ more often than that lets expect,
 * there are households. So there are where given names differ oftener than one person's ever do, which tells of
 * them without birth dates, and of twins. None is assumed unless the excess is beyond doubt.
 */
export function expectedRelatives(data: LinkageData): Relatives {
  const { design } = data;
  const { levels, width, count } = data.levels;
  const home = homeComparisons(design);
  const { given, family, birthDate } = design;
  if (given < 0 || family < 0 || home === null) return { relatives: 0, twins: fewestTwins };
  const pairs = { alike: 0, givenDiffers: 0, birthDiffers: 0, bothDiffer: 0 };
  for (let pair = 0, at = 0; pair < count; pair++, at += width) {
    if (levels[at + family] !== 0 || levels[at + given] === unknownLevel) continue;
    if (birthDate >= 0 && levels[at + birthDate] === unknownLevel) continue;
    if (!isSameHome(levels, at, home)) continue;
    const givenDiffers = levels[at + given] === differentName;
    const birthDiffers = birthDate >= 0 && levels[at + birthDate]! > fits;
    pairs[
      givenDiffers ? (birthDiffers ? "bothDiffer" : "givenDiffers") : birthDiffers ? "birthDiffers" : "alike"
    ]++;
  }
  const { alike, givenDiffers, birthDiffers, bothDiffer } = pairs;
  const strangers = strangersAmong(data, home, alike + givenDiffers + birthDiffers + bothDiffer);
  const bySlips = (givenDiffers * birthDiffers) / Math.max(1, alike);
  const siblings = excess(bothDiffer, bySlips + strangers);
  const twins = excess(givenDiffers, alike * mostOtherNames + (birthDate < 0 ? strangers : 0));
  const relatives = Math.max(siblings / (1 - namesakes - fewestTwins), (siblings + twins) / (1 - namesakes));
  return { relatives, twins: Math.max(fewestTwins, twins / Math.max(1, relatives)) };
}

/** Pairs of relatives' records who share a home, and the share of them who are twins. */
type Relatives = Pick<Parameters, "relatives" | "twins">;

/** How many more were counted than expected, beyond what chance may add. */
function excess(counted: number, expected: number): number {
  return Math.max(0, counted - expected - 2 * Math.sqrt(counted + 1));
}

/** The comparisons that tell whether a home is the same. */
interface HomeComparisons {
  readonly all: readonly number[];
  /** So many of them must agree. */
  readonly fewest: number;
}

/** Two parts of a home must agree where there are two: of one name, some strangers share one of them. */
const partsOfHome = 2;

/** The comparisons of a home; none where neither postcode nor street narrows it down. */
function homeComparisons({ comparisons }: Design): HomeComparisons | null {
  const places = (...kinds: string[]) =>
    comparisons.flatMap(({ terms }, at) => (terms && kinds.includes(terms.field.kind) ? [at] : []));
  const close = places("postcode", "street");
  const all = [...close, ...places("houseNumber")];
  return close.length === 0 ? null : { all, fewest: Math.min(partsOfHome, all.length) };
}

/** Do enough parts of the home agree, and none differ? */
function isSameHome(levels: Uint8Array, at: number, { all, fewest }: HomeComparisons): boolean {
  let same = 0;
  for (const comparison of all) {
    const level = levels[at + comparison];
    if (level === 0) same++;
    else if (level !== unknownLevel) return false;
  }
  return same >= fewest;
}

/** So many pairs of strangers have the family name in common, of those that share a home of one part by chance. */
function strangersAmong(
  { design, frequencies }: LinkageData,
  { all, fewest }: HomeComparisons,
  families: number,
): number {
  const [home, family] = [frequencies[all[0]!], frequencies[design.family]];
  if (fewest > 1 || !home || !family) return 0;
  const neighbours = Math.max(0, agreeingPairs(home) - families);
  return (neighbours * agreeingPairs(family)) / pairsWithValue(family);
}
