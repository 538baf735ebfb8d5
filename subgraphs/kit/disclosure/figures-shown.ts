import type { PublishedMeasure } from "../../../schema/codes/measures.ts";
import { showDisclosed } from "./disclosed-count-type.ts";
import type { FiguresRelease } from "./figures-store.ts";
import type { FiguresReleaseType, PublishedMeasureType } from "./figures-type.ts";

/** A measure as the graph shows it. */
export function showMeasure({
  name,
  label,
  description,
  partitions,
  grids,
}: PublishedMeasure): PublishedMeasureType {
  const dimensions = Object.entries(partitions).map(([dimension, values]) => ({ name: dimension, values }));
  return { name, label, description, dimensions, grids };
}

/** A release of a measure as the graph shows it. */
export function showRelease(
  measure: PublishedMeasure,
  { cells, measure: _, ...release }: FiguresRelease,
): FiguresReleaseType {
  const grids = measure.grids.map((dimensions, grid) => ({
    dimensions,
    cells: cells
      .filter((cell) => cell.grid === grid)
      .map(({ at, shown }) => ({
        at: Object.entries(at).map(([dimension, value]) => ({ dimension, value })),
        count: showDisclosed(shown, release.rule),
      })),
  }));
  return { ...release, measure: showMeasure(measure), grids: release.outcome === "SHOWN" ? grids : [] };
}
