import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { CannotStart } from "../cannot-start.ts";
import { serverAccount } from "./account.ts";
import { findBinaries } from "./binaries.ts";
import { ensureCluster, superuser } from "./cluster.ts";
import { stopLeftover } from "./leftover.ts";
import { findPlace, type Place } from "./place.ts";
import { stopWithUs } from "./stop-with-us.ts";

/** A running PostgreSQL server of our own. */
export interface PostgresServer {
  /** Its superuser's connection. */
  readonly url: string;
  /** Resolves when the server is gone, with its exit code or signal in words. */
  readonly gone: Promise<string>;
  /** Ends sessions and stops, all written to disk. After `patienceMs` at once, to be recovered at the next start. */
  stop(patienceMs: number): Promise<void>;
}

export interface PostgresOptions {
  /** Folder of the server's data; made on the first start. */
  readonly data: string;
  readonly port: number;
  readonly password: string;
  readonly logFile: string;
  /** Server settings beyond the defaults, by name. */
  readonly settings?: Readonly<Record<string, string>>;
}

const always = {
  listen_addresses: "127.0.0.1",
  // No socket file: its path may be too long or its folder not writable.
  unix_socket_directories: "",
  max_connections: "300",
  // We wait for one line of its log, which must not come translated.
  lc_messages: "C",
};

/**
 * Starts an embedded PostgreSQL, on the first start after making its data folder, and waits until it answers.
 * It does not die of Ctrl-C in the terminal, so that what needs it can stop first, but it stops when we die.
 * Throws `CannotStart` with one line that says what to do.
 */
export async function startPostgres(options: PostgresOptions): Promise<PostgresServer> {
  const account = await serverAccount();
  const place = await findPlace(await findBinaries(), options.data, account);
  await ensureCluster(place, options.password);
  await stopLeftover(place);
  const child = launch(place, options);
  const gone = new Promise<string>((resolve) => {
    child.once("exit", (code, signal) => resolve(signal ?? `exit code ${code}`));
  });
  await ready(child, options);
  const release = stopWithUs(child);
  void gone.then(release);
  return {
    url: `postgres://${superuser}:${encodeURIComponent(options.password)}@127.0.0.1:${options.port}/postgres`,
    gone,
    async stop(patienceMs) {
      // "Fast shutdown" and, if that is not fast enough, "immediate shutdown" in PostgreSQL's own words.
      child.kill("SIGINT");
      const late = setTimeout(() => child.kill("SIGQUIT"), patienceMs);
      await gone;
      clearTimeout(late);
    },
  };
}

function launch(place: Place, options: PostgresOptions): ChildProcess {
  const settings = { ...always, ...options.settings, port: String(options.port) };
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  // Detached: in a process group of its own, which the terminal's Ctrl-C does not reach.
  const child = spawn(place.binaries.postgres, ["-D", place.data, ...flags], {
    cwd: "/",
    detached: true,
    stdio: ["ignore", "ignore", "pipe"],
    ...place.account,
  });
  child.stderr?.pipe(createWriteStream(options.logFile, { flags: "a" }));
  return child;
}

async function ready(child: ChildProcess, options: PostgresOptions): Promise<void> {
  let said = "";
  const listening = new Promise<void>((resolve) => {
    child.stderr?.on("data", (chunk: Buffer) => {
      if (said.includes("ready to accept connections")) return;
      said += chunk.toString();
      if (said.includes("ready to accept connections")) resolve();
    });
  });
  const ended = once(child, "exit").then(() => {
    throw new CannotStart(why(said, options));
  });
  await Promise.race([listening, ended]);
  // The race is decided; a later end is `gone`'s to tell.
  ended.catch(() => undefined);
}

function why(said: string, { port, logFile }: PostgresOptions): string {
  if (said.includes("could not bind") || said.includes("Address already in use")) {
    return `Port ${port} is taken: set POSTGRES_PORT to a free one, or stop what uses it.`;
  }
  const reason = /FATAL: +(.*)/.exec(said)?.[1] ?? "no reason given";
  return `PostgreSQL does not start (${reason}): see ${logFile}, or begin anew with \`npm start -- --fresh\`.`;
}
