import { comparePairs, type PairLevels } from "./compare-pairs.ts";
import { type Comparer, unknownLevel } from "./comparison.ts";
import type { Design } from "./design.ts";
import { type Expectation, expectPairs } from "./expectation.ts";
import type { LinkageData } from "./linkage-data.ts";
import { explain } from "./maximisation.ts";
import { type Parameters, startingParameters } from "./parameters.ts";
import { randomPairs } from "./random-pairs.ts";
import { expectedRelatives } from "./relatives.ts";
import { possiblePairs, type Rows } from "./rows.ts";
import { bitsOfPair, type Weights, weighPair, weightsOf } from "./weigher.ts";

/** What training gives: the parameters, the weights that follow, and how it went. */
export interface Training {
  readonly parameters: Parameters;
  readonly weights: Weights;
  /** How often the parameters were improved until they stood still. */
  readonly rounds: number;
}

const [fewestRounds, mostRounds] = [6, 40];
/** Training ends when the expected matches change by no more than this share. */
const standstill = 1e-5;
/** Pairs that weigh less than this at the start, prior included, are strangers and are left out of training. */
const hopeless = -18;

/**
 * Learns from the pairs themselves how one person's records compare and how different people's do (expectation
 * and maximisation, Winkler 1988). Chance agreement is measured over all possible pairs, not among the candidates,
 * which keeps the model from drifting to whatever the blocking keys brought together.
 */
export function train(data: LinkageData, rates: readonly Float64Array[], rows: Rows): Training {
  const { design, possible } = data;
  const matches = Math.min(rows.count / 2, possible / 2);
  const start = startingParameters(design, rates, matches, expectedRelatives(data));
  return improve(data, start, (found, before) => explain(data, rates, found, before));
}

/** Takes the parameters of a kept model as they are, and finds out only how many matches these files hold. */
export function settle(data: LinkageData, kept: Parameters): Training {
  return improve(data, kept, ({ matches }) => ({
    ...kept,
    matches: Math.max(1, Math.min(matches, data.possible / 2)),
  }));
}

/** Expects and explains in turn until the expected matches stand still. */
function improve(
  data: LinkageData,
  start: Parameters,
  explained: (found: Expectation, before: Parameters) => Parameters,
): Training {
  let parameters = start;
  let weights = weightsOf(data.design, parameters, data.frequencies);
  const hopeful = hopefulPairs(data, parameters, weights);
  let rounds = 0;
  for (; rounds < mostRounds; rounds++) {
    const found = expectPairs(data, parameters, weights, hopeful);
    const { matches } = parameters;
    parameters = explained(found, parameters);
    for (const [at, terms] of data.frequencies.entries()) terms?.matched.set(found.terms[at]!);
    weights = weightsOf(data.design, parameters, data.frequencies);
    if (rounds >= fewestRounds && Math.abs(parameters.matches - matches) < standstill * matches) break;
  }
  return { parameters, weights, rounds };
}

/** The pairs that may be one person's. */
function hopefulPairs(
  { design, pairs, levels, frequencies, possible }: LinkageData,
  { matches }: Parameters,
  weights: Weights,
): Int32Array {
  const prior = Math.log2(matches / (possible - matches));
  const bits = new Float64Array(bitsOfPair);
  const chosen = new Int32Array(pairs.count);
  let count = 0;
  for (let pair = 0; pair < pairs.count; pair++) {
    weighPair(design, weights, frequencies, levels.levels, pair * levels.width, pairs.left[pair]!, bits);
    if (bits[0]! + prior > hopeless) chosen[count++] = pair;
  }
  return chosen.subarray(0, count);
}

/** So many random pairs are compared to measure chance agreement. */
const randomlyCompared = 200_000;

/** How often any two records fall on each level of each comparison, of those that have a value. */
export function measureRates(
  design: Design,
  candidates: PairLevels,
  comparers: readonly Comparer[],
  rows: Rows,
): Float64Array[] {
  const isWhole = candidates.count === possiblePairs(rows);
  const sample = isWhole ? candidates : comparePairs(randomPairs(rows, randomlyCompared, 1), comparers);
  return design.comparisons.map(({ levels }, comparison) => {
    const counts = new Float64Array(levels.length);
    let known = 0;
    for (let at = comparison; at < sample.levels.length; at += sample.width) {
      const level = sample.levels[at]!;
      if (level === unknownLevel) continue;
      counts[level]!++;
      known++;
    }
    return counts.map((count) => count / Math.max(1, known));
  });
}
