import type { Transaction } from "../../kit/database.ts";
import { record } from "../../kit/outbox.ts";
import { refuseIf } from "../../kit/refusals.ts";
import { advance, getCase, mayDo } from "./advance.ts";
import { assessReader } from "./assess-reader.ts";

/** Approves a review, as somebody independent of it and of the care; its submission is then prepared. */
export async function approveReview(
  tx: Transaction,
  { caseId }: { readonly caseId: string },
): Promise<{ caseId: string }> {
  const file = await getCase(tx, caseId);
  const { reasons, notices } = await assessReader(tx, caseId);
  refuseIf([...mayDo(tx, file, "REVIEW_APPROVED"), ...reasons]);
  const { reviewRevision } = file.standing;
  await advance(tx, file, { kind: "REVIEW_APPROVED", facts: { reviewRevision, notices } });
  await record(tx, "case.approved", { caseId });
  return { caseId };
}
