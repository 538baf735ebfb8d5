import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Redis } from "ioredis";
import { stopWithUs } from "../../standalone/postgres/stop-with-us.ts";
import { freePort } from "./free-port.ts";

/** A Redis server of one test file's own. */
export interface PrivateRedis {
  readonly port: number;
  readonly url: string;
  /** Forgets everything, as a server does that was lost. */
  flush(): Promise<void>;
  stop(): Promise<void>;
}

/** Why no test can run on Redis here, or null where one can: on a server of its own, or else on one that answers. */
export function redisMissing(): string | null {
  if (canStartRedis() || redisAnswers()) return null;
  return "no redis-server is installed and none answers at REDIS_URL";
}

/** Why no Redis server of a test's own can be started here, or null where one can. */
export function ownRedisMissing(): string | null {
  return canStartRedis() ? null : "no redis-server is installed";
}

const canStartRedis = (): boolean => !spawnSync("redis-server", ["--version"]).error;

const givenUrl = process.env.REDIS_URL ?? "redis://127.0.0.1:6379";

/** Asked by a process of its own, because it must be known before the tests are collected. */
function redisAnswers(): boolean {
  const { hostname, port } = new URL(givenUrl);
  const script = `require("net").connect(${Number(port || 6379)}, ${JSON.stringify(hostname)})
    .on("connect", () => process.exit(0)).on("error", () => process.exit(1)).setTimeout(1000, () => process.exit(1))`;
  return spawnSync(process.execPath, ["-e", script]).status === 0;
}

/** A Redis for one test file: a server of its own, or else an empty database of one that answers. */
export function startRedis(): Promise<PrivateRedis> {
  return canStartRedis() ? startOwnRedis() : borrowDatabase();
}

/** Takes the first database that is empty, and leaves it empty; database 0 is never touched. */
async function borrowDatabase(): Promise<PrivateRedis> {
  for (let database = 1; database < 16; database += 1) {
    const client = new Redis(givenUrl, { db: database, maxRetriesPerRequest: null });
    const isOurs =
      (await client.dbsize()) === 0 && (await client.set("hub-tests", process.pid, "NX")) === "OK";
    if (isOurs) {
      const url = Object.assign(new URL(givenUrl), { pathname: `/${database}` });
      return {
        port: Number(url.port || 6379),
        url: url.href,
        flush: async () => {
          await client.flushdb();
          await client.set("hub-tests", process.pid);
        },
        stop: async () => {
          await client.flushdb();
          client.disconnect();
        },
      };
    }
    client.disconnect();
  }
  throw new Error("the Redis that answers has no empty database left for the tests");
}

/** Starts a Redis server that keeps nothing on disk, with settings such as `["--cluster-enabled", "yes"]`. */
export async function startOwnRedis(settings: readonly string[] = []): Promise<PrivateRedis> {
  const port = await freePort();
  const folder = await mkdtemp(join(tmpdir(), "hub-redis-"));
  const address = ["--bind", "127.0.0.1", "--port", String(port)];
  const server = spawn("redis-server", [...address, "--dir", folder, "--save", "", ...settings], {
    stdio: "ignore",
  });
  const stopped = once(server, "exit");
  const release = stopWithUs(server);
  const client = new Redis({ host: "127.0.0.1", port, maxRetriesPerRequest: null });
  // Until the server listens, each refused connection is tried again.
  client.on("error", () => {});
  await client.ping();
  return {
    port,
    url: `redis://127.0.0.1:${port}`,
    flush: async () => {
      await client.flushall();
    },
    stop: async () => {
      client.disconnect();
      server.kill("SIGTERM");
      await stopped;
      release();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
