import { type ConnectionOptions, createRedisBackend, type RedisQueueBackend } from "bullmq";
import type { Cluster, Redis } from "ioredis";
import type { Renewable } from "./kept-in-file.ts";
import type { QueueLink, QueueOptions } from "./queue-link.ts";
import { connectRedis, type RedisClientOptions } from "./redis-address.ts";

/** Statements fail after this many milliseconds: the relay tries again, and rows are safe in the outbox. */
const statementTimeout = 5_000;

/** Connects to queues in Redis or Valkey: one connection for statements, one for work, one for each wait. */
export function linkRedis(
  url: Renewable<string>,
  { onError }: QueueOptions,
): QueueLink<RedisQueueBackend, ConnectionOptions> {
  const opened: (Redis | Cluster)[] = [];
  const open = (options: RedisClientOptions) => {
    const client = connectRedis(url, options);
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

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
