import { damerauLevenshtein } from "./damerau-levenshtein.ts";
import { isOneSlip } from "./one-slip.ts";
import { fewestSlips, type TextProfile } from "./profile.ts";

/** How two numbers or codes compare; `compareIdentifiers` gives the place in this list. */
export const identifierLevels = ["SAME", "ONE_SLIP", "TWO_SLIPS", "DIFFERENT"] as const;

/** One of the ways two identifiers compare. */
export type IdentifierLevel = (typeof identifierLevels)[number];

/**
 * Compares two identifiers in capitals without spaces. A slip is a character dropped, added, replaced or exchanged
 * with its neighbour; two slips count only in seven characters or more.
 * @returns the place of the answer in `identifierLevels`.
 */
export function compareIdentifiers(a: TextProfile, b: TextProfile): number {
  if (a.text === b.text) return 0;
  const shorter = Math.min(a.text.length, b.text.length);
  if (shorter < 4 || fewestSlips(a, b) > 2) return 3;
  if (isOneSlip(a.text, b.text)) return 1;
  return shorter >= 7 && damerauLevenshtein(a.text, b.text, 2) === 2 ? 2 : 3;
}
