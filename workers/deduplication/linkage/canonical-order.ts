import type { Column } from "./column.ts";
import type { Rows } from "./rows.ts";

/**
 * The rows in an order that follows from their values alone, each file by itself: whatever order the rows arrive
 * in, everything that is drawn, trained and clustered is the same.
 */
export function canonicalOrder(columns: readonly Column[], rows: Rows): Int32Array {
  const texts = Array.from({ length: rows.count }, (_, row) =>
    columns.map(({ values }) => values[row] ?? "").join("\t"),
  );
  const byText = (a: number, b: number) => (texts[a]! < texts[b]! ? -1 : texts[a]! > texts[b]! ? 1 : a - b);
  const order = Int32Array.from(texts.keys());
  order.subarray(0, rows.left).sort(byText);
  order.subarray(rows.left).sort(byText);
  return order;
}

/** The columns with their rows in an order. */
export function inOrder(columns: readonly Column[], order: Int32Array): Column[] {
  return columns.map(({ kind, name, values }) => ({
    kind,
    name,
    values: Array.from(order, (row) => values[row] ?? null),
  }));
}
