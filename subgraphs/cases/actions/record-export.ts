import { noteExport } from "../../kit/audit/note.ts";
import type { Transaction } from "../../kit/database.ts";
import { refuseIf } from "../../kit/refusals.ts";
import { isSealed } from "../../kit/seal/store.ts";
import { wasCheckedLately } from "../domain/delivery.ts";
import { isCurrent } from "../domain/preparation.ts";
import type { Submission } from "../domain/submission.ts";
import type { CaseFile } from "../store/cases.ts";
import { saveSubmissionState } from "../store/submissions.ts";
import { advance, mayDo } from "./advance.ts";
import { getSubmission } from "./get-submission.ts";
import { submissionLegalBasisAt } from "./reference-data.ts";

/** Somebody has written released versions into a file for the national programme. */
export interface RecordExportCommand {
  readonly submissionIds: readonly string[];
}

/**
 * Records the versions that go into a file, each in its case, on facts that were checked lately and still hold:
 * refused, the file is not written, and what was read for it is read again.
 */
export async function recordExport(
  tx: Transaction,
  { submissionIds }: RecordExportCommand,
): Promise<{ exported: number }> {
  // Always in one order, so that two exports do not wait for one another.
  for (const submissionId of [...submissionIds].sort()) {
    const { file, submission } = await getSubmission(tx, submissionId);
    const path = ["submissionIds", submissionId];
    refuseIf([
      ...mayDo(tx, file, "SUBMISSION_EXPORTED"),
      ...(submission.releasedAt === null ? [{ code: "NEVER_RELEASED" as const, path }] : []),
      ...((await isStill(tx, file, submission)) ? [] : [{ code: "STALE" as const, path }]),
      // A law ends at midnight, and a check holds a little longer.
      ...(submission.kind === "WITHDRAWAL" || submissionLegalBasisAt(tx.now) !== null
        ? []
        : [{ code: "NO_LEGAL_BASIS" as const, path }]),
      ...(wasCheckedLately(submission, tx.now) ? [] : [{ code: "NOT_CHECKED" as const, path }]),
    ]);
    await saveSubmissionState(tx, submissionId, { state: submission.state, exportedAt: tx.now });
    await advance(tx, file, { kind: "SUBMISSION_EXPORTED", facts: { submissionId } });
  }
  noteExport(tx, "Submission", submissionIds, ["Submission.record"]);
  return { exported: submissionIds.length };
}

/** May it go out now? A withdrawal always may; a record while it is released and nothing has changed since. */
async function isStill(tx: Transaction, file: CaseFile, submission: Submission): Promise<boolean> {
  if (submission.releasedAt === null) return true;
  if (submission.state !== "RELEASED") return false;
  return (
    submission.kind === "WITHDRAWAL" ||
    (isCurrent(submission, file.standing) && !(await isSealed(tx, file.personId)))
  );
}
