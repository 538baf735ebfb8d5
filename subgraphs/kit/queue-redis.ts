import { type ConnectionOptions, createRedisBackend, type RedisQueueBackend } from "bullmq";
import { Cluster, Redis, type RedisOptions } from "ioredis";
import { currently, type Renewable } from "./kept-in-file.ts";
import type { QueueLink, QueueOptions } from "./queue-link.ts";

/** Statements fail after this many milliseconds: the relay tries again, and rows are safe in the outbox. */
const statementTimeout = 5_000;

/** Connects to queues in Redis or Valkey: one connection for statements, one for work, one for each wait. */
export function linkRedis(
  url: Renewable<string>,
  { onError }: QueueOptions,
): QueueLink<RedisQueueBackend, ConnectionOptions> {
  const opened: (Redis | Cluster)[] = [];
  const open = (options: RedisOptions) => {
    const client = connect(url, options);
    client.on("error", onError);
    opened.push(client);
    return client;
  };
  const statements = lazily(() =>
    open({ maxRetriesPerRequest: 1, commandTimeout: statementTimeout, lazyConnect: true }),
  );
  const work = lazily(() => open({ maxRetriesPerRequest: null }));
  return {
    backend: createRedisBackend,
    statements,
    work,
    // Only a pattern for copies: each listener blocks a connection of its own.
    events: lazily(() => open({ maxRetriesPerRequest: null, lazyConnect: true })),
    check: async () => {
      await statements().ping();
    },
    close: async () => {
      for (const client of opened) client.disconnect();
    },
  };
}

function connect(url: Renewable<string>, { lazyConnect = false, ...options }: RedisOptions): Redis | Cluster {
  const { protocol, hostname: host, port: writtenPort, pathname, searchParams } = new URL(currently(url));
  const port = Number(writtenPort || 6379);
  const secured: RedisOptions = { ...options, ...(protocol === "rediss:" && { tls: {} }) };
  if (searchParams.get("cluster") === "true") {
    return new Cluster([{ host, port }], { lazyConnect, redisOptions: signingIn(url, secured) });
  }
  const db = Number(pathname.slice(1) || 0);
  const client = new Redis({
    ...signingIn(url, secured),
    ...{ lazyConnect, host, port, db },
    retryStrategy: (times) => {
      Object.assign(client.options, signInOf(url));
      return Math.min(times * 50, 2_000);
    },
  });
  return client;
}

/** Options that are asked who signs in for each node of a cluster that is connected. */
function signingIn(url: Renewable<string>, options: RedisOptions): RedisOptions {
  return Object.defineProperties(options, {
    username: { enumerable: true, get: () => signInOf(url).username },
    password: { enumerable: true, get: () => signInOf(url).password },
  });
}

/** Who signs in, as the URL says now; nothing counts as nobody. */
function signInOf(url: Renewable<string>): { username: string; password: string } {
  const { username, password } = new URL(currently(url));
  return { username: decodeURIComponent(username), password: decodeURIComponent(password) };
}

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
