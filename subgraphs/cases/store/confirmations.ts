import type { Transaction } from "../../kit/database.ts";
import { type ConfirmationRow, confirmationTable } from "./submission-tables.ts";

/** Saves that the caller has confirmed a free text; that somebody did before stays. */
export async function saveConfirmation(
  tx: Transaction,
  confirmation: Pick<ConfirmationRow, "submissionId" | "path" | "textHash">,
): Promise<void> {
  await tx.manager.query(
    `insert into text_confirmation (submission_id, path, text_hash, confirmed_by, confirmed_at)
     values ($1, $2, $3, $4, $5) on conflict do nothing`,
    [confirmation.submissionId, confirmation.path, confirmation.textHash, tx.caller.subject, tx.now],
  );
}

/** Who has confirmed which texts of a submission. */
export function findConfirmations(tx: Transaction, submissionId: string): Promise<ConfirmationRow[]> {
  return tx.manager.getRepository(confirmationTable).findBy({ submissionId });
}
