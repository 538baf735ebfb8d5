import type { Terms } from "./comparison.ts";
import { missing } from "./dictionary.ts";
import { isOneFile, type Rows } from "./rows.ts";

/** How often each value of a field occurs, and what agreement on it is worth. */
export interface TermFrequencies {
  readonly ids: Int32Array;
  /** How often each value occurs in the left and in the right file; the same where there is one file. */
  readonly left: Float64Array;
  readonly right: Float64Array;
  readonly leftTotal: number;
  readonly rightTotal: number;
  /** For each value the expected pairs of one person's records that agree on it. */
  readonly matched: Float64Array;
}

/**
 * So many records are added to what different people share: a value met in one person's records only may be
 * somebody else's too. More makes rare values weigh less.
 */
const unseenRecords = 0.7;

/** Counts the values of a field. */
export function countTerms({ field }: Terms, rows: Rows): TermFrequencies {
  const size = field.dictionary.values.length;
  const left = new Float64Array(size);
  const right = isOneFile(rows) ? left : new Float64Array(size);
  for (let row = 0; row < rows.count; row++) {
    const id = field.ids[row]!;
    if (id !== missing) (row < rows.left ? left : right)[id]!++;
  }
  const [leftTotal, rightTotal] = [sum(left), sum(right)];
  return { ids: field.ids, left, right, leftTotal, rightTotal, matched: new Float64Array(size) };
}

/**
 * The chance that two different people agree on a value, given that one has it: in closed form from the counts,
 * less the pairs that are one person's. Without that correction a person with many records would make their own
 * name look common.
 */
export function chanceOfTerm(terms: TermFrequencies, id: number): number {
  const { left, right, leftTotal, rightTotal, matched } = terms;
  const oneFile = left === right;
  const agreeing = oneFile ? (left[id]! * (left[id]! - 1)) / 2 : left[id]! * right[id]!;
  const all = oneFile ? (leftTotal * (leftTotal - 1)) / 2 : leftTotal * rightTotal;
  return Math.max(0, agreeing - matched[id]!) / (all * shareOfTerm(terms, id)) + rarestShare(terms);
}

/** The chance of a value that nobody is known to share. */
export function rarestShare(terms: TermFrequencies): number {
  return unseenRecords / recordsOf(terms);
}

/** The share of records that have the value. */
export function shareOfTerm(terms: TermFrequencies, id: number): number {
  const { left, right } = terms;
  return (left === right ? left[id]! : left[id]! + right[id]!) / recordsOf(terms);
}

/** How many records have a value at all. */
export function recordsOf({ left, right, leftTotal, rightTotal }: TermFrequencies): number {
  return left === right ? leftTotal : leftTotal + rightTotal;
}

/** How many pairs have the same value. */
export function agreeingPairs({ left, right }: TermFrequencies): number {
  return sum(left.map((count, id) => (left === right ? (count * (count - 1)) / 2 : count * right[id]!)));
}

/** How many pairs have a value on both sides. */
export function pairsWithValue({ left, right, leftTotal, rightTotal }: TermFrequencies): number {
  return left === right ? (leftTotal * leftTotal) / 2 : leftTotal * rightTotal;
}

function sum(numbers: Float64Array): number {
  return numbers.reduce((total, number) => total + number, 0);
}
