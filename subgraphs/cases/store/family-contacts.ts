import { In, IsNull } from "typeorm";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import type { Transaction } from "../../kit/database.ts";
import type { ContactStep, FamilyContact } from "../domain/family-contact.ts";
import { byCase } from "./by-case.ts";
import { type FamilyContactRow, familyContactTable } from "./family-tables.ts";

/** Saves a contact with somebody of the family. */
export async function saveFamilyContact(
  tx: Transaction,
  contact: Omit<FamilyContact, "organisation">,
): Promise<void> {
  const { subject, organisation } = tx.caller;
  await tx.manager
    .getRepository(familyContactTable)
    .insert({ ...contact, organisation, recordedAt: tx.now, recordedBy: subject, withdrawnAt: null });
}

/** Notes that a contact does not stand any more. */
export async function withdrawContact(tx: Transaction, caseId: string, id: string): Promise<void> {
  await tx.manager.getRepository(familyContactTable).update({ id, caseId }, { withdrawnAt: tx.now });
}

/** The contacts with each case's family that stand, earliest first. */
export async function findFamilyContacts(
  tx: Transaction,
  caseIds: readonly string[],
): Promise<Map<string, FamilyContact[]>> {
  const rows = await tx.manager.getRepository(familyContactTable).find({
    where: { caseId: In([...caseIds]), withdrawnAt: IsNull() },
    order: { on: "asc", recordedAt: "asc", id: "asc" },
  });
  return byCase(rows.map(toContact));
}

function toContact({
  id,
  caseId,
  relativeId,
  step,
  on,
  words,
  organisation,
}: FamilyContactRow): FamilyContact {
  return { id, caseId, relativeId, step: step as ContactStep, on: on as IsoDate, words, organisation };
}
