import type { RowPairs, Rows } from "./rows.ts";

/** However many rows have found a partner: of those left so many, by share, may have none. */
const leastUnmatched = 0.02;

/** Beyond this, sums of odds would lose what the smaller ones say. */
const strongest = 40;

/**
 * The log odds of pairs where a row has at most one partner in the other file. A pair's odds are shared with its
 * rivals, the other pairs of either row, and with the chance that the row has no partner: where nearly all rows
 * have one, those that are left over are likely one another's.
 */
export function oneToOneBits(pairs: RowPairs, bits: Float64Array, rows: Rows, matches: number): Float64Array {
  const { count, left, right } = pairs;
  const smallerFile = Math.min(rows.left, rows.count - rows.left);
  const unmatched = Math.max(leastUnmatched, 1 - matches / smallerFile);
  const odds = bits.map((each) => 2 ** Math.min(each, strongest));
  const ofRow = new Float64Array(rows.count);
  for (let pair = 0; pair < count; pair++) {
    ofRow[left[pair]!]! += odds[pair]!;
    ofRow[right[pair]!]! += odds[pair]!;
  }
  const rivals = (row: number, pair: number) => Math.max(0, ofRow[row]! - odds[pair]!);
  return bits.map(
    (each, pair) => each - Math.log2(unmatched + rivals(left[pair]!, pair) + rivals(right[pair]!, pair)),
  );
}
