import { In } from "typeorm";
import type { Transaction } from "../../kit/database.ts";
import type { Relationship, Relative } from "../domain/family-contact.ts";
import { byCase } from "./by-case.ts";
import { relativeRevisionTable, relativeTable } from "./family-tables.ts";

/** Saves what is recorded of a relative, for the first time or anew; what was recorded before stays. */
export async function saveRelative(tx: Transaction, { id, caseId, ...recorded }: Relative): Promise<void> {
  if (recorded.revision === 1) await tx.manager.getRepository(relativeTable).insert({ id, caseId });
  await tx.manager
    .getRepository(relativeRevisionTable)
    .insert({ ...recorded, relativeId: id, recordedAt: tx.now, recordedBy: tx.caller.subject });
}

/** The relatives of each case as they were recorded last, in the order in which they became known. */
export async function findRelatives(
  tx: Transaction,
  caseIds: readonly string[],
): Promise<Map<string, Relative[]>> {
  const relatives = await tx.manager.getRepository(relativeTable).findBy({ caseId: In([...caseIds]) });
  const caseOf = new Map(relatives.map(({ id, caseId }) => [id, caseId]));
  const revisions = await tx.manager
    .getRepository(relativeRevisionTable)
    .find({ where: { relativeId: In([...caseOf.keys()]) }, order: { recordedAt: "asc", revision: "asc" } });
  // A later revision takes the place of an earlier one and leaves the order.
  const last = new Map<string, Relative>();
  for (const { relativeId, recordedAt, recordedBy, ...row } of revisions) {
    const relationship = row.relationship as Relationship;
    last.set(relativeId, { ...row, relationship, id: relativeId, caseId: caseOf.get(relativeId)! });
  }
  return byCase([...last.values()]);
}

/** A relative of a case; null where the case knows no such one. */
export async function findRelative(tx: Transaction, caseId: string, id: string): Promise<Relative | null> {
  const relatives = (await findRelatives(tx, [caseId])).get(caseId) ?? [];
  return relatives.find((each) => each.id === id) ?? null;
}
