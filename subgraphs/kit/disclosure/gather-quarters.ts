import type { FrozenQuarter, Measure } from "./measure.ts";
import type { ShownMeasure } from "./told-together.ts";

/** Measures as far as a release can tell of them, quarters that nothing tells apart taken together. */
export interface Gathered {
  readonly measures: readonly ShownMeasure[];
  /** The quarters of the release, as they were gathered. */
  readonly quarters: readonly string[];
}

/**
 * Leaves out the quarters of which a release can tell nothing new, as no span that is shown joins them with it, and
 * takes those together that every span shown has either all or none of. What readers can work out stays the same: of
 * quarters that nothing tells apart any one may hold all that they hold together, or none of it, so that a count of
 * one is as open as that of all.
 * @param released the quarters that are to be shown together
 */
export function gatherQuarters(measures: readonly ShownMeasure[], released: readonly string[]): Gathered {
  const spans = [
    released,
    ...new Map(
      measures.flatMap(({ shown }) => shown.map(({ quarters }) => [quarters.join(), quarters] as const)),
    ).values(),
  ];
  const joined = joinedWith(released, spans);
  const names = new Map<string, string[]>();
  for (const quarter of [...joined].sort()) {
    const told = spans.map((span) => span.includes(quarter));
    const frozen = measures.map((each) => each.frozen.has(quarter));
    const alike = JSON.stringify([told, frozen]);
    names.set(alike, [...(names.get(alike) ?? []), quarter]);
  }
  const groups = new Map([...names.values()].map((quarters) => [quarters.join("+"), quarters]));
  const gathered = (quarters: readonly string[]) =>
    [...groups].filter(([, [first]]) => quarters.includes(first!)).map(([name]) => name);
  return {
    quarters: gathered(released),
    measures: measures.map(({ measure, frozen, shown }) => ({
      measure,
      frozen: frozenTogether(measure, frozen, groups),
      shown: shown
        .filter(({ quarters }) => joined.has(quarters[0]!))
        .map((cell) => ({ ...cell, quarters: gathered(cell.quarters) })),
    })),
  };
}

/** The quarters of a span, and of every other that overlaps it, or overlaps one that does. */
function joinedWith(released: readonly string[], spans: readonly (readonly string[])[]): ReadonlySet<string> {
  const joined = new Set(released);
  for (let before = 0; joined.size > before; ) {
    before = joined.size;
    for (const span of spans) {
      if (span.some((quarter) => joined.has(quarter))) for (const quarter of span) joined.add(quarter);
    }
  }
  return joined;
}

function frozenTogether(
  { grids }: Measure,
  frozen: ReadonlyMap<string, FrozenQuarter>,
  groups: ReadonlyMap<string, readonly string[]>,
): Map<string, FrozenQuarter> {
  const together = [...groups].filter(([, [first]]) => frozen.has(first!));
  return new Map(
    together.map(([name, quarters]) => [
      name,
      grids.map((_, grid) => {
        const counts = new Map<string, number>();
        for (const quarter of quarters) {
          for (const [cell, people] of frozen.get(quarter)?.[grid] ?? []) {
            counts.set(cell, (counts.get(cell) ?? 0) + people);
          }
        }
        return counts;
      }),
    ]),
  );
}
