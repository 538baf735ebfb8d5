import type { Transaction } from "../../kit/database.ts";
import { record } from "../../kit/outbox.ts";
import { refuseIf } from "../../kit/refusals.ts";
import { mayDo } from "./advance.ts";
import { getSubmission } from "./get-submission.ts";

/** Somebody is about to write released versions into a file for the national programme. */
export interface BeginExportCommand {
  readonly submissionIds: readonly string[];
}

/**
 * Has each version checked just before it goes into a file, as before a delivery: by the job, which sees what is known
 * of every person and every process about a death, as whoever exports may not.
 * @returns when this was asked: what was checked since may go into the file
 */
export async function beginExport(
  tx: Transaction,
  { submissionIds }: BeginExportCommand,
): Promise<{ askedAt: Date }> {
  // Always in one order, so that two exports do not wait for one another.
  for (const submissionId of [...submissionIds].sort()) {
    const { file, submission } = await getSubmission(tx, submissionId);
    const path = ["submissionIds", submissionId];
    refuseIf([
      ...mayDo(tx, file, "SUBMISSION_EXPORTED"),
      ...(submission.releasedAt === null ? [{ code: "NEVER_RELEASED" as const, path }] : []),
    ]);
    if (submission.state === "RELEASED") await record(tx, "submission.released", { submissionId });
  }
  return { askedAt: tx.now };
}
