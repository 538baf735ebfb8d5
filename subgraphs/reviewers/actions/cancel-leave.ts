import type { Transaction } from "../../kit/database.ts";
import { record } from "../../kit/outbox.ts";
import { Refused, refuseIf } from "../../kit/refusals.ts";
import { saveCancellation } from "../store/leave.ts";
import { takeReviewer } from "../store/reviewers.ts";

/** A leave that is not taken, or not any longer. */
export interface CancelLeaveCommand {
  readonly reviewerId: string;
  readonly leaveId: string;
}

/** Cancels a leave: the reviewer their own, whoever manages reviewers anybody's. */
export async function cancelLeave(
  tx: Transaction,
  { reviewerId, leaveId }: CancelLeaveCommand,
): Promise<{ reviewerId: string }> {
  const reviewer = await takeReviewer(tx, reviewerId);
  if (!reviewer) throw new Refused([{ code: "NO_SUCH_REVIEWER", path: ["reviewerId"] }]);
  const mayCancel = tx.caller.scopes.has("reviewer:manage") || tx.caller.subject === reviewer.subject;
  refuseIf(mayCancel ? [] : [{ code: "NOT_YOUR_RECORD", path: ["reviewerId"] }]);
  const stood = await saveCancellation(tx, reviewerId, leaveId);
  if (!stood) throw new Refused([{ code: "NO_SUCH_LEAVE", path: ["leaveId"] }]);
  await record(tx, "reviewer.changed", { reviewerId });
  return { reviewerId };
}
