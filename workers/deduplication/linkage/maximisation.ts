import { agreeingName, type Design } from "./design.ts";
import type { Expectation } from "./expectation.ts";
import {
  type LevelTable,
  levelTable,
  parentAgrees,
  parentDiffers,
  parentSilent,
  rowOf,
} from "./level-tables.ts";
import type { LinkageData } from "./linkage-data.ts";
import type { Parameters } from "./parameters.ts";
import { pairsWithValue } from "./term-frequencies.ts";

/** What is usual for a kind of column counts as so many pairs that were seen. */
const usualPairs = 30;
/** The rates of different people count as so many pairs where they are measured among those of a shared home. */
const ratePairs = 20;
/** Families of one origin share given and family names, but no more than by this factor. */
const mostTogether = 4;
/** So much of a rate stays with different people, however much of it one person's pairs explain. */
const leastLeft = 0.02;

/** The parameters that explain best what was expected. `rates`: how often any two records fall on each level. */
export function explain(
  data: LinkageData,
  rates: readonly Float64Array[],
  found: Expectation,
  before: Parameters,
): Parameters {
  const { design } = data;
  const [same, other] = [levelTable(design), levelTable(design)];
  for (const comparison of design.comparisons.keys()) {
    explainSame(design, comparison, found.learnt, same);
    const seen = totalOf(design, comparison, found.same);
    explainOther(data, comparison, rates[comparison]!, seen, found.other, other);
  }
  const matches = Math.max(1, Math.min(found.matches, data.possible / 2));
  const namesTogether = togetherness(data, other, found.namesakes, matches);
  const { relatives, twins } = before;
  return { matches, relatives, twins, namesTogether, same, other };
}

/** Fills in how one person's records compare. */
function explainSame(design: Design, at: number, found: LevelTable, same: LevelTable): void {
  const overall = smoothed(totalOf(design, at, found), design.comparisons[at]!.usual, usualPairs);
  rowOf(same, design, at, parentSilent).set(overall);
  for (const state of [parentAgrees, parentDiffers]) {
    rowOf(same, design, at, state).set(smoothed(rowOf(found, design, at, state), overall, usualPairs));
  }
}

/** The pairs of each level, whatever the comparison hangs on. */
function totalOf(design: Design, at: number, found: LevelTable): Float64Array {
  const states = [parentSilent, parentAgrees, parentDiffers].map((state) => rowOf(found, design, at, state));
  return states[0]!.map((_, level) => states.reduce((sum, state) => sum + state[level]!, 0));
}

/** Fills in how different people's records compare: as any two records do, less the pairs of one person. */
function explainOther(
  { design, frequencies, possible }: LinkageData,
  at: number,
  rates: Float64Array,
  seen: Float64Array,
  found: LevelTable,
  other: LevelTable,
): void {
  const { chance } = design.comparisons[at]!;
  const terms = frequencies[at];
  const pairs = terms ? pairsWithValue(terms) : possible;
  const left = rates.map((rate, level) =>
    Math.max(rate * pairs - seen[level]!, rate * pairs * leastLeft, 0.5),
  );
  const overall = chance ? Float64Array.from(chance) : smoothed(left, left, 0);
  const together = smoothed(rowOf(found, design, at, parentAgrees), overall, ratePairs);
  rowOf(other, design, at, parentSilent).set(overall);
  rowOf(other, design, at, parentDiffers).set(overall);
  rowOf(other, design, at, parentAgrees).set(chance ? overall : together);
}

/** Shares of what was seen, with what is usual counted as so many more. */
function smoothed(seen: Float64Array, usual: ArrayLike<number>, weight: number): Float64Array {
  const total = seen.reduce((sum, count) => sum + count, 0) + weight;
  return seen.map((count, level) => (count + weight * usual[level]!) / total);
}

/** How much oftener than by chance different people agree on both names. */
function togetherness(
  { design, frequencies, possible }: LinkageData,
  other: LevelTable,
  namesakes: number,
  matches: number,
): number {
  const { given, family } = design;
  if (given < 0 || family < 0) return 1;
  const agree = (at: number) =>
    rowOf(other, design, at, parentSilent)
      .subarray(0, agreeingName + 1)
      .reduce((sum, chance) => sum + chance, 0);
  const known = (at: number) => Math.sqrt(pairsWithValue(frequencies[at]!) / possible);
  const byChance = (possible - matches) * (known(given) * known(family)) ** 2 * agree(given) * agree(family);
  return Math.min(mostTogether, Math.max(1, (namesakes + 1) / (byChance + 1)));
}
