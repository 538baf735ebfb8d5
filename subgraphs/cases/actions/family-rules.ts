import { dayInEngland } from "../../../schema/values/calendar.ts";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import type { RefusalReason } from "../../../schema/values/refusal.ts";
import type { Transaction } from "../../kit/database.ts";
import { refuseIf } from "../../kit/refusals.ts";
import { findErased } from "../../kit/retention/erased.ts";
import type { MasterKey } from "../../kit/sealed.ts";
import type { Actor } from "../domain/actors.ts";
import type { ContactRules } from "../domain/family-contact.ts";
import { overrule } from "../domain/family-overrule.ts";
import type { CaseRefusal } from "../domain/refusals.ts";
import { type CaseFile, findCases } from "../store/cases.ts";
import { getFacts } from "../store/facts.ts";
import { findFamilyPlan } from "../store/family-plans.ts";
import { sealWords } from "../store/words.ts";
import { actorsFor } from "./advance.ts";

/** When the family of a case is to be left alone, by the plan and by the days that the case knows. */
export async function findContactRules(tx: Transaction, file: CaseFile): Promise<ContactRules> {
  const { birthDate, deathDate } = await getFacts(tx, file.id, file.standing.factsRevision);
  const plan = await findFamilyPlan(tx, file.id);
  return { birthDate, deathDate, hardDays: plan?.hardDays ?? [], noContact: plan?.noContact ?? [] };
}

/** The rules of several families, with the day on which they are looked at. */
export async function findContactRulesToday(
  tx: Transaction,
  caseIds: readonly string[],
): Promise<Map<string, { readonly rules: ContactRules; readonly today: IsoDate }>> {
  const today = dayInEngland(tx.now);
  const found = new Map<string, { rules: ContactRules; today: IsoDate }>();
  for (const [id, file] of await findCases(tx, caseIds)) {
    found.set(id, { rules: await findContactRules(tx, file), today });
  }
  return found;
}

/** Has what is said of a relative been erased? They are not written about again. */
export async function checkNotErased(
  tx: Transaction,
  relativeId: string | null,
): Promise<RefusalReason<CaseRefusal>[]> {
  const erased = relativeId === null ? new Map() : await findErased(tx, "family_relative", [relativeId]);
  return erased.size === 0 ? [] : [{ code: "RECORD_ERASED", path: ["relativeId"] }];
}

/** Does the caller act for another process alone, and in no part of the review? */
export function isForOtherProcess(actors: ReadonlySet<Actor>): boolean {
  return actors.has("OTHER_PROCESS") && !actors.has("COORDINATOR") && !actors.has("APPOINTED_REVIEWER");
}

/** Throws `Refused` unless all that was found is overruled. @returns what an act keeps of the overruling */
export async function refuseOrOverrule(
  tx: Transaction,
  masterKey: MasterKey,
  file: CaseFile,
  found: readonly RefusalReason<CaseRefusal>[],
  reason: string | null,
): Promise<{ readonly overruled: readonly string[]; readonly words?: string }> {
  const { left, overruled } = overrule(found, reason, actorsFor(tx, file));
  refuseIf(left);
  if (reason === null || overruled.length === 0) return { overruled };
  return { overruled, words: await sealWords(tx, masterKey, reason) };
}

/** Seals what was said, where anything was. */
export async function sealSaid(
  tx: Transaction,
  masterKey: MasterKey,
  said: string | null,
): Promise<string | null> {
  return said?.trim() ? sealWords(tx, masterKey, said) : null;
}
