import { EntitySchema, In } from "typeorm";
import type { Transaction } from "../../kit/database.ts";
import type { CareRole, PastCare } from "../domain/past-care.ts";
import { byCase } from "./by-case.ts";

/** A row of `past_care`. */
interface PastCareRow extends Omit<PastCare, "role"> {
  role: string;
  recordedBy: string;
  withdrawnBy: string | null;
}

export const pastCareTable = new EntitySchema<PastCareRow>({
  name: "past_care",
  columns: {
    id: { type: "uuid", primary: true },
    caseId: { type: "uuid", name: "case_id" },
    organisation: { type: "text" },
    team: { type: "text", nullable: true },
    manager: { type: "text", nullable: true },
    role: { type: "text" },
    recordedAt: { type: "timestamptz", name: "recorded_at" },
    recordedBy: { type: "text", name: "recorded_by" },
    withdrawnAt: { type: "timestamptz", name: "withdrawn_at", nullable: true },
    withdrawnBy: { type: "text", name: "withdrawn_by", nullable: true },
  },
});

/** Saves who gave care. */
export async function savePastCare(
  tx: Transaction,
  care: Omit<PastCare, "recordedAt" | "withdrawnAt">,
): Promise<void> {
  await tx.manager.getRepository(pastCareTable).insert({
    ...care,
    recordedAt: tx.now,
    recordedBy: tx.caller.subject,
    withdrawnAt: null,
    withdrawnBy: null,
  });
}

/** Notes that care was recorded in error. */
export async function saveWithdrawal(tx: Transaction, id: string): Promise<void> {
  await tx.manager
    .getRepository(pastCareTable)
    .update({ id }, { withdrawnAt: tx.now, withdrawnBy: tx.caller.subject });
}

/** The care of which each case knows, withdrawn or not, earliest first. */
export async function findPastCare(
  tx: Transaction,
  caseIds: readonly string[],
): Promise<Map<string, PastCare[]>> {
  const rows = await tx.manager.getRepository(pastCareTable).find({
    where: { caseId: In([...caseIds]) },
    order: { recordedAt: "asc", organisation: "asc", id: "asc" },
  });
  return byCase(rows.map(({ recordedBy, withdrawnBy, ...row }) => ({ ...row, role: row.role as CareRole })));
}
