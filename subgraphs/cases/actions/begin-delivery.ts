import type { InvestigationKind } from "../../../schema/values/investigation-kind.ts";
import type { PublishedRecord } from "../../../workers/submission/types.ts";
import type { Transaction } from "../../kit/database.ts";
import { isSealed } from "../../kit/seal/store.ts";
import { blocks, type DeliveryStep, type FactsAtDelivery, nextDeliveryStep } from "../domain/delivery.ts";
import { isCurrent } from "../domain/preparation.ts";
import type { Submission } from "../domain/submission.ts";
import { findSubmissionsOfCases, saveSubmissionState } from "../store/submissions.ts";
import { getSubmission } from "./get-submission.ts";
import type { Keys } from "./keys.ts";
import { markStale } from "./mark-stale.ts";
import { readRecord, understandRecord } from "./read-record.ts";
import { submissionLegalBasisAt } from "./reference-data.ts";

/** What the job knows of other owners at this moment. */
export interface BeginDeliveryCommand {
  readonly submissionId: string;
  /** The revision of the person's record in the index of people; null where the index knows nobody. */
  readonly personRevision: number | null;
  /** Does an open investigation restrict disclosure now? */
  readonly restricted: boolean;
  /** The processes about the death that a record made now would name. */
  readonly processes: readonly InvestigationKind[];
  /** Is it to go into a file? Then it is checked alone: no request of it can be on its way. */
  readonly byFile: boolean;
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
 * delivery has begun, or that it may go into a file. Safe to repeat: each attempt is counted.
 */
export async function beginDelivery(
  tx: Transaction,
  keys: Keys,
  { submissionId, personRevision, restricted, processes, byFile }: BeginDeliveryCommand,
): Promise<Delivery> {
  const { file, submission } = await getSubmission(tx, submissionId);
  const versions = byFile ? [submission] : ((await findSubmissionsOfCases(tx, [file.id])).get(file.id) ?? []);
  // Sealed meanwhile, it is called back; what forgets the others goes all the same.
  const sealed = await isSealed(tx, file.personId);
  const bytes = await readRecord(tx, keys, submission);
  const facts = {
    current: isCurrent(submission, file.standing) && file.standing.optedOutOn === null,
    upToDate: personRevision !== null && personRevision <= file.lastRead.personRevision,
    namesProcesses: bytes === null || namesJust(understandRecord(bytes), processes),
    restricted: restricted || sealed,
    lawful: submissionLegalBasisAt(tx.now) !== null,
  };
  const step = nextDeliveryStep(submission, versions, facts, tx.now);
  const earlier = versions.filter((each) => blocks(each, submission, tx.now)).map(({ id }) => id);
  if (step === "STOP_AS_STALE") await markStale(tx, file, [whatChanged(facts)]);
  if (step !== "SEND") return { step, submission, bytes: null, earlier };
  if (byFile) {
    await saveSubmissionState(tx, submissionId, { state: submission.state, checkedAt: tx.now });
    return { step, submission, bytes: null, earlier };
  }
  await saveSubmissionState(tx, submissionId, {
    state: submission.state,
    checkedAt: tx.now,
    attempts: submission.attempts + 1,
    begunAt: tx.now,
    failure: null,
    failedAt: null,
  });
  return { step, submission, bytes, earlier };
}

/** What is no record names no process, nor any other: a withdrawal. */
function namesJust(record: PublishedRecord | null, processes: readonly InvestigationKind[]): boolean {
  if (record === null) return true;
  const named = new Set(record.relatedProcesses);
  return named.size === new Set(processes).size && processes.every((kind) => named.has(kind));
}

function whatChanged({ restricted, lawful, current }: FactsAtDelivery): string {
  if (restricted) return "restriction";
  if (!lawful) return "legalBasis";
  return current ? "relatedProcesses" : "delivery";
}
