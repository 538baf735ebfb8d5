import type { Transaction } from "./database.ts";

/** What the ids of rows stand for, in the order of the rows; what is not found is left out. */
export async function findInOrder<Found>(
  tx: Transaction,
  rows: readonly { readonly id: string }[],
  find: (tx: Transaction, ids: readonly string[]) => Promise<ReadonlyMap<string, Found>>,
): Promise<Found[]> {
  const ids = rows.map(({ id }) => id);
  const found = await find(tx, ids);
  return ids.flatMap((id) => found.get(id) ?? []);
}
