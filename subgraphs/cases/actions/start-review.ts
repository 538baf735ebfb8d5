import type { Transaction } from "../../kit/database.ts";
import { saveReview } from "../store/reviews.ts";
import { advance, getCase } from "./advance.ts";
import { reviewMethodOn } from "./reference-data.ts";

/** Begins the review of a case, by the method of the day on which the death was notified. */
export async function startReview(
  tx: Transaction,
  { caseId }: { readonly caseId: string },
): Promise<{ caseId: string }> {
  const file = await getCase(tx, caseId);
  const method = reviewMethodOn(file.standing.notifiedOn).version;
  await advance(tx, file, { kind: "REVIEW_STARTED", facts: { method } });
  await saveReview(tx, caseId, method);
  return { caseId };
}
