import fc from "fast-check";
import { expect, test } from "vitest";
import { jaro, jaroWinkler } from "./jaro-winkler.ts";

// Winkler's own table, An Overview of Record Linkage (2006), with the pairs that later software is checked by.
test.each([
  ["SHACKLEFORD", "SHACKELFORD", 0.97, 0.982],
  ["DUNNINGHAM", "CUNNIGHAM", 0.896, 0.896],
  ["NICHLESON", "NICHULSON", 0.926, 0.956],
  ["JONES", "JOHNSON", 0.79, 0.832],
  ["MASSEY", "MASSIE", 0.889, 0.933],
  ["ABROMS", "ABRAMS", 0.889, 0.922],
  ["HARDIN", "MARTINEZ", 0.722, 0.722],
  ["ITMAN", "SMITH", 0.467, 0.467],
  ["JERALDINE", "GERALDINE", 0.926, 0.926],
  ["MARHTA", "MARTHA", 0.944, 0.961],
  ["MICHELLE", "MICHAEL", 0.869, 0.921],
  ["JULIES", "JULIUS", 0.889, 0.933],
  ["TANYA", "TONYA", 0.867, 0.88],
  ["DWAYNE", "DUANE", 0.822, 0.84],
  ["SEAN", "SUSAN", 0.783, 0.805],
  ["JON", "JOHN", 0.917, 0.933],
  ["JON", "JAN", 0.778, 0.8],
  ["DIXON", "DICKSONX", 0.767, 0.813],
  ["", "SMITH", 0, 0],
  ["", "", 0, 0],
  ["A", "A", 1, 1],
  ["A", "B", 0, 0],
])("%s and %s: %d, %d", (a, b, likeness, boosted) => {
  expect(jaro(a, b)).toBeCloseTo(likeness, 3);
  expect(jaroWinkler(a, b)).toBeCloseTo(boosted, 3);
});

test("stays between 0 and 1, and is 1 for the same text only", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("A", "B", "C") }), fc.string(), (a, b) => {
      const likeness = jaroWinkler(a, b);
      expect(likeness).toBeGreaterThanOrEqual(0);
      expect(likeness).toBeLessThanOrEqual(1);
      expect(likeness === 1).toBe(a === b && a !== "");
    }),
  );
});
