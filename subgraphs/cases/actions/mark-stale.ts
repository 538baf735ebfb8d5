import type { Transaction } from "../../kit/database.ts";
import { record } from "../../kit/outbox.ts";
import { afterStep } from "../domain/submission.ts";
import { findTransition } from "../domain/transitions.ts";
import type { CaseFile } from "../store/cases.ts";
import { findLatest, saveSubmissionState } from "../store/submissions.ts";
import { advance } from "./advance.ts";

/**
 * Marks a case's latest submission stale where what it says no longer holds, and has the next version prepared.
 * Nothing goes out by this: a person confirms and releases that version too.
 * @param changed the names of what changed
 */
export async function markStale(
  tx: Transaction,
  file: CaseFile,
  changed: readonly string[],
): Promise<CaseFile> {
  const latest = await findLatest(tx, file.id);
  if (
    latest === null ||
    latest.kind === "WITHDRAWAL" ||
    findTransition(file.standing.stage, "SUBMISSION_WENT_STALE") === null
  )
    return file;
  const state = afterStep(latest.state, "GO_STALE");
  if (state !== null) await saveSubmissionState(tx, latest.id, { state, staleFacts: [...changed] });
  else if (latest.state !== "REJECTED") return file;
  await record(tx, "case.approved", { caseId: file.id });
  return advance(tx, file, {
    kind: "SUBMISSION_WENT_STALE",
    facts: { submissionId: latest.id, changed },
  });
}
