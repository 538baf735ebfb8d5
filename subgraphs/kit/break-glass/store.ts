import { randomUUID } from "node:crypto";
import type { BreakGlassFinding, BreakGlassReason } from "../../../schema/codes/break-glass.ts";
import { type Window, windowSql } from "../connections.ts";
import type { Transaction } from "../database.ts";
import type { BreakGlassUse, RecordAsked } from "./use.ts";

/** The columns of a use, under the names that {@link BreakGlassUse} has. @param use the alias of the table */
export const breakGlassColumns = (
  use: string,
): string => `${use}.id, ${use}.record_id as "recordId", ${use}.subject,
  ${use}.organisation, ${use}.reason, ${use}.words_id as "wordsId", ${use}.opened_at as "openedAt",
  ${use}.ends_at as "endsAt", ${use}.ended_at as "endedAt", ${use}.reviewed_at as "reviewedAt",
  ${use}.reviewed_by as "reviewedBy", ${use}.finding, ${use}.finding_words_id as "findingWordsId"`;
const columns = breakGlassColumns("break_glass");

/** What is known of a record that the caller would open. @param table of the records, by which it is seen or not */
export async function findRecordAsked(
  tx: Transaction,
  table: string,
  recordId: string,
): Promise<RecordAsked> {
  const [row] = (await tx.manager.query(
    `select hub.keepers_of($1) as custodians, exists (select from ${table} where id = $1) as "isSeen",
       hub.break_glass_of($1) is not null as "isOpen"`,
    [recordId],
  )) as (Omit<RecordAsked, "custodians"> & { custodians: string[] | null })[];
  return { ...row!, custodians: row!.custodians ?? [] };
}

/** Keeps that the caller breaks the glass; from the next statement on they see the record. @returns its id */
export async function saveUse(
  tx: Transaction,
  use: {
    readonly recordId: string;
    readonly custodians: readonly string[];
    readonly reason: BreakGlassReason;
    readonly wordsId: string;
    readonly endsAt: Date;
  },
): Promise<string> {
  const id = randomUUID();
  const { subject, organisation } = tx.caller;
  await tx.manager.query(
    `insert into break_glass (id, record_id, custodians, subject, organisation, reason, words_id, opened_at, ends_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [id, use.recordId, use.custodians, subject, organisation, use.reason, use.wordsId, tx.now, use.endsAt],
  );
  return id;
}

/** A use that the caller may see; nobody else changes it meanwhile. */
export async function lockUse(tx: Transaction, id: string): Promise<BreakGlassUse | null> {
  await tx.manager.query("select from break_glass where id = $1 for update", [id]);
  return (await findUses(tx, [id])).get(id) ?? null;
}

/** Shuts the record. */
export async function saveEnd(tx: Transaction, id: string): Promise<void> {
  await tx.manager.query("update break_glass set ended_at = $2, ended_by = $3 where id = $1", [
    id,
    tx.now,
    tx.caller.subject,
  ]);
}

/** Keeps what the caller found. */
export async function saveFinding(
  tx: Transaction,
  id: string,
  { finding, wordsId }: { readonly finding: BreakGlassFinding; readonly wordsId: string },
): Promise<void> {
  await tx.manager.query(
    `update break_glass set reviewed_at = $2, reviewed_by = $3, finding = $4, finding_words_id = $5
     where id = $1`,
    [id, tx.now, tx.caller.subject, finding, wordsId],
  );
}

/** Uses by id, of those that the caller may see. */
export async function findUses(tx: Transaction, ids: readonly string[]): Promise<Map<string, BreakGlassUse>> {
  const rows = (await tx.manager.query(`select ${columns} from break_glass where id = any ($1::uuid[])`, [
    ids,
  ])) as BreakGlassUse[];
  return new Map(rows.map((row) => [row.id, row]));
}

/** One window of the uses that the caller may see, the first one first. */
export async function listUses(
  tx: Transaction,
  onlyUnreviewed: boolean,
  window: Window,
): Promise<BreakGlassUse[]> {
  const keys = { value: "opened_at", cast: "timestamptz", id: "id" };
  const { condition, tail, parameters } = windowSql(window, keys, 2);
  return (await tx.manager.query(
    `select ${columns} from break_glass where (not $1 or reviewed_at is null) and ${condition} ${tail}`,
    [onlyUnreviewed, ...parameters],
  )) as BreakGlassUse[];
}
