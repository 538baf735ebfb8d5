/** Chance that can be repeated. */
export interface Chance {
  /** A whole number from `least` to `most`. */
  between(least: number, most: number): number;
  of<T>(choices: readonly T[]): T;
  text(length: number): string;
}

const signs = "abcXYZ019 _-{}[]()$:@!\"'\\/<>;&=,.#%*\u00e9\u0000\n";

/** Chance by a seed: mulberry32, which is enough to spread inputs. */
export function chanceOf(seed: number): Chance {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    between,
    of: (choices) => choices[between(0, choices.length - 1)]!,
    text: (length) => Array.from({ length }, () => signs[between(0, signs.length - 1)]).join(""),
  };
}
