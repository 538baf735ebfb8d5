import type { BlockingKey } from "./blocking-keys.ts";
import { missing } from "./dictionary.ts";

/** The rows of a blocking key, one block after the other; within a block the rows are in order. */
export interface Blocks {
  readonly name: string;
  /** The block of each row; `missing` where it has no key. */
  readonly ids: Int32Array;
  readonly rows: Int32Array;
  /** Where each block begins, and at last where the last one ends. */
  readonly starts: Int32Array;
}

/** Sorts the rows of a key into its blocks. */
export function blocksOf({ name, ids, size }: BlockingKey): Blocks {
  const starts = new Int32Array(size + 1);
  for (const id of ids) if (id !== missing) starts[id + 1]!++;
  for (let id = 0; id < size; id++) starts[id + 1]! += starts[id]!;
  const next = starts.slice();
  const rows = new Int32Array(starts[size]!);
  for (let row = 0; row < ids.length; row++) {
    const id = ids[row]!;
    if (id !== missing) rows[next[id]!++] = row;
  }
  return { name, ids, rows, starts };
}

/** How many rows a block has. */
export function sizeOfBlock({ starts }: Blocks, id: number): number {
  return starts[id + 1]! - starts[id]!;
}

/** How many blocks of a key are larger than a size. */
export function countLarger(blocks: Blocks, size: number): number {
  let count = 0;
  for (let id = 0; id + 1 < blocks.starts.length; id++) if (sizeOfBlock(blocks, id) > size) count++;
  return count;
}
