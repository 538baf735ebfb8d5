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
  const review = (await findReviews(tx, [caseId])).get(caseId);
  if (review === undefined) throw new Error("a case under review has no review");
  return { file, review };
}
