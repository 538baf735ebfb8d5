import type { RefusalReason } from "../../../schema/values/refusal.ts";
import type { Transaction } from "../../kit/database.ts";
import { refuseIf } from "../../kit/refusals.ts";
import type { ActKind } from "../domain/act.ts";
import type { Review } from "../domain/review.ts";
import type { CaseFile } from "../store/cases.ts";
import { findReviews } from "../store/reviews.ts";
import { getCase, mayDo } from "./advance.ts";

/** A case with its review, for an act on the review. Throws `Refused` where the caller may not do it now. */
export async function getReview(
  tx: Transaction,
  caseId: string,
  act: ActKind,
): Promise<{ file: CaseFile; review: Review }> {
  const file = await getCase(tx, caseId);
  refuseIf(mayDo(tx, file, act));
  return withReview(tx, file);
}

/**
 * A case with its review, for a text on the review. Who writes on it and may not do so now, as the case waits or a
 * second reader has it, comes too late: their words are to be set aside.
 */
export async function getReviewToWrite(
  tx: Transaction,
  caseId: string,
  act: "SECTION_WRITTEN" | "ENTRY_WRITTEN",
): Promise<{ file: CaseFile; review: Review; late: readonly RefusalReason[] }> {
  const file = await getCase(tx, caseId);
  const reasons: readonly RefusalReason[] = mayDo(tx, file, act);
  const late = reasons.length > 0 && mayDo(tx, file, "EDIT_SET_ASIDE").length === 0;
  if (!late) refuseIf(reasons);
  return {
    ...(await withReview(tx, file)),
    late: late ? [...reasons, { code: "TEXT_KEPT", path: ["words"] }] : [],
  };
}

/** Why a text that was written on one revision comes too late for another one; nothing where it does not. */
export function checkRead(revision: number, standing: number): readonly RefusalReason[] {
  return revision === standing ? [] : [{ code: "STALE", path: ["revision"] }];
}

async function withReview(tx: Transaction, file: CaseFile): Promise<{ file: CaseFile; review: Review }> {
  const { id: caseId } = file;
  const review = (await findReviews(tx, [caseId])).get(caseId);
  if (review === undefined) throw new Error("a case under review has no review");
  return { file, review };
}
