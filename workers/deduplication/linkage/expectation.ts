import { unknownLevel } from "./comparison.ts";
import { agreeingName, type Design } from "./design.ts";
import { type LevelTable, levelTable, parentAgrees, parentState, placeOf } from "./level-tables.ts";
import type { LinkageData } from "./linkage-data.ts";
import { exchangedLevel } from "./name-comparer.ts";
import type { Parameters } from "./parameters.ts";
import { type Weights, weighPair } from "./weigher.ts";

/** What the pairs are expected to be, by the parameters so far. */
export interface Expectation {
  readonly matches: number;
  /** For each level the expected pairs of one person's records. */
  readonly same: LevelTable;
  /** Those of them from which is learnt how one person's records compare. */
  readonly learnt: LevelTable;
  /** For each level the expected pairs of different people that agree on what the comparison hangs on. */
  readonly other: LevelTable;
  /** For each comparison the expected pairs of one person's records by the value agreed on. */
  readonly terms: readonly (Float64Array | null)[];
  /** Expected pairs of different people who agree on given and family name. */
  readonly namesakes: number;
}

/**
 * How one person's records compare in one column is learnt only from pairs that all the other columns hold to be
 * one person's, by so many bits. As in sessions by blocking key, from which the blocked column is left out, no
 * column teaches itself: else training drifts to whatever many strangers have in common.
 */
const heldByOthers = 3;

/** Expects for each of the chosen pairs what it is, and adds up what that says of the levels. */
export function expectPairs(
  data: LinkageData,
  parameters: Parameters,
  weights: Weights,
  chosen: Int32Array,
): Expectation {
  const { design, pairs, levels, frequencies, possible } = data;
  const sums: Sums = {
    same: levelTable(design),
    learnt: levelTable(design),
    other: levelTable(design),
    terms: frequencies.map((each) => each && new Float64Array(each.matched.length)),
  };
  const oddsOf = (count: number) => count / (possible - parameters.matches);
  const [oddsOfMatch, oddsOfKin] = [oddsOf(parameters.matches), oddsOf(parameters.relatives)];
  const prior = Math.log2(oddsOfMatch);
  const bits = new Float64Array(2);
  const parts = new Float64Array(design.comparisons.length);
  let [matches, namesakes] = [0, 0];
  for (const pair of chosen) {
    const at = pair * levels.width;
    const row = pairs.left[pair]!;
    weighPair(design, weights, frequencies, levels.levels, at, row, bits, parts);
    const match = oddsOfMatch * 2 ** bits[0]!;
    const kin = oddsOfKin * 2 ** bits[1]!;
    const isMatch = match / (1 + match + kin);
    const isOther = 1 / (1 + match + kin);
    matches += isMatch;
    if (areNamesakes(design, levels.levels, at)) namesakes += isOther;
    addPair(data, { at, row, isMatch, isOther, bits: prior + bits[0]!, parts }, sums);
  }
  return { matches, namesakes, ...sums };
}

type Sums = Pick<Expectation, "same" | "learnt" | "other" | "terms">;

interface ExpectedPair {
  /** Where its levels begin. */
  readonly at: number;
  readonly row: number;
  readonly isMatch: number;
  readonly isOther: number;
  /** Log odds of one person, and what each comparison has in them. */
  readonly bits: number;
  readonly parts: Float64Array;
}

function addPair(
  { design, levels: { levels }, frequencies }: LinkageData,
  { at, row, isMatch, isOther, bits, parts }: ExpectedPair,
  { same, learnt, other, terms }: Sums,
): void {
  const isExchanged = design.order >= 0 && levels[at + design.order] === exchangedLevel;
  for (let comparison = 0; comparison < terms.length; comparison++) {
    const level = levels[at + comparison]!;
    if (level === unknownLevel) continue;
    const state = parentState(levels, at, design.parents[comparison]!);
    const place = placeOf(comparison, state, level);
    same[place]! += isMatch;
    if (bits - ownBits(design, comparison, parts) >= heldByOthers) learnt[place]! += isMatch;
    if (state === parentAgrees) other[place]! += isOther;
    const matched = terms[comparison];
    if (level === 0 && !isExchanged && matched) matched[frequencies[comparison]!.ids[row]!]! += isMatch;
  }
}

/** What a comparison says, and those with it that hang on it. */
function ownBits({ children }: Design, comparison: number, parts: Float64Array): number {
  let bits = parts[comparison]!;
  for (const child of children[comparison]!) bits += parts[child]!;
  return bits;
}

/** Do given and family name of a pair agree, as far as a slip? */
export function areNamesakes({ given, family }: Design, levels: Uint8Array, at: number): boolean {
  return (
    given >= 0 && family >= 0 && levels[at + given]! <= agreeingName && levels[at + family]! <= agreeingName
  );
}
