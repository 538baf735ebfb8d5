import { expect, test } from "vitest";
import { allCells, isAcyclic, keyOf, type Measure } from "./measure.ts";

test.each<[string, string[][], boolean]>([
  ["one grid", [["sex", "age"]], true],
  [
    "two that share a dimension",
    [
      ["sex", "age"],
      ["sex", "ethnic"],
    ],
    true,
  ],
  ["two that share nothing but their total", [["sex"], ["age"]], true],
  ["one within another", [["sex"], ["sex", "age"], ["age"]], true],
  [
    "the same twice",
    [
      ["sex", "age"],
      ["age", "sex"],
    ],
    true,
  ],
  [
    "a chain",
    [
      ["sex", "age"],
      ["age", "ethnic"],
      ["ethnic", "place"],
    ],
    true,
  ],
  [
    "a circle of three",
    [
      ["sex", "age"],
      ["age", "ethnic"],
      ["ethnic", "sex"],
    ],
    false,
  ],
  [
    "a circle of three within one grid",
    [
      ["sex", "age"],
      ["age", "ethnic"],
      ["ethnic", "sex"],
      ["sex", "age", "ethnic"],
    ],
    true,
  ],
  [
    "a circle of four",
    [
      ["a", "b"],
      ["b", "c"],
      ["c", "d"],
      ["d", "a"],
    ],
    false,
  ],
])("%s", (_, grids, acyclic) => {
  expect(isAcyclic(grids)).toBe(acyclic);
});

test("a grid shows its inner cells and every total", () => {
  const measure: Measure = {
    name: "notified",
    partitions: { sex: ["F", "M"], age: ["18-49", "50+"] },
    grids: [["sex", "age"]],
  };
  expect(allCells(measure, ["sex", "age"]).map(keyOf).sort()).toEqual([
    "",
    "age=18-49",
    "age=18-49&sex=F",
    "age=18-49&sex=M",
    "age=50+",
    "age=50+&sex=F",
    "age=50+&sex=M",
    "sex=F",
    "sex=M",
  ]);
});
