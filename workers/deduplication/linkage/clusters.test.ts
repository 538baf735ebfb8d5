import fc from "fast-check";
import { expect, test } from "vitest";
import { clusterRows } from "./clusters.ts";

type Weighed = readonly [number, number, number];

function clustered(
  rows: number,
  pairs: readonly Weighed[],
  cannot: readonly (readonly [number, number])[] = [],
) {
  const column = (at: 0 | 1) => Int32Array.from(pairs, (pair) => pair[at]);
  const bits = Float64Array.from(pairs, ([, , each]) => each);
  return [...clusterRows(rows, { count: pairs.length, left: column(0), right: column(1), bits }, cannot)];
}

test("what speaks for one person comes together", () => {
  expect(
    clustered(4, [
      [0, 1, 8],
      [2, 3, 1],
      [1, 2, -9],
    ]),
  ).toEqual([0, 0, 2, 2]);
});

test("a chain of likenesses does not hold against its ends", () => {
  expect(
    clustered(3, [
      [0, 1, 9],
      [1, 2, 4],
      [0, 2, -12],
    ]),
  ).toEqual([0, 0, 2]);
});

test("a doubtful record joins a group that speaks for it on the whole", () => {
  expect(
    clustered(3, [
      [0, 1, 12],
      [1, 2, 3],
      [0, 2, -2],
    ]),
  ).toEqual([0, 0, 0]);
});

test("what a person has kept apart stays apart, also by way of a third", () => {
  expect(
    clustered(
      3,
      [
        [0, 1, 12],
        [1, 2, 11],
        [0, 2, 12],
      ],
      [[0, 1]],
    ),
  ).toEqual([0, 1, 0]);
  expect(
    clustered(
      4,
      [
        [0, 1, 12],
        [2, 3, 12],
        [1, 2, 11],
        [0, 2, 11],
        [1, 3, 11],
      ],
      [[0, 3]],
    ),
  ).toEqual([0, 0, 2, 2]);
});

test("no order of rows or pairs changes the groups", () => {
  // Weights below the loudest, each with a shift of its own, so that no two merges score alike: which of two equals
  // goes first no rule can tell but the order of the rows.
  const pair = fc.tuple(fc.nat(9), fc.nat(9), fc.double({ min: -11, max: 11, noNaN: true }));
  const pairs = fc.uniqueArray(pair, { selector: ([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}` });
  fc.assert(
    fc.property(
      pairs,
      fc.shuffledSubarray([...Array(10).keys()], { minLength: 10 }),
      fc.nat(),
      (all, renamed, at) => {
        const weighed = all
          .filter(([a, b]) => a !== b)
          .map(
            ([a, b, bits], order): Weighed => [
              Math.min(a, b),
              Math.max(a, b),
              bits + Math.sin(order + 1) * 1e-6,
            ],
          );
        const groups = clustered(10, weighed);
        const moved = weighed.map(([a, b, bits]): Weighed => {
          const [x, y] = [renamed[a]!, renamed[b]!];
          return [Math.min(x, y), Math.max(x, y), bits];
        });
        const turned = [...moved.slice(at % (moved.length + 1)), ...moved.slice(0, at % (moved.length + 1))];
        const after = clustered(10, turned);
        for (let a = 0; a < 10; a++) {
          for (let b = 0; b < 10; b++) {
            expect(after[renamed[a]!] === after[renamed[b]!]).toBe(groups[a] === groups[b]);
          }
        }
      },
    ),
  );
});
