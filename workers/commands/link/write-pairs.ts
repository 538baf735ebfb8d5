import type { Linkage } from "../../deduplication/linkage/link-rows.ts";
import { probabilityOf } from "../../deduplication/linkage/probability.ts";
import { cellOf, writeCsv } from "../write-csv.ts";

/** Writes the pairs of at least so many bits, the surest first. @returns how many they are */
export function writePairs(file: string, ids: readonly string[], linkage: Linkage, floor: number): number {
  const order = bySureness(linkage.bits, floor);
  writeCsv(file, "id_left,id_right,weight,probability", linesOf(order, ids, linkage));
  return order.length;
}

function* linesOf(order: Int32Array, ids: readonly string[], { pairs, bits }: Linkage): Iterable<string> {
  const cells = ids.map(cellOf);
  for (const pair of order) {
    const weight = bits[pair]!;
    const [left, right] = [cells[pairs.left[pair]!]!, cells[pairs.right[pair]!]!];
    yield `${left},${right},${weight.toFixed(4)},${written(probabilityOf(weight))}`;
  }
}

/** With digits enough to tell the surest apart, and no more where it is all but impossible. */
function written(probability: number): string {
  return probability < 0.001 ? probability.toExponential(4) : probability.toFixed(7);
}

/** The pairs of at least so many bits, the surest first; equal ones in their order. */
function bySureness(bits: Float64Array, floor: number): Int32Array {
  const order = new Int32Array(bits.length);
  let count = 0;
  for (let pair = 0; pair < bits.length; pair++) if (bits[pair]! >= floor) order[count++] = pair;
  return order.subarray(0, count).sort((a, b) => bits[b]! - bits[a]! || a - b);
}
