import { dayInEngland } from "../../../schema/values/calendar.ts";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import type { RefusalReason } from "../../../schema/values/refusal.ts";
import type { Transaction } from "../../kit/database.ts";
import type { MasterKey } from "../../kit/sealed.ts";
import { type ContactStep, checkContact } from "../domain/family-contact.ts";
import type { CaseRefusal } from "../domain/refusals.ts";
import type { CaseFile } from "../store/cases.ts";
import { findFamilyContacts, saveFamilyContact } from "../store/family-contacts.ts";
import { findRelative } from "../store/family-relatives.ts";
import { advance, getCase, mayDo } from "./advance.ts";
import { checkNotErased, findContactRules, refuseOrOverrule, sealSaid } from "./family-rules.ts";

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
  const found = [
    ...mayDo(tx, file, "FAMILY_CONTACTED"),
    ...(await checkNotErased(tx, relativeId)),
    ...(await checkFamily(tx, file, command)),
  ];
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

/** What stands against a contact, by what the case knows of the family. */
async function checkFamily(
  tx: Transaction,
  file: CaseFile,
  { relativeId, step, on }: RecordFamilyContactCommand,
): Promise<RefusalReason<CaseRefusal>[]> {
  const contacts = (await findFamilyContacts(tx, [file.id])).get(file.id) ?? [];
  return checkContact(
    { step, on, today: dayInEngland(tx.now) },
    {
      relative: await findRelative(tx, file.id, relativeId),
      rules: await findContactRules(tx, file),
      taken: contacts.filter((each) => each.relativeId === relativeId),
    },
  );
}
