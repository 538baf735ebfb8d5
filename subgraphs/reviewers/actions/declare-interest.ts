import type { Transaction } from "../../kit/database.ts";
import { record } from "../../kit/outbox.ts";
import { Refused, refuseIf } from "../../kit/refusals.ts";
import { checkInterest } from "../domain/check-interest.ts";
import type { DeclaredInterest } from "../domain/reviewer.ts";
import { saveInterest } from "../store/records.ts";
import { takeReviewer } from "../store/reviewers.ts";

/** An interest of a reviewer in an organisation, a team or a case. */
export interface DeclareInterestCommand
  extends Omit<DeclaredInterest, "id" | "withdrawnAt" | "withdrawnBecause"> {
  readonly reviewerId: string;
}

/** Declares an interest: the reviewer their own, whoever manages reviewers anybody's. */
export async function declareInterest(
  tx: Transaction,
  command: DeclareInterestCommand,
): Promise<{ reviewerId: string }> {
  const { reviewerId, ...declared } = command;
  const interest = {
    ...declared,
    team: declared.team?.trim() || null,
    words: declared.words?.trim() || null,
  };
  const reviewer = await takeReviewer(tx, reviewerId);
  if (!reviewer) throw new Refused([{ code: "NO_SUCH_REVIEWER", path: ["reviewerId"] }]);
  const mayDeclare = tx.caller.scopes.has("reviewer:manage") || tx.caller.subject === reviewer.subject;
  refuseIf(checkInterest(interest, mayDeclare));
  await saveInterest(tx, reviewerId, interest);
  await record(tx, "reviewer.changed", { reviewerId });
  return { reviewerId };
}
