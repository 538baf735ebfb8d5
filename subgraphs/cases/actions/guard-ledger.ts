import { checkDisclosure } from "../../../workers/submission/disclosure.ts";
import { alikeOfEach, tellsNothing } from "../../../workers/submission/ledger.ts";
import type { Transaction } from "../../kit/database.ts";
import { type CaseFile, lockCase } from "../store/cases.ts";
import { findLatest, findLedger, findWholeLedger } from "../store/submissions.ts";
import type { Keys } from "./keys.ts";
import { markStale } from "./mark-stale.ts";
import { findUnguarded } from "./read-unguarded.ts";
import { disclosureRuleAt } from "./reference-data.ts";

/** How many records that withhold all are looked at for restoration at one time, those released first. */
const restoredAtOnce = 5;

/**
 * Looks through the whole ledger. A record that too few others resemble now, as after a withdrawal, is marked stale
 * and prepared again, coarser. One that withholds all is prepared again where enough are like it now.
 * @returns how many were marked, and of how many reviews, at least, any record that tells something may be
 */
export async function guardLedger(
  tx: Transaction,
  keys: Keys,
): Promise<{ tooFew: number; restored: number; smallestK: number | null }> {
  const rule = disclosureRuleAt(tx.now);
  const ledger = await findWholeLedger(tx);
  const alike = alikeOfEach(ledger);
  const counts = alike.filter((count) => count !== null);
  const thin = ledger.filter((_, index) => (alike[index] ?? rule.k) < rule.k);
  let tooFew = 0;
  for (const { caseId } of thin) {
    const file = await lockCase(tx, caseId);
    if (file !== null && (await markIfStanding(tx, file, "disclosure"))) tooFew += 1;
  }
  let restored = 0;
  const withheld = ledger.filter(
    ({ held, mayBeHeld }) => held && tellsNothing(held) && mayBeHeld.length === 0,
  );
  for (const { caseId } of thin.length > 0 ? [] : withheld) {
    if (restored === restoredAtOnce) break;
    const record = await findUnguarded(tx, keys, caseId);
    if (record === null) continue;
    const { reason } = checkDisclosure(record, await findLedger(tx, caseId), rule);
    const file = reason === "ALL_WITHHELD" ? null : await lockCase(tx, caseId);
    if (file !== null && (await markIfStanding(tx, file, "restoration"))) restored += 1;
  }
  return { tooFew, restored, smallestK: counts.length === 0 ? null : Math.min(...counts) };
}

/** Only what has passed the gate is marked: any other version is checked again there. */
async function markIfStanding(tx: Transaction, file: CaseFile, why: string): Promise<boolean> {
  const latest = await findLatest(tx, file.id);
  const isOut = latest?.state === "ACKNOWLEDGED" || latest?.state === "RELEASED";
  // Of an erased review nothing else can be prepared: what was released stays as it is.
  if (!isOut || latest.kind === "WITHDRAWAL" || file.erasedAt !== null) return false;
  await markStale(tx, file, [why]);
  return true;
}
