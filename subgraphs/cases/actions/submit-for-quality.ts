import type { Transaction } from "../../kit/database.ts";
import { refuseIf } from "../../kit/refusals.ts";
import { advance } from "./advance.ts";
import { assessReview } from "./assess-review.ts";
import { getReview } from "./get-review.ts";

/** Gives a review to a second reader, if it is whole; whatever is missing is named. */
export async function submitForQuality(
  tx: Transaction,
  { caseId }: { readonly caseId: string },
): Promise<{ caseId: string }> {
  const { file, review } = await getReview(tx, caseId, "SUBMITTED_FOR_QUALITY");
  // Whoever takes over next should not find the review already handed in by somebody else.
  const awaited = file.standing.openProposal === null ? [] : [{ code: "PROPOSAL_OPEN", path: ["caseId"] }];
  refuseIf([...awaited, ...(await assessReview(tx, file, review)).missing]);
  const { reviewRevision } = file.standing;
  await advance(tx, file, { kind: "SUBMITTED_FOR_QUALITY", facts: { reviewRevision } });
  return { caseId };
}
