import type { Client } from "pg";
import type { EventName, JobName } from "../../schema/events.ts";
import { outboxChannel } from "./outbox.ts";

/** A row of the outbox, as the relay needs it. */
export interface OutboxRow {
  readonly id: string;
  readonly event: EventName;
  readonly job: JobName;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly requestId: string;
}

const row = `id, event, job, payload, request_id as "requestId"`;

/** Everything the relay says to its owner's database, over one connection that serves one statement at a time. */
export interface RelayStatements {
  /** Takes rows that no other relay holds, gives them to `deliver` and notes them as queued, or leaves them. */
  relay(limit: number, now: Date, deliver: (rows: readonly OutboxRow[]) => Promise<void>): Promise<number>;
  /** Queued before `before` and not settled, after the row `after`, in the order of their ids. */
  unsettled(before: Date, after: string, limit: number): Promise<readonly OutboxRow[]>;
  settle(ids: readonly string[], now: Date): Promise<void>;
  /** Notes that rows were given to the queue again. */
  requeued(ids: readonly string[], now: Date): Promise<void>;
  /** Takes away up to `limit` rows that were settled before `before`. @returns how many */
  prune(before: Date, limit: number): Promise<number>;
}

/** Listens for new rows on the client's connection and returns the relay's statements over it. */
export async function relayStatements(client: Client): Promise<RelayStatements> {
  await client.query(`listen ${outboxChannel}`);
  return {
    relay: async (limit, now, deliver) => {
      await client.query("begin");
      const { rows } = await client.query<OutboxRow>(
        `select ${row} from outbox where queued_at is null and settled_at is null
         order by recorded_at limit $1 for update skip locked`,
        [limit],
      );
      if (rows.length > 0) {
        await deliver(rows);
        await client.query("update outbox set queued_at = $1 where id = any($2)", [now, idsOf(rows)]);
      }
      await client.query("commit");
      return rows.length;
    },
    unsettled: async (before, after, limit) => {
      const { rows } = await client.query<OutboxRow>(
        `select ${row} from outbox where queued_at <= $1 and settled_at is null and id > $2
         order by id limit $3`,
        [before, after, limit],
      );
      return rows;
    },
    settle: async (ids, now) => {
      await client.query("update outbox set settled_at = $1 where id = any($2) and settled_at is null", [
        now,
        ids,
      ]);
    },
    requeued: async (ids, now) => {
      await client.query("update outbox set queued_at = $1 where id = any($2)", [now, ids]);
    },
    prune: async (before, limit) => {
      const { rows } = await client.query<{ pruned: number }>("select prune_outbox($1, $2) as pruned", [
        before,
        limit,
      ]);
      return rows[0]?.pruned ?? 0;
    },
  };
}

/** The ids of rows. */
export function idsOf(rows: readonly OutboxRow[]): string[] {
  return rows.map((each) => each.id);
}
