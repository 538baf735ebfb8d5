/** Draws by chance; the same seed draws the same. Everything invented here takes one. */
export interface Draw {
  /** A number from 0 to below 1. */
  chance(): number;
  /** True so often. */
  happens(probability: number): boolean;
  /** A whole number, both ends included. */
  between(low: number, high: number): number;
  /** One of the items, each as likely. */
  oneOf<T>(items: readonly T[]): T;
  /** One of the items, the first much likelier than the last: as names go (Zipf's law). */
  common<T>(items: readonly T[]): T;
  /** One of the items by its share. */
  byShare<T extends { readonly share: number }>(items: readonly T[]): T;
}

/** Names further down a list are rarer by their place, smoothed so that the first do not crowd out the others. */
const smoothing = 6;

/** Draws from a stream of chances, such as `seededChance`. */
export function drawFrom(chance: () => number): Draw {
  const oneOf = <T>(items: readonly T[]): T => items[Math.floor(chance() * items.length)]!;
  return {
    chance,
    oneOf,
    happens: (probability) => chance() < probability,
    between: (low, high) => low + Math.floor(chance() * (high - low + 1)),
    common: (items) => {
      // A frequency of 1 / (place + smoothing) adds up to a logarithm, whose inverse is a power.
      const ratio = (items.length + smoothing) / smoothing;
      return items[Math.min(items.length - 1, Math.floor(smoothing * ratio ** chance() - smoothing))]!;
    },
    byShare: (items) => {
      const drawn = chance() * items.reduce((sum, { share }) => sum + share, 0);
      let passed = 0;
      for (const item of items) {
        passed += item.share;
        if (drawn < passed) return item;
      }
      return items.at(-1)!;
    },
  };
}
