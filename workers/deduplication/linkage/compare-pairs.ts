import type { Comparer, Comparison } from "./comparison.ts";

/** The levels of many pairs: those of one pair side by side. */
export interface PairLevels {
  readonly count: number;
  readonly width: number;
  readonly levels: Uint8Array;
}

/** The comparisons of all comparers, in the order in which levels are written. */
export function comparisonsOf(comparers: readonly Comparer[]): Comparison[] {
  return comparers.flatMap(({ comparisons }) => comparisons);
}

/** Compares pairs of rows by every comparer. */
export function comparePairs(
  pairs: { readonly count: number; readonly left: Int32Array; readonly right: Int32Array },
  comparers: readonly Comparer[],
): PairLevels {
  const width = comparisonsOf(comparers).length;
  const levels = new Uint8Array(pairs.count * width);
  let offset = 0;
  for (const comparer of comparers) {
    for (let pair = 0, at = offset; pair < pairs.count; pair++, at += width) {
      comparer.write(pairs.left[pair]!, pairs.right[pair]!, levels, at);
    }
    offset += comparer.comparisons.length;
  }
  return { count: pairs.count, width, levels };
}
