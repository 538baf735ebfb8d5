import fc from "fast-check";
import { expect, test } from "vitest";
import { type KnownSum, withBounds } from "./bounds.ts";

const most = 4;
const everything = Array.from({ length: (most + 1) ** 3 }, (_, at) => [
  at % 5,
  Math.floor(at / 5) % 5,
  Math.floor(at / 25),
]);

test("the bounds are those that trying every population finds", async () => {
  const place = fc.nat(2);
  const sum = fc.record({
    places: fc.uniqueArray(place, { minLength: 1 }),
    minus: fc.boolean(),
    slack: fc.nat(3),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...everything),
      fc.array(sum, { maxLength: 4 }),
      place,
      async (truth, said, asked) => {
        const known = said.map(({ places, minus, slack }): KnownSum => {
          const terms = places.map((each, at) => [each, minus && at > 0 ? -1 : 1] as const);
          const value = terms.reduce((total, [each, sign]) => total + sign * truth[each]!, 0);
          return { terms, lowest: value - slack, highest: value };
        });
        const capped = [0, 1, 2].map((each): KnownSum => ({ terms: [[each, 1]], lowest: 0, highest: most }));
        const sums = [...known, ...capped];
        const fitting = everything.filter((all) =>
          sums.every(({ terms, lowest, highest }) => {
            const value = terms.reduce((total, [each, sign]) => total + sign * all[each]!, 0);
            return lowest <= value && value <= highest;
          }),
        );
        const values = fitting.map((all) => all[asked]!);
        const [least, highest] = [Math.min(...values), Math.max(...values)];
        await withBounds({ count: 3, sums }, (between) => {
          between.isOpen([0, 1, 2], 2);
          for (const many of [2, 4]) expect(between.isOpen([asked], many)).toBe(highest - least + 1 >= many);
          expect(between([asked])).toEqual([least, highest]);
        });
      },
    ),
  );
});

test("what nothing holds has no upper bound", async () => {
  expect(await withBounds({ count: 2, sums: [] }, (between) => between([1]))).toEqual([
    0,
    Number.POSITIVE_INFINITY,
  ]);
});

test("what fits no population is a fault", async () => {
  const sums: KnownSum[] = [
    { terms: [[0, 1]], lowest: 3, highest: 3 },
    {
      terms: [
        [0, 1],
        [1, 1],
      ],
      lowest: 1,
      highest: 2,
    },
  ];
  await expect(withBounds({ count: 2, sums }, (between) => between([0]))).rejects.toThrow(
    "fits no population",
  );
});
