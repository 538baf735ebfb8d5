import { jaroWinkler } from "./jaro-winkler.ts";
import { isOneSlip } from "./one-slip.ts";
import { mostLikeness, type TextProfile } from "./profile.ts";

/** How two names compare, from the same to nothing alike; `compareNames` gives the place in this list. */
export const nameLevels = ["SAME", "FORM", "CLOSE", "PART", "ALIKE", "DIFFERENT"] as const;

/** One of the ways two names compare. */
export type NameLevel = (typeof nameLevels)[number];

const [same, form, close, part, alike, different] = [0, 1, 2, 3, 4, 5];
const closeFrom = 0.92;
const alikeFrom = 0.82;

/**
 * Compares two standard names. FORM: short forms of one name (William, Bill). CLOSE: one slip, or a
 * Jaro–Winkler likeness of .92. PART: one word in common, or an initial that fits. ALIKE: a likeness of .82.
 * @returns the place of the answer in `nameLevels`.
 */
export function compareNames(a: TextProfile, b: TextProfile): number {
  if (a.text === b.text) return same;
  if (share(a.forms, b.forms)) return form;
  if (isInitial(a.text, b.text) || isInitial(b.text, a.text)) return part;
  if (mostLikeness(a, b) < alikeFrom)
    return isSlip(a.text, b.text) ? close : shareWord(a, b) ? part : different;
  const likeness = jaroWinkler(a.text, b.text);
  if (likeness >= closeFrom || isSlip(a.text, b.text)) return close;
  if (shareWord(a, b)) return part;
  return likeness >= alikeFrom ? alike : different;
}

function isInitial(letter: string, name: string): boolean {
  return letter.length === 1 && name.charCodeAt(0) === letter.charCodeAt(0);
}

function isSlip(a: string, b: string): boolean {
  if (a.length < 3 || b.length < 3 || Math.abs(a.length - b.length) > 1) return false;
  // One slip leaves the first letter, or the last, in its place.
  const kept =
    a.charCodeAt(0) === b.charCodeAt(0) || a.charCodeAt(a.length - 1) === b.charCodeAt(b.length - 1);
  return kept && isOneSlip(a, b);
}

function shareWord(a: TextProfile, b: TextProfile): boolean {
  if (a.words.length === 1 && b.words.length === 1) return false;
  return a.words.some((word) => word.length > 1 && b.words.includes(word));
}

function share(a: readonly number[], b: readonly number[]): boolean {
  return a.length > 0 && b.length > 0 && a.some((group) => b.includes(group));
}
