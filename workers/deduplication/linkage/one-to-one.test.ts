import { expect, test } from "vitest";
import { oneToOneBits } from "./one-to-one.ts";

/** Two files of two rows: 0 and 1, 2 and 3. */
function adjusted(bits: readonly number[], matches = 1) {
  const pairs = { count: 4, left: Int32Array.of(0, 0, 1, 1), right: Int32Array.of(2, 3, 2, 3) };
  return [...oneToOneBits(pairs, Float64Array.from(bits), { count: 4, left: 2 }, matches)];
}

test("of two partners the better one is taken", () => {
  const [first, second] = adjusted([10, 6, -20, -20]);
  expect(first).toBeGreaterThan(0);
  expect(second).toBeLessThan(0);
});

test("between two partners as good nothing is decided", () => {
  const [first, second] = adjusted([10, 10, -20, -20]);
  expect(first).toBeLessThanOrEqual(0);
  expect(second).toBe(first);
});

test("where nearly all have a partner, those left over find each other", () => {
  expect(adjusted([20, -20, -20, -2], 1)[3]).toBeLessThan(0);
  expect(adjusted([20, -20, -20, -2], 2)[3]).toBeGreaterThan(0);
});
