import { type ConnectionOptions, createRedisBackend, type RedisQueueBackend } from "bullmq";
import { Cluster, Redis, type RedisOptions } from "ioredis";
import type { QueueLink, QueueOptions } from "./queue-link.ts";

/** Statements fail after this many milliseconds: the relay tries again, and rows are safe in the outbox. */
const statementTimeout = 5_000;

/** Connects to queues in Redis or Valkey: one connection for statements, one for work, one for each wait. */
export function linkRedis(
  url: string,
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

function connect(url: string, { lazyConnect = false, ...options }: RedisOptions): Redis | Cluster {
  const {
    protocol,
    hostname: host,
    port: writtenPort,
    username,
    password,
    pathname,
    searchParams,
  } = new URL(url);
  const port = Number(writtenPort || 6379);
  const signedIn: RedisOptions = {
    ...options,
    ...(username && { username: decodeURIComponent(username) }),
    ...(password && { password: decodeURIComponent(password) }),
    ...(protocol === "rediss:" && { tls: {} }),
  };
  return searchParams.get("cluster") === "true"
    ? new Cluster([{ host, port }], { lazyConnect, redisOptions: signedIn })
    : new Redis({ ...signedIn, lazyConnect, host, port, db: Number(pathname.slice(1) || 0) });
}

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
