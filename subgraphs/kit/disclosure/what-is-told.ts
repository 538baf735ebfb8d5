import type { CountRule } from "../../../schema/codes/disclosure-rules.ts";
import type { KnownSum, Unknowns } from "./bounds.ts";
import { type Coordinates, countsTowards, innerCells, keyOf, type Measure } from "./measure.ts";
import { type ShownCount, toldBy } from "./shown-count.ts";

/** A cell of a grid over some quarters. */
export interface Cell {
  /** Which grid of the measure. */
  readonly grid: number;
  readonly at: Coordinates;
  /** The quarters counted together, such as 2018-Q1, in order. */
  readonly quarters: readonly string[];
}

/** A cell as readers see it. */
export interface ShownCell extends Cell {
  readonly shown: ShownCount;
}

/** All that readers know of a measure, as unknown counts with known sums. */
export interface Told extends Unknowns {
  /** The unknowns that a cell adds up. */
  placesOf(cell: Cell): number[];
}

/** What a reader takes a shown count for: the lowest and highest that it can be. */
export type Telling = (shown: ShownCount, rule: CountRule) => readonly [lowest: number, highest: number];

/**
 * Writes down what readers know from everything shown: for each quarter and inner cell of each grid an unknown count,
 * for each shown cell what its sum can be, and for every two grids that they count the same people by the dimensions
 * they share.
 */
export function whatIsTold(
  measure: Measure,
  shown: readonly ShownCell[],
  quarters: readonly string[],
  rule: CountRule,
  tells: Telling = toldBy,
): Told {
  const inner = measure.grids.map((dimensions) => innerCells(measure, dimensions));
  const starts = inner.map((_, grid) => inner.slice(0, grid).reduce((sum, { length }) => sum + length, 0));
  const perQuarter = inner.reduce((sum, { length }) => sum + length, 0);
  const place = (quarter: string, grid: number, cell: number) =>
    quarters.indexOf(quarter) * perQuarter + starts[grid]! + cell;
  const placesOf = ({ grid, at, quarters: counted }: Cell) =>
    counted.flatMap((quarter) =>
      inner[grid]!.flatMap((each, cell) => (countsTowards(each, at) ? [place(quarter, grid, cell)] : [])),
    );
  const told = shown.map((cell): KnownSum => {
    const [lowest, highest] = tells(cell.shown, rule);
    return { terms: placesOf(cell).map((each) => [each, 1] as const), lowest, highest };
  });
  const shared = quarters.flatMap((quarter) =>
    pairsOfGrids(measure).flatMap(([one, other]) =>
      sharedCells(measure, one, other).map((at): KnownSum => {
        const sum = (grid: number, sign: 1 | -1) =>
          placesOf({ grid, at, quarters: [quarter] }).map((each) => [each, sign] as const);
        return { terms: [...sum(one, 1), ...sum(other, -1)], lowest: 0, highest: 0 };
      }),
    ),
  );
  return { count: quarters.length * perQuarter, sums: [...told, ...shared], placesOf };
}

function pairsOfGrids({ grids }: Measure): [number, number][] {
  return grids.flatMap((_, one) =>
    grids.slice(one + 1).map((__, after): [number, number] => [one, one + 1 + after]),
  );
}

function sharedCells(measure: Measure, one: number, other: number): Coordinates[] {
  const dimensions = measure.grids[one]!.filter((each) => measure.grids[other]!.includes(each));
  return innerCells(measure, dimensions);
}

/** A cell's name among all cells of a measure; cells of several grids that count the same have the same. */
export function nameOf({ at, quarters }: Cell): string {
  return `${keyOf(at)} ${quarters.join(",")}`;
}
