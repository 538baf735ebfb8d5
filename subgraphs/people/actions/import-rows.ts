import { createHash } from "node:crypto";
import { dayInEngland } from "../../../schema/values/calendar.ts";
import type { RefusalReason } from "../../../schema/values/refusal.ts";
import { checkReportedOn } from "../../../schema/values/reported-on.ts";
import { checkWhoDied } from "../../../schema/values/who-died.ts";
import { noteWrites } from "../../kit/audit/note.ts";
import type { Transaction } from "../../kit/database.ts";
import { type MasterKey, unseal } from "../../kit/sealed.ts";
import { checkReporter } from "../domain/check-reporter.ts";
import type { FoundFate, ImportRow, ReportImport } from "../domain/report-import.ts";
import { type RowAsSent, understandImportRow } from "../domain/understand-import-row.ts";
import { understand } from "../domain/understand-report.ts";
import { findRowsToRun, isNamedBefore, lockImport, saveFate, saveRunDone } from "../store/imports.ts";
import { findReceipt } from "../store/reports.ts";
import { reportDeath } from "./report-death.ts";

/** How many rows are run in one transaction. */
const atOneTime = 25;

/**
 * Runs the next rows of an import: in a dry run each is looked at, else it becomes a report, or is kept as refused
 * with every reason. @returns whether there may be more
 */
export async function importRows(
  tx: Transaction,
  masterKey: MasterKey,
  { importId }: { readonly importId: string },
): Promise<{ more: boolean }> {
  const found = await lockImport(tx, importId);
  if (found?.state !== "RUNNING") return { more: false };
  const rows = await findRowsToRun(tx, found, atOneTime);
  const documents = new Map<string, readonly RowAsSent[]>();
  for (const row of rows) {
    const sent = await readRow(tx, masterKey, row, documents);
    const key = sourceKeyOf(sent);
    const fate = await fateOf(tx, masterKey, found, row, sent, key);
    await saveFate(tx, row.id, found, { ...fate, sourceKey: key });
    if (fate.reportId !== null) noteWrites(tx, "DeathReport", [fate.reportId], ["Mutation.importRows"]);
  }
  if (rows.length === atOneTime) return { more: true };
  await saveRunDone(tx, importId);
  return { more: false };
}

async function fateOf(
  tx: Transaction,
  masterKey: MasterKey,
  found: ReportImport,
  row: ImportRow,
  sent: RowAsSent,
  key: string | null,
): Promise<FoundFate> {
  const { sourceId, onBehalfOf, reportedOn, reasons } = understandImportRow(sent);
  const notTaken = (all: readonly RefusalReason[]): FoundFate => ({
    fate: "NOT_TAKEN",
    reasons: all,
    reportId: null,
  });
  if (reasons.length > 0 || sourceId === null)
    return notTaken([...reasons, ...checkWhat(tx, sent, reportedOn)]);
  if (key !== null && (await isNamedBefore(tx, row, key))) {
    return { fate: "KNOWN", reasons: [], reportId: null };
  }
  const reporter = { organisation: found.organisation, roles: found.roles };
  const notTheirs = checkReporter(reporter, onBehalfOf);
  const source = { system: found.sourceSystem, id: sourceId, organisation: onBehalfOf ?? found.organisation };
  const known = notTheirs.length === 0 ? await findReceipt(tx, source) : null;
  if (known) return { fate: "KNOWN", reasons: [], reportId: null };
  const against = [...notTheirs, ...checkWhat(tx, sent, reportedOn)];
  // The row itself is kept as it was sent, so that a refused one need not become a refused report besides.
  if (against.length > 0) return notTaken(against);
  if (found.mode === "DRY_RUN") return { fate: "GOOD", reasons: [], reportId: null };
  const command = {
    kind: "LOOK_BACK" as const,
    source: { system: found.sourceSystem, id: sourceId },
    onBehalfOf,
    reportedOn,
    notifierRole: sent.notifierRole ?? null,
    person: sent.person,
    notifier: null,
    asReceived: sent,
  };
  const { reportId } = await reportDeath(tx, masterKey, command, reporter);
  return { fate: "TAKEN", reasons: [], reportId };
}

/** What stands against the person that a row names, and against the day on which it says to have been noted. */
function checkWhat(
  tx: Transaction,
  { person: written }: RowAsSent,
  reportedOn: string | null,
): readonly RefusalReason[] {
  const today = dayInEngland(tx.now);
  const { person, reasons } = understand(written);
  return [
    ...(reasons.length > 0 ? reasons : checkWhoDied(person, today, ["person"])),
    ...checkReportedOn(reportedOn, person.deathDate, today),
  ];
}

async function readRow(
  tx: Transaction,
  masterKey: MasterKey,
  { documentId, place }: ImportRow,
  documents: Map<string, readonly RowAsSent[]>,
): Promise<RowAsSent> {
  let rows = documents.get(documentId);
  if (rows === undefined) {
    const document = await unseal(tx, masterKey, documentId);
    rows = document ? (JSON.parse(document.content.toString()) as RowAsSent[]) : [];
    documents.set(documentId, rows);
  }
  return rows[place] ?? { person: {} };
}

/** The number of a row and its organisation, hashed: by it a row that is there twice is found. */
function sourceKeyOf({ sourceId, onBehalfOf }: RowAsSent): string | null {
  if (!sourceId?.trim()) return null;
  const name = JSON.stringify([sourceId.trim(), onBehalfOf?.trim().toUpperCase() ?? null]);
  return createHash("sha256").update(name).digest("hex");
}
