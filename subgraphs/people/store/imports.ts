import { EntitySchema } from "typeorm";
import { type Window, windowSql } from "../../kit/connections.ts";
import type { Transaction } from "../../kit/database.ts";
import type {
  ForeseenFate,
  FoundFate,
  ImportMode,
  ImportRow,
  ReportImport,
  RowFate,
} from "../domain/report-import.ts";

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

/** Has a run that takes looked at a list's rows? */
export async function wasTaken(tx: Transaction, importId: string): Promise<boolean> {
  const found = (await tx.manager.query(
    "select from report_import_row where import_id = $1 and seen_round > 0 limit 1",
    [importId],
  )) as unknown[];
  return found.length > 0;
}

/** Where a row keeps what a run of each kind says of it: a dry run and one that takes may follow at once. */
const columnsOf = {
  DRY_RUN: {
    fate: "foreseen",
    reasons: "foreseen_reasons",
    round: "foreseen_round",
    seen: "foreseen_round >= $2",
  },
  RUN: {
    fate: "fate",
    reasons: "reasons",
    round: "seen_round",
    seen: "(seen_round >= $2 or report_id is not null)",
  },
} as const satisfies Record<ImportMode, object>;

const columnsOfRun = ({ mode }: Pick<ReportImport, "mode">) => columnsOf[mode ?? "RUN"];

/** The next rows that a run has not looked at; of what was taken one that takes leaves all as it is. */
export async function findRowsToRun(
  tx: Transaction,
  found: ReportImport,
  limit: number,
): Promise<ImportRow[]> {
  return select(tx, `where import_id = $1 and not ${columnsOfRun(found).seen} order by row limit $3`, [
    found.id,
    found.round,
    limit,
  ]);
}

/** Keeps what a run says of a row. @param sourceKey the row's own number, hashed */
export async function saveFate(
  tx: Transaction,
  id: string,
  run: Pick<ReportImport, "mode" | "round">,
  { fate, reasons, reportId, sourceKey }: FoundFate & { readonly sourceKey: string | null },
): Promise<void> {
  const column = columnsOfRun(run);
  await tx.manager.query(
    `update report_import_row set ${column.fate} = $2, ${column.reasons} = $3, ${column.round} = $4,
       report_id = coalesce(report_id, $5), source_key = $6 where id = $1`,
    [id, fate, JSON.stringify(reasons), run.round, reportId, sourceKey],
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

/** One window of the rows of an import in their order, of one fate, come or foreseen, where it is named. */
export function listRows(
  tx: Transaction,
  importId: string,
  { fate, foreseen }: { readonly fate: RowFate | null; readonly foreseen: ForeseenFate | null },
  window: Window,
): Promise<ImportRow[]> {
  const { condition, tail, parameters } = windowSql(window, { value: "row", cast: "int", id: "id" }, 4);
  return select(
    tx,
    `where import_id = $1 and ($2::text is null or fate = $2) and ($3::text is null or foreseen = $3)
       and ${condition} ${tail}`,
    [importId, fate, foreseen, ...parameters],
  );
}

/** How many rows of each fate an import has, as its latest run says. */
export async function countFates(
  tx: Transaction,
  run: Pick<ReportImport, "id" | "mode">,
): Promise<Map<RowFate | ForeseenFate, number>> {
  const rows = (await tx.manager.query(
    `select coalesce(${columnsOfRun(run).fate}, 'WAITS') as fate, count(*)::int from report_import_row
     where import_id = $1 group by 1`,
    [run.id],
  )) as { fate: RowFate | ForeseenFate; count: number }[];
  return new Map(rows.map(({ fate, count }) => [fate, count]));
}

/** How many rows the run of an import has looked at. */
export async function countSeen(tx: Transaction, found: ReportImport): Promise<number> {
  const [row] = (await tx.manager.query(
    `select count(*)::int from report_import_row where import_id = $1 and ${columnsOfRun(found).seen}`,
    [found.id, Math.max(1, found.round)],
  )) as { count: number }[];
  return row?.count ?? 0;
}

async function select(tx: Transaction, where: string, parameters: unknown[]): Promise<ImportRow[]> {
  return (await tx.manager.query(
    `select id, import_id as "importId", row, content_hash as "contentHash", document_id as "documentId", place, fate,
            reasons, foreseen, foreseen_reasons as "foreseenReasons", report_id as "reportId"
     from report_import_row ${where}`,
    parameters,
  )) as ImportRow[];
}
