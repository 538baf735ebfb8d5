import type { RefusalReason } from "../../../schema/values/refusal.ts";
import type { Transaction } from "../../kit/database.ts";
import type { CaseRefusal } from "../domain/refusals.ts";
import { findLatest } from "../store/submissions.ts";

/** Is the latest version on its way to the national programme, whose answer must come first? */
export async function checkNothingUnderWay(
  tx: Transaction,
  caseId: string,
): Promise<RefusalReason<CaseRefusal>[]> {
  const latest = await findLatest(tx, caseId);
  return latest?.state === "RELEASED" ? [{ code: "SUBMISSION_UNDER_WAY", path: ["caseId"] }] : [];
}
