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
  /** Forgets everything, as a server does that was lost. */
  flush(): Promise<void>;
  stop(): Promise<void>;
}

/** Why no Redis server can be started here, or null where one can. */
export function redisMissing(): string | null {
  return spawnSync("redis-server", ["--version"]).error ? "no redis-server is installed" : null;
}

/** Starts a Redis server that keeps nothing on disk, with settings such as `["--cluster-enabled", "yes"]`. */
export async function startRedis(settings: readonly string[] = []): Promise<PrivateRedis> {
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
