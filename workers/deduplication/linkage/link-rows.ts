import { atomsOf } from "./atoms.ts";
import { blockingKeys } from "./blocking-keys.ts";
import { type CandidatePairs, candidatePairs } from "./candidate-pairs.ts";
import { canonicalOrder, inOrder } from "./canonical-order.ts";
import type { Column } from "./column.ts";
import { comparePairs } from "./compare-pairs.ts";
import { comparersOf } from "./comparers.ts";
import { designOf } from "./design.ts";
import { type Explanation, explainPair, total, turned, withRivals } from "./explanation.ts";
import { fieldsOf } from "./fields.ts";
import { guardRelatives } from "./guards.ts";
import { type LinkageModel, modelOf, parametersOf } from "./model.ts";
import { oneToOneBits } from "./one-to-one.ts";
import { isOneFile, possiblePairs, type RowPairs, type Rows } from "./rows.ts";
import { countTerms } from "./term-frequencies.ts";
import { measureRates, settle, train } from "./train.ts";
import { weighPairs } from "./weigher.ts";

/** The rows to link, by their columns of standard values. */
export interface LinkageTask {
  readonly columns: readonly Column[];
  readonly rows: Rows;
  /** Has a row of one file at most one partner in the other? */
  readonly oneToOne: boolean;
  /** A model to link by; trained on the rows themselves where there is none. */
  readonly model?: LinkageModel;
  /** Called as the work goes on, with what is begun. */
  readonly onStage?: (stage: Stage) => void;
}

/** The stages of the work, in their order. */
export const stages = ["preparing", "finding pairs", "comparing", "training", "weighing"] as const;

/** One of the stages. */
export type Stage = (typeof stages)[number];

/** Pairs of rows with the log odds, in bits, that they are one person. */
export interface Linkage {
  readonly pairs: RowPairs;
  /** Above 0 it is likelier one person than not. */
  readonly bits: Float64Array;
  readonly model: LinkageModel;
  readonly largestBlock: number;
  readonly cappedBlocks: CandidatePairs["cappedBlocks"];
  /** The way from the prior odds to the bits of any two rows. */
  explain(left: number, right: number): Explanation;
}

/** Finds, compares and weighs the pairs of rows that may be one person. */
export function linkRows({ columns, rows, oneToOne, model, onStage }: LinkageTask): Linkage {
  onStage?.("preparing");
  const order = canonicalOrder(columns, rows);
  const fields = fieldsOf(inOrder(columns, order));
  const comparers = comparersOf(fields);
  const design = designOf(comparers);
  onStage?.("finding pairs");
  const pairs = candidatePairs(rows, () => blockingKeys(fields.flatMap(atomsOf)));
  onStage?.("comparing");
  const levels = comparePairs(pairs, comparers);
  const frequencies = design.comparisons.map(({ terms }) => terms && countTerms(terms, rows));
  const possible = possiblePairs(rows);
  onStage?.("training");
  const data = { design, pairs, levels, frequencies, possible };
  const { parameters, weights, rounds } = model
    ? settle(data, parametersOf(design, model, possible))
    : train(data, measureRates(design, levels, comparers, rows), rows);
  onStage?.("weighing");
  const weighed = guardRelatives(design, levels, weighPairs(data, parameters, weights));
  const bits =
    oneToOne && !isOneFile(rows) ? oneToOneBits(pairs, weighed, rows, parameters.matches) : weighed;
  const placeOfRow = placesOf(order);
  return {
    pairs: inFileOrder(pairs, order),
    bits,
    model: modelOf(
      data,
      parameters,
      model?.training ?? { rows: rows.count, pairs: pairs.count, expected: parameters.matches, rounds },
    ),
    largestBlock: pairs.largestBlock,
    cappedBlocks: pairs.cappedBlocks,
    explain(left, right) {
      const [a, b] = [placeOfRow[left]!, placeOfRow[right]!];
      const pair = { count: 1, left: Int32Array.of(Math.min(a, b)), right: Int32Array.of(Math.max(a, b)) };
      const alone = { ...data, pairs: pair, levels: comparePairs(pair, comparers) };
      const steps = explainPair(alone, parameters, weights);
      const found = findPair(pairs, pair.left[0]!, pair.right[0]!);
      const rivals = found < 0 ? 0 : bits[found]! - total(steps);
      return {
        steps: a < b ? withRivals(steps, rivals) : withRivals(steps, rivals).map(turned),
        wasCompared: found >= 0,
      };
    },
  };
}

/** The place of a pair among the pairs; -1 where it is none of them. */
function findPair({ count, left, right }: RowPairs, a: number, b: number): number {
  for (let pair = 0; pair < count; pair++) if (left[pair] === a && right[pair] === b) return pair;
  return -1;
}

function placesOf(order: Int32Array): Int32Array {
  const places = new Int32Array(order.length);
  for (const [place, row] of order.entries()) places[row] = place;
  return places;
}

/** The pairs by the rows as they stand in the file, the lower one on the left. */
function inFileOrder({ count, left, right }: RowPairs, order: Int32Array): RowPairs {
  const lower = new Int32Array(count);
  const higher = new Int32Array(count);
  for (let pair = 0; pair < count; pair++) {
    const [a, b] = [order[left[pair]!]!, order[right[pair]!]!];
    lower[pair] = Math.min(a, b);
    higher[pair] = Math.max(a, b);
  }
  return { count, left: lower, right: higher };
}
