import { keysGeneration } from "../../../workers/deduplication/keys.ts";
import type { Transaction } from "../../kit/database.ts";

/** Reports that are found by keys of an earlier generation, so many at most; nobody else gives them new ones meanwhile. */
export async function lockReportsOfEarlierKeys(tx: Transaction, limit: number): Promise<string[]> {
  const rows = (await tx.manager.query(
    `select id from report where state = 'TAKEN' and keys_generation < $1 limit $2 for update skip locked`,
    [keysGeneration, limit],
  )) as { id: string }[];
  return rows.map(({ id }) => id);
}

/** Keeps that reports are found by the keys of now. */
export async function saveGeneration(tx: Transaction, reportIds: readonly string[]): Promise<void> {
  await tx.manager.query("update report set keys_generation = $2 where id = any ($1::uuid[])", [
    reportIds,
    keysGeneration,
  ]);
}

/** Forgets the keys of earlier generations of all reports that are found by the keys of now. */
export async function forgetEarlierKeys(tx: Transaction): Promise<void> {
  await tx.manager.query(
    `delete from link_key using report
     where link_key.generation < $1 and report.id = link_key.report_id and report.keys_generation = $1`,
    [keysGeneration],
  );
}
