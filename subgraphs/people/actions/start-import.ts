import { randomUUID } from "node:crypto";
import type { Transaction } from "../../kit/database.ts";
import { refuseIf } from "../../kit/refusals.ts";
import { checkSource } from "../domain/check-source.ts";
import { saveImport } from "../store/imports.ts";

/** A list to be imported. */
export interface StartImportCommand {
  readonly name: string;
  /** The name of the list among the reports' sources. */
  readonly sourceSystem: string;
}

/** Starts the import of a list; its rows are added afterwards and taken once it is run. */
export async function startImport(
  tx: Transaction,
  { name, sourceSystem }: StartImportCommand,
): Promise<{ importId: string }> {
  refuseIf(checkSource(sourceSystem));
  const importId = randomUUID();
  await saveImport(tx, { id: importId, name, sourceSystem });
  return { importId };
}
