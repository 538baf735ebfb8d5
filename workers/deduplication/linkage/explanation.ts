import { unknownLevel } from "./comparison.ts";
import { areNamesakes } from "./expectation.ts";
import type { Field } from "./fields.ts";
import { guardRelatives } from "./guards.ts";
import { parentAgrees, parentState, placeOf } from "./level-tables.ts";
import type { LinkageData } from "./linkage-data.ts";
import { exchangedLevel } from "./name-comparer.ts";
import type { Parameters } from "./parameters.ts";
import type { RowPairs } from "./rows.ts";
import { type Weights, weighPairs } from "./weigher.ts";
import { wordsOfLevel } from "./words.ts";

/** One step of the way from the prior odds of a pair to what it weighs in the end. */
export interface Step {
  readonly name: string;
  /** The level, where it is a comparison. */
  readonly level: string | null;
  /** What that means, in words. */
  readonly words: string;
  /** The two values compared, as they are compared; null where it compares none. */
  readonly values: readonly [string | null, string | null] | null;
  readonly bits: number;
}

/** How a pair comes to its weight. */
export interface Explanation {
  /** They add up to the weight. */
  readonly steps: readonly Step[];
  /** Whether the pair shares a key, and so was compared and weighed with the others. */
  readonly wasCompared: boolean;
}

/** The steps by which the one pair of `data` comes to its weight; they add up to it. */
export function explainPair(data: LinkageData, parameters: Parameters, weights: Weights): Step[] {
  const { design, levels, possible } = data;
  const prior = Math.log2(parameters.matches / (possible - parameters.matches));
  const steps = [
    step("prior", "Any two rows at random.", prior),
    ...design.comparisons.map((_, at) => stepOf(data, weights, at)),
  ];
  if (areNamesakes(design, levels.levels, 0)) {
    steps.push(
      step("names together", "Families of one origin share given and family names.", -weights.namesTogether),
    );
  }
  const weighed = weighPairs(data, parameters, weights);
  steps.push(step("relatives", "They may be relatives who share a home.", weighed[0]! - total(steps)));
  const guarded = guardRelatives(design, levels, weighed)[0]!;
  const words = "Given name or birth date is another one, and no number agrees: never certain by itself.";
  steps.push(step("guard", words, guarded - weighed[0]!));
  return steps.filter(({ level, bits }) => level !== null || Math.abs(bits) > least);
}

/** The steps with what other pairs of the two rows take away or leave, where each row has one partner. */
export function withRivals(steps: readonly Step[], bits: number): Step[] {
  if (Math.abs(bits) <= least) return [...steps];
  return [...steps, step("rivals", "Each row has one partner, and others may be it as well.", bits)];
}

/** A step seen from the other row. */
export function turned(of: Step): Step {
  return of.values === null ? of : { ...of, values: [of.values[1], of.values[0]] };
}

/** Steps of fewer bits are not worth a line. */
const least = 1e-9;

function step(name: string, words: string, bits: number): Step {
  return { name, level: null, words, values: null, bits };
}

/** The bits of steps together. */
export function total(steps: readonly Step[]): number {
  return steps.reduce((sum, { bits }) => sum + bits, 0);
}

function stepOf(
  { design, levels: { levels }, frequencies, pairs }: LinkageData,
  weights: Weights,
  at: number,
): Step {
  const { name, levels: names, terms } = design.comparisons[at]!;
  const level = levels[at]!;
  const values = terms && valuesOf(terms.field, pairs);
  if (level === unknownLevel)
    return { name, level: "UNKNOWN", words: "Not known on both sides.", values, bits: 0 };
  const state = parentState(levels, 0, design.parents[at]!);
  let bits = weights.same[placeOf(at, state, level)]!;
  if (level === 0 && state !== parentAgrees && terms) {
    const isExchanged = design.order >= 0 && levels[design.order] === exchangedLevel;
    const rare = isExchanged ? (weights.exchanged[at] ?? weights.terms[at]) : weights.terms[at];
    bits += rare?.[frequencies[at]!.ids[pairs.left[0]!]!] ?? 0;
  }
  const words = wordsOfLevel(terms?.field.kind ?? null, names[level]!);
  return { name, level: names[level]!, words, values, bits };
}

function valuesOf({ dictionary, ids }: Field, { left, right }: RowPairs): [string | null, string | null] {
  return [dictionary.values[ids[left[0]!]!] ?? null, dictionary.values[ids[right[0]!]!] ?? null];
}
