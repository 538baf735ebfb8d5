import type { ColumnKind } from "./column-kinds.ts";

/** A column of standard values, null where missing. */
export interface Column {
  readonly kind: ColumnKind;
  readonly name: string;
  readonly values: readonly (string | null)[];
}
