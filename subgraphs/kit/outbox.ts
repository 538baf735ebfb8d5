import { type EventName, type EventPayload, events } from "../../schema/events.ts";
import type { Transaction } from "./database.ts";

/** The channel on which a commit with new rows wakes the relay. */
export const outboxChannel = "outbox";

/**
 * SQL of the table in which an owner keeps what it has to tell, for its first migration. A row is *queued* once
 * the relay has handed it to the queue and *settled* once its job has completed.
 */
export const outboxTable = `
  create table outbox (
    id uuid primary key default gen_random_uuid(),
    event text not null,
    job text not null,
    payload jsonb not null,
    request_id text not null,
    recorded_at timestamptz not null,
    queued_at timestamptz,
    settled_at timestamptz
  );
  create index outbox_to_queue on outbox (recorded_at) where queued_at is null and settled_at is null;
  create index outbox_to_settle on outbox (id) where queued_at is not null and settled_at is null;
`;

/** What an owner's run-time role may do with its outbox: it takes no row away, except by {@link outboxPruning}. */
export function grantOutbox(role: string): string {
  return `grant select, insert, update (queued_at, settled_at) on outbox to ${role};`;
}

/** SQL of the one way in which rows leave the outbox: settled ones, some at a time, long after. */
export function outboxPruning(role: string): string {
  return `
    create index outbox_settled on outbox (settled_at) where settled_at is not null;
    create function prune_outbox(before timestamptz, most integer) returns integer
      language sql security definer set search_path = public, pg_temp
      as $$
        with pruned as (
          delete from outbox where id in
            (select id from outbox where settled_at < before order by settled_at limit most for update skip locked)
          returning id
        )
        select count(*)::integer from pruned
      $$;
    revoke execute on function prune_outbox from public;
    grant execute on function prune_outbox to ${role};
  `;
}

/**
 * Records an event in the transaction of the act that caused it: one row for each job that it starts.
 * Throws where the payload is not what `schema/events.ts` says.
 */
export async function record<E extends EventName>(
  tx: Transaction,
  event: E,
  payload: EventPayload<E>,
): Promise<void> {
  const ids = events[event].payload.parse(payload);
  await tx.manager.query(
    `with recorded as (
       insert into outbox (event, job, payload, request_id, recorded_at)
       select $1, job, $2, $3, $4 from unnest($5::text[]) as job)
     select pg_notify($6, '')`,
    [event, JSON.stringify(ids), tx.caller.requestId, tx.now, events[event].jobs, outboxChannel],
  );
}
