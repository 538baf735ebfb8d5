/** Chance that a seed repeats. */
export interface Chance {
  /** From 0 up to but not 1. */
  next(): number;
  /** One of a list. */
  pick<T>(list: readonly T[]): T;
  /** A whole number from one to another, both included. */
  whole(from: number, to: number): number;
  happens(probability: number): boolean;
  /** One of the keys, each as often as its weight tells. */
  weighed<Key extends string>(weights: Readonly<Record<Key, number>>): Key;
}

/** Chance of a seed. Source: Mulberry32 by Tommy Ettinger, public domain. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    pick: (list) => list[Math.floor(next() * list.length)]!,
    whole: (from, to) => from + Math.floor(next() * (to - from + 1)),
    happens: (probability) => next() < probability,
    weighed: (weights) => weighed(weights, next()),
  };
}

function weighed<Key extends string>(weights: Readonly<Record<Key, number>>, at: number): Key {
  const entries = Object.entries(weights) as [Key, number][];
  let left = at * entries.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [key, weight] of entries) {
    left -= weight;
    if (left < 0) return key;
  }
  return entries.at(-1)![0];
}
