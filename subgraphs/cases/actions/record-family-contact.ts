import { dayInEngland } from "../../../schema/values/calendar.ts";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import type { RefusalReason } from "../../../schema/values/refusal.ts";
import type { Transaction } from "../../kit/database.ts";
import type { MasterKey } from "../../kit/sealed.ts";
import { type ContactStep, checkDay, checkRelative, checkStep, isTheirs } from "../domain/family-contact.ts";
import type { CaseRefusal } from "../domain/refusals.ts";
import type { CaseFile } from "../store/cases.ts";
import { findFamilyContacts, saveFamilyContact } from "../store/family-contacts.ts";
import { findRelative } from "../store/family-relatives.ts";
import { advance, getCase, mayDo } from "./advance.ts";
import { findContactRules, refuseOrOverrule, sealSaid } from "./family-rules.ts";

/** What was done with somebody of the family. */
export interface RecordFamilyContactCommand {
  readonly caseId: string;
  readonly relativeId: string;
  readonly step: ContactStep;
  readonly on: IsoDate;
  /** What was said, as the comments on a draft. */
  readonly words: string | null;
  /** Why the family was contacted although they should be left alone. */
  readonly overruleReason: string | null;
}

/** Records a contact with the family, which is left alone when it wishes; a coordinator may overrule. */
export async function recordFamilyContact(
  tx: Transaction,
  masterKey: MasterKey,
  command: RecordFamilyContactCommand,
): Promise<{ caseId: string }> {
  const { caseId, relativeId, step, on } = command;
  const file = await getCase(tx, caseId);
  const found = [...mayDo(tx, file, "FAMILY_CONTACTED"), ...(await checkContact(tx, file, command))];
  const kept = await refuseOrOverrule(tx, masterKey, file, found, command.overruleReason);
  const id = crypto.randomUUID();
  const words = await sealSaid(tx, masterKey, command.words);
  await saveFamilyContact(tx, { id, caseId, relativeId, step, on, words });
  await advance(tx, file, {
    kind: "FAMILY_CONTACTED",
    facts: { contactId: id, relativeId, step, on, ...kept },
  });
  return { caseId };
}

async function checkContact(
  tx: Transaction,
  file: CaseFile,
  { relativeId, step, on }: RecordFamilyContactCommand,
): Promise<RefusalReason<CaseRefusal>[]> {
  const relative = await findRelative(tx, file.id, relativeId);
  const contacts = (await findFamilyContacts(tx, [file.id])).get(file.id) ?? [];
  const today = dayInEngland(tx.now);
  const found = [
    ...checkRelative(relative),
    ...checkDay(await findContactRules(tx, file), { on, today, path: "on" }),
    ...checkStep(
      step,
      on,
      contacts.filter((each) => each.relativeId === relativeId),
    ),
  ];
  return isTheirs(step) ? found.filter(({ code }) => !sparing.has(code)) : found;
}

/** What spares the family is no reason against what the family itself does. */
const sparing: ReadonlySet<string> = new Set(["RELATIVE_LEFT_ALONE", "DO_NOT_CONTACT", "DAY_TO_AVOID"]);
