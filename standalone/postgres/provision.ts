import pg from "pg";

/** The databases of the hub: one for each data owner and one for the queue. */
export const databaseNames = ["people", "cases", "investigations", "reviewers", "queue"] as const;
export type DatabaseName = (typeof databaseNames)[number];

/** The role that migrates a database and owns its tables. */
export const ownerRole = (name: string) => `${name}_owner`;
/** The role under which the service runs; it owns nothing and may do only what migrations grant it. */
export const runRole = (name: string) => `${name}_run`;

/** The passwords of a database's two roles. */
export interface Passwords {
  readonly owner: string;
  readonly run: string;
}

/** The connection to `database` as `role` on the server of `serverUrl`. */
export function connectionUrl(serverUrl: string, role: string, password: string, database: string): string {
  const url = new URL(serverUrl);
  url.username = role;
  url.password = encodeURIComponent(password);
  url.pathname = `/${database}`;
  return url.href;
}

/** Runs `work` on one connection of the server and closes it. */
export async function connected<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Makes both roles of a database, or gives existing ones these passwords. */
export async function ensureRoles(client: pg.Client, name: string, passwords: Passwords): Promise<void> {
  await ensureRole(client, ownerRole(name), passwords.owner);
  await ensureRole(client, runRole(name), passwords.run);
  // Who is not a superuser must be a member of a role to make a database that it owns.
  await client.query(`grant ${pg.escapeIdentifier(ownerRole(name))} to current_user`);
}

async function ensureRole(client: pg.Client, role: string, password: string): Promise<void> {
  const known = await client.query("select from pg_roles where rolname = $1", [role]);
  const verb = known.rowCount ? "alter" : "create";
  await client.query(
    `${verb} role ${pg.escapeIdentifier(role)} login password ${pg.escapeLiteral(password)}`,
  );
}

/** Makes the database unless it exists; nobody but its own roles may connect. */
export async function ensureDatabase(client: pg.Client, name: string): Promise<void> {
  const known = await client.query("select from pg_database where datname = $1", [name]);
  const [database, owner, run] = [name, ownerRole(name), runRole(name)].map(pg.escapeIdentifier);
  if (!known.rowCount) await client.query(`create database ${database} owner ${owner}`);
  await client.query(`revoke all on database ${database} from public`);
  await client.query(`grant connect on database ${database} to ${run}`);
}
