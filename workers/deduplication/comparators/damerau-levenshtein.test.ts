import fc from "fast-check";
import { expect, test } from "vitest";
import { damerauLevenshtein } from "./damerau-levenshtein.ts";

test.each([
  ["", "", 0],
  ["SMITH", "SMITH", 0],
  ["SMITH", "", 5],
  ["SMITH", "SMYTH", 1],
  ["SMITH", "SMTIH", 1],
  ["SMITH", "SMIT", 1],
  ["SMITH", "ASMITH", 1],
  // Optimal string alignment, which is often taken for it, gives 3.
  ["CA", "ABC", 2],
  ["A CAT", "AN ABCT", 3],
  ["OKAFOR", "KOAFRO", 2],
  ["KITTEN", "SITTING", 3],
])("%j and %j: %d", (a, b, distance) => {
  expect(damerauLevenshtein(a, b)).toBe(distance);
  expect(damerauLevenshtein(b, a)).toBe(distance);
});

const word = fc.string({ unit: fc.constantFrom("A", "B", "C", "D"), maxLength: 9 });

test("is a distance: symmetric, and no way around is shorter", () => {
  fc.assert(
    fc.property(word, word, word, (a, b, c) => {
      expect(damerauLevenshtein(a, b)).toBe(damerauLevenshtein(b, a));
      expect(damerauLevenshtein(a, c)).toBeLessThanOrEqual(
        damerauLevenshtein(a, b) + damerauLevenshtein(b, c),
      );
    }),
  );
});

test("a bound changes nothing below it", () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, bound) => {
      expect(damerauLevenshtein(a, b, bound)).toBe(Math.min(damerauLevenshtein(a, b), bound + 1));
    }),
  );
});
