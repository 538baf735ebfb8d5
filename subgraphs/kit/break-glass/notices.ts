import { type Window, windowSql } from "../connections.ts";
import type { Transaction } from "../database.ts";
import { breakGlassColumns } from "./store.ts";
import type { BreakGlassUse } from "./use.ts";

/**
 * SQL by which an owner keeps which guardian has read of which use, for a migration. The notice itself is the use:
 * whoever answers for the record is told by the very commit that opens it.
 */
export const breakGlassNoticeTables = (runtimeRole: string): string => `
  create table break_glass_reading (
    use_id uuid not null references break_glass (id),
    subject text not null,
    read_at timestamptz(3) not null,
    primary key (use_id, subject)
  );
  grant select, insert on break_glass_reading to ${runtimeRole};
  select hub.protect_own('break_glass_reading', 'subject');
`;

/** A use of which somebody is told who answers for the record. */
export interface BreakGlassNotice {
  readonly use: BreakGlassUse;
  /** When the one who asks has read it. */
  readonly readAt: Date | null;
}

// Nobody is told of what they have done themselves.
const told = "use.subject <> $1 and use.custodians && (select hub.list('organisations'))::text[]";

/** One window of the uses of which the caller is told, the first one first. */
export async function listBreakGlassNotices(
  tx: Transaction,
  unread: boolean,
  window: Window,
): Promise<BreakGlassNotice[]> {
  const keys = { value: "use.opened_at", cast: "timestamptz", id: "use.id" };
  const { condition, tail, parameters } = windowSql(window, keys, 3);
  const rows = (await tx.manager.query(
    `select ${breakGlassColumns("use")}, read_at as "readAt" from break_glass as use
     left join break_glass_reading as reading on reading.use_id = use.id and reading.subject = $1
     where ${told} and (not $2 or read_at is null) and ${condition} ${tail}`,
    [tx.caller.subject, unread, ...parameters],
  )) as (BreakGlassUse & { readAt: Date | null })[];
  return rows.map(({ readAt, ...use }) => ({ use, readAt }));
}

/** Notes that the caller has read of these uses; of others, and again, nothing is noted. @returns how many */
export async function saveBreakGlassRead(tx: Transaction, useIds: readonly string[]): Promise<number> {
  const rows = (await tx.manager.query(
    `insert into break_glass_reading (use_id, subject, read_at)
     select use.id, $1, $2 from break_glass as use where use.id = any ($3::uuid[]) and ${told}
     on conflict do nothing returning use_id`,
    [tx.caller.subject, tx.now, useIds],
  )) as unknown[];
  return rows.length;
}
