import { type Blocks, sizeOfBlock } from "./blocks.ts";
import { missing } from "./dictionary.ts";
import { isOneFile, type Rows } from "./rows.ts";

/** No block larger than this is ever compared. */
const sizeLimit = 2_000;

/** So many rows stand for all when the pairs are counted beforehand. */
const sampledRows = 400;

/** A pair may be met under many keys: so many meetings are allowed for each pair that is compared. */
const meetingsPerPair = 30;

/**
 * The size up to which blocks can be compared so that no more than `affordable` different pairs come out. The
 * smallest blocks say most, so the largest are left out first. Estimated from evenly chosen rows.
 */
export function largestBlockFor(affordable: number, rows: Rows, blocks: readonly Blocks[]): number {
  const found = new Float64Array(sizeLimit + 1);
  const met = new Float64Array(sizeLimit + 1);
  const step = Math.max(1, Math.floor(rows.count / sampledRows));
  const smallest = new Int32Array(rows.count);
  let sampled = 0;
  for (let row = 0; row < rows.count; row += step, sampled++) {
    for (const partner of partnersOf(row, rows, blocks, smallest, met)) {
      found[smallest[partner]!]!++;
      smallest[partner] = 0;
    }
  }
  // Each pair is seen from both of its rows.
  const scale = rows.count / Math.max(1, sampled) / 2;
  let [pairs, meetings] = [0, 0];
  for (let size = 2; size <= sizeLimit; size++) {
    pairs += found[size]! * scale;
    meetings += met[size]! * scale;
    if (pairs > affordable || meetings > affordable * meetingsPerPair) return Math.max(2, size - 1);
  }
  return sizeLimit;
}

/** The rows that share a block with a row; `smallest` keeps the size of the smallest such block. */
function partnersOf(
  row: number,
  rows: Rows,
  blocks: readonly Blocks[],
  smallest: Int32Array,
  met: Float64Array,
): number[] {
  const partners: number[] = [];
  for (const each of blocks) {
    const id = each.ids[row]!;
    const size = id === missing ? 0 : sizeOfBlock(each, id);
    if (size < 2 || size > sizeLimit) continue;
    for (let at = each.starts[id]!; at < each.starts[id + 1]!; at++) {
      const partner = each.rows[at]!;
      if (partner === row || (!isOneFile(rows) && partner < rows.left === row < rows.left)) continue;
      met[size]!++;
      if (smallest[partner] === 0) partners.push(partner);
      if (smallest[partner] === 0 || size < smallest[partner]!) smallest[partner] = size;
    }
  }
  return partners;
}
