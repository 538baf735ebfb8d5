import type { Transaction } from "../../kit/database.ts";
import { record } from "../../kit/outbox.ts";
import { refuseIf } from "../../kit/refusals.ts";
import { differsAside } from "../domain/reconcile.ts";
import { afterStep } from "../domain/submission.ts";
import { saveSubmissionState } from "../store/submissions.ts";
import { sealWords } from "../store/words.ts";
import { advance, checkReason, mayDo } from "./advance.ts";
import { getSubmission } from "./get-submission.ts";
import type { Keys } from "./keys.ts";
import type { FailedDeliveryCommand } from "./replay-delivery.ts";
import { settleDifference } from "./settle-difference.ts";

/**
 * Gives up a failed delivery for good: the case stands as after a rejection, its record can be corrected and
 * prepared again. The job still finds out whether the national programme has it after all. A difference in what the
 * programme has taken is told no more; another night that finds it raises it again.
 */
export async function discardDelivery(
  tx: Transaction,
  keys: Keys,
  { submissionId, reason }: FailedDeliveryCommand,
): Promise<{ submissionId: string }> {
  const { file, submission } = await getSubmission(tx, submissionId);
  if (differsAside(submission)) {
    return settleDifference(tx, keys, file, submission, { reason, amends: false });
  }
  const isDifference = submission.state === "ACKNOWLEDGED";
  const state = isDifference ? submission.state : afterStep(submission.state, "DISCARD");
  refuseIf([
    ...mayDo(tx, file, "DELIVERY_DISCARDED"),
    ...checkReason(reason),
    ...(submission.failure === null || state === null
      ? [{ code: "NOT_FAILED" as const, path: ["submissionId"] }]
      : []),
  ]);
  if (state !== null) {
    // A difference that is discarded is told no more; why a delivery was given up for good stays with it.
    const isTold = isDifference || differsAside({ ...submission, state });
    const settled = isTold ? { failure: null, failedAt: null } : {};
    await saveSubmissionState(tx, submissionId, { state, ...settled });
  }
  const words = await sealWords(tx, keys.master, reason);
  await advance(tx, file, { kind: "DELIVERY_DISCARDED", facts: { submissionId, words } });
  if (!isDifference) await record(tx, "submission.released", { submissionId });
  return { submissionId };
}
