import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { type LocalHub, localHubFile, readLocalHub } from "../workers/commands/local-hub.ts";
import { CannotStart } from "./cannot-start.ts";
import { clusterFolders } from "./postgres/place.ts";
import { writePrivately } from "./secrets.ts";
import type { Settings } from "./settings.ts";

/** Where everything of a standalone hub is kept. */
export interface DataFolder {
  readonly path: string;
  readonly postgres: string;
  readonly secrets: string;
  readonly holdings: string;
  /** Stands once the sample set has been loaded. */
  readonly sampleLoaded: string;
  /** A file of its own, only for us, for what a process must be given. */
  privateFile(name: string, content: unknown): string;
  /** The log of a process; the one of the start before is kept beside it. */
  logFile(name: string): string;
}

/**
 * Takes the data folder for this process, after emptying it if `fresh`.
 * Throws `CannotStart` where another hub runs on it or it cannot be written.
 */
export function takeDataFolder(settings: Settings, fresh: boolean): DataFolder {
  const { dataFolder: path, gatewayUrl, issuer, registryUrl } = settings;
  const running = findRunningHub(path);
  if (running) {
    throw new CannotStart(
      `A hub already runs on ${path} (process ${running.pid}, ${running.gatewayUrl}): stop it, or set DATA_DIR and the ports for a second one.`,
    );
  }
  try {
    if (fresh) empty(path);
    // The account of the database server must be able to pass; what is secret is protected by itself.
    makeFolder(path, 0o755);
    makeFolder(join(path, "logs"), 0o700);
    writePrivately(localHubFile(path), { pid: process.pid, gatewayUrl, issuer, registryUrl });
  } catch (error) {
    throw new CannotStart(
      `${path} cannot be written (${(error as Error).message}): set DATA_DIR to a folder of yours.`,
    );
  }
  return layOut(path);
}

/** One folder after the other: Node 20 never comes back from making all at once in a place like /proc. */
function makeFolder(path: string, mode: number): void {
  if (existsSync(path) && statSync(path).isDirectory()) return;
  if (dirname(path) !== path) makeFolder(dirname(path), mode);
  mkdirSync(path, { mode });
}

/** Gives the folder back at the end. */
export function leaveDataFolder(folder: DataFolder): void {
  rmSync(localHubFile(folder.path), { force: true });
}

/** The hub that runs on the folder, or null. */
export function findRunningHub(path: string): LocalHub | null {
  const running = readLocalHub(path);
  return running !== null && running.pid !== process.pid && isHub(running.pid) ? running : null;
}

function layOut(path: string): DataFolder {
  return {
    path,
    postgres: join(path, "postgres"),
    secrets: join(path, "secrets.json"),
    holdings: join(path, "national-registry.jsonl"),
    sampleLoaded: join(path, "sample-loaded"),
    privateFile(name, content) {
      writePrivately(join(path, name), content);
      return join(path, name);
    },
    logFile(name) {
      const file = join(path, "logs", `${name}.log`);
      if (existsSync(file)) renameSync(file, join(path, "logs", `${name}.previous.log`));
      return file;
    },
  };
}

/** Deletes what a hub keeps, and nothing else that may lie in the folder. */
function empty(path: string): void {
  const { postgres, secrets, holdings, sampleLoaded } = layOut(path);
  const ours = [...clusterFolders(postgres), secrets, holdings, sampleLoaded, join(path, "logs")];
  for (const each of ours) rmSync(each, { recursive: true, force: true });
}

/** Does this process live, and is it a hub? After a restart of the machine its number may be another's. */
function isHub(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
  return /standalone[\\/](start|main)\.m?js/.test(commandLineOf(pid));
}

function commandLineOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8");
  } catch {
    return execFileSync("ps", ["-p", String(pid), "-o", "args="], { encoding: "utf8" });
  }
}
