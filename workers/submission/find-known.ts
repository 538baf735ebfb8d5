import { plainLetters } from "../../schema/values/plain-letters.ts";

// Folded text has plain capitals: a class of all Unicode letters, repeated, would take a second to compile.
const between = "[^A-Z0-9\\0]{0,3}";

/**
 * A pattern for known phrases in folded text, whatever stands between their words; null if there is none.
 * With `parts`, each word of two letters and more is looked for on its own too, as people are called by one name.
 */
export function phrasePattern(phrases: readonly string[], parts = false): RegExp | null {
  const sought = phrases.map(wordsOf).flatMap((words) => {
    const alone = parts ? words.filter((word) => word.length > 1).map((word) => [word]) : [];
    return [words, ...alone];
  });
  const patterns = sought.filter((words) => words.join("").length > 1).map((words) => words.join(between));
  if (patterns.length === 0) return null;
  // The longest first, so that a whole name is taken before its parts.
  const longestFirst = [...new Set(patterns)].sort((a, b) => b.length - a.length);
  return new RegExp(`(?<!\\p{L})(?:${longestFirst.join("|")})(?!\\p{L})`, "gu");
}

/** A pattern for known numbers in any spacing, inside longer ones too; null if there is none. */
export function numberPattern(numbers: readonly string[]): RegExp | null {
  const patterns = numbers
    .map((number) => number.replace(/\D/g, ""))
    .filter((digits) => digits.length >= 6)
    .map((digits) => [...digits].join(between));
  return patterns.length === 0 ? null : new RegExp(patterns.join("|"), "gu");
}

function wordsOf(phrase: string): string[] {
  return plainLetters(phrase)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}
