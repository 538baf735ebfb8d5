import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { measureSet } from "../bench/matching/measure-set.ts";
import { dataFolder } from "../bench/matching/records.ts";

// The public files stand beside the checkout (or where MATCHING_DATA says): without them there is nothing to measure.
describe.skipIf(!existsSync(dataFolder()))("public files, one default configuration", () => {
  test("febrl1: every pair, and no other", () => {
    const { atDefault, automatic } = measureSet("febrl1");
    expect(atDefault).toMatchObject({ f1: 1, falsePairs: 0 });
    expect(automatic.precision).toBe(1);
  });

  test("febrl4, one to one: every pair, and no other", () => {
    expect(measureSet("febrl4").atDefault).toMatchObject({ f1: 1, falsePairs: 0 });
  });

  test("febrl4 with 40 % of the numbers deleted: nothing wrong is linked without asking", () => {
    const { atDefault, automatic } = measureSet("febrl4 without 40 % of numbers");
    expect(atDefault.f1).toBeGreaterThanOrEqual(0.995);
    expect(automatic.precision).toBe(1);
  });

  test("fake_1000: by pairs and clustered", () => {
    const { atDefault, clustered } = measureSet("fake_1000");
    expect(atDefault.f1).toBeGreaterThanOrEqual(0.91);
    expect(clustered?.f1).toBeGreaterThanOrEqual(0.95);
  });
});

describe("invented files of other shapes, by the same configuration", () => {
  test.each([
    ["invented: names and parts of a birth date", 0.93],
    ["invented: no date: names, address, e-mail", 0.93],
  ] as const)("%s", (name, leastF1) => {
    const { atDefault, atBest } = measureSet(name);
    expect(atDefault.f1).toBeGreaterThanOrEqual(leastF1);
    // The default threshold is nearly as good as the one that only the truth could tell.
    expect(atBest.f1 - atDefault.f1).toBeLessThan(0.02);
  });
});
