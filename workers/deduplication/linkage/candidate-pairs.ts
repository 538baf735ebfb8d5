import type { BlockingKey } from "./blocking-keys.ts";
import { type Blocks, blocksOf, countLarger, sizeOfBlock } from "./blocks.ts";
import { missing } from "./dictionary.ts";
import { largestBlockFor } from "./largest-block.ts";
import { collectPairs, type PairCollector } from "./pair-collector.ts";
import { isOneFile, possiblePairs, type RowPairs, type Rows } from "./rows.ts";

/** Pairs of rows to compare, and what was left out of them. */
export interface CandidatePairs extends RowPairs {
  /** The size of the largest blocks that were compared. */
  readonly largestBlock: number;
  /** How many blocks of each key were larger, and so not compared: nobody should take them for compared. */
  readonly cappedBlocks: ReadonlyMap<string, number>;
}

/** Files with so few possible pairs are compared whole. */
const smallFile = 600_000;

/** Of larger files so many pairs for each row are compared, but not fewer than of small files' half. */
const pairsPerRow = 20;

/** The pairs worth comparing: all of a small file, else those that share a key whose block is not too large. */
export function candidatePairs(rows: Rows, keys: () => readonly BlockingKey[]): CandidatePairs {
  return possiblePairs(rows) <= smallFile ? allPairs(rows) : pairsByKeys(rows, keys().map(blocksOf));
}

function allPairs(rows: Rows): CandidatePairs {
  const found = collectPairs(possiblePairs(rows));
  for (let a = 0; a < rows.left; a++) {
    for (let b = isOneFile(rows) ? a + 1 : rows.left; b < rows.count; b++) found.add(a, b);
  }
  return { ...found.pairs(), largestBlock: rows.count, cappedBlocks: new Map() };
}

function pairsByKeys(rows: Rows, blocks: readonly Blocks[]): CandidatePairs {
  const affordable = Math.max(smallFile / 2, rows.count * pairsPerRow);
  const largestBlock = largestBlockFor(affordable, rows, blocks);
  const keyTable = usableKeys(rows, blocks, largestBlock);
  const found = collectPairs(affordable);
  for (const [key, each] of blocks.entries()) {
    for (let id = 0; id + 1 < each.starts.length; id++) {
      const size = sizeOfBlock(each, id);
      if (size > 1 && size <= largestBlock) addBlock({ rows, blocks: each, id, key, keyTable, found });
    }
  }
  const capped = blocks.map((each) => [each.name, countLarger(each, largestBlock)] as const);
  return { ...found.pairs(), largestBlock, cappedBlocks: new Map(capped.filter(([, count]) => count > 0)) };
}

/** The keys of each row side by side; `missing` where the block is too large to be compared. */
interface KeyTable {
  readonly width: number;
  readonly ids: Int32Array;
}

function usableKeys(rows: Rows, blocks: readonly Blocks[], largest: number): KeyTable {
  const width = blocks.length;
  const ids = new Int32Array(rows.count * width).fill(missing);
  for (const [key, each] of blocks.entries()) {
    for (let row = 0; row < rows.count; row++) {
      const id = each.ids[row]!;
      if (id !== missing && sizeOfBlock(each, id) <= largest) ids[row * width + key] = id;
    }
  }
  return { width, ids };
}

interface Block {
  readonly rows: Rows;
  readonly blocks: Blocks;
  readonly id: number;
  readonly key: number;
  readonly keyTable: KeyTable;
  readonly found: PairCollector;
}

/** Adds the pairs of a block, but those that an earlier key has given already. */
function addBlock({ rows, blocks, id, key, keyTable, found }: Block): void {
  const [start, end] = [blocks.starts[id]!, blocks.starts[id + 1]!];
  const { width } = keyTable;
  for (let i = start; i < end; i++) {
    const a = blocks.rows[i]!;
    if (a >= rows.left) break;
    for (let j = i + 1; j < end; j++) {
      const b = blocks.rows[j]!;
      if (b < rows.left && !isOneFile(rows)) continue;
      if (!sharesOneOf(keyTable.ids, a * width, b * width, key)) found.add(a, b);
    }
  }
}

/** Do two rows of the table share one of the first keys? */
function sharesOneOf(ids: Int32Array, a: number, b: number, keys: number): boolean {
  for (let key = 0; key < keys; key++) {
    const id = ids[a + key]!;
    if (id !== missing && id === ids[b + key]) return true;
  }
  return false;
}
