import { countsTowards, type FrozenQuarter, innerCells, keyOf, type Measure } from "./measure.ts";
import type { Cell } from "./what-is-told.ts";

/** How many people a cell counts, by the quarters as they were frozen. */
export function countOf(
  measure: Measure,
  frozen: ReadonlyMap<string, FrozenQuarter>,
  { grid, at, quarters }: Cell,
): number {
  const keys = innerCells(measure, measure.grids[grid]!)
    .filter((inner) => countsTowards(inner, at))
    .map(keyOf);
  return quarters
    .flatMap((quarter) => keys.map((key) => frozen.get(quarter)?.[grid]?.get(key) ?? 0))
    .reduce((sum, count) => sum + count, 0);
}
