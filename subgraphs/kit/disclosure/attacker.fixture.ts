import { allCells, keyOf, type Measure } from "./measure.ts";
import { displayOf } from "./shown-count.ts";
import type { ShownCell } from "./what-is-told.ts";

type Range = [number, number];

/** A cell shown as a star, and the count that the attacker takes for certain. */
interface Recovered {
  readonly cell: ShownCell;
  readonly count: number;
}

/**
 * One who knows the rule and collects everything shown: from totals, subtotals, other grids and spans that overlap it
 * takes away what it knows until nothing gets narrower. Written without the solver, so that it is a second opinion.
 * @returns the cells whose count it knows exactly, though they were shown as a star
 */
export function recovered(
  measure: Measure,
  quarters: readonly string[],
  shown: readonly ShownCell[],
): Recovered[] {
  const known = new Map<string, Range>();
  const name = (grid: number, key: string, span: readonly string[]) => `${grid} ${key} ${span.join()}`;
  const rangeOf = (cell: string): Range => {
    const found = known.get(cell) ?? ([0, 1e6] as Range);
    known.set(cell, found);
    return found;
  };
  const narrow = (cell: string, [lowest, highest]: Range): boolean => {
    const range = rangeOf(cell);
    const [before, after] = range;
    range[0] = Math.max(before, lowest);
    range[1] = Math.min(after, highest);
    return range[0] !== before || range[1] !== after;
  };
  for (const { grid, at, quarters: span, shown: count } of shown)
    narrow(name(grid, keyOf(at), span), readStar(displayOf(count)));
  const equations = equationsOf(measure, spansOf(quarters, shown), name);
  for (let narrower = true; narrower; ) {
    narrower = false;
    for (const { whole, parts } of equations) {
      const sum = (end: 0 | 1, but?: string) =>
        parts.filter((part) => part !== but).reduce((total, part) => total + rangeOf(part)[end], 0);
      narrower = narrow(whole, [sum(0), sum(1)]) || narrower;
      for (const part of parts) {
        narrower =
          narrow(part, [rangeOf(whole)[0] - sum(1, part), rangeOf(whole)[1] - sum(0, part)]) || narrower;
      }
    }
  }
  return shown.flatMap((cell) => {
    const [lowest, highest] = rangeOf(name(cell.grid, keyOf(cell.at), cell.quarters));
    return displayOf(cell.shown) === "*" && lowest === highest ? [{ cell, count: lowest }] : [];
  });
}

/** How many sums there were to take apart: totals of a grid, periods of shorter ones, and what two grids share. */
export function derivationsOf(
  measure: Measure,
  quarters: readonly string[],
  shown: readonly ShownCell[],
): Readonly<Record<Equation["of"], number>> {
  const name = (grid: number, key: string, span: readonly string[]) => `${grid} ${key} ${span.join()}`;
  const counts = { totals: 0, periods: 0, grids: 0 };
  for (const { of } of equationsOf(measure, spansOf(quarters, shown), name)) counts[of]++;
  return counts;
}

/** It does not know why a star stands there, only that there is somebody; mostly it is right to think of a few. */
function readStar(display: string): Range {
  if (display === "*") return [1, 7];
  const value = Number(display);
  return value === 0 ? [0, 0] : [Math.max(8, value - 2), value + 2];
}

function spansOf(quarters: readonly string[], shown: readonly ShownCell[]): string[][] {
  const spans = [...quarters.map((each) => [each]), ...shown.map((cell) => [...cell.quarters])];
  return [...new Map(spans.map((span) => [span.join(), span])).values()];
}

interface Equation {
  readonly of: "totals" | "periods" | "grids";
  readonly whole: string;
  readonly parts: readonly string[];
}

function equationsOf(
  measure: Measure,
  spans: readonly string[][],
  name: (grid: number, key: string, span: readonly string[]) => string,
): Equation[] {
  const equations: Equation[] = [];
  for (const [grid, dimensions] of measure.grids.entries()) {
    for (const at of allCells(measure, dimensions)) {
      const key = keyOf(at);
      for (const span of spans) {
        if (span.length > 1)
          equations.push({
            of: "periods",
            whole: name(grid, key, span),
            parts: span.map((each) => name(grid, key, [each])),
          });
        for (const dimension of dimensions.filter((each) => !(each in at))) {
          const parts = measure.partitions[dimension]!.map((value) =>
            name(grid, keyOf({ ...at, [dimension]: value }), span),
          );
          equations.push({ of: "totals", whole: name(grid, key, span), parts });
        }
        for (const [other, theirs] of measure.grids.entries()) {
          if (other !== grid && Object.keys(at).every((each) => theirs.includes(each))) {
            equations.push({ of: "grids", whole: name(grid, key, span), parts: [name(other, key, span)] });
          }
        }
      }
    }
  }
  return equations;
}
