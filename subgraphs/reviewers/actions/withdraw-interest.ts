import type { Transaction } from "../../kit/database.ts";
import { record } from "../../kit/outbox.ts";
import { Refused, refuseIf } from "../../kit/refusals.ts";
import { checkWithdrawal } from "../domain/check-interest.ts";
import { saveInterestWithdrawn } from "../store/records.ts";
import { takeReviewer } from "../store/reviewers.ts";

/** An interest that was declared by mistake. */
export interface WithdrawInterestCommand {
  readonly reviewerId: string;
  readonly interestId: string;
  readonly reason: string;
}

/** Withdraws an interest with a reason: the reviewer their own, whoever manages reviewers anybody's. */
export async function withdrawInterest(
  tx: Transaction,
  { reviewerId, interestId, reason }: WithdrawInterestCommand,
): Promise<{ reviewerId: string }> {
  const reviewer = await takeReviewer(tx, reviewerId);
  if (!reviewer) throw new Refused([{ code: "NO_SUCH_REVIEWER", path: ["reviewerId"] }]);
  const mayWithdraw = tx.caller.scopes.has("reviewer:manage") || tx.caller.subject === reviewer.subject;
  refuseIf(checkWithdrawal(reason, mayWithdraw));
  const stood = await saveInterestWithdrawn(tx, reviewerId, interestId, reason.trim());
  if (!stood) throw new Refused([{ code: "NO_SUCH_INTEREST", path: ["interestId"] }]);
  await record(tx, "reviewer.changed", { reviewerId });
  return { reviewerId };
}
