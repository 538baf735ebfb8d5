import type { Transaction } from "../database.ts";

/**
 * Notes, in the transaction that reads or writes it, that records were written into a file or a list that leaves the
 * hub. It stands in the audit in place of what the operation would leave there by itself.
 * @param fields what of them, as `Type.field`
 */
export function noteExport(
  tx: Transaction,
  type: string,
  ids: readonly string[],
  fields: readonly string[],
): void {
  for (const id of ids) tx.notes.push({ kind: "export", record: { type, id }, fields, reasons: [] });
}

/** Notes records that one act made or changed, where its answer does not name them. */
export function noteWrites(
  tx: Transaction,
  type: string,
  ids: readonly string[],
  fields: readonly string[],
): void {
  for (const id of ids) tx.notes.push({ kind: "write", record: { type, id }, fields, reasons: [] });
}

/** Notes records of which a list tells that does not name them. @param fields what of them, as `Type.field` */
export function noteReads(
  tx: Transaction,
  type: string,
  ids: readonly string[],
  fields: readonly string[],
): void {
  for (const id of ids) tx.notes.push({ kind: "read", record: { type, id }, fields, reasons: [] });
}

/** Notes a record that is acted on, for the audit of a sweep, whose answer names nothing that it changed. */
export function noteTouched(tx: Transaction, type: string, id: string): void {
  tx.touched.push({ type, id });
}

/** Notes that somebody has opened a record in an emergency, past what is agreed. @param reason its code */
export function noteBreakGlass(tx: Transaction, type: string, id: string, reason: string): void {
  tx.notes.push({ kind: "break-glass", record: { type, id }, fields: [], reasons: [reason] });
}
