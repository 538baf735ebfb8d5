import { noteExport } from "../../kit/audit/note.ts";
import type { Transaction } from "../../kit/database.ts";
import { refuseIf } from "../../kit/refusals.ts";
import { saveSubmissionState } from "../store/submissions.ts";
import { advance, mayDo } from "./advance.ts";
import { getSubmission } from "./get-submission.ts";

/** Somebody has written released versions into a file for the national programme. */
export interface RecordExportCommand {
  readonly submissionIds: readonly string[];
}

/** Records the versions that went into a file, each in its case. */
export async function recordExport(
  tx: Transaction,
  { submissionIds }: RecordExportCommand,
): Promise<{ exported: number }> {
  // Always in one order, so that two exports do not wait for one another.
  for (const submissionId of [...submissionIds].sort()) {
    const { file, submission } = await getSubmission(tx, submissionId);
    refuseIf([
      ...mayDo(tx, file, "SUBMISSION_EXPORTED"),
      ...(submission.releasedAt === null
        ? [{ code: "NEVER_RELEASED" as const, path: ["submissionIds", submissionId] }]
        : []),
    ]);
    await saveSubmissionState(tx, submissionId, { state: submission.state, exportedAt: tx.now });
    await advance(tx, file, { kind: "SUBMISSION_EXPORTED", facts: { submissionId } });
  }
  noteExport(tx, "Submission", submissionIds, ["Submission.record"]);
  return { exported: submissionIds.length };
}
