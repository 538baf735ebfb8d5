/** How a database writes what the levels of comparisons ask. */
export interface Dialect {
  /** One side of a column: `"surname_l"`. */
  column(name: string, side: "l" | "r"): string;
  /** A column of a table: `l."surname"`. */
  of(name: string, side: "l" | "r"): string;
  /** Is the Jaro–Winkler likeness of two texts at least so much? */
  alike(a: string, b: string, atLeast: number): string;
  /** The slips between two texts. */
  slips(a: string, b: string): string;
  /** How many words two texts share. */
  wordsInCommon(a: string, b: string): string;
  words(text: string): string;
}

const quoted = (quote: string) => ({
  column: (name: string, side: string) => `${quote}${name}_${side}${quote}`,
  of: (name: string, side: string) => `${side}.${quote}${name}${quote}`,
});

/**
 * The databases that Splink 4 runs on for large files, with the names that it uses for their functions. Athena has
 * no Jaro–Winkler likeness and no exchanged letters: slips by the length of the texts stand for both.
 */
export const dialects = {
  duckdb: {
    ...quoted('"'),
    alike: (a, b, atLeast) => `jaro_winkler_similarity(${a}, ${b}) >= ${atLeast}`,
    slips: (a, b) => `damerau_levenshtein(${a}, ${b})`,
    wordsInCommon: (a, b) => `len(list_intersect(string_split(${a}, ' '), string_split(${b}, ' ')))`,
    words: (text) => `len(string_split(${text}, ' '))`,
  },
  spark: {
    ...quoted("`"),
    alike: (a, b, atLeast) => `jaro_winkler(${a}, ${b}) >= ${atLeast}`,
    slips: (a, b) => `damerau_levenshtein(${a}, ${b})`,
    wordsInCommon: (a, b) => `size(array_intersect(split(${a}, ' '), split(${b}, ' ')))`,
    words: (text) => `size(split(${text}, ' '))`,
  },
  athena: {
    ...quoted('"'),
    alike: (a, b, atLeast) =>
      `levenshtein_distance(${a}, ${b}) <= ${(2 * (1 - atLeast)).toFixed(2)} * greatest(length(${a}), length(${b}))`,
    slips: (a, b) => `levenshtein_distance(${a}, ${b})`,
    wordsInCommon: (a, b) => `cardinality(array_intersect(split(${a}, ' '), split(${b}, ' ')))`,
    words: (text) => `cardinality(split(${text}, ' '))`,
  },
} as const satisfies Record<string, Dialect>;

/** One of these databases. */
export type DialectName = keyof typeof dialects;
