import { execFile } from "node:child_process";
import { stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { promisify } from "node:util";
import { CannotStart } from "../cannot-start.ts";

const run = promisify(execFile);

/** The account under which PostgreSQL runs where we are root, which PostgreSQL refuses to be. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** The account for the server: our own (null) unless we are root; then `postgres`, made where it is missing. */
export async function serverAccount(): Promise<Account | null> {
  if (process.getuid?.() !== 0) return null;
  return (await findAccount()) ?? (await createAccount());
}

async function findAccount(): Promise<Account | null> {
  try {
    const [uid, gid] = await Promise.all([run("id", ["-u", "postgres"]), run("id", ["-g", "postgres"])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return null;
  }
}

async function createAccount(): Promise<Account> {
  // Debian and Red Hat have useradd, Alpine's busybox only adduser.
  await run("useradd", ["--system", "--user-group", "--no-create-home", "postgres"]).catch(() =>
    run("adduser", ["-S", "-D", "-H", "postgres"]).catch(() => undefined),
  );
  const account = await findAccount();
  if (account) return account;
  throw new CannotStart(
    "PostgreSQL refuses to run as root and a user `postgres` could not be made: start as another user, or give a server as DATABASE_SERVER_URL.",
  );
}

/** May the account go through every folder above `path` and read it? What does not exist yet does not count. */
export async function canReach(path: string, account: Account | null): Promise<boolean> {
  if (account === null) return true;
  for (let part = resolve(path); ; part = dirname(part)) {
    const state = await stat(part).catch(() => null);
    const needed = part === resolve(path) ? read | enter : enter;
    if (state && (permissions(state, account) & needed) !== needed) return false;
    if (part === dirname(part)) return true;
  }
}

const read = 0b100;
const enter = 0b001;

function permissions(state: { mode: number; uid: number; gid: number }, account: Account): number {
  if (state.uid === account.uid) return state.mode >> 6;
  return state.gid === account.gid ? state.mode >> 3 : state.mode;
}
