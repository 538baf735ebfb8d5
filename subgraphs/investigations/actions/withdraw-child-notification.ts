import type { Transaction } from "../../kit/database.ts";
import { childNotificationTransitions } from "../domain/child-notification.ts";
import { nobodyKnown } from "../domain/subject.ts";
import { changeChildNotification, findNotificationOfCase } from "../store/child-notifications.ts";
import { correctSubject } from "../store/subjects.ts";
import { noteChanges } from "../store/team-changes.ts";

/**
 * Withdraws a notification that turned out to be no child's after all; the team learns of it. Of one that no team had
 * taken nothing of who it was about is kept.
 */
export async function withdrawChildNotification(
  tx: Transaction,
  { caseId }: { readonly caseId: string },
): Promise<{ caseId: string }> {
  const known = await findNotificationOfCase(tx, caseId);
  const state = known && childNotificationTransitions[known.state].WITHDRAW;
  if (!known || !state) return { caseId };
  await changeChildNotification(tx, known.id, { state });
  const organisation = known.acknowledgedBy;
  if (organisation === null) await correctSubject(tx, known.subjectId, nobodyKnown);
  await noteChanges(tx, [{ organisation, kind: "CHILD_NOTIFICATION_WITHDRAWN", subjectId: known.id }]);
  return { caseId };
}
