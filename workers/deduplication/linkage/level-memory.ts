/** Compares two values of a dictionary by their numbers. */
export type CompareIds = (a: number, b: number) => number;

const slots = 1 << 16;

/**
 * Remembers the levels of the pairs compared last, as most pairs of common values come again and again.
 * A fixed table: a pair that falls on a taken slot takes it over. The comparison must not mind the order.
 */
export function remembering(compare: CompareIds): CompareIds {
  const lows = new Int32Array(slots).fill(-1);
  const highs = new Int32Array(slots);
  const levels = new Uint8Array(slots);
  return (a, b) => {
    const low = a < b ? a : b;
    const high = a < b ? b : a;
    const slot = (Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)) >>> 16;
    if (lows[slot] === low && highs[slot] === high) return levels[slot]!;
    const level = compare(low, high);
    lows[slot] = low;
    highs[slot] = high;
    levels[slot] = level;
    return level;
  };
}
