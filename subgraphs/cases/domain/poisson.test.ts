import { describe, expect, it } from "vitest";
import { chanceOfAtMost, exactInterval } from "./poisson.ts";

describe("the exact interval of a count", () => {
  // Published tables of the exact limits (Garwood 1936), two decimals.
  it.each([
    [0, 0, 3.69],
    [1, 0.03, 5.57],
    [2, 0.24, 7.22],
    [5, 1.62, 11.67],
    [10, 4.8, 18.39],
    [15, 8.4, 24.74],
    [50, 37.11, 65.92],
    [100, 81.36, 121.63],
  ])("of %i is %d to %d", (count, least, most) => {
    const interval = exactInterval(count);
    expect(interval.least).toBeCloseTo(least, 2);
    expect(interval.most).toBeCloseTo(most, 2);
  });

  it("holds the count, and stays numbers where counts are large", () => {
    for (const count of [0, 1, 7, 400, 3_000]) {
      const { least, most } = exactInterval(count);
      expect(least).toBeLessThanOrEqual(count);
      expect(most).toBeGreaterThan(count);
    }
  });
});

describe("the chance of seeing so few", () => {
  it.each([
    [0, 0, 1],
    [0, 8.75, 0.000158],
    [3, 3, 0.647232],
    [10, 15, 0.118464],
    [-1, 5, 0],
  ])("at most %i of %d expected is %d", (count, expected, chance) => {
    expect(chanceOfAtMost(count, expected)).toBeCloseTo(chance, 5);
  });
});
