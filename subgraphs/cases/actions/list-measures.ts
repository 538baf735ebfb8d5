import { findMeasure, measures, type PublishedMeasure } from "../../../schema/codes/measures.ts";

/** Everything that is counted and published. */
export function listMeasures(): readonly PublishedMeasure[] {
  return measures;
}

/** A measure whose figures were released. @throws where the list has none such any more */
export function getMeasure(name: string): PublishedMeasure {
  const measure = findMeasure(name);
  if (measure === null) throw new Error(`There is no measure ${name}.`);
  return measure;
}
