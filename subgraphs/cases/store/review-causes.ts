import { In } from "typeorm";
import type { Icd10Code } from "../../../schema/values/icd10.ts";
import type { Transaction } from "../../kit/database.ts";
import type { Cause, RecordedCauses } from "../domain/recorded-causes.ts";
import { reviewCausesTable } from "./review-document-tables.ts";

/** Saves the next recording of the certificate's lines; earlier ones stay. */
export async function saveCauses(
  tx: Transaction,
  caseId: string,
  { causes, ...recorded }: Omit<RecordedCauses, "recordedAt">,
): Promise<void> {
  await tx.manager.getRepository(reviewCausesTable).insert({
    ...recorded,
    causes: [...causes],
    caseId,
    recordedAt: tx.now,
    recordedBy: tx.caller.subject,
  });
}

/** The latest recording of each case's review. */
export async function findCauses(
  tx: Transaction,
  caseIds: readonly string[],
): Promise<Map<string, RecordedCauses>> {
  const rows = await tx.manager
    .getRepository(reviewCausesTable)
    .find({ where: { caseId: In([...caseIds]) }, order: { revision: "asc" } });
  return new Map(
    rows.map(({ caseId, recordedBy, ...row }) => [
      caseId,
      { ...row, causes: row.causes as Cause[], underlying: row.underlying as Icd10Code | null },
    ]),
  );
}
