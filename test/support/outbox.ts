import type { EventName, EventPayload } from "../../schema/events.ts";
import { connected } from "../../standalone/postgres/provision.ts";
import type { Caller } from "../../subgraphs/kit/caller.ts";
import { openDatabase } from "../../subgraphs/kit/database.ts";
import { grantInbox, inboxTable, once } from "../../subgraphs/kit/inbox.ts";
import { grantOutbox, outboxPruning, outboxTable, record } from "../../subgraphs/kit/outbox.ts";
import { temporaryDatabase } from "./postgres.ts";
import { until } from "./until.ts";

/** What an outbox row has come to. */
export interface RowState {
  readonly id: string;
  readonly job: string;
  readonly queued: boolean;
  readonly settled: boolean;
}

/** An owner with nothing but an outbox, an inbox and effects to count. */
export interface SmallOwner {
  readonly url: string;
  /** Records an event in a transaction of its own. */
  record<E extends EventName>(event: E, payload: EventPayload<E>): Promise<void>;
  /** Acts on an event in a transaction of its own, once; `meanwhile` runs before the transaction ends. */
  receive(eventId: string, meanwhile?: () => Promise<void>): Promise<"done" | "already-done">;
  /** How often each event had its effect. */
  effects(): Promise<Record<string, number>>;
  rows(): Promise<RowState[]>;
  /** Resolves with the rows once every one is settled. */
  settled(): Promise<RowState[]>;
  /** How many transactions wait for another one now. */
  waiting(): Promise<number>;
  /** Throws the relay's connection out of the database. */
  interruptRelay(): Promise<void>;
  /** Connections of the run-time role that are open now. */
  connections(): Promise<number>;
  stop(): Promise<void>;
}

const caller: Caller = {
  subject: "somebody",
  client: "conformance",
  organisation: null,
  roles: [],
  job: null,
  scopes: new Set(),
  purpose: "matching",
  requestId: "request-1",
};

/** Makes a small owner with a database of its own. */
export async function startSmallOwner(): Promise<SmallOwner> {
  const role = "conformance_run";
  const temporary = await temporaryDatabase("conformance", (ownerUrl) =>
    connected(ownerUrl, async (client) => {
      await client.query(
        outboxTable + grantOutbox(role) + outboxPruning(role) + inboxTable + grantInbox(role),
      );
      await client.query(`create table effect (event_id uuid); grant select, insert on effect to ${role}`);
    }),
  );
  const database = await openDatabase({ url: temporary.url, tables: [], clock: () => new Date() });
  const rows = () =>
    database.source.query<RowState[]>(
      `select id, job, queued_at is not null as queued, settled_at is not null as settled
       from outbox order by recorded_at`,
    );
  return {
    url: temporary.url,
    record: (event, payload) => database.write(caller, (tx) => record(tx, event, payload)),
    receive: (eventId, meanwhile) =>
      database.write(caller, (tx) =>
        once(tx, eventId, async () => {
          await tx.manager.query("insert into effect values ($1)", [eventId]);
          await meanwhile?.();
          return "done" as const;
        }),
      ),
    effects: async () => {
      const counted: { id: string; count: number }[] = await database.source.query(
        "select event_id as id, count(*)::int as count from effect group by event_id",
      );
      return Object.fromEntries(counted.map(({ id, count }) => [id, count]));
    },
    rows,
    settled: () =>
      until("every row is settled", async () => {
        const all = await rows();
        return all.every((row) => row.settled) && all;
      }),
    waiting: () =>
      connected(temporary.superuserUrl, async (client) => {
        const { rows: counted } = await client.query<{ count: number }>(
          "select count(*)::int from pg_stat_activity where datname = $1 and wait_event_type = 'Lock'",
          [temporary.name],
        );
        return counted[0]?.count ?? 0;
      }),
    interruptRelay: async () => {
      await connected(temporary.superuserUrl, (client) =>
        client.query(
          "select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and application_name like 'relay %'",
          [temporary.name],
        ),
      );
    },
    connections: () =>
      connected(temporary.superuserUrl, async (client) => {
        const { rows: counted } = await client.query<{ count: number }>(
          "select count(*)::int from pg_stat_activity where datname = $1 and application_name like 'relay %'",
          [temporary.name],
        );
        return counted[0]?.count ?? 0;
      }),
    stop: async () => {
      await database.stop();
      await temporary.drop();
    },
  };
}
