import type { Transaction } from "../../kit/database.ts";
import { record } from "../../kit/outbox.ts";
import { refuseIf } from "../../kit/refusals.ts";
import { saveSubmissionState } from "../store/submissions.ts";
import { sealWords } from "../store/words.ts";
import { advance, checkReason, mayDo } from "./advance.ts";
import { getSubmission } from "./get-submission.ts";
import type { Keys } from "./keys.ts";

/** What a person decides about a delivery that was given up. */
export interface FailedDeliveryCommand {
  readonly submissionId: string;
  readonly reason: string;
}

/** Has a delivery that was given up tried again, once whatever stood against it has been put right. */
export async function replayDelivery(
  tx: Transaction,
  keys: Keys,
  { submissionId, reason }: FailedDeliveryCommand,
): Promise<{ submissionId: string }> {
  const { file, submission } = await getSubmission(tx, submissionId);
  refuseIf([
    ...mayDo(tx, file, "DELIVERY_REPLAYED"),
    ...checkReason(reason),
    ...(submission.failure === null ? [{ code: "NOT_FAILED" as const, path: ["submissionId"] }] : []),
  ]);
  // What the national programme has lost is sent again under its own key, and gets another receipt.
  const isLost = submission.failure === "MISSING_AT_REGISTRY" && submission.state === "ACKNOWLEDGED";
  await saveSubmissionState(tx, submissionId, {
    state: isLost ? "RELEASED" : submission.state,
    failure: null,
    failedAt: null,
    ...(isLost ? { receiptId: null, settledAt: null } : {}),
  });
  const words = await sealWords(tx, keys.master, reason);
  await advance(tx, file, { kind: "DELIVERY_REPLAYED", facts: { submissionId, words } });
  await record(tx, "submission.released", { submissionId });
  return { submissionId };
}
