import { dayInEngland } from "../../../schema/values/calendar.ts";
import type { Transaction } from "../../kit/database.ts";
import { lockCase } from "../store/cases.ts";
import { findActionsToRemind, saveActionReminder } from "../store/learning-actions.ts";
import { advance } from "./advance.ts";

/** Reminds organisations, once each, of actions that are overdue. @returns how many were reminded of */
export async function remindOfActions(tx: Transaction, limit: number): Promise<number> {
  const today = dayInEngland(tx.now);
  const actions = await findActionsToRemind(tx, today, limit);
  for (const { id, caseId, organisation, dueOn } of actions) {
    const file = await lockCase(tx, caseId);
    if (file === null) continue;
    await saveActionReminder(tx, id, today);
    // Nobody is reminded of what was erased; it is noted, so that it is not found again.
    if (file.erasedAt !== null) continue;
    const facts = { actionId: id, organisation, dueOn };
    await advance(tx, file, { kind: "ACTION_REMINDED", facts });
  }
  return actions.length;
}
