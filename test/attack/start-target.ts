import { readdirSync, readFileSync } from "node:fs";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connectionsTo } from "../../standalone/databases.ts";
import { startHub } from "../../standalone/hub.ts";
import { loadSample } from "../../standalone/load-sample.ts";
import { superuser } from "../../standalone/postgres/cluster.ts";
import { connected, type DatabaseName, databaseNames } from "../../standalone/postgres/provision.ts";
import { type Secrets, subgraphNames } from "../../standalone/secrets.ts";
import { readSettings, type Settings } from "../../standalone/settings.ts";
import { freePort } from "../support/free-port.ts";
import { openTarget, type Target } from "./target.ts";

/** A hub of the attack's own, each part a process, with the sample set in it. */
export interface StartedTarget extends Target {
  readonly settings: Settings;
  readonly secrets: Secrets;
  /** Connections to every database: for its service, and past every restriction. */
  readonly databases: Readonly<
    Record<DatabaseName, { readonly runUrl: string; readonly superuserUrl: string }>
  >;
  /** The most memory that the gateway has held, in MB; null where the system does not tell. */
  peakMb(): number | null;
}

const portVariables = [
  "PORT",
  ...subgraphNames.map((name) => `${name.toUpperCase()}_PORT`),
  "IDENTITY_PORT",
  "REGISTRY_PORT",
  "WORKERS_PORT",
  "POSTGRES_PORT",
];

/** Starts it on free ports of this machine alone, in a folder that goes with it. */
export async function startTarget(tell: (line: string) => void): Promise<StartedTarget> {
  const folder = await mkdtemp(join(tmpdir(), "hub-attacked-"));
  // Where we are root the database runs as another user, who must be able to enter.
  await chmod(folder, 0o711);
  const ports = await Promise.all(portVariables.map(async (name) => [name, String(await freePort())]));
  const settings = readSettings({ ...Object.fromEntries(ports), DATA_DIR: join(folder, "data") });
  const hub = startHub(
    settings,
    { fresh: false },
    {
      up: (names) => tell(`  ✓ ${names.join(", ")}`),
      restarted: (name, how) => tell(`  ${name} ended (${how}) and was started again`),
      lost: (name, how) => tell(`  ${name} is lost (${how})`),
    },
  );
  const stop = async () => {
    await hub.stop();
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
  };
  try {
    const { secrets, folder: kept } = await hub.ready;
    await loadSample(settings, () => {});
    const server = `postgres://${superuser}:${encodeURIComponent(secrets.postgresPassword)}@127.0.0.1:${settings.ports.postgres}`;
    const serverUrl = (database: string) => `${server}/${database}`;
    const urls = subgraphNames.map((name) => [name, `http://127.0.0.1:${settings.ports[name]}`]);
    const target = openTarget({
      gatewayUrl: settings.gatewayUrl,
      subgraphUrls: Object.fromEntries(urls),
      issuer: settings.issuer,
      secrets,
      rows: (owner, sql, parameters) => rowsOf(serverUrl(owner), sql, parameters),
      queued: async () => JSON.stringify(await rowsOf(serverUrl("queue"), "select * from bullmq.job")),
      logged: async () => logsIn(join(kept.path, "logs")),
    });
    const connections = connectionsTo(`${server}/postgres`, secrets);
    const databases = Object.fromEntries(
      databaseNames.map((name) => [
        name,
        { runUrl: connections[name].runUrl, superuserUrl: serverUrl(name) },
      ]),
    ) as StartedTarget["databases"];
    return {
      ...target,
      secrets,
      settings,
      databases,
      peakMb: () => peakMbOf("gateway/main.js"),
      close: async () => {
        await target.close();
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function rowsOf<Row>(url: string, sql: string, parameters: unknown[] = []): Promise<Row[]> {
  return connected(url, async (client) => (await client.query(sql, parameters)).rows as Row[]);
}

function logsIn(folder: string): string {
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), "utf8"))
    .join("\n");
}

/** Of our child with this module in its command line. https://man7.org/linux/man-pages/man5/proc_pid_status.5.html */
function peakMbOf(module: string): number | null {
  try {
    const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
    for (const pid of pids) {
      const status = statusOf(pid);
      if (!status.includes(`PPid:\t${process.pid}\n`)) continue;
      if (!readFileSync(`/proc/${pid}/cmdline`, "utf8").includes(module)) continue;
      const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(status) ?? [];
      return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1024);
    }
  } catch {
    // Elsewhere there is no /proc.
  }
  return null;
}

function statusOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/status`, "utf8");
  } catch {
    return "";
  }
}
