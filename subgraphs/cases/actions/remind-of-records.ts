import { dayInEngland } from "../../../schema/values/calendar.ts";
import type { Transaction } from "../../kit/database.ts";
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
    await saveRecordsReminder(tx, id, today);
    // A case that is closed takes no records any more; it is noted, so that it is not found again.
    if (file.standing.stage !== "CLOSED" && file.erasedAt === null) {
      const facts = { requestId: id, organisation, dueOn };
      await advance(tx, file, { kind: "RECORDS_REMINDED", facts });
    }
  }
  return requests.length;
}
