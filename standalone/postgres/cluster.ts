import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { chown, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { CannotStart } from "../cannot-start.ts";
import { makeOwnFolder, type Place } from "./place.ts";

const run = promisify(execFile);

/** The name of the server's own superuser. */
export const superuser = "hub";

/**
 * Makes the data folder of a PostgreSQL server unless it exists.
 * It is made under another name and then renamed, so that a folder of the right name is always whole.
 * Throws `CannotStart` where the folder belongs to another version of PostgreSQL or is not one at all.
 */
export async function ensureCluster(place: Place, password: string): Promise<void> {
  if (existsSync(place.data)) return checkCluster(place);
  const unfinished = `${place.data}.new`;
  await rm(unfinished, { recursive: true, force: true });
  await makeOwnFolder(unfinished, place.account);
  await initialise({ ...place, data: unfinished }, password);
  await rename(unfinished, place.data);
}

async function checkCluster({ binaries, data }: Place): Promise<void> {
  const found = await readFile(join(data, "PG_VERSION"), "utf8").catch(() => null);
  const ours = binaries.version.split(".")[0];
  if (found?.trim() === ours) return;
  throw new CannotStart(
    found === null
      ? `${data} is not a PostgreSQL data folder: begin anew with \`npm start -- --fresh\`, or move it away.`
      : `${data} was made by PostgreSQL ${found.trim()} and this is ${ours}: begin anew with \`npm start -- --fresh\`, or move it away.`,
  );
}

async function initialise({ binaries, data, account }: Place, password: string): Promise<void> {
  const passwordFile = `${data}.password`;
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (account) await chown(passwordFile, account.uid, account.gid);
  const locale = ["--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];
  const access = ["--auth=scram-sha-256", `--username=${superuser}`, `--pwfile=${passwordFile}`];
  try {
    // Not flushed to disk here: were the machine to stop now, the folder would not have its name yet.
    await run(binaries.initdb, ["--pgdata", data, ...locale, ...access, "--no-sync"], {
      cwd: "/",
      ...account,
    });
  } catch (error) {
    throw new CannotStart(
      `PostgreSQL's data could not be made in ${data} (${firstLine(error)}): give a server as DATABASE_SERVER_URL.`,
    );
  } finally {
    await rm(passwordFile, { force: true });
  }
}

function firstLine(error: unknown): string {
  const { stderr, message } = error as { stderr?: string; message: string };
  return (stderr?.trim() || message).split("\n")[0] ?? "";
}
