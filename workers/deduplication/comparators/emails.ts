import { damerauLevenshtein } from "./damerau-levenshtein.ts";
import { jaroWinkler } from "./jaro-winkler.ts";
import { mostLikeness, type TextProfile } from "./profile.ts";

/** How two e-mail addresses compare; `compareEmails` gives the place in this list. */
export const emailLevels = ["SAME", "CLOSE", "SAME_USER", "ALIKE", "DIFFERENT"] as const;

/** One of the ways two e-mail addresses compare. */
export type EmailLevel = (typeof emailLevels)[number];

const [same, close, sameUser, alike, different] = [0, 1, 2, 3, 4];
const alikeFrom = 0.88;

/**
 * Compares two e-mail addresses in small letters. CLOSE: up to two slips. SAME_USER: the same before the @, at
 * another provider. ALIKE: a Jaro–Winkler likeness of .88.
 * @returns the place of the answer in `emailLevels`.
 */
export function compareEmails(a: TextProfile, b: TextProfile): number {
  if (a.text === b.text) return same;
  const likely = mostLikeness(a, b) >= alikeFrom;
  if (likely && isClose(a.text, b.text)) return close;
  if (isSameUser(a.text, b.text)) return sameUser;
  return likely && jaroWinkler(a.text, b.text) >= alikeFrom ? alike : different;
}

function isClose(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= 8 && damerauLevenshtein(a, b, 2) <= 2;
}

/** Are the texts the same up to the @? */
function isSameUser(a: string, b: string): boolean {
  const end = Math.min(a.length, b.length);
  for (let at = 0; at < end; at++) {
    if (a.charCodeAt(at) !== b.charCodeAt(at)) return false;
    if (a[at] === "@") return at > 0;
  }
  return false;
}
