import { nicknameGroups } from "./nicknames.ts";

/** A text with what is looked at in every comparison, made once for each distinct text. */
export interface TextProfile {
  readonly text: string;
  /** A bit for each letter that occurs, so that texts without common letters are told apart at once. */
  readonly letters: number;
  readonly words: readonly string[];
  /** The groups of short forms to which a given name belongs. */
  readonly forms: readonly number[];
}

/** The profile of a standard text. */
export function profileOf(text: string): TextProfile {
  let letters = 0;
  for (let at = 0; at < text.length; at++) letters |= 1 << (text.charCodeAt(at) & 31);
  return { text, letters, words: text.split(" "), forms: nicknameGroups(text) };
}

/** A Jaro–Winkler likeness that the texts cannot exceed, by the letters that only one of them has. */
export function mostLikeness(a: TextProfile, b: TextProfile): number {
  const [lengthA, lengthB] = [a.text.length, b.text.length];
  const matches = Math.min(
    lengthA - ones(a.letters & ~b.letters),
    lengthB - ones(b.letters & ~a.letters),
    lengthA,
    lengthB,
  );
  const likeness = (matches / lengthA + matches / lengthB + 1) / 3;
  return likeness + sharedStart(a.text, b.text) * 0.1 * (1 - likeness);
}

/** So many slips at least lie between the texts, by the letters that only one of them has. */
export function fewestSlips(a: TextProfile, b: TextProfile): number {
  return Math.max(ones(a.letters & ~b.letters), ones(b.letters & ~a.letters));
}

/** How many letters up to four the texts begin with alike. */
function sharedStart(a: string, b: string): number {
  let at = 0;
  while (at < 4 && at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

/** How many bits of a number are set. */
function ones(bits: number): number {
  let left = bits - ((bits >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
