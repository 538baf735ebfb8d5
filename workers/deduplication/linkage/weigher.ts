import { unknownLevel } from "./comparison.ts";
import type { Design } from "./design.ts";
import { levelTable, parentAgrees, parentState, placeOf } from "./level-tables.ts";
import type { LinkageData } from "./linkage-data.ts";
import { exchangedLevel } from "./name-comparer.ts";
import type { Parameters } from "./parameters.ts";
import { bitsOfRelatives } from "./relatives.ts";
import { chanceOfTerm, recordsOf, shareOfTerm, type TermFrequencies } from "./term-frequencies.ts";

/** What levels and values weigh, in bits: how much likelier they are for one person than for two strangers. */
export interface Weights {
  /** Bits of each level for one person. */
  readonly same: Float64Array;
  /** The chance that two strangers agree on given name, and on birth date, as a rule. */
  readonly chanceOfName: number;
  readonly chanceOfDate: number;
  /** The share of relatives who are twins. */
  readonly twins: number;
  /** For each comparison the bits to add for each value agreed on: rare ones weigh more; null without terms. */
  readonly terms: readonly (Float64Array | null)[];
  /** The same where given and family name are exchanged. */
  readonly exchanged: readonly (Float64Array | null)[];
  /** Bits to take off where given and family name both agree. */
  readonly namesTogether: number;
}

/** The weights of parameters, with the frequencies of the values at hand. */
export function weightsOf(
  design: Design,
  parameters: Parameters,
  frequencies: readonly (TermFrequencies | null)[],
): Weights {
  const same = levelTable(design);
  for (const [at, { levels }] of design.comparisons.entries()) {
    for (let state = 0; state < 3; state++) {
      for (let level = 0; level < levels.length; level++) {
        const place = placeOf(at, state, level);
        same[place] = Math.log2(parameters.same[place]! / parameters.other[place]!);
      }
    }
  }
  const usual = (at: number) => (at < 0 ? 1 : parameters.other[placeOf(at, 0, 0)]!);
  return {
    same,
    chanceOfName: usual(design.given),
    chanceOfDate: usual(design.birthDate),
    twins: parameters.twins,
    terms: frequencies.map((terms, at) => terms && bitsOfTerms(terms, usual(at))),
    exchanged: frequencies.map((terms, at) => terms && exchangedBits(design, frequencies, at, usual(at))),
    namesTogether: Math.log2(parameters.namesTogether),
  };
}

/** Bits to add for each value: how much rarer than usual it is that different people agree on it. */
function bitsOfTerms(terms: TermFrequencies, usual: number): Float64Array {
  return terms.left.map((_, id) => Math.log2(usual / chanceOfTerm(terms, id)));
}

/** An exchanged name is as common as it is in the field where it is commoner, which is where it belongs. */
function exchangedBits(
  { comparisons }: Design,
  frequencies: readonly (TermFrequencies | null)[],
  at: number,
  usual: number,
): Float64Array | null {
  const other = comparisons.findIndex(
    ({ terms }) => terms !== null && terms.field === comparisons[at]!.terms?.exchangedWith,
  );
  const [here, there] = [frequencies[at], frequencies[other]];
  if (!here || !there) return null;
  return here.left.map((_, id) => {
    const share = Math.max(shareOfTerm(here, id), shareOfTerm(there, id), 1 / recordsOf(here));
    return Math.log2(usual / share);
  });
}

/** So many numbers say what a pair weighs. */
export const bitsOfPair = 4;

/**
 * Weighs a pair: writes the bits for one person, those for relatives, and how much likelier than strangers
 * relatives are to agree so on given name, and on birth date. `row` is the left row of the pair.
 * `parts`: where the bits of each comparison for one person are written, if they are wanted.
 */
export function weighPair(
  { parents, order, given, family, birthDate, sharedByRelatives, comparisons }: Design,
  weights: Weights,
  frequencies: readonly (TermFrequencies | null)[],
  levels: Uint8Array,
  at: number,
  row: number,
  into: Float64Array,
  parts: Float64Array | null = null,
): void {
  parts?.fill(0);
  const isExchanged = order >= 0 && levels[at + order] === exchangedLevel;
  let [same, kin] = [0, 0];
  let [name, date] = [1, 1];
  for (let comparison = 0; comparison < comparisons.length; comparison++) {
    const level = levels[at + comparison]!;
    if (level === unknownLevel) continue;
    const state = parentState(levels, at, parents[comparison]!);
    const place = placeOf(comparison, state, level);
    let bits = weights.same[place]!;
    let rare = 0;
    if (level === 0 && state !== parentAgrees) {
      const terms = (isExchanged && weights.exchanged[comparison]) || weights.terms[comparison];
      rare = terms ? terms[frequencies[comparison]!.ids[row]!]! : 0;
      bits += rare;
    }
    same += bits;
    if (parts !== null) parts[comparison] = bits;
    if (sharedByRelatives[comparison]) kin += bits;
    else if (comparison === given) name = level === 0 ? 2 ** rare / weights.chanceOfName : 0;
    else if (comparison === birthDate) date = level === 0 ? 2 ** rare / weights.chanceOfDate : 0;
  }
  if (given >= 0 && family >= 0 && levels[at + given]! <= 2 && levels[at + family]! <= 2)
    same -= weights.namesTogether;
  into[0] = same;
  into[1] = kin + bitsOfRelatives(name, date, weights.twins);
  into[2] = name;
  into[3] = date;
}

/** The log odds, in bits, that each pair is one person rather than two strangers or two relatives. */
export function weighPairs(
  { design, pairs, levels, frequencies, possible }: LinkageData,
  { matches, relatives }: Parameters,
  weights: Weights,
): Float64Array {
  const prior = Math.log2(matches / (possible - matches));
  const oddsOfKin = relatives / (possible - matches);
  const bits = new Float64Array(bitsOfPair);
  const weighed = new Float64Array(pairs.count);
  for (let pair = 0; pair < pairs.count; pair++) {
    weighPair(design, weights, frequencies, levels.levels, pair * levels.width, pairs.left[pair]!, bits);
    weighed[pair] = prior + bits[0]! - Math.log2(1 + oddsOfKin * 2 ** bits[1]!);
  }
  return weighed;
}
