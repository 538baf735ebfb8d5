import type { Transaction } from "../../kit/database.ts";
import type { CaseFacts } from "../domain/facts.ts";
import { type CaseFactsRow, caseFactsTable } from "./case-tables.ts";

/** Saves a revision of what a case knows of the person; earlier ones stay. */
export async function saveFacts(
  tx: Transaction,
  caseId: string,
  revision: number,
  facts: CaseFacts,
): Promise<void> {
  await tx.manager.getRepository(caseFactsTable).insert({ ...facts, caseId, revision, recordedAt: tx.now });
}

/** What a case knows of the person at a revision. @throws where there is none */
export async function getFacts(tx: Transaction, caseId: string, revision: number): Promise<CaseFacts> {
  const row = await tx.manager.getRepository(caseFactsTable).findOneByOrFail({ caseId, revision });
  return toFacts(row);
}

function toFacts(row: CaseFactsRow): CaseFacts {
  const { caseId, revision, recordedAt, ...facts } = row;
  return facts as CaseFacts;
}
