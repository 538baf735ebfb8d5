import { showDisclosed } from "../../kit/disclosure/disclosed-count-type.ts";
import type { FiguresRelease } from "../../kit/disclosure/figures-store.ts";
import { getMeasure, type listMeasures } from "../actions/list-measures.ts";
import type { FiguresReleaseType, PublishedMeasureType } from "./figures-type.ts";

type Measure = ReturnType<typeof listMeasures>[number];

/** A measure as the graph shows it. */
export function showMeasure({ name, label, description, partitions, grids }: Measure): PublishedMeasureType {
  const dimensions = Object.entries(partitions).map(([dimension, values]) => ({ name: dimension, values }));
  return { name, label, description, dimensions, grids };
}

/** A release as the graph shows it. */
export function showRelease({ cells, measure: name, ...release }: FiguresRelease): FiguresReleaseType {
  const measure = getMeasure(name);
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
