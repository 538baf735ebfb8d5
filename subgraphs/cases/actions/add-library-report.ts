import { randomUUID } from "node:crypto";
import { themes } from "../../../schema/codes/themes.ts";
import type { Transaction } from "../../kit/database.ts";
import { refuseIf } from "../../kit/refusals.ts";
import { checkPublishedReport, type PublishedReport } from "../domain/library.ts";
import { saveLibraryReport } from "../store/library.ts";

const knownThemes: ReadonlySet<string> = new Set(Object.keys(themes.entries));

/** Enters a report that others have published, with its source. */
export async function addLibraryReport(
  tx: Transaction,
  report: PublishedReport,
): Promise<{ reportId: string }> {
  refuseIf(checkPublishedReport(report, knownThemes, tx.now.getUTCFullYear()));
  const id = randomUUID();
  await saveLibraryReport(tx, { id, ...report }, null);
  return { reportId: id };
}
