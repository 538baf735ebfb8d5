import { isId } from "../../kit/audit/is-id.ts";
import type { Transaction } from "../../kit/database.ts";
import { record } from "../../kit/outbox.ts";
import { compareWithList, type Difference, type HeldVersion } from "../domain/reconcile.ts";
import type { Submission } from "../domain/submission.ts";
import {
  findSubmissions,
  findUnlisted,
  isReceiptOfAnother,
  saveListed,
  saveSubmissionState,
} from "../store/submissions.ts";
import { forgetUnlisted, saveUnknown } from "../store/unknown-submissions.ts";
import { advance } from "./advance.ts";
import { getSubmission } from "./get-submission.ts";
import type { Keys } from "./keys.ts";
import { recordReceipt } from "./record-receipt.ts";

/** A part of what the national programme says that it holds. */
export interface ReconcileCommand {
  /** When the comparison began: what was released or received since then is left for the next. */
  readonly startedAt: Date;
  readonly held: readonly HeldVersion[];
  /** Is this the last part? Then what was in none of them is looked at. */
  readonly isLast: boolean;
}

/** What came of comparing. */
export interface Reconciled {
  /** Differences that were put right. */
  readonly repaired: number;
  /** Differences that a person must look at. */
  readonly raised: number;
}

/**
 * Compares the ledger with what the national programme says that it holds: counts, hashes and versions. A receipt that
 * never came is kept, a version that was never sent is sent; any other difference is raised and stands in its case, or
 * among what the ledger does not know.
 */
export async function reconcileSubmissions(
  tx: Transaction,
  keys: Keys,
  { startedAt, held, isLast }: ReconcileCommand,
): Promise<Reconciled> {
  const count = { repaired: 0, raised: 0 };
  const comparison = { startedAt, count };
  const known = await findSubmissions(
    tx,
    // The list is the programme's own word: a key that is none of ours is unknown, whatever it looks like.
    held.map(({ submissionId }) => submissionId).filter(isId),
  );
  for (const each of held) {
    // What was never released is not known to be there: a ledger that was restored may have lost the release.
    const found = known.get(each.submissionId);
    const version = found?.releasedAt ? found : null;
    const difference = compareWithList(version, each);
    if (difference !== null) await putRight(tx, keys, version, each, difference, comparison);
  }
  await saveListed(tx, [...known.keys()], startedAt);
  if (!isLast) return count;
  const { lost, unsent, stuck } = await findUnlisted(tx, startedAt);
  for (const version of lost) count.raised += await raise(tx, version, "MISSING_AT_REGISTRY");
  for (const version of unsent) count.repaired += await sendAgain(tx, version);
  for (const version of stuck) count.raised += await raise(tx, version, "STILL_UNDER_WAY");
  await forgetUnlisted(tx, startedAt);
  return count;
}

async function putRight(
  tx: Transaction,
  keys: Keys,
  version: Submission | null,
  held: HeldVersion,
  difference: Difference,
  { startedAt, count }: { startedAt: Date; count: { repaired: number; raised: number } },
): Promise<void> {
  if (version === null) {
    count.raised += (await saveUnknown(tx, held, startedAt)) ? 1 : 0;
    return;
  }
  // One entry that cannot be taken must not keep all others from being compared.
  const isMixedUp =
    difference === "RECEIPT_NOT_KNOWN" && (await isReceiptOfAnother(tx, version.id, held.receiptId));
  if (difference !== "RECEIPT_NOT_KNOWN" || isMixedUp) {
    count.raised += await raise(tx, version, isMixedUp ? "RECEIPT_DIFFERS" : difference);
    return;
  }
  const { submissionId, receiptId, receivedAt, contentHash } = held;
  await tell(tx, submissionId, difference);
  const receipt = { receiptId, receivedAt, contentHash, reasons: [], failure: null };
  await recordReceipt(tx, keys, { submissionId, outcome: "ACKNOWLEDGED", ...receipt });
  count.repaired += 1;
}

/** The version stands among the failed ones with the difference as its reason, once. */
export async function raise(tx: Transaction, version: Submission, difference: Difference): Promise<number> {
  if (version.failure === difference) return 0;
  await tell(tx, version.id, difference);
  await saveSubmissionState(tx, version.id, { state: version.state, failure: difference, failedAt: tx.now });
  return 1;
}

async function sendAgain(tx: Transaction, version: Submission): Promise<number> {
  await tell(tx, version.id, "NEVER_SENT");
  await record(tx, "submission.released", { submissionId: version.id });
  return 1;
}

async function tell(tx: Transaction, submissionId: string, difference: Difference): Promise<void> {
  const { file } = await getSubmission(tx, submissionId);
  await advance(tx, file, { kind: "SUBMISSION_RECONCILED", facts: { submissionId, difference } });
}
