import type { PairLevels } from "./compare-pairs.ts";
import type { Design } from "./design.ts";
import type { RowPairs } from "./rows.ts";
import type { TermFrequencies } from "./term-frequencies.ts";

/** The pairs of a linkage with all that is known of them: what is trained on, and what is weighed. */
export interface LinkageData {
  readonly design: Design;
  readonly pairs: RowPairs;
  readonly levels: PairLevels;
  /** For each comparison how often its values occur; null where they do not count. */
  readonly frequencies: readonly (TermFrequencies | null)[];
  /** How many pairs are possible at all. */
  readonly possible: number;
}
