import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { promisify } from "node:util";
import { readConfig } from "../../workers/config.ts";
import { startWorkers } from "../../workers/workers.ts";
import { freePort } from "./free-port.ts";
import type { Outside } from "./hub-outside.ts";
import { testLog } from "./hub-owners.ts";
import { until } from "./until.ts";

/** The workers of a hub, which a test may take away and bring back. */
export interface TestWorkers {
  start(): Promise<void>;
  /** Stops them in order; or, where they are a process of their own, kills them in the midst of their work. */
  stop(how?: "in order" | "kill -9"): Promise<void>;
}

/** The key by which the national programme has every area name a person. */
export const programmeKey = Buffer.alloc(32, "programme");

/** What the workers of a hub are told. @param folder where their secrets are kept */
export function workersEnvironment(
  { issuer, registryUrl, secrets }: Outside,
  urls: { readonly queue: string; readonly gateway: string },
  folder: string,
): Record<string, string> {
  const secretsFile = `${folder}/job-secrets.json`;
  writeFileSync(secretsFile, JSON.stringify(secrets.clients));
  return {
    QUEUE_URL: urls.queue,
    GATEWAY_URL: urls.gateway,
    ISSUER: issuer,
    JOB_SECRETS_FILE: secretsFile,
    REGISTRY_URL: registryUrl,
    REGISTRY_RESOURCE: "urn:national-registry",
    PROGRAMME_KEY: programmeKey.toString("base64"),
    CONCURRENCY: "2",
    LOG_LEVEL: process.env.TEST_LOG_LEVEL ?? "silent",
  };
}

/** Workers in this process. */
export function workersHere(environment: Record<string, string>): TestWorkers {
  let running: Awaited<ReturnType<typeof startWorkers>> | undefined;
  return {
    async start() {
      running ??= await startWorkers(readConfig(environment), testLog("workers"));
      await running.ready;
    },
    async stop() {
      await running?.stop();
      running = undefined;
    },
  };
}

/** Builds what processes of their own run. Throws with the compiler's words where it does not build. */
export async function buildCode(): Promise<void> {
  await promisify(execFile)(process.execPath, ["node_modules/typescript/bin/tsc"]);
}

/** Workers as a process of their own, out of the built code. */
export function workersApart(environment: Record<string, string>): TestWorkers {
  let running: ChildProcess | undefined;
  return {
    async start() {
      const PORT = String(await freePort());
      running = spawn(process.execPath, ["dist/workers/main.js"], {
        // A lock that soon runs out, so that the job of a killed worker does not wait for half a minute.
        env: { ...environment, PORT, LOCK_MS: "1000", PATH: process.env.PATH },
        stdio: ["ignore", "inherit", "inherit"],
      });
      const url = `http://127.0.0.1:${PORT}/readyz`;
      await until("the workers are ready", () =>
        fetch(url).then(
          ({ ok }) => ok,
          () => false,
        ),
      );
    },
    async stop(how = "in order") {
      if (!running) return;
      running.kill(how === "kill -9" ? "SIGKILL" : "SIGTERM");
      if (running.exitCode === null && running.signalCode === null) await once(running, "exit");
      running = undefined;
    },
  };
}
