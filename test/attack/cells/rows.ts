import type { SubgraphName } from "../../../standalone/secrets.ts";

/** A row as the database holds it, with what its table points to. */
export interface Row {
  readonly owner: SubgraphName;
  readonly table: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** A column of a table that points to another table. */
export interface Reference {
  readonly table: string;
  readonly column: string;
  readonly to: string;
  readonly toColumn: string;
}
