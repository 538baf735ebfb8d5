import type { Transaction } from "../../kit/database.ts";
import { Refused } from "../../kit/refusals.ts";
import type { ReportImport } from "../domain/report-import.ts";
import { lockImport } from "../store/imports.ts";

/** The caller's own import, which nobody else changes until the transaction ends. Throws `Refused` where it is none. */
export async function getImport(tx: Transaction, importId: string): Promise<ReportImport> {
  const found = await lockImport(tx, importId);
  if (found !== null && found.startedBy === tx.caller.subject) return found;
  throw new Refused([{ code: "NO_SUCH_IMPORT", path: ["importId"] }]);
}
