import type { Transaction } from "../../kit/database.ts";
import { record as recordEvent } from "../../kit/outbox.ts";
import { refuseIf } from "../../kit/refusals.ts";
import { checkReceipt, isKnown, type Receipt } from "../domain/check-receipt.ts";
import { isUnsettled, mayStillArrive } from "../domain/delivery.ts";
import { afterStep, type Submission } from "../domain/submission.ts";
import type { CaseFile } from "../store/cases.ts";
import { isReceiptOfAnother, saveSubmissionState } from "../store/submissions.ts";
import { advance } from "./advance.ts";
import { fileReview } from "./file-review.ts";
import { getSubmission } from "./get-submission.ts";
import type { Keys } from "./keys.ts";
import { markStale } from "./mark-stale.ts";

/** What became of the delivery of a version. */
export interface RecordReceiptCommand extends Receipt {
  readonly submissionId: string;
}

/** Records what became of a delivery. The same again changes nothing. */
export async function recordReceipt(
  tx: Transaction,
  keys: Keys,
  command: RecordReceiptCommand,
): Promise<{ submissionId: string }> {
  const { submissionId, ...receipt } = command;
  const { file, submission } = await getSubmission(tx, submissionId);
  const ofAnother =
    receipt.receiptId !== null && (await isReceiptOfAnother(tx, submissionId, receipt.receiptId));
  refuseIf([
    ...checkReceipt(submission, receipt),
    ...(ofAnother ? [{ code: "RECEIPT_OF_ANOTHER" as const, path: ["receiptId"] }] : []),
  ]);
  switch (receipt.outcome) {
    case "STALE":
      if (submission.state === "RELEASED") await markStale(tx, file, ["delivery"]);
      break;
    case "NOT_HELD":
      if (isUnsettled(submission) && !mayStillArrive(submission, tx.now)) await settle(tx, submission);
      break;
    case "FAILED":
      await fail(tx, file, submission, receipt.failure);
      break;
    case "ACKNOWLEDGED":
    case "REJECTED":
      await answer(tx, keys, file, submission, receipt);
      break;
    default:
      receipt.outcome satisfies never;
  }
  return { submissionId };
}

async function answer(
  tx: Transaction,
  keys: Keys,
  file: CaseFile,
  submission: Submission,
  receipt: Receipt,
): Promise<void> {
  if (isKnown(submission, receipt)) return;
  await keep(tx, keys, file, submission, receipt);
  // Where a record is forgotten, others may have lost what hid them.
  if (submission.kind === "WITHDRAWAL")
    await recordEvent(tx, "ledger.thinned", { submissionId: submission.id });
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
    settledAt: tx.now,
    failure: null,
    failedAt: null,
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

/** What was called back on its way never got there: later versions need wait for it no more. */
async function settle(tx: Transaction, { id, state }: Submission): Promise<void> {
  await saveSubmissionState(tx, id, { state, settledAt: tx.now });
}

/** The job has given up; the version waits for a person, who has it tried again or discards it. */
async function fail(
  tx: Transaction,
  file: CaseFile,
  { id, state, failure: known }: Submission,
  failure: string | null,
): Promise<void> {
  if (state !== "RELEASED" || failure === null || known === failure) return;
  await saveSubmissionState(tx, id, { state, failure, failedAt: tx.now });
  await advance(tx, file, { kind: "DELIVERY_FAILED", facts: { submissionId: id, failure } });
}
