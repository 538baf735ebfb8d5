import { createHmac } from "node:crypto";
import type { Caller } from "../caller.ts";
import type { AuditKind } from "./audit-tables.ts";
import type { AuditKey } from "./keys.ts";

/** A record that somebody touched: its type in the graph, and its id where it is one. */
export interface AuditedRecord {
  readonly type: string;
  readonly id: string | null;
}

/** What an operation did to one record, as it is collected: names and codes, never values. */
export interface AuditNote {
  readonly kind: AuditKind;
  readonly record: AuditedRecord | null;
  /** `Type.field`, of the graph for a read, of its inputs for a write. */
  readonly fields: readonly string[];
  /** Codes of refusals. */
  readonly reasons: readonly string[];
}

/** By what somebody asked: the persisted operation's name, and the hash of what reached this owner. */
export interface AuditedOperation {
  readonly name: string | null;
  readonly hash: string | null;
}

/** An entry as it is written, but for what the database adds: whose the record is, and by which use it was open. */
export interface AuditEntry {
  readonly id: string;
  readonly at: Date;
  readonly subject: string;
  readonly client: string;
  readonly job: string | null;
  readonly organisation: string | null;
  readonly roles: readonly string[];
  readonly purpose: string;
  readonly kind: AuditKind;
  readonly recordType: string | null;
  readonly recordId: string | null;
  readonly fields: readonly string[];
  readonly reasons: readonly string[];
  readonly operation: string | null;
  readonly operationHash: string | null;
  readonly requestId: string;
}

/** An entry as it lies in the table. */
export interface KeptEntry extends AuditEntry {
  readonly custodians: readonly string[];
  /** The use of a broken glass by which the record was open to whoever read it; null where it was none. */
  readonly breakGlass: string | null;
  readonly keyId: string;
  readonly mark: Buffer;
}

/** The entry that a note makes of a caller. */
export function entryOf(
  note: AuditNote,
  caller: Caller,
  operation: AuditedOperation,
  { id, at }: { readonly id: string; readonly at: Date },
): AuditEntry {
  return {
    id,
    at,
    subject: caller.subject,
    client: caller.client,
    job: caller.job,
    organisation: caller.organisation,
    roles: caller.roles,
    purpose: caller.purpose,
    kind: note.kind,
    recordType: note.record?.type ?? null,
    recordId: note.record?.id ?? null,
    fields: [...note.fields].sort(),
    reasons: [...note.reasons].sort(),
    operation: operation.name,
    operationHash: operation.hash,
    requestId: caller.requestId,
  };
}

/** What of an entry is marked and sealed, always in this order. */
export function canonical(entry: AuditEntry): readonly unknown[] {
  return [
    entry.id,
    entry.at.toISOString(),
    entry.subject,
    entry.client,
    entry.job,
    entry.organisation,
    entry.roles,
    entry.purpose,
    entry.kind,
    entry.recordType,
    entry.recordId,
    entry.fields,
    entry.reasons,
    entry.operation,
    entry.operationHash,
    entry.requestId,
  ];
}

/** The mark that an entry gets as it is written: one that somebody else puts into the table has none that holds. */
export function markOf(entry: AuditEntry, key: AuditKey): Buffer {
  return createHmac("sha256", key.bytes)
    .update(JSON.stringify(["audit entry 1", ...canonical(entry)]))
    .digest();
}
