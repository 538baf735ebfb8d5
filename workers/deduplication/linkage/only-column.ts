import type { Column } from "./column.ts";
import type { ColumnKind } from "./column-kinds.ts";

/**
 * The one column of a kind of which a person has one. Where several hold it, as where two programs wrote it down,
 * the first that says something counts: together they would count twice. Undefined where there is none.
 */
export function onlyColumn(columns: readonly Column[], kind: ColumnKind): Column | undefined {
  const [first, ...others] = columns.filter((column) => column.kind === kind);
  if (first === undefined || others.length === 0) return first;
  const values = first.values.map(
    (value, row) =>
      value ?? others.map((other) => other.values[row] ?? null).find((each) => each !== null) ?? null,
  );
  return { ...first, values };
}
