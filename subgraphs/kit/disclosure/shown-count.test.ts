import { expect, test } from "vitest";
import { countRules } from "../../../schema/codes/disclosure-rules.ts";
import { displayOf, showCount, toldBy } from "./shown-count.ts";

const rule = countRules[0]!;

test.each([
  [0, "0"],
  [1, "*"],
  [7, "*"],
  [8, "10"],
  [12, "10"],
  [13, "15"],
  [22, "20"],
  [23, "25"],
])("%i people are shown as %s", (count, display) => {
  expect(displayOf(showCount(count, rule))).toBe(display);
});

test("how a count is shown tells no more than that it is one of those shown alike", () => {
  const counts = Array.from({ length: 60 }, (_, count) => count);
  for (const count of counts) {
    const shown = showCount(count, rule);
    const alike = counts.filter((other) => displayOf(showCount(other, rule)) === displayOf(shown));
    const [lowest, highest] = toldBy(shown, rule);
    if (highest < 58) expect([lowest, highest]).toEqual([alike[0], alike.at(-1)]);
    expect(lowest).toBeLessThanOrEqual(count);
    expect(highest).toBeGreaterThanOrEqual(count);
  }
});
