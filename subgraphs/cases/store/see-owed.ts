import type { Transaction } from "../../kit/database.ts";

/**
 * Shows until the end of the transaction those cases too to which the caller's organisation owes something, or in
 * which it gave care. Asked for where nothing but that is told of them: what the caller's other roles may read of a
 * case, they may not read of these.
 */
export async function seeOwed(tx: Transaction): Promise<void> {
  await tx.manager.query("select set_config('hub.owing', 'on', true)");
}
