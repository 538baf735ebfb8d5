import { randomBytes } from "node:crypto";
import pg from "pg";
import { inject } from "vitest";
import {
  connected,
  connectionUrl,
  ensureRoles,
  ownerRole,
  runRole,
} from "../../standalone/postgres/provision.ts";

/** A database of one test file's own. */
export interface TemporaryDatabase {
  readonly name: string;
  /** Connection of the role that migrates and owns the tables. */
  readonly ownerUrl: string;
  /** Connection of the role under which the service runs. */
  readonly url: string;
  /** Connection of the server's superuser to this database: to look behind row-level security. */
  readonly superuserUrl: string;
  /** Ends every connection and drops the database. */
  drop(): Promise<void>;
}

const password = "test";

/** The superuser's connection to this run's server. */
export function testServer(): string {
  return inject("databaseServer");
}

/**
 * A new database like those of the data owner `owner`, dropped by its `drop`. `migrate` runs once in a run of
 * the tests, on a template, as the owner role; every database after that is a copy, made in milliseconds.
 */
export async function temporaryDatabase(
  owner: string,
  migrate: (ownerUrl: string) => Promise<unknown>,
): Promise<TemporaryDatabase> {
  const server = testServer();
  const template = `${inject("databasePrefix")}${owner}`;
  const name = `${template}_${randomBytes(6).toString("hex")}`;
  await connected(server, async (client) => {
    await ensureTemplate(client, owner, template, migrate);
    await copy(client, template, name, ownerRole(owner));
  });
  return {
    name,
    ownerUrl: connectionUrl(server, ownerRole(owner), password, name),
    url: connectionUrl(server, runRole(owner), password, name),
    superuserUrl: Object.assign(new URL(server), { pathname: `/${name}` }).href,
    drop: () =>
      connected(server, async (client) => {
        await client.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`);
      }),
  };
}

/** Made under the name of an unfinished one and renamed at the end: a template of the right name is whole. */
async function ensureTemplate(
  client: pg.Client,
  owner: string,
  template: string,
  migrate: (ownerUrl: string) => Promise<unknown>,
): Promise<void> {
  // Test files run side by side; roles belong to the whole server, so one makes them and the others wait.
  await client.query("select pg_advisory_lock(hashtext('hub tests'))");
  try {
    const known = await client.query("select from pg_database where datname = $1", [template]);
    if (known.rowCount) return;
    const unfinished = `${template}_unfinished`;
    await client.query(`drop database if exists ${pg.escapeIdentifier(unfinished)} with (force)`);
    await ensureRoles(client, owner, { owner: password, run: password });
    await copy(client, "template1", unfinished, ownerRole(owner));
    await migrate(connectionUrl(testServer(), ownerRole(owner), password, unfinished));
    await client.query(
      `alter database ${pg.escapeIdentifier(unfinished)} rename to ${pg.escapeIdentifier(template)}`,
    );
  } finally {
    await client.query("select pg_advisory_unlock(hashtext('hub tests'))");
  }
}

async function copy(client: pg.Client, from: string, to: string, owner: string): Promise<void> {
  const [template, name, role] = [from, to, owner].map(pg.escapeIdentifier);
  await client.query(`create database ${name} template ${template} owner ${role}`);
}
