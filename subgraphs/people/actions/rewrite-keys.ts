import type { Transaction } from "../../kit/database.ts";
import { forgetEarlierKeys, lockReportsOfEarlierKeys, saveGeneration } from "../store/key-generations.ts";
import { findReports, saveKeys } from "../store/reports.ts";

/** How many reports are given new keys in one transaction. */
const atOnce = 500;

/**
 * Gives the next reports the keys of now, after the rules of keys have changed. The former ones go when every report has
 * the new ones, so that reports that come meanwhile find those of before by either.
 */
export async function rewriteKeys(tx: Transaction): Promise<{ rewritten: number; more: boolean }> {
  const ids = await lockReportsOfEarlierKeys(tx, atOnce);
  if (ids.length === 0) {
    await forgetEarlierKeys(tx);
    return { rewritten: 0, more: false };
  }
  const reports = await findReports(tx, ids);
  await saveKeys(
    tx,
    [...reports].map(([reportId, { person }]) => ({ reportId, person })),
  );
  await saveGeneration(tx, ids);
  return { rewritten: ids.length, more: true };
}
