import { EntitySchema, In } from "typeorm";
import { type Window, windowSql } from "../../kit/connections.ts";
import type { Transaction } from "../../kit/database.ts";
import { findInOrder } from "../../kit/find-in-order.ts";
import type { ReceivedReferral } from "../domain/referral.ts";

export const referralTable = new EntitySchema<ReceivedReferral>({
  name: "received_referral",
  columns: {
    id: { type: "uuid", primary: true },
    caseId: { type: "uuid", name: "case_id" },
    kind: { type: "text" },
    custodian: { type: "text" },
    madeOn: { type: "date", name: "made_on" },
    madeBy: { type: "text", name: "made_by", nullable: true },
    state: { type: "text" },
    receivedAt: { type: "timestamptz", name: "received_at" },
    takenAt: { type: "timestamptz", name: "taken_at", nullable: true },
    investigationId: { type: "uuid", name: "investigation_id", nullable: true },
    subjectId: { type: "uuid", name: "subject_id" },
    wordsId: { type: "uuid", name: "words_id" },
  },
});

/** Saves what was referred on. */
export async function saveReceivedReferral(tx: Transaction, referral: ReceivedReferral): Promise<void> {
  await tx.manager.getRepository(referralTable).insert(referral);
}

/** A referral of the caller's organisation; nobody else changes it until the transaction ends. */
export async function lockReferral(tx: Transaction, id: string): Promise<ReceivedReferral | null> {
  await tx.manager.query("select from received_referral where id = $1 for update", [id]);
  return (await findReceivedReferrals(tx, [id])).get(id) ?? null;
}

/** Keeps that a locked referral was taken. */
export async function changeReferral(
  tx: Transaction,
  id: string,
  change: Pick<ReceivedReferral, "state" | "takenAt" | "investigationId">,
): Promise<void> {
  await tx.manager.getRepository(referralTable).update({ id }, change);
}

/** Finds referrals that went to the caller's organisation; a job sees all. */
export async function findReceivedReferrals(
  tx: Transaction,
  ids: readonly string[],
): Promise<Map<string, ReceivedReferral>> {
  const { organisation: custodian, job } = tx.caller;
  if (job === null && custodian === null) return new Map();
  const where = { id: In([...ids]), ...(custodian === null ? {} : { custodian }) };
  const rows = await tx.manager.getRepository(referralTable).findBy(where);
  return new Map(rows.map((row) => [row.id, row]));
}

/** One window of the referrals that went to the caller's organisation, oldest first. */
export async function listReferrals(tx: Transaction, window: Window): Promise<ReceivedReferral[]> {
  const { condition, tail, parameters } = windowSql(
    window,
    { value: "received_at", cast: "timestamptz", id: "id" },
    2,
  );
  const rows = (await tx.manager.query(
    `select id from received_referral where custodian = $1 and ${condition} ${tail}`,
    [tx.caller.organisation, ...parameters],
  )) as { id: string }[];
  return findInOrder(tx, rows, findReceivedReferrals);
}
