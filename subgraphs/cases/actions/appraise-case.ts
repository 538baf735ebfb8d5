import { dayInEngland } from "../../../schema/values/calendar.ts";
import type { Transaction } from "../../kit/database.ts";
import { findEndOf, saveAppraisal } from "../../kit/retention/appraisals.ts";
import { lockCaseOfPerson } from "../store/cases.ts";

/**
 * Brings up the case of a person about whom the index of people says nothing any more: somebody decides what becomes of
 * what the case knows of them. A review that is under way is not destroyed, whatever they decide.
 */
export async function appraiseCase(tx: Transaction, personId: string): Promise<{ caseId: string | null }> {
  const file = await lockCaseOfPerson(tx, personId);
  if (file === null || file.erasedAt !== null) return { caseId: file?.id ?? null };
  const today = dayInEngland(tx.now);
  const eventOn = (await findEndOf(tx, "CASE", file.id)) ?? today;
  const { id, custodian, reference } = file;
  const rule = { recordClass: "CASE", event: "PERSON_ERASED", rule: "2021", dueOn: today } as const;
  await saveAppraisal(tx, { id, custodian, reference, eventOn }, rule);
  return { caseId: id };
}
