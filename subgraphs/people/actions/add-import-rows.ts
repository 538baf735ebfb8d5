import { createHash } from "node:crypto";
import type { RefusalReason } from "../../../schema/values/refusal.ts";
import type { Transaction } from "../../kit/database.ts";
import { refuseIf } from "../../kit/refusals.ts";
import { type MasterKey, seal } from "../../kit/sealed.ts";
import { checkOpen, type ImportRefusal } from "../domain/report-import.ts";
import type { RowAsSent } from "../domain/understand-import-row.ts";
import { findRowHashes, saveRows, wasTaken } from "../store/imports.ts";
import { getImport } from "./get-import.ts";

/** Rows of a list, each with its number in the list. */
export interface AddImportRowsCommand {
  readonly importId: string;
  readonly rows: readonly { readonly row: number; readonly report: RowAsSent }[];
}

/** The most rows of one request. */
const rowLimit = 500;

/**
 * Adds rows to an import. What a row says is kept sealed, all rows of a request under one key; a row that is added
 * again changes nothing, one that says something else is refused.
 */
export async function addImportRows(
  tx: Transaction,
  masterKey: MasterKey,
  { importId, rows }: AddImportRowsCommand,
): Promise<{ importId: string }> {
  const found = await getImport(tx, importId);
  refuseIf([
    ...checkOpen(found, await wasTaken(tx, importId)),
    ...(rows.length > rowLimit ? [{ code: "TOO_MANY_ROWS" as const, path: ["rows"] }] : []),
  ]);
  const added = rows.map(({ row, report }, place) => ({ row, place, contentHash: hashOf(report) }));
  const known = await findRowHashes(
    tx,
    importId,
    rows.map(({ row }) => row),
  );
  refuseIf(checkSame(added, known));
  const fresh = added.filter(({ row }) => !known.has(row));
  if (fresh.length === 0) return { importId };
  const content = Buffer.from(JSON.stringify(rows.map(({ report }) => report)));
  const documentId = await seal(tx, masterKey, { mediaType: "application/json", content });
  await saveRows(tx, importId, documentId, fresh);
  return { importId };
}

function checkSame(
  added: readonly { readonly row: number; readonly contentHash: string }[],
  known: ReadonlyMap<number, string>,
): RefusalReason<ImportRefusal>[] {
  const within = new Map<number, string>();
  return added.flatMap(({ row, contentHash }, index) => {
    const before = known.get(row) ?? within.get(row) ?? contentHash;
    within.set(row, contentHash);
    return before === contentHash
      ? []
      : [{ code: "ROW_SAYS_SOMETHING_ELSE" as const, path: ["rows", String(index)] }];
  });
}

/** The graph reads fields in the order of its schema, so that the same row has the same bytes. */
function hashOf(report: RowAsSent): string {
  return createHash("sha256").update(JSON.stringify(report)).digest("hex");
}
