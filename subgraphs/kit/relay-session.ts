import { Client } from "pg";
import { yieldingEvents } from "../../schema/events.ts";
import type { Bell } from "./bell.ts";
import { currently, type Renewable } from "./kept-in-file.ts";
import type { Log } from "./log.ts";
import { backoffType, isScheduled, type JobQueue, openQueues, type QueueName, type Queues } from "./queue.ts";
import { awaitJobs } from "./relay-awaited.ts";
import { type OutboxRow, type RelayStatements, relayStatements } from "./relay-statements.ts";
import { type Swept, sweepOutbox } from "./relay-sweep.ts";

export interface RelayOptions {
  /** The owner's database, as its run-time role; asked for again whenever the relay comes back. */
  readonly databaseUrl: Renewable<string>;
  readonly queueUrl: Renewable<string>;
  readonly owner: QueueName;
  readonly log: Log;
  readonly clock: () => Date;
  /** A number from 0 up to 1; keeps relays that lost the same server from coming back together. */
  readonly chance: () => number;
  /** Milliseconds after which the outbox is looked at even if nobody rang; 2 s by default. */
  readonly pollEvery?: number;
  /**
   * Milliseconds between sweeps, and how long a queued row is left alone before; 40 s by default, so that a queue that
   * was lost is whole again within two minutes.
   */
  readonly sweepEvery?: number;
  /** How often a job is tried before it waits in the failed set for a person; 20 by default. */
  readonly attempts?: number;
}

/** A relay's work while its database and its queue answer; every method throws where one of them is lost. */
export interface RelaySession {
  /** Settles what has completed and queues what was recorded, until nothing is left or `enough` says so. */
  relayAll(enough: () => boolean): Promise<void>;
  sweepIfDue(): Promise<void>;
  sweep(): Promise<Swept>;
  close(): Promise<void>;
}

const batchSize = 100;

/** Opens one connection to the owner's database and, at most, three to the queue; throws where one is away. */
export async function openSession(options: RelayOptions, bell: Bell): Promise<RelaySession> {
  let lost: Error | undefined;
  const lose = (error: Error) => {
    lost = error;
    bell.ring();
  };
  const client = new Client({
    connectionString: currently(options.databaseUrl),
    application_name: `relay ${options.owner}`,
    keepAlive: true,
    connectionTimeoutMillis: 5_000,
    query_timeout: 15_000,
    idle_in_transaction_session_timeout: 30_000,
  });
  client.on("error", lose);
  client.on("notification", bell.ring);
  const queues = openQueues(options.queueUrl, { connections: 3, onError: () => {} });
  const closers = [() => queues.close(), () => client.end()];
  const close = async () => {
    for (const each of closers) await each().catch(() => {});
  };
  try {
    await client.connect();
    await queues.check();
    const statements = await relayStatements(client);
    const { queue, completed, closeQueue } = followQueue(queues, options.owner, bell, lose);
    closers.unshift(closeQueue);
    return { ...relaySession(options, statements, queue, completed, () => lost), close };
  } catch (error) {
    await close();
    throw error;
  }
}

function followQueue(queues: Queues, owner: QueueName, bell: Bell, lose: (error: Error) => void) {
  const queue = queues.queue(owner);
  const events = queues.events(owner);
  const completed = new Set<string>();
  events.on("completed", ({ jobId }) => {
    // What a schedule has started stands in no outbox.
    if (isScheduled(jobId)) return;
    completed.add(jobId);
    bell.ring();
  });
  events.run().catch(lose);
  const closeQueue = async () => {
    await events.close();
    await queue.close();
  };
  return { queue, completed, closeQueue };
}

function relaySession(
  { clock, attempts = 20, sweepEvery = 40_000 }: RelayOptions,
  statements: RelayStatements,
  queue: JobQueue,
  completed: Set<string>,
  lost: () => Error | undefined,
): Omit<RelaySession, "close"> {
  let sweptAt = clock().getTime();
  const awaited = awaitJobs(sweepEvery);
  const deliver = async (rows: readonly OutboxRow[]) => {
    for (const { id } of rows) awaited.add(id, clock());
    await Promise.all(rows.map((row) => addJob(queue, row, attempts)));
  };
  const settle = async (ids: readonly string[]) => {
    if (ids.length > 0) await statements.settle(ids, clock());
    for (const id of ids) {
      completed.delete(id);
      awaited.remove(id);
    }
  };
  const sweepBefore = (before: Date) => sweepOutbox(statements, queue, deliver, before, clock);
  return {
    relayAll: async (enough) => {
      for (let queued = batchSize; queued === batchSize && !enough(); ) {
        const fault = lost();
        if (fault) throw fault;
        queued = await statements.relay(batchSize, clock(), deliver);
        await settle([...completed]);
      }
      await settle(await awaited.askFor(queue, clock()));
    },
    sweepIfDue: async () => {
      const now = clock().getTime();
      if (now - sweptAt < sweepEvery) return;
      sweptAt = now;
      await sweepBefore(new Date(now - sweepEvery));
    },
    sweep: () => sweepBefore(clock()),
  };
}

/** The queue takes jobs without a priority first, then the others by theirs. */
const afterAllOthers = { priority: 1 } as const;

/**
 * A finished job is kept for a day, so that a sweep can see that it was done; a failed one stays until a person has
 * looked at it. Jobs are added one by one: in PostgreSQL the queue's bulk statement makes a temporary table.
 */
function addJob(queue: JobQueue, { id, event, job, payload, requestId }: OutboxRow, attempts: number) {
  return queue.add(
    job,
    { event, payload, requestId },
    {
      jobId: id,
      ...(yieldingEvents.has(event) && afterAllOthers),
      attempts,
      backoff: { type: backoffType },
      removeOnComplete: { age: 24 * 60 * 60, count: 10_000 },
      removeOnFail: false,
      stackTraceLimit: 1,
    },
  );
}
