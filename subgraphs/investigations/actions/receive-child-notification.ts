import { randomUUID } from "node:crypto";
import type { Transaction } from "../../kit/database.ts";
import { refuseIf } from "../../kit/refusals.ts";
import type { SubjectAsWritten } from "../domain/subject.ts";
import { understandSubject } from "../domain/understand-subject.ts";
import { findNotificationOfCase, saveChildNotification } from "../store/child-notifications.ts";
import { saveSubject } from "../store/subjects.ts";
import { noteChanges } from "../store/team-changes.ts";

/** A notification to the adults' programme that turned out to be a child's. */
export interface ReceiveChildNotificationCommand {
  readonly caseId: string;
  readonly personId: string;
  readonly subject: SubjectAsWritten;
}

/** Keeps a notification for the child death review team; one of a case that is known already stays as it is. */
export async function receiveChildNotification(
  tx: Transaction,
  { caseId, personId, subject: written }: ReceiveChildNotificationCommand,
): Promise<{ childNotificationId: string }> {
  const known = await findNotificationOfCase(tx, caseId);
  if (known) return { childNotificationId: known.id };
  const { subject, reasons } = understandSubject(written, []);
  refuseIf(reasons);
  const id = randomUUID();
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
  // One child death overview panel serves the area; where there are several, each is told.
  await noteChanges(tx, [{ organisation: null, kind: "CHILD_NOTIFIED", subjectId: id }]);
  return { childNotificationId: id };
}
