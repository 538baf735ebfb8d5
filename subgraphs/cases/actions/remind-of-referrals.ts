import { addDays, dayInEngland } from "../../../schema/values/calendar.ts";
import type { Transaction } from "../../kit/database.ts";
import { lockCase } from "../store/cases.ts";
import { findReferralsToRemind, saveReferralReminder } from "../store/referrals.ts";
import { advance } from "./advance.ts";
import { reminderRuleOn } from "./reference-data.ts";

/** Tells coordinator and reviewer, once each, of what nobody has taken that was referred on. @returns of how much */
export async function remindOfReferrals(tx: Transaction, limit: number): Promise<number> {
  const today = dayInEngland(tx.now);
  const { referralTakenWithinDays } = reminderRuleOn(today);
  const referrals = await findReferralsToRemind(tx, addDays(today, -referralTakenWithinDays), limit);
  for (const { id: referralId, caseId, madeOn } of referrals) {
    const file = await lockCase(tx, caseId);
    if (file === null) continue;
    await saveReferralReminder(tx, referralId, today);
    // Nobody is told of what was erased; it is noted, so that it is not found again.
    if (file.erasedAt !== null) continue;
    const dueOn = addDays(madeOn, referralTakenWithinDays);
    await advance(tx, file, { kind: "REFERRAL_REMINDED", facts: { referralId, dueOn } });
  }
  return referrals.length;
}
