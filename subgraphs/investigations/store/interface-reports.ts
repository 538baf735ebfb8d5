import { In } from "typeorm";
import type { Transaction } from "../../kit/database.ts";
import { groupedBy } from "../../kit/grouped-by.ts";
import type { InterfaceReport } from "../domain/interface-report.ts";
import { interfaceReportTable } from "./interface-tables.ts";

/** Saves what the steering group was told, with the reviewing officer's words, if there are any. */
export async function saveInterfaceReport(
  tx: Transaction,
  report: InterfaceReport,
  words: string | null,
): Promise<void> {
  await tx.manager.getRepository(interfaceReportTable).insert({ ...report, reportedBy: tx.caller.subject });
  if (words === null) return;
  await tx.manager.query("insert into interface_report_words (report_id, words) values ($1, $2)", [
    report.id,
    words,
  ]);
}

/** Finds reports by id. */
export async function findInterfaceReports(
  tx: Transaction,
  ids: readonly string[],
): Promise<Map<string, InterfaceReport>> {
  const rows = await tx.manager.getRepository(interfaceReportTable).findBy({ id: In([...ids]) });
  return new Map(rows.map((row) => [row.id, row]));
}

/** What the steering group was told of links, by link, earliest first. */
export async function findReportsOfLinks(
  tx: Transaction,
  linkIds: readonly string[],
): Promise<Map<string, InterfaceReport[]>> {
  const rows = await tx.manager.getRepository(interfaceReportTable).find({
    where: { linkId: In([...linkIds]) },
    order: { reportedAt: "asc", id: "asc" },
  });
  return groupedBy(rows, ({ linkId }) => linkId);
}

/** The reviewing officers' words, by report. */
export async function findReportWords(
  tx: Transaction,
  reportIds: readonly string[],
): Promise<Map<string, string>> {
  const rows = (await tx.manager.query(
    "select report_id, words from interface_report_words where report_id = any ($1::uuid[])",
    [reportIds],
  )) as { report_id: string; words: string }[];
  return new Map(rows.map(({ report_id, words }) => [report_id, words]));
}
