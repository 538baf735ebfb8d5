import type { Design } from "./design.ts";
import { type LevelTable, levelTable, placeOf } from "./level-tables.ts";

/** What training finds out. Levels are given for each state of the comparison they hang on. */
export interface Parameters {
  /** Expected pairs of one person's records. */
  readonly matches: number;
  /** Expected pairs of relatives' records who share a home: not one person, and yet much alike. */
  readonly relatives: number;
  /** The share of them who are twins. */
  readonly twins: number;
  /** How much oftener two people agree on given and family name than the names by themselves would let expect. */
  readonly namesTogether: number;
  /** How often two records of one person fall on each level. */
  readonly same: LevelTable;
  /** How often two records of different people do. */
  readonly other: LevelTable;
}

/** Where training starts: what is usual for each kind of column, and what was measured for different people. */
export function startingParameters(
  design: Design,
  rates: readonly Float64Array[],
  matches: number,
  { relatives, twins }: Pick<Parameters, "relatives" | "twins">,
): Parameters {
  const [same, other] = [levelTable(design), levelTable(design)];
  for (const [at, { usual, chance }] of design.comparisons.entries()) {
    for (let level = 0; level < usual.length; level++) {
      const often = Math.max(chance?.[level] ?? rates[at]![level]!, leastChance);
      for (let state = 0; state < 3; state++) {
        same[placeOf(at, state, level)] = usual[level]!;
        other[placeOf(at, state, level)] = often;
      }
    }
  }
  return { matches, relatives, twins, namesTogether: 1, same, other };
}

const leastChance = 1e-7;
