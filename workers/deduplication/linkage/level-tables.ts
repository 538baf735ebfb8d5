import { unknownLevel } from "./comparison.ts";
import type { Design } from "./design.ts";

/** No comparison has more levels. */
const mostLevels = 8;

/** How the comparison that another one hangs on came out: it has no say, agrees, or does not. */
export const [parentSilent, parentAgrees, parentDiffers] = [0, 1, 2] as const;

/** A number for each level of each comparison in each state of its parent, side by side. */
export type LevelTable = Float64Array;

/** An empty table. */
export function levelTable({ comparisons }: Design): LevelTable {
  return new Float64Array(comparisons.length * 3 * mostLevels);
}

/** The place of a level in a table. */
export function placeOf(comparison: number, state: number, level: number): number {
  return (comparison * 3 + state) * mostLevels + level;
}

/** The state of a comparison's parent in a pair whose levels begin at `at`. */
export function parentState(levels: Uint8Array, at: number, parent: number): number {
  if (parent < 0) return parentSilent;
  const level = levels[at + parent]!;
  if (level === unknownLevel) return parentSilent;
  return level === 0 ? parentAgrees : parentDiffers;
}

/** The numbers of one comparison in one state. */
export function rowOf(
  table: LevelTable,
  { comparisons }: Design,
  comparison: number,
  state: number,
): Float64Array {
  const start = placeOf(comparison, state, 0);
  return table.subarray(start, start + comparisons[comparison]!.levels.length);
}
