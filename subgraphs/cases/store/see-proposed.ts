import type { Transaction } from "../../kit/database.ts";

/**
 * Shows until the end of the transaction those cases too for which the caller is proposed as the reviewer. Asked for
 * where they are told that they are to declare, are shown whose death it is, and declare: whoever was involved in the
 * care, and is not appointed, has read nothing else of the case.
 * Source: the report, section 3.9 (no direct care).
 */
export async function seeProposed(tx: Transaction): Promise<void> {
  await tx.manager.query("select set_config('hub.proposed', 'on', true)");
}
