import { EntitySchema, In } from "typeorm";
import { type Window, windowSql } from "../../kit/connections.ts";
import type { Transaction } from "../../kit/database.ts";
import { findInOrder } from "../../kit/find-in-order.ts";
import type { LibraryAgeBand, LibraryKind, LibraryReport } from "../domain/library.ts";

/** A row of `library_report`; `case_id` is ours alone, so that an amended review replaces what stood before. */
export interface LibraryReportRow {
  id: string;
  kind: string;
  title: string;
  publisher: string | null;
  year: number;
  url: string | null;
  words: string;
  themes: string[];
  ageBand: string | null;
  setting: string | null;
  caseId: string | null;
  filedAt: Date;
  filedBy: string;
  withdrawnAt: Date | null;
}

export const libraryReportTable = new EntitySchema<LibraryReportRow>({
  name: "library_report",
  columns: {
    id: { type: "uuid", primary: true },
    kind: { type: "text" },
    title: { type: "text" },
    publisher: { type: "text", nullable: true },
    year: { type: "int" },
    url: { type: "text", nullable: true },
    words: { type: "text" },
    themes: { type: "text", array: true },
    ageBand: { type: "text", name: "age_band", nullable: true },
    setting: { type: "text", nullable: true },
    caseId: { type: "uuid", name: "case_id", nullable: true },
    filedAt: { type: "timestamptz", name: "filed_at" },
    filedBy: { type: "text", name: "filed_by" },
    withdrawnAt: { type: "timestamptz", name: "withdrawn_at", nullable: true },
  },
});

/** Files a report. */
export async function saveLibraryReport(
  tx: Transaction,
  report: Omit<LibraryReport, "filedAt">,
  caseId: string | null,
): Promise<void> {
  await tx.manager.getRepository(libraryReportTable).insert({
    ...report,
    themes: [...report.themes],
    caseId,
    filedAt: tx.now,
    filedBy: tx.caller.subject,
    withdrawnAt: null,
  });
}

/** Takes what stands of a case, or a report by its id, out of sight; the row stays. */
export async function withdrawReports(
  tx: Transaction,
  which: { readonly id: string } | { readonly caseId: string },
): Promise<void> {
  await tx.manager.query(
    `update library_report set withdrawn_at = $1 where ${"id" in which ? "id" : "case_id"} = $2 and withdrawn_at is null`,
    [tx.now, "id" in which ? which.id : which.caseId],
  );
}

/** What is looked for in the library; all that is given must agree. */
export interface LibraryFilter {
  /** Words as people type them into a search box: "quotes", or, -not. */
  readonly search?: string | null;
  readonly kinds?: readonly LibraryKind[] | null;
  readonly themes?: readonly string[] | null;
  readonly ageBands?: readonly LibraryAgeBand[] | null;
  readonly settings?: readonly string[] | null;
}

/** One window of the reports that a filter finds, in the order in which they were filed. */
export async function listLibrary(
  tx: Transaction,
  filter: LibraryFilter,
  window: Window,
): Promise<LibraryReport[]> {
  const { condition, tail, parameters } = windowSql(
    window,
    { value: "filed_at", cast: "timestamptz", id: "id" },
    6,
  );
  const rows = (await tx.manager.query(
    `select id from library_report
     where withdrawn_at is null
       and ($1::text is null or search @@ websearch_to_tsquery('english', $1))
       and ($2::text[] is null or kind = any ($2))
       and ($3::text[] is null or themes && $3)
       and ($4::text[] is null or age_band = any ($4))
       and ($5::text[] is null or setting = any ($5))
       and ${condition} ${tail}`,
    [
      filter.search?.trim() || null,
      filter.kinds ?? null,
      filter.themes ?? null,
      filter.ageBands ?? null,
      filter.settings ?? null,
      ...parameters,
    ],
  )) as { id: string }[];
  return findInOrder(tx, rows, findLibraryReports);
}

/** Reports that stand in the library, by their ids. */
export async function findLibraryReports(
  tx: Transaction,
  ids: readonly string[],
): Promise<Map<string, LibraryReport>> {
  const rows = await tx.manager.getRepository(libraryReportTable).findBy({ id: In([...ids]) });
  return new Map(
    rows.filter(({ withdrawnAt }) => withdrawnAt === null).map((row) => [row.id, toReport(row)]),
  );
}

function toReport({ caseId, filedBy, withdrawnAt, ...row }: LibraryReportRow): LibraryReport {
  return { ...row, kind: row.kind as LibraryKind, ageBand: row.ageBand as LibraryAgeBand | null };
}
