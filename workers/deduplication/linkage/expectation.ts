import { unknownLevel } from "./comparison.ts";
import { agreeingName, type Design } from "./design.ts";
import { type LevelTable, levelTable, parentAgrees, parentState, placeOf } from "./level-tables.ts";
import type { LinkageData } from "./linkage-data.ts";
import { exchangedLevel } from "./name-comparer.ts";
import type { Parameters } from "./parameters.ts";
import { bitsOfRelatives } from "./relatives.ts";
import { bitsOfPair, type Weights, weighPair } from "./weigher.ts";

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
 * one person's rather than strangers' or relatives', by so many bits. As in sessions by blocking key, from which the blocked column is left out, no
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
  const odds = { ofMatch: Math.log2(oddsOfMatch), ofKin: Math.log2(oddsOfKin), twins: parameters.twins };
  const bits = new Float64Array(bitsOfPair);
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
    addPair(data, { at, row, isMatch, isOther, odds, bits, parts }, sums);
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
  /** The log odds of any pair of one person, and of relatives, in bits. */
  readonly odds: { readonly ofMatch: number; readonly ofKin: number; readonly twins: number };
  /** What the pair weighs, and what each comparison has in the bits for one person. */
  readonly bits: Float64Array;
  readonly parts: Float64Array;
}

function addPair(
  { design, levels: { levels }, frequencies }: LinkageData,
  pair: ExpectedPair,
  { same, learnt, other, terms }: Sums,
): void {
  const { at, row, isMatch, isOther } = pair;
  const isExchanged = design.order >= 0 && levels[at + design.order] === exchangedLevel;
  for (let comparison = 0; comparison < terms.length; comparison++) {
    const level = levels[at + comparison]!;
    if (level === unknownLevel) continue;
    const state = parentState(levels, at, design.parents[comparison]!);
    const place = placeOf(comparison, state, level);
    same[place]! += isMatch;
    if (bitsByOthers(design, comparison, pair) >= heldByOthers) learnt[place]! += isMatch;
    if (state === parentAgrees) other[place]! += isOther;
    const matched = terms[comparison];
    if (level === 0 && !isExchanged && matched) matched[frequencies[comparison]!.ids[row]!]! += isMatch;
  }
}

/** The log odds of one person by all but a comparison, and those that hang on it. */
function bitsByOthers(
  { children, sharedByRelatives, given, birthDate }: Design,
  comparison: number,
  { odds, bits, parts }: ExpectedPair,
): number {
  let own = parts[comparison]!;
  let ownOfKin = sharedByRelatives[comparison] ? own : 0;
  for (const child of children[comparison]!) {
    own += parts[child]!;
    if (sharedByRelatives[child]) ownOfKin += parts[child]!;
  }
  const match = odds.ofMatch + bits[0]! - own;
  if (odds.ofKin === Number.NEGATIVE_INFINITY || match < heldByOthers) return match;
  const [name, date] = [bits[2]!, bits[3]!];
  const [otherName, otherDate] = [comparison === given ? 1 : name, comparison === birthDate ? 1 : date];
  if (otherName !== name || otherDate !== date) {
    ownOfKin += bitsOfRelatives(name, date, odds.twins) - bitsOfRelatives(otherName, otherDate, odds.twins);
  }
  return match - Math.log2(1 + 2 ** (odds.ofKin + bits[1]! - ownOfKin));
}

/** Do given and family name of a pair agree, as far as a slip? */
export function areNamesakes({ given, family }: Design, levels: Uint8Array, at: number): boolean {
  return (
    given >= 0 && family >= 0 && levels[at + given]! <= agreeingName && levels[at + family]! <= agreeingName
  );
}
