import type { Transaction } from "../../kit/database.ts";
import { record } from "../../kit/outbox.ts";
import { refuseIf } from "../../kit/refusals.ts";
import { countFates, saveRun } from "../store/imports.ts";
import { getImport } from "./get-import.ts";

/** That a list be run. */
export interface RunImportCommand {
  readonly importId: string;
  /** Only say what would become of every row. */
  readonly dryRun: boolean;
}

/** Has a list run in the background: its rows are looked at, or taken, some at a time. What was taken stays. */
export async function runImport(
  tx: Transaction,
  { importId, dryRun }: RunImportCommand,
): Promise<{ importId: string }> {
  const found = await getImport(tx, importId);
  const rows = await countFates(tx, found);
  refuseIf([
    ...(found.state === "RUNNING" ? [{ code: "IMPORT_RUNNING" as const, path: ["importId"] }] : []),
    ...(rows.size === 0 ? [{ code: "NO_ROWS" as const, path: ["importId"] }] : []),
  ]);
  await saveRun(tx, found, dryRun ? "DRY_RUN" : "RUN");
  await record(tx, "import.asked", { importId });
  return { importId };
}
