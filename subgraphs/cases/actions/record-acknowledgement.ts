import type { Transaction } from "../../kit/database.ts";
import { advance, getCase } from "./advance.ts";

/** The child death review team has taken a notification. */
export interface RecordAcknowledgementCommand {
  readonly caseId: string;
  readonly childNotificationId: string;
}

/** Records that the child death review team has taken a notification, once. */
export async function recordAcknowledgement(
  tx: Transaction,
  { caseId, childNotificationId }: RecordAcknowledgementCommand,
): Promise<{ caseId: string }> {
  const file = await getCase(tx, caseId);
  if (file.standing.childNotification !== childNotificationId) {
    await advance(tx, file, { kind: "CHILD_TEAM_ACKNOWLEDGED", facts: { childNotificationId } });
  }
  return { caseId };
}
