/**
 * What is counted and published: people, by dimensions of which each has one fixed partition. Grids of one measure
 * count the same people, so what one grid shows can be taken from what another shows: they are released together
 * and checked together.
 */
export interface Measure {
  readonly name: string;
  /** The values of each dimension: every person has exactly one. */
  readonly partitions: Readonly<Record<string, readonly string[]>>;
  /** The dimensions of each grid. Together they must be acyclic (`isAcyclic`). */
  readonly grids: readonly (readonly string[])[];
  /** Where everybody who is counted here is counted in another measure of the owner too, in the same quarter. */
  readonly within?: Within;
}

/** In which measure people are counted besides. */
export interface Within {
  readonly measure: string;
  /** A dimension of both, and at which of its values there somebody may be who is at a value here. */
  readonly along?: {
    readonly dimension: string;
    readonly values: Readonly<Record<string, readonly string[]>>;
  };
}

/** Where a cell stands: a value for some dimensions; over the others it is a total. */
export type Coordinates = Readonly<Record<string, string>>;

/** What a quarter held when it was frozen: for each grid of the measure, the count of each inner cell by its key. */
export type FrozenQuarter = readonly ReadonlyMap<string, number>[];

/** A cell's name, whatever the order in which its coordinates were written. */
export function keyOf(at: Coordinates): string {
  return Object.keys(at)
    .sort()
    .map((dimension) => `${dimension}=${at[dimension]}`)
    .join("&");
}

/** The inner cells of a grid: every combination of its dimensions' values. */
export function innerCells({ partitions }: Measure, dimensions: readonly string[]): Coordinates[] {
  return dimensions.reduce<Coordinates[]>(
    (cells, dimension) =>
      cells.flatMap((at) => partitions[dimension]!.map((value) => ({ ...at, [dimension]: value }))),
    [{}],
  );
}

/** All cells that a grid shows: the inner ones, and the totals over each choice of its dimensions. */
export function allCells(measure: Measure, dimensions: readonly string[]): Coordinates[] {
  return subsetsOf(dimensions).flatMap((kept) => innerCells(measure, kept));
}

/** Does an inner cell count towards a cell? */
export function countsTowards(inner: Coordinates, cell: Coordinates): boolean {
  return Object.entries(cell).every(([dimension, value]) => inner[dimension] === value);
}

/**
 * Can the grids be taken apart one by one, each sharing its dimensions with one other only (Graham's reduction)?
 * Then whatever fits their shared totals fits a whole population, so that bounds over the grids are the bounds that
 * a reader can reach; in a circle (A×B, B×C, A×C) a reader could reach tighter ones.
 * Source: decomposable models; Dobra and Fienberg, Bounds for cell entries in contingency tables, 2000.
 */
export function isAcyclic(grids: readonly (readonly string[])[]): boolean {
  let left = grids.map((dimensions) => new Set(dimensions));
  for (;;) {
    const before = sizeOf(left);
    for (const grid of left) {
      for (const dimension of grid) {
        if (left.filter((other) => other.has(dimension)).length === 1) grid.delete(dimension);
      }
    }
    left = left.filter(
      (grid, at) =>
        !left.some((other, b) => at !== b && isWithin(grid, other) && (grid.size < other.size || b < at)),
    );
    if (left.length <= 1) return true;
    if (sizeOf(left) === before) return false;
  }
}

function sizeOf(grids: readonly Set<string>[]): number {
  return grids.length + grids.reduce((sum, { size }) => sum + size, 0);
}

function isWithin(small: Set<string>, large: Set<string>): boolean {
  return [...small].every((each) => large.has(each));
}

function subsetsOf([first, ...rest]: readonly string[]): string[][] {
  if (first === undefined) return [[]];
  return subsetsOf(rest).flatMap((set) => [set, [first, ...set]]);
}
