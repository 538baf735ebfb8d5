import type { CountRule } from "../../../schema/codes/disclosure-rules.ts";
import { type BoundsFinder, withBounds } from "./bounds.ts";
import { countOf } from "./count-of.ts";
import { type Gathered, gatherQuarters } from "./gather-quarters.ts";
import { allCells, type FrozenQuarter, type Measure } from "./measure.ts";
import { showCount } from "./shown-count.ts";
import { type ShownMeasure, type ToldTogether, toldTogether } from "./told-together.ts";
import { type Cell, nameOf, type ShownCell } from "./what-is-told.ts";

/** What a release shows, and whether it had to wait for more quarters. */
export type Protected =
  | { readonly outcome: "SHOWN"; readonly cells: readonly ShownCell[] }
  /** Even with everything of it held back a small count could be worked out: it waits to be pooled with later quarters. */
  | { readonly outcome: "WAITS" };

/**
 * Decides how the grids of a measure are shown for some quarters, so that nobody who has everything shown before can
 * work out a count of a few people: at least `rule.leastRange` values stay possible for each of them, in each quarter
 * and over each span of quarters that is shown. Where that is not so, counts that are not small are held back, the
 * smallest first; what was shown before stays as it was.
 * @param frozen every quarter shown before or now, as it was frozen
 * @param others measures that count some of the same people, with what was shown of them: nor can those be worked out
 */
export async function protect(
  measure: Measure,
  frozen: ReadonlyMap<string, FrozenQuarter>,
  before: readonly ShownCell[],
  quarters: readonly string[],
  rule: CountRule,
  others: readonly ShownMeasure[] = [],
): Promise<Protected> {
  const gathered = gatherQuarters([{ measure, frozen, shown: before }, ...others], quarters);
  const result = await protectGathered(gathered, rule);
  if (result.outcome === "WAITS") return result;
  return { ...result, cells: result.cells.map((cell) => ({ ...cell, quarters })) };
}

/** Protects the first of several measures over quarters that were gathered. */
async function protectGathered({ measures, quarters }: Gathered, rule: CountRule): Promise<Protected> {
  const [{ measure, frozen, shown: before }, ...others] = measures as [ShownMeasure, ...ShownMeasure[]];
  const count = (cell: Cell) => countOf(measure, frozen, cell);
  let cells = cellsOf(measure, quarters).map(
    (cell): ShownCell => ({ ...cell, shown: showCount(count(cell), rule) }),
  );
  const all = (shown: readonly ShownCell[]) => [{ measure, frozen, shown: [...before, ...shown] }, ...others];
  const small = all(cells).flatMap((each, of) => smallCells(each, rule).map((cell) => ({ of, cell })));
  const isClosed = (told: ToldTogether, between: BoundsFinder) => (one: SmallCell) =>
    !between.isOpen(told.placesOf(one.of, one.cell), rule.leastRange);
  const isSafeAtBest = () => {
    const told = toldTogether(all(cells.map(heldBack)), rule);
    return withBounds(told, (between) => !small.some(isClosed(told, between)));
  };
  // What is safe stays so when more is held back: each cell is looked at until it is safe, and then no more.
  for (let at = 0; at < small.length; ) {
    const told = toldTogether(all(cells), rule);
    at = await withBounds(told, (between) => {
      const closed = small.slice(at).findIndex(isClosed(told, between));
      return closed === -1 ? small.length : at + closed;
    });
    if (at === small.length) break;
    // Before any is held back it is asked whether all of them would be enough: where not, nothing is tried one by one.
    if (cells.every(({ shown }) => shown.kind !== "HELD_BACK") && !(await isSafeAtBest())) {
      return { outcome: "WAITS" };
    }
    const next = nextHeldBack(cells, small[at]!.cell, count);
    cells = cells.map((cell) => (nameOf(cell) === next ? heldBack(cell) : cell));
  }
  return { outcome: "SHOWN", cells };
}

/** A count that is not small, as a star; others stay as they are. */
function heldBack(cell: ShownCell): ShownCell {
  return cell.shown.kind === "ROUNDED" ? { ...cell, shown: { kind: "HELD_BACK" } } : cell;
}

/** A cell of a few people, and which of the measures counts them. */
interface SmallCell {
  readonly of: number;
  readonly cell: Cell;
}

function cellsOf(measure: Measure, quarters: readonly string[]): Cell[] {
  return measure.grids.flatMap((dimensions, grid) =>
    allCells(measure, dimensions).map((at) => ({ grid, at, quarters })),
  );
}

/** Every cell of a few people that a reader might try to work out: each quarter by itself, and each span shown. */
function smallCells({ measure, frozen, shown }: ShownMeasure, { suppressUpTo }: CountRule): Cell[] {
  const count = (cell: Cell) => countOf(measure, frozen, cell);
  const quarters = [...frozen.keys()].map((each) => [each]);
  const spans = new Map(
    [...shown.map((cell) => cell.quarters), ...quarters].map((span) => [span.join(), span]),
  );
  const cells = [...spans.values()].flatMap((span) => cellsOf(measure, span));
  const named = new Map(cells.map((cell) => [nameOf(cell), cell]));
  return [...named.values()].filter((cell) => count(cell) > 0 && count(cell) <= suppressUpTo);
}

/** Of the rounded counts, the smallest that shares people with the cell or with what is counted beside it. */
function nextHeldBack(cells: readonly ShownCell[], open: Cell, count: (cell: Cell) => number): string {
  const rounded = cells.filter(({ shown }) => shown.kind === "ROUNDED");
  const near = rounded.filter(({ at }) =>
    Object.entries(at).some(([dimension, value]) => open.at[dimension] === value),
  );
  const [smallest] = (near.length > 0 ? near : rounded).toSorted(
    (a, b) => count(a) - count(b) || nameOf(a).localeCompare(nameOf(b), "en"),
  );
  if (smallest === undefined) throw new Error("What is safe with everything held back is not safe.");
  return nameOf(smallest);
}
