import { dayInEngland } from "../../../schema/values/calendar.ts";
import type { Transaction } from "../../kit/database.ts";
import { reviewable } from "../domain/stage-groups.ts";
import { lockCase } from "../store/cases.ts";
import { findRecordsToRemind, saveRecordsReminder } from "../store/records-requests.ts";
import { advance } from "./advance.ts";

/** Reminds organisations, once each, of records that are overdue. @returns how many were reminded of */
export async function remindOfRecords(tx: Transaction, limit: number): Promise<number> {
  const today = dayInEngland(tx.now);
  const requests = await findRecordsToRemind(tx, today, limit);
  for (const { id, caseId, organisation, dueOn } of requests) {
    const file = await lockCase(tx, caseId);
    if (file === null) continue;
    // Nobody is reminded of what nobody waits for any more: the case has come to this meanwhile.
    if (!reviewable.includes(file.standing.stage)) continue;
    await saveRecordsReminder(tx, id, today);
    const facts = { requestId: id, organisation, dueOn };
    await advance(tx, file, { kind: "RECORDS_REMINDED", facts });
  }
  return requests.length;
}
