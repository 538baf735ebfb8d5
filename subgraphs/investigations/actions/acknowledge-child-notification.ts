import type { Transaction } from "../../kit/database.ts";
import { record } from "../../kit/outbox.ts";
import { Refused } from "../../kit/refusals.ts";
import { childNotificationTransitions } from "../domain/child-notification.ts";
import { changeChildNotification, lockChildNotification } from "../store/child-notifications.ts";

/** A team takes a notification; the owner of cases learns of it. */
export async function acknowledgeChildNotification(
  tx: Transaction,
  { childNotificationId }: { readonly childNotificationId: string },
): Promise<{ childNotificationId: string }> {
  const { organisation } = tx.caller;
  if (organisation === null) throw new Refused([{ code: "ORGANISATION_MISSING" }]);
  const notification = await lockChildNotification(tx, childNotificationId);
  const path = ["childNotificationId"];
  if (!notification) throw new Refused([{ code: "NO_SUCH_NOTIFICATION", path }]);
  const state = childNotificationTransitions[notification.state].ACKNOWLEDGE;
  const isTaken = notification.state === "ACKNOWLEDGED";
  if (!state) {
    throw new Refused([{ code: isTaken ? "NOTIFICATION_ACKNOWLEDGED" : "NOTIFICATION_WITHDRAWN", path }]);
  }
  await changeChildNotification(tx, childNotificationId, {
    state,
    acknowledgedAt: tx.now,
    acknowledgedBy: organisation,
  });
  await record(tx, "child.acknowledged", { caseId: notification.caseId, childNotificationId });
  return { childNotificationId };
}
