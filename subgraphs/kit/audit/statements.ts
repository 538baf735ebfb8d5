import type { Head, Seal } from "./chain.ts";
import type { KeptEntry } from "./entry.ts";

/** Runs a statement and gives its rows. */
export type RowsOf = <Row>(sql: string, parameters?: unknown[]) => Promise<Row[]>;

/** The columns of an entry, under the names that {@link KeptEntry} has. */
export const entryColumns = `entry.id, entry.at, subject, client, job, organisation, roles, purpose, kind,
  record_type as "recordType", record_id as "recordId", custodians, break_glass as "breakGlass", fields, reasons, operation,
  operation_hash as "operationHash", request_id as "requestId", entry.key_id as "keyId", mark`;

/** Lets this session, or this transaction alone, see every entry. */
export async function seeAll(rows: RowsOf, forTransaction: boolean): Promise<void> {
  await rows("select set_config('hub.sealing', 'on', $1)", [forTransaction]);
}

/** Where the chain ends; null before the first seal. */
export async function findHead(rows: RowsOf): Promise<Head | null> {
  const [head] = await rows<{ position: string; seal: Buffer }>(
    "select position, seal from audit_seal order by position desc limit 1",
  );
  return head ? { position: Number(head.position), seal: head.seal } : null;
}

/** Entries that wait for their seal, in the order in which they get it. */
export function findUnsealed(rows: RowsOf, limit: number): Promise<KeptEntry[]> {
  return rows<KeptEntry>(
    `select ${entryColumns} from audit_unsealed join audit_entry as entry on entry.id = entry_id
     order by entry.at, entry.id limit $1`,
    [limit],
  );
}

/** Keeps seals, whose entries wait no longer. */
export async function saveSeals(rows: RowsOf, seals: readonly Seal[], now: Date): Promise<void> {
  await rows(
    `with sealed as (delete from audit_unsealed where entry_id = any ($2))
     insert into audit_seal (position, entry_id, key_id, seal, sealed_at)
     select position, entry_id, $3, seal, $5 from unnest($1::bigint[], $2::uuid[], $4::bytea[])
       as sealed (position, entry_id, seal)`,
    [
      seals.map(({ position }) => position),
      seals.map(({ entryId }) => entryId),
      seals[0]?.keyId,
      seals.map(({ seal }) => seal),
      now,
    ],
  );
}
