import { startChild } from "./child.ts";
import { type DataFolder, leaveDataFolder, takeDataFolder } from "./data-folder.ts";
import { provision } from "./databases.ts";
import { keepRunning } from "./keep-running.ts";
import { migrateAll } from "./migrate-all.ts";
import { noParts, type Parts } from "./parts.ts";
import { checkPorts } from "./ports.ts";
import { startPostgres } from "./postgres/server.ts";
import { type Process, planProcesses } from "./processes.ts";
import { untilReady } from "./ready.ts";
import { loadSecrets, type Secrets } from "./secrets.ts";
import type { Settings } from "./settings.ts";

/** What somebody who watches the hub is told. */
export interface Watcher {
  /** Parts are up. */
  up(names: readonly string[]): void;
  /** A part ended by itself and was started again. */
  restarted(name: string, how: string, logFile: string): void;
  /** A part is lost for good, and with it the hub. */
  lost(name: string, how: string, logFile: string): void;
}

/** A hub that has been told to start. */
export interface Hub {
  /** Resolves when every part is ready; rejects with `CannotStart` where one line says what to do. */
  readonly ready: Promise<{ readonly folder: DataFolder; readonly secrets: Secrets }>;
  /** Stops every part in order, also in the midst of starting. */
  stop(): Promise<void>;
  /** Kills every part at once. */
  kill(): Promise<void>;
}

// In milliseconds. Each stage of processes has `stopWithin` to stop: workers, gateway, subgraphs, sign-in and registry.
const readyWithin = 180_000;
const stopWithin = 1_500;
/** The database writes everything to disk before it ends, which spares the next start a recovery. */
const stopDatabaseWithin = 10_000;

/** Starts the whole hub on this machine, each part as a process of its own. */
export function startHub(settings: Settings, options: { fresh: boolean }, watcher: Watcher): Hub {
  const parts = noParts();
  let folder: DataFolder | undefined;
  const ready = (async () => {
    folder = takeDataFolder(settings, options.fresh);
    const secrets = loadSecrets(folder);
    await startParts(settings, secrets, folder, parts, watcher);
    return { folder, secrets };
  })();
  return {
    ready,
    async stop() {
      await parts.stop(stopWithin);
      // What was being started meanwhile has failed by now or is there to be stopped too.
      await ready.catch(() => undefined);
      await parts.stop(stopWithin);
      if (folder) leaveDataFolder(folder);
    },
    async kill() {
      await parts.kill();
      if (folder) leaveDataFolder(folder);
    },
  };
}

async function startParts(
  settings: Settings,
  secrets: Secrets,
  folder: DataFolder,
  parts: Parts,
  watcher: Watcher,
): Promise<void> {
  await checkPorts(settings);
  const serverUrl =
    settings.databaseServerUrl ?? (await startDatabase(settings, secrets, folder, parts, watcher));
  const databases = await provision(serverUrl, secrets);
  const [first, ...later] = planProcesses({ settings, secrets, databases, folder });
  const migrated = migrateAll(databases, folder, settings.logLevel).then(() => watcher.up(["databases"]));
  // The first stage needs no database: it comes up while they are brought up to date.
  await Promise.all([migrated, startStage(first, folder, parts, watcher)]);
  for (const stage of later) await startStage(stage, folder, parts, watcher);
}

async function startStage(
  stage: readonly Process[],
  folder: DataFolder,
  parts: Parts,
  watcher: Watcher,
): Promise<void> {
  parts.nextStage();
  await Promise.all(stage.map((process) => startProcess(process, folder, parts, watcher)));
  watcher.up(stage.map((process) => process.name));
}

async function startDatabase(
  settings: Settings,
  secrets: Secrets,
  folder: DataFolder,
  parts: Parts,
  watcher: Watcher,
): Promise<string> {
  const logFile = folder.logFile("postgres");
  const server = await startPostgres({
    data: folder.postgres,
    port: settings.ports.postgres,
    password: secrets.postgresPassword,
    logFile,
  });
  let stopping = false;
  parts.add({
    stop(patienceMs) {
      stopping = true;
      return server.stop(patienceMs === 0 ? 0 : stopDatabaseWithin);
    },
  });
  void server.gone.then((how) => stopping || watcher.lost("PostgreSQL", how, logFile));
  return server.url;
}

async function startProcess(
  process: Process,
  folder: DataFolder,
  parts: Parts,
  watcher: Watcher,
): Promise<void> {
  const { name } = process;
  const logFile = folder.logFile(name);
  const start = () => startChild(process.module, [], process.environment, logFile);
  const first = start();
  // Until it is ready once, its end is a reason not to start at all, not one to start it again.
  let part: { stop(patienceMs: number): Promise<void> } = first;
  parts.add({ stop: (patienceMs) => part.stop(patienceMs) });
  await untilReady(name, process.readyUrl, first, logFile, readyWithin);
  part = keepRunning(first, start, {
    restarted: (how) => watcher.restarted(name, how, logFile),
    gaveUp: (how) => watcher.lost(name, how, logFile),
  });
}
