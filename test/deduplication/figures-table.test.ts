import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Figures } from "../bench/matching/figures.ts";
import { withTables } from "../bench/matching/figures-table.ts";

const figures = JSON.parse(readFileSync("test/bench/matching/figures.json", "utf8")) as Figures;

test("the README shows the figures that were measured", () => {
  const readme = readFileSync("README.md", "utf8");
  expect(readme).toBe(withTables(readme, figures));
});

test("no relative was linked without asking, and hardly a report of one person was passed over", () => {
  for (const measured of [figures.population!.usual, figures.population!.careless]) {
    const relatives = measured.filter(({ relation }) => relation !== "SAME");
    expect(relatives.map(({ automatic }) => automatic)).toEqual(relatives.map(() => 0));
    const [same] = measured.filter(({ relation }) => relation === "SAME");
    expect(same!.automatic + same!.question).toBeGreaterThanOrEqual(0.985);
  }
});
