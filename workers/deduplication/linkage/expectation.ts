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
  /** The same of different people, for pairs that agree on what the comparison hangs on. */
  readonly other: LevelTable;
  /** For each comparison the expected pairs of one person's records by the value agreed on. */
  readonly terms: readonly (Float64Array | null)[];
  /** Expected pairs of different people who agree on given and family name. */
  readonly namesakes: number;
}

/** Expects for each of the chosen pairs what it is, and adds up what that says of the levels. */
export function expectPairs(
  data: LinkageData,
  parameters: Parameters,
  weights: Weights,
  chosen: Int32Array,
): Expectation {
  const { design, pairs, levels, frequencies, possible } = data;
  const [same, other] = [levelTable(design), levelTable(design)];
  const terms = frequencies.map((each) => each && new Float64Array(each.matched.length));
  const oddsOf = (count: number) => count / (possible - parameters.matches);
  const [oddsOfMatch, oddsOfKin] = [oddsOf(parameters.matches), oddsOf(parameters.relatives)];
  const bits = new Float64Array(2);
  let [matches, namesakes] = [0, 0];
  for (const pair of chosen) {
    const at = pair * levels.width;
    const row = pairs.left[pair]!;
    weighPair(design, weights, frequencies, levels.levels, at, row, bits);
    const match = oddsOfMatch * 2 ** bits[0]!;
    const kin = oddsOfKin * 2 ** bits[1]!;
    const isMatch = match / (1 + match + kin);
    const isOther = 1 / (1 + match + kin);
    matches += isMatch;
    if (areNamesakes(design, levels.levels, at)) namesakes += isOther;
    addPair(data, at, row, isMatch, isOther, same, other, terms);
  }
  return { matches, same, other, terms, namesakes };
}

function addPair(
  { design, levels: { levels }, frequencies }: LinkageData,
  at: number,
  row: number,
  isMatch: number,
  isOther: number,
  same: LevelTable,
  other: LevelTable,
  terms: readonly (Float64Array | null)[],
): void {
  const isExchanged = design.order >= 0 && levels[at + design.order] === exchangedLevel;
  for (let comparison = 0; comparison < terms.length; comparison++) {
    const level = levels[at + comparison]!;
    if (level === unknownLevel) continue;
    const state = parentState(levels, at, design.parents[comparison]!);
    const place = placeOf(comparison, state, level);
    same[place]! += isMatch;
    if (state === parentAgrees) other[place]! += isOther;
    const matched = terms[comparison];
    if (level === 0 && !isExchanged && matched) matched[frequencies[comparison]!.ids[row]!]! += isMatch;
  }
}

/** Do given and family name of a pair agree, as far as a slip? */
export function areNamesakes({ given, family }: Design, levels: Uint8Array, at: number): boolean {
  return (
    given >= 0 && family >= 0 && levels[at + given]! <= agreeingName && levels[at + family]! <= agreeingName
  );
}
