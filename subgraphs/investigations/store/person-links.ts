import { randomUUID } from "node:crypto";
import { In, IsNull } from "typeorm";
import type { Transaction } from "../../kit/database.ts";
import { groupedBy } from "../../kit/grouped-by.ts";
import { personLinkTable } from "./investigation-tables.ts";

/** What is about a person. */
export type AboutPerson = { readonly investigationId: string } | { readonly reviewId: string };

/**
 * Keeps it that an investigation or a child death review is about this person; who it was before stays known.
 * @returns whether that is news
 */
export async function saveAboutPerson(
  tx: Transaction,
  about: AboutPerson,
  personId: string,
): Promise<boolean> {
  const links = tx.manager.getRepository(personLinkTable);
  const standing = await links.findOneBy({ ...about, validTo: IsNull() });
  if (standing?.personId === personId) return false;
  if (standing) await links.update({ id: standing.id }, { validTo: tx.now });
  await links.insert({ id: randomUUID(), ...about, personId, validFrom: tx.now, validTo: null });
  return true;
}

/** Whom investigations are about, by investigation. */
export async function findPersonsOfInvestigations(
  tx: Transaction,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const rows = await tx.manager
    .getRepository(personLinkTable)
    .findBy({ investigationId: In([...ids]), validTo: IsNull() });
  return new Map(rows.flatMap((row) => (row.investigationId ? [[row.investigationId, row.personId]] : [])));
}

/** Whom child death reviews are about, by review. */
export async function findPersonsOfReviews(
  tx: Transaction,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const rows = await tx.manager
    .getRepository(personLinkTable)
    .findBy({ reviewId: In([...ids]), validTo: IsNull() });
  return new Map(rows.flatMap((row) => (row.reviewId ? [[row.reviewId, row.personId]] : [])));
}

/** What is about a person. */
export interface AboutPersonIds {
  readonly investigationIds: readonly string[];
  readonly reviewIds: readonly string[];
}

/** What is about persons, by person, earliest known first. */
export async function findAboutPersons(
  tx: Transaction,
  personIds: readonly string[],
): Promise<Map<string, AboutPersonIds>> {
  const rows = await tx.manager.getRepository(personLinkTable).find({
    where: { personId: In([...personIds]), validTo: IsNull() },
    order: { validFrom: "asc", id: "asc" },
  });
  const idsOf = (rows: readonly { investigationId: string | null; reviewId: string | null }[]) => ({
    investigationIds: rows.flatMap((row) => row.investigationId ?? []),
    reviewIds: rows.flatMap((row) => row.reviewId ?? []),
  });
  return new Map([...groupedBy(rows, (row) => row.personId)].map(([id, found]) => [id, idsOf(found)]));
}
