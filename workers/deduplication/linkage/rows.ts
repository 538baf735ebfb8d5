/** The rows of one or two files: those of the left file come first; a single file is all left. */
export interface Rows {
  readonly count: number;
  /** How many rows are of the left file; equal to `count` where one file is searched for duplicates. */
  readonly left: number;
}

/** Pairs of rows, the lower row on the left. */
export interface RowPairs {
  readonly count: number;
  readonly left: Int32Array;
  readonly right: Int32Array;
}

/** Is one file searched for duplicates, rather than two linked? */
export function isOneFile({ count, left }: Rows): boolean {
  return left === count;
}

/** How many pairs are possible: within one file, or of a left and a right row. */
export function possiblePairs(rows: Rows): number {
  const { count, left } = rows;
  return isOneFile(rows) ? (count * (count - 1)) / 2 : left * (count - left);
}
