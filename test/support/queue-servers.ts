import { connected, runRole } from "../../standalone/postgres/provision.ts";
import { migrateQueue } from "../../subgraphs/kit/queue.ts";
import { type Gate, putGateBefore } from "./gate.ts";
import { temporaryDatabase } from "./postgres.ts";
import { redisMissing, startRedis } from "./redis.ts";

/** A queue's server of one test file's own, behind a gate. */
export interface QueueServer {
  /** What a process would be given as QUEUE_URL; leads through the gate. */
  readonly url: string;
  readonly gate: Gate;
  /** Forgets every job. */
  lose(): Promise<void>;
  stop(): Promise<void>;
}

/** Each kind of queue server that the hub supports, and why it cannot be started on this machine, if so. */
export const queueServers = [
  { kind: "PostgreSQL", missing: null, title: "PostgreSQL", start: startPostgresQueue },
  { kind: "Redis", missing: redisMissing(), title: titleOf("Redis", redisMissing()), start: startRedisQueue },
];

/** A test's title names what is skipped and why. */
function titleOf(kind: string, missing: string | null): string {
  return missing === null ? kind : `${kind} (skipped: ${missing})`;
}

async function startPostgresQueue(): Promise<QueueServer> {
  const database = await temporaryDatabase("queue", (ownerUrl) => migrateQueue(ownerUrl, runRole("queue")));
  const url = new URL(database.url);
  const gate = await putGateBefore(url.hostname, Number(url.port));
  url.port = String(gate.port);
  return {
    url: url.href,
    gate,
    lose: () =>
      connected(database.ownerUrl, async (client) => {
        await client.query("truncate bullmq.job, bullmq.scheduler, bullmq.event, bullmq.meta cascade");
      }),
    stop: async () => {
      await gate.shut();
      await database.drop();
    },
  };
}

async function startRedisQueue(): Promise<QueueServer> {
  const redis = await startRedis();
  const url = new URL(redis.url);
  const gate = await putGateBefore(url.hostname, redis.port);
  Object.assign(url, { hostname: "127.0.0.1", port: String(gate.port) });
  return {
    url: url.href,
    gate,
    lose: () => redis.flush(),
    stop: async () => {
      await gate.shut();
      await redis.stop();
    },
  };
}
