import type { RowPairs } from "./rows.ts";

/** Collects pairs of rows as they are found. */
export interface PairCollector {
  add(left: number, right: number): void;
  /** The pairs collected so far. */
  pairs(): RowPairs;
}

/** Collects pairs in arrays that double when they are full. */
export function collectPairs(expected: number): PairCollector {
  let left = new Int32Array(expected);
  let right = new Int32Array(expected);
  let count = 0;
  const grow = () => {
    left = longer(left);
    right = longer(right);
  };
  return {
    add(a, b) {
      if (count === left.length) grow();
      left[count] = a;
      right[count] = b;
      count++;
    },
    pairs: () => ({ count, left: left.subarray(0, count), right: right.subarray(0, count) }),
  };
}

function longer(array: Int32Array): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(array.length * 2 + 16);
  copy.set(array);
  return copy;
}
