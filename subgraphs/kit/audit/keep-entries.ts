import { randomUUID } from "node:crypto";
import { GraphQLError } from "graphql";
import { type ErrorCode, errors } from "../../../schema/errors.ts";
import type { Caller } from "../caller.ts";
import { currently, type Renewable } from "../kept-in-file.ts";
import { type AuditedOperation, type AuditNote, entryOf, markOf } from "./entry.ts";
import type { AuditKeys } from "./keys.ts";

/** Who asked could not be recorded, so the answer is withheld, and what was to be written is undone. */
export class NotRecorded extends GraphQLError {
  override readonly name = "NotRecorded";
  constructor(cause: unknown) {
    const code = "NOT_RECORDED" satisfies ErrorCode;
    super(errors[code].meaning, { extensions: { code }, originalError: cause as Error });
  }
}

/** Runs one statement, in somebody's transaction or in a short one of its own. */
export type RunStatement = (sql: string, parameters: unknown[]) => Promise<unknown>;

/** Keeps what one operation did, for one caller. */
export type KeepEntries = (
  run: RunStatement,
  about: {
    readonly caller: Caller;
    readonly operation: AuditedOperation;
    readonly at: Date;
    /** When the operation began: a glass that has been shut since was open to it. */
    readonly begun: Date;
  },
  notes: readonly AuditNote[],
) => Promise<void>;

// What an operation did to many records is one statement: their custodians are looked up once for each type.
const statement = `
  with entry as (
    select * from jsonb_to_recordset($12::jsonb) as entry (
      id uuid, kind text, "recordType" text, "recordId" uuid, fields text[], reasons text[], mark bytea)),
  keeper as (
    select type, kept_id, kept_by
    from (select "recordType" as type, array_agg(distinct "recordId") as ids
          from entry where "recordId" is not null group by 1) as asked,
      hub.custodians_of(asked.type, asked.ids)),
  opened as (
    select type, opened_id, opened_by
    from (select "recordType" as type, array_agg(distinct "recordId") as ids
          from entry where "recordId" is not null and kind in ('read', 'export') group by 1) as asked,
      hub.break_glass_over(asked.type, asked.ids, $2, $13, $1)),
  kept as (
    insert into audit_entry (id, at, subject, client, job, organisation, roles, purpose, kind, record_type,
      record_id, custodians, break_glass, fields, reasons, operation, operation_hash, request_id, key_id, mark)
    select id, $1, $2, $3, $4, $5, $6, $7, kind, "recordType", "recordId", coalesce(kept_by, '{}'),
      opened_by, fields, reasons, $8, $9, $10, $11, mark
    from entry left join keeper on keeper.type = "recordType" and keeper.kept_id = "recordId"
      left join opened on opened.type = "recordType" and opened_id = "recordId" and kind in ('read', 'export'))
  insert into audit_unsealed select id from entry`;

/**
 * Makes the function that writes an owner's entries: all of one operation by one statement.
 * It throws {@link NotRecorded} where they could not be written.
 * @param onKept told after each time
 */
export function keepEntries(keys: Renewable<AuditKeys>, onKept: () => void): KeepEntries {
  return async (run, { caller, operation, at, begun }, notes) => {
    if (notes.length === 0) return;
    const key = currently(keys).newest;
    const entries = notes.map((note) => {
      const entry = entryOf(note, caller, operation, { id: randomUUID(), at });
      const { id, kind, recordType, recordId, fields, reasons } = entry;
      return {
        ...{ id, kind, recordType, recordId, fields, reasons },
        mark: `\\x${markOf(entry, key).toString("hex")}`,
      };
    });
    const { subject, client, job, organisation, roles, purpose, requestId } = caller;
    const shared = [at, subject, client, job, organisation, roles, purpose, operation.name, operation.hash];
    try {
      await run(statement, [...shared, requestId, key.id, JSON.stringify(entries), begun]);
    } catch (error) {
      throw new NotRecorded(error);
    }
    onKept();
  };
}
