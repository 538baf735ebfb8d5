import type { Transaction } from "../../kit/database.ts";
import { afterStep } from "../domain/submission.ts";
import { findLatest, saveSubmissionState } from "../store/submissions.ts";

/** Withdraws the version of a case's submission that waits for release, if there is one. */
export async function withdrawPrepared(tx: Transaction, caseId: string): Promise<void> {
  const latest = await findLatest(tx, caseId);
  const state = latest && afterStep(latest.state, "WITHDRAW");
  if (latest && state) await saveSubmissionState(tx, latest.id, { state });
}
