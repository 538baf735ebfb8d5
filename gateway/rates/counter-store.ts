import type { Cluster, Redis } from "ioredis";
import { Pool } from "pg";
import { connectingTo } from "../../subgraphs/kit/database-address.ts";
import { currently, type Renewable } from "../../subgraphs/kit/kept-in-file.ts";
import type { Log } from "../../subgraphs/kit/log.ts";
import { connectRedis } from "../../subgraphs/kit/redis-address.ts";

/** Where counts are kept: with this gateway alone, or where all gateways find them. */
export type CounterStore = { stop(): Promise<void> } & (
  | { readonly kind: "memory" }
  | { readonly kind: "redis"; readonly client: Redis | Cluster }
  | { readonly kind: "postgres"; readonly client: Pool; readonly table: string }
);

// A count must not hold up the request that it counts.
const patienceMs = 500;
const table = "rate_counts";

/**
 * Opens the store behind a URL, as the queue's: `postgres:` or `postgresql:`, `redis:`, `rediss:` or `valkey:`
 * (`?cluster=true` for a cluster); without one, counts are this gateway's own. Who signs in is asked for whenever a
 * connection is made. A store that does not answer stops nobody: it is told in the log.
 */
export async function openCounterStore(url: Renewable<string> | null, log: Log): Promise<CounterStore> {
  if (url === null) return { kind: "memory", stop: async () => {} };
  return /^postgres(ql)?:/.test(currently(url)) ? openPostgres(url, log) : openRedis(url, log);
}

async function openPostgres(url: Renewable<string>, log: Log): Promise<CounterStore> {
  const client = new Pool({
    Client: connectingTo(url),
    max: 5,
    connectionTimeoutMillis: patienceMs,
    query_timeout: patienceMs,
  });
  client.on("error", (err) => log.warn({ err }, "the store of counts was lost"));
  await prepare(client).catch((err) => log.warn({ err }, "the table of counts could not be made"));
  return { kind: "postgres", client, table, stop: () => client.end() };
}

/** The table is not logged: counts of the last minute need not outlive a crash. */
async function prepare(client: Pool): Promise<void> {
  const { rows } = await client.query("select to_regclass($1) as found", [table]);
  if (rows[0]?.found === null) {
    await client.query(
      `create unlogged table if not exists ${table}
        (key varchar(255) primary key, points integer not null default 0, expire bigint)`,
    );
  }
  await client.query(`delete from ${table} where expire < $1`, [Date.now()]);
}

async function openRedis(url: Renewable<string>, log: Log): Promise<CounterStore> {
  const client = connectRedis(url, {
    maxRetriesPerRequest: 1,
    enableOfflineQueue: false,
    lazyConnect: true,
    connectTimeout: 5_000,
    commandTimeout: patienceMs,
  });
  let told = false;
  client.on("error", (err) => {
    if (!told) log.warn({ err }, "the store of counts does not answer");
    told = true;
  });
  client.on("ready", () => {
    told = false;
  });
  await client.connect().catch(() => {}); // told above; the client goes on trying
  return { kind: "redis", client, stop: async () => client.disconnect() };
}
