import type { CountRule } from "../../../schema/codes/disclosure-rules.ts";
import { withBounds } from "./bounds.ts";
import { countOf } from "./count-of.ts";
import { allCells, type FrozenQuarter, type Measure } from "./measure.ts";
import { showCount } from "./shown-count.ts";
import { type Cell, nameOf, type ShownCell, whatIsTold } from "./what-is-told.ts";

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
 */
export async function protect(
  measure: Measure,
  frozen: ReadonlyMap<string, FrozenQuarter>,
  before: readonly ShownCell[],
  quarters: readonly string[],
  rule: CountRule,
): Promise<Protected> {
  const count = (cell: Cell) => countOf(measure, frozen, cell);
  let cells = cellsOf(measure, quarters).map(
    (cell): ShownCell => ({ ...cell, shown: showCount(count(cell), rule) }),
  );
  const small = smallCells(measure, [...frozen.keys()], [...before, ...cells], count, rule);
  const isSafeAtBest = () => isSafe(cells.map(heldBack), small, measure, frozen, before, rule);
  // What is safe stays so when more is held back: each cell is looked at until it is safe, and then no more.
  for (let at = 0; at < small.length; ) {
    const told = whatIsTold(measure, [...before, ...cells], [...frozen.keys()], rule);
    at = await withBounds(told, (between) => {
      const closed = small
        .slice(at)
        .findIndex((cell) => !between.isOpen(told.placesOf(cell), rule.leastRange));
      return closed === -1 ? small.length : at + closed;
    });
    if (at === small.length) break;
    // Before any is held back it is asked whether all of them would be enough: where not, nothing is tried one by one.
    if (cells.every(({ shown }) => shown.kind !== "HELD_BACK") && !(await isSafeAtBest())) {
      return { outcome: "WAITS" };
    }
    const next = nextHeldBack(cells, small[at]!, count);
    cells = cells.map((cell) => (nameOf(cell) === next ? heldBack(cell) : cell));
  }
  return { outcome: "SHOWN", cells };
}

/** A count that is not small, as a star; others stay as they are. */
function heldBack(cell: ShownCell): ShownCell {
  return cell.shown.kind === "ROUNDED" ? { ...cell, shown: { kind: "HELD_BACK" } } : cell;
}

/** Is it so that nobody can work out any of the small counts? */
async function isSafe(
  cells: readonly ShownCell[],
  small: readonly Cell[],
  measure: Measure,
  frozen: ReadonlyMap<string, FrozenQuarter>,
  before: readonly ShownCell[],
  rule: CountRule,
): Promise<boolean> {
  const told = whatIsTold(measure, [...before, ...cells], [...frozen.keys()], rule);
  return withBounds(told, (between) =>
    small.every((cell) => between.isOpen(told.placesOf(cell), rule.leastRange)),
  );
}

function cellsOf(measure: Measure, quarters: readonly string[]): Cell[] {
  return measure.grids.flatMap((dimensions, grid) =>
    allCells(measure, dimensions).map((at) => ({ grid, at, quarters })),
  );
}

/** Every cell of a few people that a reader might try to work out: each quarter by itself, and each span shown. */
function smallCells(
  measure: Measure,
  quarters: readonly string[],
  shown: readonly ShownCell[],
  count: (cell: Cell) => number,
  { suppressUpTo }: CountRule,
): Cell[] {
  const spans = new Map(
    [...shown.map((cell) => cell.quarters), ...quarters.map((each) => [each])].map((span) => [
      span.join(),
      span,
    ]),
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
