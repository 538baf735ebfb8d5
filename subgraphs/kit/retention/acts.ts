import { findInForce } from "../../../schema/codes/in-force.ts";
import {
  type RecordClass,
  recordClasses,
  retentionSchedule,
} from "../../../schema/codes/retention-schedule.ts";
import { addDays, addMonths, dayInEngland } from "../../../schema/values/calendar.ts";
import type { Transaction } from "../database.ts";
import { Refused, refuseIf } from "../refusals.ts";
import { ownCodes } from "../sharing/store.ts";
import { findEnded, lockAppraisal, saveAppraisal, saveDecision } from "./appraisals.ts";
import { erase, saveCertificate } from "./certificates.ts";
import { lockHold, lockHolds, saveHold, saveLifting } from "./holds.ts";
import { checkDecision, checkHold, checkLifting, type Decision, dueOn, type LegalHold } from "./retention.ts";

/** How many records of a class are brought up in one transaction. */
const atOneTime = 200;

/** The classes of records that an owner keeps. */
export function classesKeptBy(owner: string): RecordClass[] {
  return (Object.keys(recordClasses) as RecordClass[]).filter((each) => recordClasses[each].owner === owner);
}

/** Keeps records of the caller's organisation beyond their time; from now on nothing of them is destroyed. */
export async function placeHold(
  tx: Transaction,
  owner: string,
  hold: Pick<LegalHold, "kind" | "recordClass" | "recordId" | "reason">,
): Promise<{ holdId: string }> {
  refuseIf(checkHold(hold, classesKeptBy(owner), ownCodes(tx)));
  await lockHolds(tx);
  return { holdId: await saveHold(tx, hold) };
}

/** Lifts a hold: what is due may be destroyed again. */
export async function liftHold(tx: Transaction, holdId: string, reason: string): Promise<{ holdId: string }> {
  const hold = await lockHold(tx, holdId);
  if (!hold) throw new Refused([{ code: "NO_SUCH_HOLD", path: ["holdId"] }]);
  refuseIf(checkLifting(hold, reason));
  await saveLifting(tx, holdId, reason);
  return { holdId };
}

/** Brings up records whose time is over, for somebody to decide; where there may be more, it says so. */
export async function raiseAppraisals(
  tx: Transaction,
  owner: string,
): Promise<{ raised: number; more: boolean }> {
  const today = dayInEngland(tx.now);
  const own = classesKeptBy(owner);
  const rules = retentionSchedule.filter(
    (rule) => own.includes(rule.recordClass) && findInForce([rule], today) !== null,
  );
  let raised = 0;
  let more = false;
  for (const rule of rules) {
    // The last of a February may be the day of two: whether a record is due is told below.
    const until = addDays(addMonths(today, -12 * rule.years), 1);
    const found = await findEnded(tx, { ...rule, until, today }, atOneTime);
    const due = found.filter(({ eventOn }) => dueOn(rule, eventOn) <= today);
    for (const record of due) {
      await saveAppraisal(tx, record, { ...rule, rule: rule.version, dueOn: dueOn(rule, record.eventOn) });
    }
    raised += due.length;
    more ||= due.length === atOneTime;
  }
  return { raised, more };
}

/** Tells other owners of a record that was destroyed, in the transaction in which it was. */
export type TellDestroyed = (
  tx: Transaction,
  record: { readonly recordClass: RecordClass; readonly recordId: string },
) => Promise<void>;

/** Decides what becomes of a record whose time is over; what is to be destroyed is destroyed with the decision. */
export async function decideAppraisal(
  tx: Transaction,
  appraisalId: string,
  made: Decision,
  tell: TellDestroyed = async () => undefined,
): Promise<{ appraisalId: string; certificateId: string | null }> {
  const appraisal = await lockAppraisal(tx, appraisalId);
  if (!appraisal) throw new Refused([{ code: "NO_SUCH_APPRAISAL", path: ["appraisalId"] }]);
  refuseIf(checkDecision(appraisal, made, dayInEngland(tx.now)));
  await saveDecision(tx, appraisalId, made);
  if (made.decision !== "DESTROY") return { appraisalId, certificateId: null };
  const done = await erase(tx, appraisalId);
  if ("refused" in done) throw new Refused([{ code: done.refused, path: ["appraisalId"] }]);
  const certificateId = await saveCertificate(tx, appraisal, done.parts);
  await tx.manager.query("update appraisal set certificate_id = $2 where id = $1", [
    appraisalId,
    certificateId,
  ]);
  await tell(tx, appraisal);
  return { appraisalId, certificateId };
}
