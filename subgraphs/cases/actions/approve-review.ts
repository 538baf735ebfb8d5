import type { Transaction } from "../../kit/database.ts";
import { record } from "../../kit/outbox.ts";
import { advance, getCase } from "./advance.ts";

/** Approves a review, as somebody other than its reviewer; its submission is then prepared. */
export async function approveReview(
  tx: Transaction,
  { caseId }: { readonly caseId: string },
): Promise<{ caseId: string }> {
  const file = await getCase(tx, caseId);
  const { reviewRevision } = file.standing;
  await advance(tx, file, { kind: "REVIEW_APPROVED", facts: { reviewRevision } });
  await record(tx, "case.approved", { caseId });
  return { caseId };
}
