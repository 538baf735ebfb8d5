import { Cluster, type CommonRedisOptions, Redis, type RedisOptions } from "ioredis";
import { currently, type Renewable } from "./kept-in-file.ts";

/** What a client of Redis is told beside its address. */
export type RedisClientOptions = CommonRedisOptions;

/**
 * Connects to Redis or Valkey (`redis:`, `rediss:`, `valkey:`; `?cluster=true` for a cluster). Whenever a connection is
 * made, who signs in is asked for anew: a password that was changed counts from the next connection on.
 */
export function connectRedis(
  url: Renewable<string>,
  { lazyConnect = false, enableOfflineQueue = true, ...options }: RedisClientOptions,
): Redis | Cluster {
  const { protocol, hostname: host, port: writtenPort, pathname, searchParams } = new URL(currently(url));
  const port = Number(writtenPort || 6379);
  const secured: RedisOptions = { ...options, ...(protocol === "rediss:" && { tls: {} }) };
  if (searchParams.get("cluster") === "true") {
    const redisOptions = signingIn(url, secured);
    return new Cluster([{ host, port }], { lazyConnect, enableOfflineQueue, redisOptions });
  }
  const db = Number(pathname.slice(1) || 0);
  const client = new Redis({
    ...signingIn(url, secured),
    ...{ lazyConnect, enableOfflineQueue, host, port, db },
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
