/** The kinds of text that a review has. */
export const textKinds = ["PEN_PORTRAIT", "TIMELINE", "CONCERNS", "LEARNING"] as const;
export type TextKind = (typeof textKinds)[number];

/**
 * What review texts are composed of. In a sentence, `{slot}` is filled by the case or by chance (see
 * `fill-slot.ts`), and `<Word>` is an innocent word that looks like a name.
 */
export interface Material {
  readonly names: Names;
  readonly places: Places;
  /** Sentences with slots, by the kind of text. */
  readonly sentences: Readonly<Record<TextKind, readonly string[]>>;
  /** Sentences without any identifier, about words that look like names. */
  readonly innocent: readonly string[];
}

export interface Names {
  readonly women: readonly string[];
  readonly men: readonly string[];
  readonly families: readonly string[];
  /** Given names that no list of the scrub has. */
  readonly unusualGiven: readonly string[];
  /** Family names that no list of the scrub has. */
  readonly unusualFamilies: readonly string[];
  /** What people of a given name are called. */
  readonly nicknames: Readonly<Record<string, readonly string[]>>;
  /** What somebody may be called that no list tells, so that the hub must know it. */
  readonly preferred: readonly string[];
}

export interface Places {
  readonly hospitals: readonly string[];
  readonly homes: readonly string[];
  readonly surgeries: readonly string[];
  readonly wards: readonly string[];
  readonly streets: readonly string[];
  readonly towns: readonly string[];
}

/** A list of names written with a bar between them. */
export function listOf(text: string): readonly string[] {
  return text
    .split("|")
    .map((name) => name.trim().replace(/\s+/g, " "))
    .filter((name) => name !== "");
}

/** A list of sentences written one a line. */
export function linesOf(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
