import { addDays, dayInEngland } from "../../../schema/values/calendar.ts";
import type { Transaction } from "../../kit/database.ts";
import { findReminder } from "../domain/reminder.ts";
import { lockCase } from "../store/cases.ts";
import { findToRemind, lockReminders, saveReminder } from "../store/reminders.ts";
import { advance } from "./advance.ts";
import { reminderRuleOn, reviewMethodOn } from "./reference-data.ts";
import { remindOfActions } from "./remind-of-actions.ts";
import { remindOfRecords } from "./remind-of-records.ts";
import { remindOfReferrals } from "./remind-of-referrals.ts";

/** How many cases are looked at in one transaction. */
const atOneTime = 100;

/**
 * Reminds whoever is to act of the dates that come near or have passed, once for each date. Where there may be more
 * to remind of, it says so.
 */
export async function raiseReminders(tx: Transaction): Promise<{ raised: number; more: boolean }> {
  await lockReminders(tx);
  const today = dayInEngland(tx.now);
  const rule = reminderRuleOn(today);
  const horizon = {
    today,
    allocation: addDays(today, rule.allocationDueSoonDays),
    completion: addDays(today, rule.completionDueSoonDays),
  };
  const ids = await findToRemind(tx, horizon, atOneTime);
  let raised = 0;
  for (const id of ids) {
    const file = await lockCase(tx, id);
    if (file === null) continue;
    const { standing } = file;
    const reminder = findReminder(standing, reviewMethodOn(standing.notifiedOn), rule, today);
    if (reminder === null) continue;
    const { kind, ...facts } = reminder;
    await saveReminder(tx, id, reminder);
    await advance(tx, file, { kind: "REMINDED", facts: { ...facts, reminder: kind } });
    raised += 1;
  }
  const records = await remindOfRecords(tx, atOneTime);
  const actions = await remindOfActions(tx, atOneTime);
  const referrals = await remindOfReferrals(tx, atOneTime);
  return {
    raised: raised + records + actions + referrals,
    more: (ids.length === atOneTime && raised > 0) || [records, actions, referrals].includes(atOneTime),
  };
}
