import { type Window, windowSql } from "../connections.ts";
import type { Transaction } from "../database.ts";
import type { KeptEntry } from "./entry.ts";
import { entryColumns } from "./statements.ts";

const keys = { value: "entry.at", cast: "timestamptz", id: "entry.id" };

/** One window of what was done to a record, of what the caller answers for. */
export function listOfRecord(
  tx: Transaction,
  { type, id }: { readonly type: string; readonly id: string },
  window: Window,
): Promise<KeptEntry[]> {
  const { condition, tail, parameters } = windowSql(window, keys, 3);
  return tx.manager.query(
    `select ${entryColumns} from audit_entry as entry
     where record_id = $1 and record_type = $2 and ${condition} ${tail}`,
    [id, type, ...parameters],
  );
}

/** One window of what an organisation has seen and done on some days, of what the caller answers for. */
export function listOfOrganisation(
  tx: Transaction,
  { code, from, until }: { readonly code: string; readonly from: string; readonly until: string },
  window: Window,
): Promise<KeptEntry[]> {
  const { condition, tail, parameters } = windowSql(window, keys, 4);
  return tx.manager.query(
    `select ${entryColumns} from audit_entry as entry
     where organisation = $1 and at >= $2::date::timestamp at time zone 'Europe/London'
       and at < ($3::date + 1)::timestamp at time zone 'Europe/London' and ${condition} ${tail}`,
    [code, from, until, ...parameters],
  );
}

/** Keeps the head of another owner's chain. */
export async function saveAnchor(
  tx: Transaction,
  head: { readonly owner: string; readonly position: number; readonly seal: string },
): Promise<{ position: number }> {
  await tx.manager.query(
    `insert into audit_anchor (owner, position, seal, kept_at) values ($1, $2, decode($3, 'hex'), $4)
     on conflict do nothing`,
    [head.owner, head.position, head.seal, tx.now],
  );
  return { position: head.position };
}
