import type { Transaction } from "../../kit/database.ts";
import { refuseIf } from "../../kit/refusals.ts";
import { checkReceipt, type Receipt } from "../domain/check-receipt.ts";
import { afterStep, type Submission } from "../domain/submission.ts";
import type { CaseFile } from "../store/cases.ts";
import { saveSubmissionState } from "../store/submissions.ts";
import { advance } from "./advance.ts";
import { fileReview } from "./file-review.ts";
import { getSubmission } from "./get-submission.ts";
import type { Keys } from "./keys.ts";
import { markStale } from "./mark-stale.ts";

/** What became of the delivery of a version. */
export interface RecordReceiptCommand extends Receipt {
  readonly submissionId: string;
}

/** Records what became of a delivery. The same receipt again changes nothing. */
export async function recordReceipt(
  tx: Transaction,
  keys: Keys,
  command: RecordReceiptCommand,
): Promise<{ submissionId: string }> {
  const { submissionId, ...receipt } = command;
  const { file, submission } = await getSubmission(tx, submissionId);
  refuseIf(checkReceipt(submission, receipt));
  if (receipt.outcome === "STALE") {
    if (submission.state === "RELEASED") await markStale(tx, file, ["delivery"]);
    return { submissionId };
  }
  const known = receipt.receiptId !== null && receipt.receiptId === submission.receiptId;
  if (!known && submission.state !== receipt.outcome) await keep(tx, keys, file, submission, receipt);
  return { submissionId };
}

/** A receipt for what has gone stale meanwhile is kept all the same: the national programme holds that version. */
async function keep(
  tx: Transaction,
  keys: Keys,
  file: CaseFile,
  submission: Submission,
  receipt: Receipt,
): Promise<void> {
  const { receiptId, receivedAt, reasons } = receipt;
  const acknowledged = receipt.outcome === "ACKNOWLEDGED";
  const state = afterStep(submission.state, acknowledged ? "ACKNOWLEDGE" : "REJECT");
  await saveSubmissionState(tx, submission.id, {
    state: state ?? submission.state,
    receivedAt,
    rejections: reasons,
    ...(acknowledged ? { receiptId } : {}),
  });
  const submissionId = submission.id;
  if (state === null) {
    await advance(tx, file, { kind: "LATE_RECEIPT_KEPT", facts: { submissionId, receiptId } });
  } else if (acknowledged && receiptId !== null) {
    await advance(tx, file, { kind: "SUBMISSION_ACKNOWLEDGED", facts: { submissionId, receiptId } });
    await fileReview(tx, keys, submission);
  } else {
    await advance(tx, file, { kind: "SUBMISSION_REJECTED", facts: { submissionId, receiptId } });
  }
}
