import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type JobName, type ScheduledJob, schedules } from "../../../schema/events.ts";
import { type Child, startChild } from "../../../standalone/child.ts";
import { leaveDataFolder, takeDataFolder } from "../../../standalone/data-folder.ts";
import { provision } from "../../../standalone/databases.ts";
import { migrateAll } from "../../../standalone/migrate-all.ts";
import { connected } from "../../../standalone/postgres/provision.ts";
import { type PostgresServer, startPostgres } from "../../../standalone/postgres/server.ts";
import { type Process, planProcesses } from "../../../standalone/processes.ts";
import { untilReady } from "../../../standalone/ready.ts";
import { loadSecrets } from "../../../standalone/secrets.ts";
import { readSettings, type Settings } from "../../../standalone/settings.ts";
import { openQueues } from "../../../subgraphs/kit/queue.ts";
import { freePort } from "../../support/free-port.ts";
import { type PrivateRedis, startRedis } from "../../support/redis.ts";
import { startProxy, type Watch } from "./proxy.ts";

/** The whole hub as real processes on a PostgreSQL of its own, whose parts can be killed, lost and restarted. */
export interface FaultyHub {
  readonly settings: Settings;
  /** Its processes as they are now; the workers' are called `workers-0` and so on. */
  pids(): { readonly name: string; readonly pid: number }[];
  /** Rows of a statement in an owner's database. */
  rows<Row>(owner: "people" | "cases", sql: string, parameters?: unknown[]): Promise<Row[]>;
  startWorkers(count: number): Promise<void>;
  /** Kills one of the workers' processes without a warning and starts another. */
  killWorkers(which: number): void;
  /** Loses everything that the queue's Redis holds; null where the queue is in PostgreSQL. */
  flush: (() => Promise<void>) | null;
  restartPostgres(): Promise<void>;
  /** Has a scheduled job done now. */
  runNow(job: JobName): Promise<void>;
  stop(): Promise<void>;
}

/** At the door nobody is held up: a thousand reviews are released in minutes by one person. */
const unlimited = {
  REQUESTS_PER_MINUTE: "10000000",
  ORGANISATION_BUDGET_PER_MINUTE: "100000000",
  JOB_BUDGET_PER_MINUTE: "100000000",
};

/**
 * Starts everything but the workers.
 * @param watch told of every step of the workers; null has them ask gateway and registry straight
 */
export async function startFaultyHub(backend: "redis" | "postgres", watch: Watch | null): Promise<FaultyHub> {
  const folder = await mkdtemp(join(tmpdir(), "hub-faults-"));
  const redis: PrivateRedis | null = backend === "redis" ? await startRedis() : null;
  const settings = readSettings({ DATA_DIR: folder, LOG_LEVEL: "warn", ...(await freePorts()) });
  const withQueue = { ...settings, queueUrl: redis?.url };
  const data = takeDataFolder(withQueue, false);
  const secrets = loadSecrets(data);
  const startServer = () =>
    startPostgres({
      data: data.postgres,
      port: settings.ports.postgres,
      password: secrets.postgresPassword,
      logFile: data.logFile("postgres"),
    });
  let postgres: PostgresServer = await startServer();
  const databases = await provision(postgres.url, secrets);
  await migrateAll(databases, data, settings.logLevel);
  const stages = planProcesses({ settings: withQueue, secrets, databases, folder: data });
  const children = new Map<string, Child>();
  for (const stage of stages.slice(0, -1)) {
    await Promise.all(
      stage.map(async ({ name, module, environment, readyUrl }) => {
        const logFile = data.logFile(name);
        const child = startChild(module, [], { ...environment, ...unlimited }, logFile);
        children.set(name, child);
        await untilReady(name, readyUrl, child, logFile, 120_000);
      }),
    );
  }
  const standBefore = (url: string) =>
    watch === null ? { url, stop: async () => {} } : startProxy(url, watch);
  const gateway = await standBefore(settings.gatewayUrl);
  const registry = await standBefore(settings.registryUrl);
  const [plan] = stages.at(-1) as [Process];
  const workers = new Map<number, Child>();
  let stopping = false;

  function startWorker(index: number): void {
    const environment = {
      ...plan.environment,
      GATEWAY_URL: gateway.url,
      REGISTRY_URL: registry.url,
      REGISTRY_TIMEOUT_MS: "4000",
      // A lock that soon runs out, so that the job of a killed worker does not wait for half a minute.
      LOCK_MS: "3000",
      LOG_LEVEL: "silent",
    };
    const { PORT, ...portless } = environment as Record<string, string>;
    const child = startChild(plan.module, [], portless, data.logFile(`workers-${index}`));
    workers.set(index, child);
    // Whatever ends it, another takes its place, as any supervisor would see to.
    void child.gone.then(() => {
      if (!stopping) startWorker(index);
    });
  }

  return {
    settings: withQueue,
    pids: () =>
      [...children, ...[...workers].map(([index, child]) => [`workers-${index}`, child] as const)].flatMap(
        ([name, { pid }]) => (pid === undefined ? [] : [{ name, pid }]),
      ),
    rows: (owner, sql, parameters = []) =>
      connected(Object.assign(new URL(postgres.url), { pathname: `/${owner}` }).href, async (client) => {
        const { rows } = await client.query(sql, parameters);
        return rows;
      }),
    startWorkers: async (count) => {
      for (let index = 0; index < count; index += 1) startWorker(index);
    },
    killWorkers: (which) => {
      const pid = workers.get(which % workers.size)?.pid;
      if (pid !== undefined) process.kill(pid, "SIGKILL");
    },
    flush: redis && (() => redis.flush()),
    restartPostgres: async () => {
      await postgres.stop(5_000);
      postgres = await startServer();
    },
    runNow: async (job) => {
      const queues = openQueues(plan.environment.QUEUE_URL!, { connections: 2, onError: () => {} });
      const queue = queues.queue(schedules[job as ScheduledJob].owner);
      const data = { event: "schedule", payload: {}, requestId: "faults" } as const;
      const added = await queue.add(job, data, { jobId: randomUUID(), attempts: 5 });
      for (let state = ""; state !== "completed" && state !== "failed"; ) {
        await pause(250);
        state = await queue.getJobState(String(added.id));
      }
      await queue.close();
      await queues.close();
    },
    stop: async () => {
      stopping = true;
      await Promise.all([...workers.values()].map((child) => child.stop(0)));
      await Promise.all([gateway.stop(), registry.stop()]);
      await Promise.all([...children.values()].map((child) => child.stop(2_000)));
      await postgres.stop(10_000);
      await redis?.stop();
      leaveDataFolder(data);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function freePorts(): Promise<Record<string, string>> {
  const names = ["PORT", "PEOPLE_PORT", "CASES_PORT", "INVESTIGATIONS_PORT", "REVIEWERS_PORT"];
  const others = ["IDENTITY_PORT", "REGISTRY_PORT", "WORKERS_PORT", "POSTGRES_PORT"];
  const ports: Record<string, string> = {};
  for (const name of [...names, ...others]) ports[name] = String(await freePort());
  return ports;
}
