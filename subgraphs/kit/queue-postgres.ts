import {
  createPostgresBackend,
  type PgPool,
  type PostgresConnectionOptions,
  type PostgresQueueBackend,
  runMigrations,
} from "bullmq";
import { Client, escapeIdentifier, Pool } from "pg";
import { connectingTo } from "./database-address.ts";
import type { Renewable } from "./kept-in-file.ts";
import type { QueueLink, QueueOptions } from "./queue-link.ts";

/** The schema in which bullmq keeps its tables. */
const schema = "bullmq";

/** Connects to queues in PostgreSQL: one pool for all that is opened from it. */
export function linkPostgres(
  url: Renewable<string>,
  { connections, onError }: QueueOptions,
): QueueLink<PostgresQueueBackend, PostgresConnectionOptions> {
  const pool = new Pool({
    Client: connectingTo(url),
    options: `-c search_path=${schema}`,
    max: connections,
    keepAlive: true,
    connectionTimeoutMillis: 5_000,
    query_timeout: 15_000,
  });
  pool.on("error", onError);
  // A connection that is lost while bullmq has it out must not end the process.
  pool.on("connect", (client) => client.on("error", onError));
  // Every worker and listener watches the pool for errors.
  pool.setMaxListeners(0);
  // The two packages describe the same pool with different overloads.
  const shared = () => pool as unknown as PgPool;
  return {
    backend: createPostgresBackend,
    statements: shared,
    work: shared,
    events: shared,
    check: async () => {
      await pool.query(`select from ${schema}.migration`);
    },
    close: () => pool.end(),
  };
}

/**
 * Creates or updates the queue's tables as their owner, and lets the run-time role work with what they hold; safe to
 * run at every start.
 */
export async function migratePostgres(ownerUrl: string, runRole: string): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await runMigrations(client, schema);
    const role = escapeIdentifier(runRole);
    await client.query(`grant usage on schema ${schema} to ${role}`);
    await client.query(`grant select, insert, update, delete on all tables in schema ${schema} to ${role}`);
    await client.query(`grant usage, select on all sequences in schema ${schema} to ${role}`);
  } finally {
    await client.end();
  }
}
