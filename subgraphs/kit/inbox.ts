import type { Transaction } from "./database.ts";

/** SQL of the table in which an owner keeps which events it has acted on, for its first migration. */
export const inboxTable = `
  create table inbox (
    event_id uuid primary key,
    job text not null,
    done_at timestamptz not null
  );
`;

/** What an owner's run-time role may do with its inbox: what was done stays done. */
export function grantInbox(role: string): string {
  return `grant select, insert on inbox to ${role};`;
}

/**
 * Runs a job's effect once for its event: the event's id is stored in the effect's own transaction. A second
 * delivery changes nothing; one that comes meanwhile waits for the first, and acts only if that rolled back.
 */
export async function once<T>(
  tx: Transaction,
  eventId: string,
  effect: () => Promise<T>,
): Promise<T | "already-done"> {
  const stored: unknown[] = await tx.manager.query(
    `insert into inbox (event_id, job, done_at) values ($1, $2, $3) on conflict do nothing returning event_id`,
    [eventId, tx.caller.job ?? tx.caller.client, tx.now],
  );
  return stored.length === 0 ? "already-done" : effect();
}
