import { chmod, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { clusterFolders } from "../../../standalone/postgres/place.ts";
import {
  connected,
  connectionUrl,
  ensureRoles,
  ownerRole,
  runRole,
} from "../../../standalone/postgres/provision.ts";
import { startPostgres } from "../../../standalone/postgres/server.ts";
import { migrate } from "../../../subgraphs/kit/migrations.ts";
import { migrateQueue } from "../../../subgraphs/kit/queue.ts";
import { people } from "../../../subgraphs/people/subgraph.ts";

/** A database of people for figures, on an embedded server or on that of TEST_DATABASE_URL. */
export interface BenchDatabase {
  /** Connection of the run-time role. */
  readonly url: string;
  readonly superuserUrl: string;
  /** A database for the queue, with its tables. */
  readonly queueUrl: string;
  stop(): Promise<void>;
}

const name = "hub_bench_people";
const queue = "hub_bench_queue";
const password = "bench";

/** Makes it anew. */
export async function openBenchDatabase(): Promise<BenchDatabase> {
  const server = await openServer();
  await connected(server.url, async (client) => {
    await client.query(`drop database if exists ${name} with (force)`);
    await ensureRoles(client, "people", { owner: password, run: password });
    await client.query(`create database ${name} owner ${pg.escapeIdentifier(ownerRole("people"))}`);
    await client.query(`drop database if exists ${queue} with (force)`);
    await ensureRoles(client, "queue", { owner: password, run: password });
    await client.query(`create database ${queue} owner ${pg.escapeIdentifier(ownerRole("queue"))}`);
  });
  await migrateQueue(connectionUrl(server.url, ownerRole("queue"), password, queue), runRole("queue"));
  await migrate(connectionUrl(server.url, ownerRole("people"), password, name), people.migrations);
  return {
    url: connectionUrl(server.url, runRole("people"), password, name),
    superuserUrl: Object.assign(new URL(server.url), { pathname: `/${name}` }).href,
    queueUrl: connectionUrl(server.url, runRole("queue"), password, queue),
    async stop() {
      await connected(server.url, (client) => client.query(`drop database ${name} with (force)`));
      await connected(server.url, (client) => client.query(`drop database ${queue} with (force)`));
      await server.stop();
    },
  };
}

async function openServer(): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { url: given, stop: async () => {} };
  const folder = await mkdtemp(join(tmpdir(), "hub-bench-"));
  // Where we are root the server runs as another user, who must be able to enter.
  await chmod(folder, 0o711);
  const data = join(folder, "data");
  const server = await startPostgres({
    data,
    port: await freePort(),
    password,
    logFile: join(folder, "postgres.log"),
    settings: { shared_buffers: "1GB", max_wal_size: "8GB" },
  });
  return {
    url: server.url,
    async stop() {
      await server.stop(10_000);
      for (const made of [folder, ...clusterFolders(data)]) await rm(made, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
