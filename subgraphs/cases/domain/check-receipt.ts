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
  if (receipt.outcome === "FAILED" && receipt.failure === null) {
    reasons.push({ code: "REASON_MISSING", path: ["failure"] });
  }
  if (receipt.contentHash !== null && receipt.contentHash !== submission.contentHash) {
    reasons.push({ code: "CONTENT_CHANGED", path: ["contentHash"] });
  }
  return reasons;
}
