import type { BulkFigures, PopulationFigures } from "./measure-population.ts";
import type { SetFigures } from "./measure-set.ts";

/** All that the benchmark of matching measures. */
export interface Figures {
  readonly node: string;
  readonly sets: readonly SetFigures[];
  readonly population?: PopulationFigures;
  readonly bulk?: BulkFigures;
}
