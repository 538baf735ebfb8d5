import type { CountRule } from "../../../schema/codes/disclosure-rules.ts";
import type { KnownSum, Unknowns } from "./bounds.ts";
import { countOf } from "./count-of.ts";
import type { Coordinates, FrozenQuarter, Measure } from "./measure.ts";
import { type Cell, type ShownCell, type Telling, whatIsTold } from "./what-is-told.ts";

/** A measure with what was frozen of it, and what readers are shown. */
export interface ShownMeasure {
  readonly measure: Measure;
  readonly frozen: ReadonlyMap<string, FrozenQuarter>;
  readonly shown: readonly ShownCell[];
}

/** All that readers know of several measures. */
export interface ToldTogether extends Unknowns {
  /** The unknowns that a cell of a measure adds up. @param at which of the measures */
  placesOf(at: number, cell: Cell): number[];
}

/**
 * Writes down what readers know of measures that count some of the same people: of each by itself, and that whoever is
 * counted in one is counted in the other too. A sum that does not hold of what was frozen, because people were counted
 * on different days, tells nobody anything and is left out.
 */
export function toldTogether(
  measures: readonly ShownMeasure[],
  rule: CountRule,
  tells?: Telling,
): ToldTogether {
  const told = measures.map(({ measure, frozen, shown }) =>
    whatIsTold(measure, shown, [...frozen.keys()], rule, tells),
  );
  const starts = told.map((_, at) => told.slice(0, at).reduce((sum, { count }) => sum + count, 0));
  const shifted = (at: number, places: readonly number[]) => places.map((place) => starts[at]! + place);
  const placesOf = (at: number, cell: Cell) => shifted(at, told[at]!.placesOf(cell));
  const own = told.flatMap(({ sums }, at) =>
    sums.map(({ terms, ...bounds }): KnownSum => {
      return { ...bounds, terms: terms.map(([place, sign]) => [starts[at]! + place, sign] as const) };
    }),
  );
  const links = measures.flatMap((part, at) => {
    const of = measures.findIndex(({ measure }) => measure.name === part.measure.within?.measure);
    return of === -1 ? [] : linksOf(part, measures[of]!).map((link) => sumOf(link, at, of));
  });
  return { count: told.reduce((sum, { count }) => sum + count, 0), sums: [...own, ...links], placesOf };

  function sumOf({ fewer, more }: Link, at: number, of: number): KnownSum {
    const terms = (cells: readonly Cell[], measure: number, sign: 1 | -1) =>
      cells.flatMap((cell) => placesOf(measure, cell).map((place) => [place, sign] as const));
    return {
      terms: [...terms(fewer, at, 1), ...terms(more, of, -1)],
      lowest: Number.NEGATIVE_INFINITY,
      highest: 0,
    };
  }
}

/** Cells of one measure whose people are all among those of cells of the other. */
interface Link {
  readonly fewer: readonly Cell[];
  readonly more: readonly Cell[];
}

function linksOf(part: ShownMeasure, whole: ShownMeasure): Link[] {
  const quarters = [...part.frozen.keys()].filter((each) => whole.frozen.has(each));
  return quarters
    .flatMap((quarter) =>
      choicesOf(part.measure).map(
        ({ here, there }): Link => ({
          fewer: cellsAt(part.measure, here, quarter),
          more: cellsAt(whole.measure, there, quarter),
        }),
      ),
    )
    .filter(({ fewer, more }) => peopleOf(part, fewer) <= peopleOf(whole, more));
}

/** A choice of cells here, and those there among which their people must be; everybody, and each choice of values. */
interface Choice {
  readonly here: readonly Coordinates[];
  readonly there: readonly Coordinates[];
}

function choicesOf({ within }: Measure): Choice[] {
  const everybody = { here: [{}], there: [{}] };
  if (within?.along === undefined) return [everybody];
  const { dimension, values } = within.along;
  const at = (value: string) => ({ [dimension]: value });
  const there = Object.values(values).flat();
  // Of values that share nobody there, what holds of each by itself is all that holds of them together.
  const choices =
    new Set(there).size === there.length
      ? Object.keys(values).map((value) => [value])
      : subsetsOf(Object.keys(values));
  return [
    everybody,
    ...choices
      .filter((chosen) => chosen.length > 0)
      .map((chosen) => ({
        here: chosen.map(at),
        there: [...new Set(chosen.flatMap((value) => values[value]!))].map(at),
      })),
  ];
}

/** The cells over one quarter, each in the first grid that has its dimensions. */
function cellsAt({ grids }: Measure, coordinates: readonly Coordinates[], quarter: string): Cell[] {
  return coordinates.map((at) => ({
    grid: grids.findIndex((dimensions) => Object.keys(at).every((each) => dimensions.includes(each))),
    at,
    quarters: [quarter],
  }));
}

const peopleOf = ({ measure, frozen }: ShownMeasure, cells: readonly Cell[]) =>
  cells.reduce((sum, cell) => sum + countOf(measure, frozen, cell), 0);

function subsetsOf([first, ...rest]: readonly string[]): string[][] {
  if (first === undefined) return [[]];
  return subsetsOf(rest).flatMap((set) => [set, [first, ...set]]);
}
