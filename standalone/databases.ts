import { migrateQueue } from "../subgraphs/kit/queue.ts";
import { CannotStart } from "./cannot-start.ts";
import {
  connected,
  connectionUrl,
  type DatabaseName,
  databaseNames,
  ensureDatabase,
  ensureRoles,
  ownerRole,
  runRole,
} from "./postgres/provision.ts";
import type { Secrets } from "./secrets.ts";

/** The connections to one database: for its owner role and for the role under which its service runs. */
export interface Connections {
  readonly ownerUrl: string;
  readonly runUrl: string;
}

/** The connections to every database of the hub. */
export type Databases = Readonly<Record<DatabaseName, Connections>>;

/** The connections that each database of the server has or will have. */
export function connectionsTo(serverUrl: string, secrets: Secrets): Databases {
  const connections = (name: DatabaseName): Connections => ({
    ownerUrl: connectionUrl(serverUrl, ownerRole(name), secrets.databases[name].owner, name),
    runUrl: connectionUrl(serverUrl, runRole(name), secrets.databases[name].run, name),
  });
  return Object.fromEntries(databaseNames.map((name) => [name, connections(name)])) as Databases;
}

/**
 * Makes the databases and roles that are missing and brings the queue's tables up to date.
 * Throws `CannotStart` where the server cannot be reached or its role may not do this.
 */
export async function provision(serverUrl: string, secrets: Secrets): Promise<Databases> {
  const databases = connectionsTo(serverUrl, secrets);
  try {
    await connected(serverUrl, async (client) => {
      for (const name of databaseNames) {
        await ensureRoles(client, name, secrets.databases[name]);
        await ensureDatabase(client, name);
      }
    });
  } catch (error) {
    const { host } = new URL(serverUrl);
    throw new CannotStart(
      `The databases cannot be made at ${host} (${(error as Error).message}): DATABASE_SERVER_URL must name a running PostgreSQL and a role that may create databases and roles.`,
    );
  }
  await migrateQueue(databases.queue.ownerUrl, runRole("queue"));
  return databases;
}
