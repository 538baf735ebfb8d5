import type { RefusalReason } from "../../../schema/values/refusal.ts";
import type { Transaction } from "../../kit/database.ts";
import { refuseIf } from "../../kit/refusals.ts";
import { advance } from "./advance.ts";
import { assessContributor } from "./assess-reader.ts";
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
  { caseId, ...command }: ContributorCommand,
): Promise<{ caseId: string }> {
  const { file } = await getReview(tx, caseId, "CONTRIBUTOR_ADDED");
  const contributor = command.contributor.trim();
  if (contributor === "") refuseIf([{ code: "CONTRIBUTOR_MISSING", path: ["contributor"] }]);
  const { contributors, reviewer } = file.standing;
  const { reasons, notices } = await assessContributor(tx, caseId, contributor);
  const writes = contributors.includes(contributor) || reviewer?.subject === contributor;
  const already: RefusalReason[] = writes ? [{ code: "CONTRIBUTES_ALREADY", path: ["contributor"] }] : [];
  refuseIf([...reasons, ...already]);
  await advance(tx, file, { kind: "CONTRIBUTOR_ADDED", facts: { contributor, notices } });
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
