import type { Transaction } from "../../kit/database.ts";
import { refuseIf } from "../../kit/refusals.ts";
import type { MasterKey } from "../../kit/sealed.ts";
import { sealWords } from "../store/words.ts";
import { advance, checkReason, getCase, mayDo } from "./advance.ts";
import { assessReader } from "./assess-reader.ts";
import { withdrawPrepared } from "./withdraw-prepared.ts";

/** A second reader asks for more. */
export interface ReturnReviewCommand {
  readonly caseId: string;
  readonly reason: string;
}

/** Returns a review to its reviewer, with a reason; a record prepared of it is withdrawn. */
export async function returnReview(
  tx: Transaction,
  masterKey: MasterKey,
  { caseId, reason }: ReturnReviewCommand,
): Promise<{ caseId: string }> {
  const file = await getCase(tx, caseId);
  const independent = await assessReader(tx, caseId);
  refuseIf([...mayDo(tx, file, "REVIEW_RETURNED"), ...independent.reasons, ...checkReason(reason)]);
  await withdrawPrepared(tx, caseId);
  const words = await sealWords(tx, masterKey, reason);
  await advance(tx, file, { kind: "REVIEW_RETURNED", facts: { words } });
  return { caseId };
}
