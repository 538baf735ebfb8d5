import type { Transaction } from "../../kit/database.ts";
import { record } from "../../kit/outbox.ts";
import { Refused, refuseIf } from "../../kit/refusals.ts";
import { checkLeave } from "../domain/check-leave.ts";
import { saveLeave } from "../store/leave.ts";
import { takeReviewer } from "../store/reviewers.ts";

/** Days on which a reviewer takes no case. */
export interface RecordLeaveCommand {
  readonly reviewerId: string;
  /** ISO day. */
  readonly from: string;
  /** The last day, ISO. */
  readonly to: string;
}

/** Records a leave: the reviewer their own, whoever manages reviewers anybody's. */
export async function recordLeave(
  tx: Transaction,
  { reviewerId, from, to }: RecordLeaveCommand,
): Promise<{ reviewerId: string }> {
  const reviewer = await takeReviewer(tx, reviewerId);
  if (!reviewer) throw new Refused([{ code: "NO_SUCH_REVIEWER", path: ["reviewerId"] }]);
  const mayRecord = tx.caller.scopes.has("reviewer:manage") || tx.caller.subject === reviewer.subject;
  refuseIf(checkLeave({ from, to }, mayRecord));
  await saveLeave(tx, reviewerId, { from, to });
  await record(tx, "reviewer.changed", { reviewerId });
  return { reviewerId };
}
