import { seededChance } from "./chance.ts";
import { isOneFile, type RowPairs, type Rows } from "./rows.ts";

/** So many pairs of rows drawn at random, for measuring how often different people agree. */
export function randomPairs(rows: Rows, count: number, seed: number): RowPairs {
  const chance = seededChance(seed);
  const left = new Int32Array(count);
  const right = new Int32Array(count);
  const among = (from: number, to: number) => from + Math.floor(chance() * (to - from));
  for (let pair = 0; pair < count; pair++) {
    const a = among(0, rows.left);
    let b = among(isOneFile(rows) ? 0 : rows.left, rows.count);
    while (b === a) b = among(0, rows.count);
    left[pair] = Math.min(a, b);
    right[pair] = Math.max(a, b);
  }
  return { count, left, right };
}
