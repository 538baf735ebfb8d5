import { isId } from "../../kit/audit/is-id.ts";
import type { Transaction } from "../../kit/database.ts";
import { Refused, refuseIf } from "../../kit/refusals.ts";
import { compareWithList } from "../domain/reconcile.ts";
import type { RejectionReason } from "../domain/submission.ts";
import { getSubmission } from "./get-submission.ts";
import type { Keys } from "./keys.ts";
import { raise } from "./reconcile-submissions.ts";
import { recordReceipt } from "./record-receipt.ts";

/** What the national programme answers to a version that it got by file. */
export interface TakeReceiptCommand {
  readonly submissionId: string;
  readonly version: number;
  /** SHA-256 of the bytes that it read, in hexadecimal. */
  readonly contentHash: string;
  /** Null where it rejected the version. */
  readonly receiptId: string | null;
  readonly receivedAt: Date | null;
  readonly reasons: readonly RejectionReason[];
}

/**
 * Takes in what the national programme answers to a file, held to version, hash and ledger like what it answers to a
 * request; the same again changes nothing. Where it holds something else, this is raised in the case as well.
 */
export async function takeReceipt(
  tx: Transaction,
  keys: Keys,
  { version, ...receipt }: TakeReceiptCommand,
): Promise<{ submissionId: string }> {
  const { submissionId, receiptId, receivedAt, contentHash } = receipt;
  // The file is the programme's own word: a key that is none of ours is unknown, whatever it looks like.
  refuseIf(isId(submissionId) ? [] : [{ code: "NO_SUCH_SUBMISSION", path: ["submissionId"] }]);
  const { submission } = await getSubmission(tx, submissionId);
  refuseIf([
    ...(submission.releasedAt === null ? [{ code: "NEVER_RELEASED" as const, path: ["submissionId"] }] : []),
    ...((receiptId === null) !== (receivedAt === null)
      ? [{ code: "RECEIPT_MISSING" as const, path: ["receiptId"] }]
      : []),
  ]);
  if (receiptId === null || receivedAt === null) {
    refuseIf(
      submission.contentHash === contentHash && submission.version === version
        ? []
        : [{ code: "CONTENT_DIFFERS", path: ["contentHash"] }],
    );
    return recordReceipt(tx, keys, { ...receipt, outcome: "REJECTED", failure: null });
  }
  const held = { submissionId, receiptId, receivedAt, contentHash, version };
  const difference = compareWithList(submission, held);
  if (difference === null) return { submissionId };
  if (difference !== "RECEIPT_NOT_KNOWN") {
    await raise(tx, submission, difference);
    throw new Refused([{ code: difference, path: ["submissionId"] }], { workStands: true });
  }
  return recordReceipt(tx, keys, { ...receipt, reasons: [], outcome: "ACKNOWLEDGED", failure: null });
}
