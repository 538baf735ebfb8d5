import { randomUUID } from "node:crypto";
import { type Window, windowSql } from "../connections.ts";
import type { Transaction } from "../database.ts";
import { ownCodes } from "../sharing/store.ts";
import type { LegalHold } from "./retention.ts";

const columns = `id, kind, record_class as "recordClass", record_id as "recordId", reason, placed_at as "placedAt",
  placed_by as "placedBy", lifted_at as "liftedAt", lift_reason as "liftReason"`;

/** Lets nobody destroy anything until the transaction ends, and waits for whoever does. */
export async function lockHolds(tx: Transaction): Promise<void> {
  await tx.manager.query("select pg_advisory_xact_lock(hashtext('legal holds'))");
}

/** Keeps a hold of the caller's organisation. @returns its id */
export async function saveHold(
  tx: Transaction,
  hold: Pick<LegalHold, "kind" | "recordClass" | "recordId" | "reason">,
): Promise<string> {
  const id = randomUUID();
  await tx.manager.query(
    `insert into legal_hold (id, custodian, rows_of, kind, record_class, record_id, reason, placed_at, placed_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      id,
      tx.caller.organisation,
      ownCodes(tx),
      hold.kind,
      hold.recordClass,
      hold.recordId,
      hold.reason,
      tx.now,
      tx.caller.subject,
    ],
  );
  return id;
}

/** A hold of the caller's organisation, which nobody else changes meanwhile. */
export async function lockHold(tx: Transaction, id: string): Promise<LegalHold | null> {
  await tx.manager.query("select from legal_hold where id = $1 for update", [id]);
  return (await findHolds(tx, [id])).get(id) ?? null;
}

/** Notes that a hold holds no longer, and why. */
export async function saveLifting(tx: Transaction, id: string, reason: string): Promise<void> {
  await tx.manager.query(
    "update legal_hold set lifted_at = $2, lifted_by = $3, lift_reason = $4 where id = $1",
    [id, tx.now, tx.caller.subject, reason],
  );
}

/** Holds of the caller's organisation by id. */
export async function findHolds(tx: Transaction, ids: readonly string[]): Promise<Map<string, LegalHold>> {
  const rows = (await tx.manager.query(`select ${columns} from legal_hold where id = any ($1::uuid[])`, [
    ids,
  ])) as LegalHold[];
  return new Map(rows.map((row) => [row.id, row]));
}

/** One window of the holds of the caller's organisation, in the order in which they were placed. */
export async function listHolds(tx: Transaction, window: Window): Promise<LegalHold[]> {
  const keys = { value: "placed_at", cast: "timestamptz", id: "id" };
  const { condition, tail, parameters } = windowSql(window, keys, 1);
  return (await tx.manager.query(
    `select ${columns} from legal_hold where ${condition} ${tail}`,
    parameters,
  )) as LegalHold[];
}
