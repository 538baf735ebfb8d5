import { EntitySchema } from "typeorm";
import type { RefusalReason } from "../../../schema/values/refusal.ts";
import { type Window, windowSql } from "../../kit/connections.ts";
import type { Transaction } from "../../kit/database.ts";
import type { ImportMode, ImportRow, ReportImport, RowFate } from "../domain/report-import.ts";

export const importTable = new EntitySchema<ReportImport>({
  name: "report_import",
  columns: {
    id: { type: "uuid", primary: true },
    name: { type: "text" },
    sourceSystem: { type: "text", name: "source_system" },
    startedAt: { type: "timestamptz", name: "started_at" },
    startedBy: { type: "text", name: "started_by" },
    organisation: { type: "text", nullable: true },
    roles: { type: "text", array: true },
    state: { type: "text" },
    mode: { type: "text", nullable: true },
    round: { type: "int" },
  },
});

/** Keeps that an import was started. */
export async function saveImport(
  tx: Transaction,
  started: Pick<ReportImport, "id" | "name" | "sourceSystem">,
): Promise<void> {
  const { subject, organisation, roles } = tx.caller;
  await tx.manager.getRepository(importTable).insert({
    ...started,
    startedAt: tx.now,
    startedBy: subject,
    organisation,
    roles: [...roles],
    state: "OPEN",
    mode: null,
    round: 0,
  });
}

/** An import by its id. */
export async function findImport(tx: Transaction, id: string): Promise<ReportImport | null> {
  return tx.manager.getRepository(importTable).findOneBy({ id });
}

/** An import that nobody else changes until the transaction ends. */
export async function lockImport(tx: Transaction, id: string): Promise<ReportImport | null> {
  await tx.manager.query("select from report_import where id = $1 for update", [id]);
  return findImport(tx, id);
}

/** Begins a run. */
export async function saveRun(tx: Transaction, { id, round }: ReportImport, mode: ImportMode): Promise<void> {
  await tx.manager.getRepository(importTable).update({ id }, { state: "RUNNING", mode, round: round + 1 });
}

/** Ends a run. */
export async function saveRunDone(tx: Transaction, id: string): Promise<void> {
  await tx.manager.getRepository(importTable).update({ id }, { state: "DONE" });
}

/** A row about to be added. */
export type NewImportRow = Pick<ImportRow, "row" | "contentHash" | "place">;

/** Adds rows that stand in one sealed document; those that are there already stay as they are. */
export async function saveRows(
  tx: Transaction,
  importId: string,
  documentId: string,
  rows: readonly NewImportRow[],
): Promise<void> {
  await tx.manager.query(
    `insert into report_import_row (id, import_id, row, content_hash, document_id, place, fate, reasons, seen_round)
     select gen_random_uuid(), $1, row, hash, $2, place, 'WAITS', '[]', 0
     from unnest($3::int[], $4::text[], $5::int[]) as added (row, hash, place)
     on conflict do nothing`,
    [
      importId,
      documentId,
      rows.map(({ row }) => row),
      rows.map(({ contentHash }) => contentHash),
      rows.map(({ place }) => place),
    ],
  );
}

/** The hash of each of these rows that is there already. */
export async function findRowHashes(
  tx: Transaction,
  importId: string,
  rows: readonly number[],
): Promise<Map<number, string>> {
  const found = (await tx.manager.query(
    "select row, content_hash from report_import_row where import_id = $1 and row = any ($2)",
    [importId, rows],
  )) as { row: number; content_hash: string }[];
  return new Map(found.map((each) => [each.row, each.content_hash]));
}

/** The next rows that a run has not looked at: those whose fate is final are left. */
export async function findRowsToRun(
  tx: Transaction,
  { id, round }: ReportImport,
  limit: number,
): Promise<ImportRow[]> {
  return select(
    tx,
    `where import_id = $1 and seen_round < $2 and report_id is null
     order by row limit $3`,
    [id, round, limit],
  );
}

/** Keeps what became of a row in a round. */
export async function saveFate(
  tx: Transaction,
  id: string,
  round: number,
  fate: {
    readonly fate: RowFate;
    readonly reasons: readonly RefusalReason[];
    readonly reportId: string | null;
    readonly sourceId: string | null;
  },
): Promise<void> {
  await tx.manager.query(
    "update report_import_row set fate = $2, reasons = $3, report_id = $4, seen_round = $5, source_key = $6 where id = $1",
    [id, fate.fate, JSON.stringify(fate.reasons), fate.reportId, round, fate.sourceId],
  );
}

/** Does an earlier row of the list have this number of its own? @param sourceKey the hashed number */
export async function isNamedBefore(
  tx: Transaction,
  { importId, row }: Pick<ImportRow, "importId" | "row">,
  sourceKey: string,
): Promise<boolean> {
  const found = (await tx.manager.query(
    "select from report_import_row where import_id = $1 and row < $2 and source_key = $3 limit 1",
    [importId, row, sourceKey],
  )) as unknown[];
  return found.length > 0;
}

/** One window of the rows of an import in their order, of one fate where it is named. */
export function listRows(
  tx: Transaction,
  importId: string,
  fate: RowFate | null,
  window: Window,
): Promise<ImportRow[]> {
  const { condition, tail, parameters } = windowSql(window, { value: "row", cast: "int", id: "id" }, 3);
  return select(tx, `where import_id = $1 and ($2::text is null or fate = $2) and ${condition} ${tail}`, [
    importId,
    fate,
    ...parameters,
  ]);
}

/** How many rows of each fate an import has. */
export async function countFates(tx: Transaction, importId: string): Promise<Map<RowFate, number>> {
  const rows = (await tx.manager.query(
    "select fate, count(*)::int from report_import_row where import_id = $1 group by fate",
    [importId],
  )) as { fate: RowFate; count: number }[];
  return new Map(rows.map(({ fate, count }) => [fate, count]));
}

/** How many rows the run of an import has looked at. */
export async function countSeen(tx: Transaction, { id, round }: ReportImport): Promise<number> {
  const [row] = (await tx.manager.query(
    "select count(*)::int from report_import_row where import_id = $1 and (seen_round >= $2 or report_id is not null)",
    [id, Math.max(1, round)],
  )) as { count: number }[];
  return row?.count ?? 0;
}

async function select(tx: Transaction, where: string, parameters: unknown[]): Promise<ImportRow[]> {
  return (await tx.manager.query(
    `select id, import_id as "importId", row, content_hash as "contentHash", document_id as "documentId", place, fate,
            reasons, report_id as "reportId"
     from report_import_row ${where}`,
    parameters,
  )) as ImportRow[];
}
