import type { Transaction } from "../../kit/database.ts";
import { isSealed } from "../../kit/seal/store.ts";
import { blocks, type DeliveryStep, nextDeliveryStep } from "../domain/delivery.ts";
import { isCurrent } from "../domain/preparation.ts";
import type { Submission } from "../domain/submission.ts";
import { findSubmissionsOfCases, saveSubmissionState } from "../store/submissions.ts";
import { getSubmission } from "./get-submission.ts";
import type { Keys } from "./keys.ts";
import { markStale } from "./mark-stale.ts";
import { readRecord } from "./read-record.ts";

/** What the job knows of other owners at this moment. */
export interface BeginDeliveryCommand {
  readonly submissionId: string;
  /** The revision of the person's record in the index of people. */
  readonly personRevision: number | null;
  /** Does an open investigation restrict disclosure now? */
  readonly restricted: boolean;
}

/** What is to be done now, with the bytes where they are to be sent. */
export interface Delivery {
  readonly step: DeliveryStep;
  readonly submission: Submission;
  /** Null where nothing is to be sent. */
  readonly bytes: string | null;
  /** Earlier versions of which it is not known whether the national programme has them. */
  readonly earlier: readonly string[];
}

/**
 * Reads the bytes of a version together with the facts behind it, behind the lock of its case, and notes that its
 * delivery has begun. Safe to repeat: each attempt is counted.
 */
export async function beginDelivery(
  tx: Transaction,
  keys: Keys,
  { submissionId, personRevision, restricted }: BeginDeliveryCommand,
): Promise<Delivery> {
  const { file, submission } = await getSubmission(tx, submissionId);
  const versions = (await findSubmissionsOfCases(tx, [file.id])).get(file.id) ?? [];
  // Sealed meanwhile, it is called back; what forgets the others goes all the same.
  const sealed = await isSealed(tx, file.personId);
  const step = nextDeliveryStep(submission, versions, {
    current: isCurrent(submission, file.standing) && file.standing.optedOutOn === null,
    upToDate: personRevision === null || personRevision <= file.lastRead.personRevision,
    restricted: restricted || sealed,
  });
  const earlier = versions.filter((each) => blocks(each, submission, tx.now)).map(({ id }) => id);
  if (step === "STOP_AS_STALE")
    await markStale(tx, file, [restricted || sealed ? "restriction" : "delivery"]);
  if (step !== "SEND") return { step, submission, bytes: null, earlier };
  const bytes = await readRecord(tx, keys, submission);
  await saveSubmissionState(tx, submissionId, {
    state: submission.state,
    attempts: submission.attempts + 1,
    begunAt: tx.now,
    failure: null,
    failedAt: null,
  });
  return { step, submission, bytes, earlier };
}
