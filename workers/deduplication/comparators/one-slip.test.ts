import fc from "fast-check";
import { expect, test } from "vitest";
import { damerauLevenshtein } from "./damerau-levenshtein.ts";
import { isOneSlip } from "./one-slip.ts";

test.each([
  ["SMITH", "SMITH", false],
  ["SMITH", "SMYTH", true],
  ["SMITH", "SMTIH", true],
  ["SMITH", "SMIT", true],
  ["SMITH", "SMITTH", true],
  ["SMITH", "MSIHT", false],
  ["", "A", true],
  ["", "", false],
])("%j and %j: %s", (a, b, expected) => {
  expect(isOneSlip(a, b)).toBe(expected);
  expect(isOneSlip(b, a)).toBe(expected);
});

const word = fc.string({ unit: fc.constantFrom("A", "B", "C"), maxLength: 6 });

test("is a distance of 1, whatever the texts", () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(isOneSlip(a, b)).toBe(damerauLevenshtein(a, b) === 1);
    }),
    { numRuns: 3_000 },
  );
});
