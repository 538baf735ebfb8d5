import { describe, expect, it } from "vitest";
import { estimatePrecision, estimateRecall, estimateShare, type ReviewedDecisions } from "./match-quality.ts";

const reviewed: ReviewedDecisions = {
  links: 900,
  linksChecked: 100,
  linksRight: 99,
  foundByPeople: 90,
  news: 1_000,
  newsChecked: 200,
  newsRight: 198,
};

describe("a share of a sample", () => {
  // The bounds of the Wilson interval as published tables have them.
  it.each([
    [0, 10, 0, 0.2775],
    [5, 10, 0.2366, 0.7634],
    [10, 10, 0.7225, 1],
    [99, 100, 0.9455, 0.9982],
  ])("%d of %d lies between %d and %d", (found, of, low, high) => {
    const estimate = estimateShare(found, of);
    expect(estimate.share).toBe(found / of);
    expect(estimate.low).toBeCloseTo(low, 4);
    expect(estimate.high).toBeCloseTo(high, 4);
  });

  it("of nothing may be anything", () => {
    expect(estimateShare(0, 0)).toEqual({ of: 0, share: null, low: 0, high: 1 });
  });
});

it("precision is the share of checked links that are right", () => {
  expect(estimatePrecision(reviewed)).toMatchObject({ of: 100, share: 0.99 });
});

describe("recall", () => {
  it("counts what was found against what the checked sample lets expect to be missed", () => {
    const { share, low, high, of } = estimateRecall(reviewed);
    const right = 900 * 0.99 + 90;
    expect(of).toBe(200);
    expect(share).toBeCloseTo(right / (right + 10), 9);
    expect(low).toBeLessThan(share!);
    expect(high).toBeGreaterThan(share!);
  });

  it("is not told where nothing was checked", () => {
    expect(estimateRecall({ ...reviewed, newsChecked: 0, newsRight: 0 })).toMatchObject({
      share: null,
      high: 1,
    });
  });
});
