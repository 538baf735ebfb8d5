import type { Transaction } from "../../kit/database.ts";
import { record } from "../../kit/outbox.ts";
import { refuseIf } from "../../kit/refusals.ts";
import { differsAside, remedyOf } from "../domain/reconcile.ts";
import { saveSubmissionState } from "../store/submissions.ts";
import { sealWords } from "../store/words.ts";
import { advance, checkReason, mayDo } from "./advance.ts";
import { getSubmission } from "./get-submission.ts";
import type { Keys } from "./keys.ts";
import { markStale } from "./mark-stale.ts";
import { settleDifference } from "./settle-difference.ts";

/** What a person decides about a delivery that was given up. */
export interface FailedDeliveryCommand {
  readonly submissionId: string;
  readonly reason: string;
}

/**
 * Has a delivery that was given up tried again, once whatever stood against it has been put right. Where the national
 * programme holds something else under the version's key, the same again would change nothing: an amendment follows,
 * as it does where it differs on a version that nobody delivers any more.
 */
export async function replayDelivery(
  tx: Transaction,
  keys: Keys,
  { submissionId, reason }: FailedDeliveryCommand,
): Promise<{ submissionId: string }> {
  const { file, submission } = await getSubmission(tx, submissionId);
  if (differsAside(submission)) {
    return settleDifference(tx, keys, file, submission, { reason, amends: true });
  }
  const remedy = remedyOf(submission);
  // Of a version that another has taken the place of nothing is sent any more.
  const isFailed = submission.failure !== null && (submission.state === "RELEASED" || remedy !== null);
  refuseIf([
    ...mayDo(tx, file, "DELIVERY_REPLAYED"),
    ...checkReason(reason),
    ...(!isFailed ? [{ code: "NOT_FAILED" as const, path: ["submissionId"] }] : []),
  ]);
  const words = await sealWords(tx, keys.master, reason);
  const replayed = { kind: "DELIVERY_REPLAYED", facts: { submissionId, words } } as const;
  if (remedy === "AMEND") {
    await saveSubmissionState(tx, submissionId, { state: submission.state, failure: null, failedAt: null });
    const moved = await advance(tx, file, replayed);
    await markStale(tx, moved, ["registry"]);
    return { submissionId };
  }
  // What the national programme has lost is sent again under its own key, and gets another receipt.
  const isSent = remedy === "SEND";
  await saveSubmissionState(tx, submissionId, {
    state: isSent ? "RELEASED" : submission.state,
    failure: null,
    failedAt: null,
    ...(isSent ? { receiptId: null, settledAt: null } : {}),
  });
  await advance(tx, file, replayed);
  await record(tx, "submission.released", { submissionId });
  return { submissionId };
}
