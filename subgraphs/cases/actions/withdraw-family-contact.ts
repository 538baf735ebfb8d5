import type { Transaction } from "../../kit/database.ts";
import { Refused, refuseIf } from "../../kit/refusals.ts";
import type { MasterKey } from "../../kit/sealed.ts";
import { checkTakingBack } from "../domain/family-contact.ts";
import { findFamilyContacts, withdrawContact } from "../store/family-contacts.ts";
import { sealWords } from "../store/words.ts";
import { advance, checkReason, getCase, mayDo } from "./advance.ts";
import { checkNotErased } from "./family-rules.ts";

/** A contact with somebody of the family that was recorded by mistake, and why it should not stand. */
export interface WithdrawFamilyContactCommand {
  readonly caseId: string;
  readonly contactId: string;
  readonly reason: string;
}

/** Withdraws what was recorded of a contact with the family: nothing follows on it any more, the acts tell of it. */
export async function withdrawFamilyContact(
  tx: Transaction,
  masterKey: MasterKey,
  { caseId, contactId, reason }: WithdrawFamilyContactCommand,
): Promise<{ caseId: string }> {
  const file = await getCase(tx, caseId);
  const contacts = (await findFamilyContacts(tx, [caseId])).get(caseId) ?? [];
  const contact = contacts.find(({ id }) => id === contactId);
  const reasons = [...mayDo(tx, file, "FAMILY_CONTACT_WITHDRAWN"), ...checkReason(reason)];
  if (!contact) throw new Refused([...reasons, { code: "NO_SUCH_CONTACT", path: ["contactId"] }]);
  const { relativeId, step, on } = contact;
  const taken = contacts.filter((each) => each.relativeId === relativeId);
  refuseIf([...reasons, ...(await checkNotErased(tx, relativeId)), ...checkTakingBack(contact, taken)]);
  await withdrawContact(tx, caseId, contactId);
  const words = await sealWords(tx, masterKey, reason);
  const facts = { contactId, relativeId, step, on, words };
  await advance(tx, file, { kind: "FAMILY_CONTACT_WITHDRAWN", facts });
  return { caseId };
}
