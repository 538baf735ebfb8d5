import fc from "fast-check";
import { expect, test } from "vitest";
import { damerauLevenshtein } from "./damerau-levenshtein.ts";
import { jaroWinkler } from "./jaro-winkler.ts";
import { fewestSlips, mostLikeness, profileOf } from "./profile.ts";

const word = fc.string({ unit: fc.constantFrom("A", "B", "C", "D", "Z", " "), minLength: 1, maxLength: 12 });

test("no two texts are more alike than their letters allow", () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(jaroWinkler(a, b)).toBeLessThanOrEqual(mostLikeness(profileOf(a), profileOf(b)) + 1e-9);
    }),
  );
});

test("no two texts are fewer slips apart than their letters allow", () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(damerauLevenshtein(a, b)).toBeGreaterThanOrEqual(fewestSlips(profileOf(a), profileOf(b)));
    }),
  );
});
