import { returnReasons } from "../../../schema/codes/return-reasons.ts";
import type { Transaction } from "../../kit/database.ts";
import { refuseIf } from "../../kit/refusals.ts";
import type { MasterKey } from "../../kit/sealed.ts";
import { checkReturn } from "../domain/quality-reading.ts";
import { saveReading } from "../store/quality-readings.ts";
import { findSubmissionsOfCases } from "../store/submissions.ts";
import { sealWords } from "../store/words.ts";
import { advance, checkReason, getCase, mayDo } from "./advance.ts";
import { assessReader } from "./assess-reader.ts";
import { withdrawPrepared } from "./withdraw-prepared.ts";

/** A second reader asks for more. */
export interface ReturnReviewCommand {
  readonly caseId: string;
  readonly reason: string;
  /** Codes of `schema/codes/return-reasons.ts`. */
  readonly reasons: readonly string[];
}

/** Returns a review to its reviewer, with a reason; a record prepared of it is withdrawn. */
export async function returnReview(
  tx: Transaction,
  masterKey: MasterKey,
  { caseId, reason, reasons }: ReturnReviewCommand,
): Promise<{ caseId: string }> {
  const file = await getCase(tx, caseId);
  const independent = await assessReader(tx, caseId, "SECOND_READER");
  refuseIf([
    ...mayDo(tx, file, "REVIEW_RETURNED"),
    ...independent.reasons,
    ...checkReason(reason),
    ...checkReturn(reasons, new Set(Object.keys(returnReasons.entries))),
  ]);
  const versions = (await findSubmissionsOfCases(tx, [caseId])).get(caseId) ?? [];
  const completedBefore = versions.some(({ receiptId }) => receiptId !== null);
  await withdrawPrepared(tx, caseId);
  const words = await sealWords(tx, masterKey, reason);
  const { reviewRevision } = file.standing;
  const reading = { caseId, reviewRevision, checklist: null, answers: [], reasons, words };
  await saveReading(tx, { ...reading, outcome: "RETURNED" });
  await advance(tx, file, { kind: "REVIEW_RETURNED", facts: { reasons, completedBefore, words } });
  return { caseId };
}
