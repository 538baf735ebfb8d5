import type { RefusalReason } from "../../../schema/values/refusal.ts";
import type { CaseRefusal } from "./refusals.ts";
import type { RejectionReason, Submission } from "./submission.ts";

/** What became of a delivery. */
export const receiptOutcomes = {
  ACKNOWLEDGED: "ACKNOWLEDGED",
  REJECTED: "REJECTED",
  STALE: "STALE",
  NOT_HELD: "NOT_HELD",
  FAILED: "FAILED",
} as const;

/** What the national programme answered, or why it was not asked. */
export interface Receipt {
  readonly outcome: keyof typeof receiptOutcomes;
  readonly receiptId: string | null;
  readonly receivedAt: Date | null;
  /** SHA-256 of the bytes that were taken, in hexadecimal. */
  readonly contentHash: string | null;
  readonly reasons: readonly RejectionReason[];
  /** Why the delivery was given up, as a code. */
  readonly failure: string | null;
}

/** Is a receipt one for this version? */
export function checkReceipt(submission: Submission, receipt: Receipt): RefusalReason<CaseRefusal>[] {
  if (submission.releasedAt === null) return [{ code: "NEVER_RELEASED", path: ["submissionId"] }];
  const reasons: RefusalReason<CaseRefusal>[] = [];
  if (receipt.outcome === "ACKNOWLEDGED" && receipt.receiptId === null) {
    reasons.push({ code: "RECEIPT_MISSING", path: ["receiptId"] });
  }
  if (receipt.outcome === "REJECTED" && submission.receiptId !== null) {
    reasons.push({ code: "TAKEN_BEFORE", path: ["submissionId"] });
  }
  if (receipt.outcome === "FAILED" && receipt.failure === null) {
    reasons.push({ code: "REASON_MISSING", path: ["failure"] });
  }
  if (receipt.contentHash !== null && receipt.contentHash !== submission.contentHash) {
    reasons.push({ code: "CONTENT_CHANGED", path: ["contentHash"] });
  }
  return reasons;
}

/** Is it what the ledger knows of the version already? */
export function isKnown(submission: Submission, { outcome, receiptId, reasons }: Receipt): boolean {
  if (submission.state === outcome || (receiptId !== null && receiptId === submission.receiptId)) return true;
  // Of a version that was called back the state does not tell whether it was rejected.
  const isSaid = (path: string, message: string) =>
    submission.rejections.some((known) => known.path === path && known.message === message);
  return (
    outcome === "REJECTED" &&
    submission.settledAt !== null &&
    reasons.length === submission.rejections.length &&
    reasons.every(({ path, message }) => isSaid(path, message))
  );
}
