import type { RefusalReason } from "../../../schema/values/refusal.ts";
import type { Transaction } from "../../kit/database.ts";
import { refuseIf } from "../../kit/refusals.ts";
import { advance } from "./advance.ts";
import { assessSubject } from "./assess-reader.ts";
import { getReview } from "./get-review.ts";

/** Somebody who writes on a review beside its reviewer. */
export interface ContributorCommand {
  readonly caseId: string;
  /** Under which they sign in. */
  readonly contributor: string;
}

/** Lets somebody else write on a review. Whoever is not independent of the care does not. */
export async function addContributor(
  tx: Transaction,
  { caseId, contributor }: ContributorCommand,
): Promise<{ caseId: string }> {
  const { file } = await getReview(tx, caseId, "CONTRIBUTOR_ADDED");
  const { contributors, reviewer } = file.standing;
  const reasons: RefusalReason[] = await assessSubject(tx, caseId, contributor);
  if (contributors.includes(contributor) || reviewer?.subject === contributor) {
    reasons.push({ code: "CONTRIBUTES_ALREADY", path: ["contributor"] });
  }
  refuseIf(reasons);
  await advance(tx, file, { kind: "CONTRIBUTOR_ADDED", facts: { contributor } });
  return { caseId };
}

/** Lets somebody write on a review no more; what they wrote stays. */
export async function removeContributor(
  tx: Transaction,
  { caseId, contributor }: ContributorCommand,
): Promise<{ caseId: string }> {
  const { file } = await getReview(tx, caseId, "CONTRIBUTOR_REMOVED");
  const contributes = file.standing.contributors.includes(contributor);
  refuseIf(contributes ? [] : [{ code: "CONTRIBUTES_NOT", path: ["contributor"] }]);
  await advance(tx, file, { kind: "CONTRIBUTOR_REMOVED", facts: { contributor } });
  return { caseId };
}
