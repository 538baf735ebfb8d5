import { randomBytes } from "node:crypto";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { clusterFolders } from "../../standalone/postgres/place.ts";
import { connected } from "../../standalone/postgres/provision.ts";
import { startPostgres } from "../../standalone/postgres/server.ts";
import { freePort } from "./free-port.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The superuser's connection to the PostgreSQL server of this run. */
    databaseServer: string;
    /** What the names of this run's databases begin with. */
    databasePrefix: string;
  }
}

/** Before the first test: a PostgreSQL server for all tests, the given one or an embedded one of our own. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const databasePrefix = `hub_test_${randomBytes(4).toString("hex")}_`;
  project.provide("databasePrefix", databasePrefix);
  const given = process.env.TEST_DATABASE_URL;
  if (given) {
    project.provide("databaseServer", given);
    return () => dropAll(given, databasePrefix);
  }
  const folder = await mkdtemp(join(tmpdir(), "hub-test-"));
  const data = join(folder, "data");
  // Where we are root the server runs as another user, who must be able to enter.
  await chmod(folder, 0o711);
  const server = await startPostgres({
    data,
    port: await freePort(),
    password: "test",
    logFile: join(folder, "postgres.log"),
    settings: { fsync: "off", synchronous_commit: "off", full_page_writes: "off" },
  });
  project.provide("databaseServer", server.url);
  return async () => {
    await server.stop(0);
    for (const made of [folder, ...clusterFolders(data)]) await rm(made, { recursive: true, force: true });
  };
}

async function dropAll(serverUrl: string, prefix: string): Promise<void> {
  await connected(serverUrl, async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      "select datname from pg_database where starts_with(datname, $1)",
      [prefix],
    );
    for (const { datname } of rows) {
      await client.query(`drop database ${pg.escapeIdentifier(datname)} with (force)`);
    }
  });
}
