import fc from "fast-check";
import { expect, test } from "vitest";
import type { BlockingKey } from "./blocking-keys.ts";
import { candidatePairs } from "./candidate-pairs.ts";
import { seededChance } from "./chance.ts";
import type { RowPairs } from "./rows.ts";

function listed({ count, left, right }: RowPairs): string[] {
  return Array.from({ length: count }, (_, pair) => `${left[pair]} ${right[pair]}`).sort();
}

function randomKey(name: string, rows: number, size: number, seed: number): BlockingKey {
  const chance = seededChance(seed);
  return { name, size, ids: Int32Array.from({ length: rows }, () => Math.floor(chance() * (size + 1)) - 1) };
}

test("a small file is compared whole", () => {
  const found = candidatePairs({ count: 4, left: 4 }, () => []);
  expect(listed(found)).toEqual(["0 1", "0 2", "0 3", "1 2", "1 3", "2 3"]);
});

test("two small files are compared with each other, not within themselves", () => {
  const found = candidatePairs({ count: 4, left: 2 }, () => []);
  expect(listed(found)).toEqual(["0 2", "0 3", "1 2", "1 3"]);
});

test("of a large file every pair that shares a key comes once", () => {
  fc.assert(
    fc.property(fc.integer(), fc.constantFrom(1200, 700), (seed, left) => {
      const rows = { count: left === 700 ? 1600 : left, left };
      const keys = [randomKey("one", rows.count, 900, seed), randomKey("other", rows.count, 500, seed + 1)];
      const shared: string[] = [];
      for (let a = 0; a < rows.left; a++) {
        for (let b = rows.left === rows.count ? a + 1 : rows.left; b < rows.count; b++) {
          if (keys.some(({ ids }) => ids[a]! >= 0 && ids[a] === ids[b])) shared.push(`${a} ${b}`);
        }
      }
      expect(listed(candidatePairs(rows, () => keys))).toEqual(shared.sort());
    }),
    { numRuns: 5 },
  );
});

test("a block that is too large is not compared, and named", () => {
  const rows = { count: 3_000, left: 3_000 };
  const found = candidatePairs(rows, () => [{ name: "sex", size: 1, ids: new Int32Array(3_000) }]);
  expect(found.count).toBe(0);
  expect([...found.cappedBlocks]).toEqual([["sex", 1]]);
});
