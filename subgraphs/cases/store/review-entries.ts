import { In } from "typeorm";
import type { Transaction } from "../../kit/database.ts";
import type { ReviewEntry } from "../domain/review-entry.ts";
import { byCase } from "./by-case.ts";
import { reviewEntryTable } from "./review-document-tables.ts";

/** Saves an entry's next revision; earlier ones stay. */
export async function saveEntry(
  tx: Transaction,
  { codes, ...entry }: Omit<ReviewEntry, "writtenAt" | "writtenBy">,
): Promise<void> {
  await tx.manager
    .getRepository(reviewEntryTable)
    .insert({ ...entry, codes: { ...codes }, writtenAt: tx.now, writtenBy: tx.caller.subject });
}

/** The entries of each case's review as they stand, without those withdrawn, in the order of their first writing. */
export async function findEntries(
  tx: Transaction,
  caseIds: readonly string[],
): Promise<Map<string, ReviewEntry[]>> {
  const rows = (await tx.manager.getRepository(reviewEntryTable).find({
    where: { caseId: In([...caseIds]) },
    order: { revision: "asc", writtenAt: "asc", id: "asc" },
  })) as ReviewEntry[];
  // A later revision takes the place of an earlier one, where that stood.
  const latest = new Map(rows.map((row) => [row.id, row]));
  return byCase([...latest.values()].filter(({ withdrawn }) => !withdrawn));
}

/** All revisions of an entry, earliest first. */
export async function findEntryHistory(
  tx: Transaction,
  caseId: string,
  entryId: string,
): Promise<ReviewEntry[]> {
  const rows = await tx.manager
    .getRepository(reviewEntryTable)
    .find({ where: { caseId, id: entryId }, order: { revision: "asc" } });
  return rows as ReviewEntry[];
}
