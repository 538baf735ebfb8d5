import { expect, test } from "vitest";
import { compareDates, type DateLevel, dateLevels } from "./dates.ts";

test.each<[number, number, DateLevel]>([
  [19610307, 19610307, "SAME"],
  [19610307, 19610703, "SWAPPED"],
  [19610307, 19610308, "ONE_SLIP"],
  [19610307, 19160307, "ONE_SLIP"],
  [19610307, 19610317, "ONE_SLIP"],
  [19610307, 19510307, "ONE_SLIP"],
  [19610307, 19610300, "FITS"],
  [19610307, 19610000, "FITS"],
  [19610000, 19610000, "FITS"],
  [19610307, 19610400, "NEAR"],
  [19610307, 19610325, "TWO_PARTS"],
  [19610307, 19841007, "DIFFERENT"],
  [19610307, 19840307, "TWO_PARTS"],
  [19610307, 19620110, "NEAR"],
  [19610307, 19840000, "DIFFERENT"],
])("%d and %d: %s", (a, b, level) => {
  expect(dateLevels[compareDates(a, b)]).toBe(level);
  expect(dateLevels[compareDates(b, a)]).toBe(level);
});
