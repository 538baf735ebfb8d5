import { randomUUID } from "node:crypto";
import type { Transaction } from "../../kit/database.ts";
import { refuseIf } from "../../kit/refusals.ts";
import { childNotificationTransitions } from "../domain/child-notification.ts";
import type { SubjectAsWritten } from "../domain/subject.ts";
import { understandSubject } from "../domain/understand-subject.ts";
import {
  changeChildNotification,
  findNotificationOfCase,
  saveChildNotification,
} from "../store/child-notifications.ts";
import { correctSubject, saveSubject } from "../store/subjects.ts";
import { noteChanges } from "../store/team-changes.ts";

/** A notification to the adults' programme that turned out to be a child's. */
export interface ReceiveChildNotificationCommand {
  readonly caseId: string;
  readonly personId: string;
  readonly subject: SubjectAsWritten;
}

/**
 * Keeps a notification for the child death review team; one of a case that is known already stays as it is, unless it
 * was withdrawn since.
 */
export async function receiveChildNotification(
  tx: Transaction,
  { caseId, personId, subject: written }: ReceiveChildNotificationCommand,
): Promise<{ childNotificationId: string }> {
  const known = await findNotificationOfCase(tx, caseId);
  const state = known && childNotificationTransitions[known.state].RECEIVE;
  if (known && !state) return { childNotificationId: known.id };
  const { subject, reasons } = understandSubject(written, []);
  refuseIf(reasons);
  const id = known?.id ?? randomUUID();
  // One child death overview panel serves the area; where there are several, each is told.
  await noteChanges(tx, [{ organisation: null, kind: "CHILD_NOTIFIED", subjectId: id }]);
  if (known && state) {
    const anew = { state, receivedAt: tx.now, acknowledgedAt: null, acknowledgedBy: null };
    await changeChildNotification(tx, id, anew);
    await correctSubject(tx, known.subjectId, subject);
    return { childNotificationId: id };
  }
  await saveChildNotification(tx, {
    id,
    caseId,
    personId,
    state: "WAITING",
    receivedAt: tx.now,
    acknowledgedAt: null,
    acknowledgedBy: null,
    subjectId: await saveSubject(tx, subject),
  });
  return { childNotificationId: id };
}
