import { expect, test } from "vitest";
import { compareDates, compareNames, compareNumbers } from "./compare.ts";

test.each([
  ["NGOZI", "OKAFOR", "NGOZI", "OKAFOR", "SAME"],
  ["ANNE MARIE", "SMITH JONES", "ANNEMARIE", "SMITHJONES", "SAME"],
  ["NGOZI", "OKAFOR", "OKAFOR", "NGOZI", "SWAPPED"],
  ["NGOZI", "OKAFOR", "NGOZI", "OKAFOUR", "ALIKE"],
  ["NGOZI GRACE", "OKAFOR", "GRACE", "BELL", "ALIKE"],
  ["NGOZI", "OKAFOR", null, "OKAFOR", "ALIKE"],
  ["NGOZI", "OKAFOR", "PETER", "BELL", "DIFFERENT"],
  ["NGOZI", null, null, "BELL", "UNKNOWN"],
  [null, null, "PETER", "BELL", "UNKNOWN"],
])("%s %s and %s %s: %s", (givenA, familyA, givenB, familyB, comparison) => {
  const a = { givenNames: givenA, familyName: familyA };
  const b = { givenNames: givenB, familyName: familyB };
  expect(compareNames(a, b)).toBe(comparison);
  expect(compareNames(b, a)).toBe(comparison);
});

test.each([
  ["1961-03-07", "1961-03-07", "SAME"],
  ["1961-03-07", "1961-07-03", "SWAPPED"],
  ["1961-03-07", "1961-03", "FITS"],
  ["1961-03-07", "1961", "FITS"],
  ["1961", "1961", "FITS"],
  ["1961-03-07", "1961-04", "DIFFERENT"],
  ["1961-03-07", "1951-03-07", "DIFFERENT"],
  ["1961-03-07", null, "UNKNOWN"],
])("%s and %s: %s", (a, b, comparison) => {
  expect(compareDates(a, b)).toBe(comparison);
  expect(compareDates(b, a)).toBe(comparison);
});

test.each([
  ["9990000018", null, "9990000018", null, "SAME"],
  ["9990000018", null, "9990000050", null, "DIFFERENT"],
  ["9990000018", null, null, "9990000019", "ONE_DIGIT_OFF"],
  ["9990000018", null, null, "9990000091", "UNKNOWN"],
  [null, "9990000019", null, "9990000017", "UNKNOWN"],
  ["9990000018", null, null, null, "UNKNOWN"],
])("number %s (mistyped %s) and %s (mistyped %s): %s", (a, mistypedA, b, mistypedB, comparison) => {
  const one = { nhsNumber: a, mistypedNhsNumber: mistypedA };
  const other = { nhsNumber: b, mistypedNhsNumber: mistypedB };
  expect(compareNumbers(one, other)).toBe(comparison);
  expect(compareNumbers(other, one)).toBe(comparison);
});
