import type { Field } from "./fields.ts";

/** The level of a pair of which a side has no value: it says nothing, and weighs 0 bits. */
export const unknownLevel = 255;

/** What is compared of a pair: one level of several, from the same to nothing alike. */
export interface Comparison {
  readonly name: string;
  /** The levels, the best first; the first stands for the same value where `terms` are given. */
  readonly levels: readonly string[];
  /** How often two records of one person fall on each level, as a rule: where training starts from. */
  readonly usual: readonly number[];
  /** How often two records of different people do, where that is not to be measured. */
  readonly chance?: readonly number[];
  /** The values whose frequency says what agreement is worth; null where every agreement is worth the same. */
  readonly terms: Terms | null;
}

/** The values by whose frequency an agreement is weighed. */
export interface Terms {
  readonly field: Field;
  /** The field whose values this one's are where names are exchanged. */
  readonly exchangedWith?: Field;
}

/** Compares two rows and writes a level for each of its comparisons. */
export interface Comparer {
  readonly comparisons: readonly Comparison[];
  /** Writes the levels of a pair of rows at a place and those after it. */
  write(left: number, right: number, into: Uint8Array, at: number): void;
}
