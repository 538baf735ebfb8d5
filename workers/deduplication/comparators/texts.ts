import { jaroWinkler } from "./jaro-winkler.ts";
import { isOneSlip } from "./one-slip.ts";
import { mostLikeness, type TextProfile } from "./profile.ts";

/** How two texts compare, from the same to nothing alike; `compareTexts` gives the place in this list. */
export const textLevels = ["SAME", "CLOSE", "ALIKE", "DIFFERENT"] as const;

/** One of the ways two texts compare. */
export type TextLevel = (typeof textLevels)[number];

const [same, close, alike, different] = [0, 1, 2, 3];
const closeFrom = 0.93;
const alikeFrom = 0.85;
/** Of the words of the shorter text, so many must be in the other for the two to be alike. */
const wordsInCommon = 2 / 3;

/**
 * Compares two standard texts, such as streets or places. CLOSE: one slip, or a Jaro–Winkler likeness of .93.
 * ALIKE: a likeness of .85, or two words out of three in common.
 * @returns the place of the answer in `textLevels`.
 */
export function compareTexts(a: TextProfile, b: TextProfile): number {
  if (a.text === b.text) return same;
  if (mostLikeness(a, b) < alikeFrom)
    return shareOfWords(a, b) >= wordsInCommon ? alike : shortSlip(a.text, b.text);
  const likeness = jaroWinkler(a.text, b.text);
  if (likeness >= closeFrom || isOneSlip(a.text, b.text)) return close;
  return likeness >= alikeFrom || shareOfWords(a, b) >= wordsInCommon ? alike : different;
}

/** In a text of four letters or fewer one slip may leave little likeness. */
function shortSlip(a: string, b: string): number {
  if (a.length > 4 || b.length > 4 || a.length < 2 || b.length < 2) return different;
  return isOneSlip(a, b) ? close : different;
}

/** The share of words that the texts have in common, of the words of the shorter one; 0 for single words. */
function shareOfWords(a: TextProfile, b: TextProfile): number {
  if (a.words.length === 1 || b.words.length === 1) return 0;
  let common = 0;
  for (const word of a.words) if (b.words.includes(word)) common++;
  return common / Math.min(a.words.length, b.words.length);
}
