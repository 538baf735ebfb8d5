import { unknownLevel } from "./comparison.ts";
import { areNamesakes } from "./expectation.ts";
import { guardRelatives } from "./guards.ts";
import { parentAgrees, parentState, placeOf } from "./level-tables.ts";
import type { LinkageData } from "./linkage-data.ts";
import { exchangedLevel } from "./name-comparer.ts";
import type { Parameters } from "./parameters.ts";
import { type Weights, weighPairs } from "./weigher.ts";
import { wordsOfLevel } from "./words.ts";

/** One step of the way from the prior odds of a pair to what it weighs in the end. */
export interface Step {
  readonly name: string;
  /** The level, where it is a comparison. */
  readonly level: string | null;
  /** What that means, in words. */
  readonly words: string;
  readonly bits: number;
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

/** Steps of fewer bits are not worth a line. */
const least = 1e-9;

function step(name: string, words: string, bits: number): Step {
  return { name, level: null, words, bits };
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
  if (level === unknownLevel) return { name, level: "UNKNOWN", words: "Not known on both sides.", bits: 0 };
  const state = parentState(levels, 0, design.parents[at]!);
  let bits = weights.same[placeOf(at, state, level)]!;
  if (level === 0 && state !== parentAgrees && terms) {
    const isExchanged = design.order >= 0 && levels[design.order] === exchangedLevel;
    const rare = isExchanged ? (weights.exchanged[at] ?? weights.terms[at]) : weights.terms[at];
    bits += rare?.[frequencies[at]!.ids[pairs.left[0]!]!] ?? 0;
  }
  return { name, level: names[level]!, words: wordsOfLevel(terms?.field.kind ?? null, names[level]!), bits };
}
