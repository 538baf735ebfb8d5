import type { Transaction } from "../../kit/database.ts";
import { record } from "../../kit/outbox.ts";
import { refuseIf } from "../../kit/refusals.ts";
import type { Submission } from "../domain/submission.ts";
import type { CaseFile } from "../store/cases.ts";
import { findLatest, saveSubmissionState } from "../store/submissions.ts";
import { sealWords } from "../store/words.ts";
import { advance, checkReason, mayDo } from "./advance.ts";
import type { Keys } from "./keys.ts";

/**
 * Settles what the national programme holds otherwise of a version that was called back or given up: the case stays
 * where it is, for the version after it takes its place.
 * @param amends is that version to be prepared, where there is none yet?
 */
export async function settleDifference(
  tx: Transaction,
  keys: Keys,
  file: CaseFile,
  { id, state, kind }: Submission,
  { reason, amends }: { readonly reason: string; readonly amends: boolean },
): Promise<{ submissionId: string }> {
  refuseIf([...mayDo(tx, file, "DIFFERENCE_SETTLED"), ...checkReason(reason)]);
  await saveSubmissionState(tx, id, { state, failure: null, failedAt: null });
  const words = await sealWords(tx, keys.master, reason);
  await advance(tx, file, { kind: "DIFFERENCE_SETTLED", facts: { submissionId: id, words } });
  const isLatest = (await findLatest(tx, file.id))?.id === id;
  if (amends && isLatest && kind === "RECORD") await record(tx, "case.approved", { caseId: file.id });
  return { submissionId: id };
}
