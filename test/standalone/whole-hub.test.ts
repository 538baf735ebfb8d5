import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { firstQuestion } from "../../standalone/welcome.ts";
import { freePort } from "../support/free-port.ts";

const portVariables = [
  "PORT",
  "PEOPLE_PORT",
  "CASES_PORT",
  "INVESTIGATIONS_PORT",
  "REVIEWERS_PORT",
  "IDENTITY_PORT",
  "REGISTRY_PORT",
  "WORKERS_PORT",
  "POSTGRES_PORT",
];

let folder: string;
let environment: Record<string, string | undefined>;
let hub: ChildProcess | undefined;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "hub-whole-"));
  // Where we are root the database runs as another user, who must be able to enter.
  await chmod(folder, 0o711);
  environment = { ...process.env, DATA_DIR: join(folder, "data") };
  for (const name of portVariables) environment[name] = String(await freePort());
  // Builds what runs; whether the types fit is the linter's turn to say.
  spawnSync(join("node_modules", ".bin", "tsc"));
});

afterAll(async () => {
  if (hub?.exitCode === null && hub.signalCode === null) {
    hub.kill("SIGKILL");
    await once(hub, "exit");
  }
  await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
});

/** Starts the hub without the sample set and waits until it says that it is ready. */
async function start(): Promise<ChildProcess> {
  const started = spawn(process.execPath, ["dist/standalone/main.js", "--empty"], { env: environment });
  let said = "";
  for (const output of [started.stdout, started.stderr]) {
    output.on("data", (chunk) => {
      said += chunk;
    });
  }
  const ended = once(started, "exit").then(() => Promise.reject(new Error(said)));
  await Promise.race([expect.poll(() => said, { timeout: 120_000 }).toContain("The hub is ready."), ended]);
  ended.catch(() => undefined);
  return started;
}

const run = (...args: string[]) => spawnSync(process.execPath, args, { env: environment, encoding: "utf8" });

const logged = (process: string) => readFileSync(join(folder, "data", "logs", `${process}.log`), "utf8");

async function openPorts(): Promise<string[]> {
  const open = await Promise.all(portVariables.map((name) => answers(Number(environment[name]))));
  return portVariables.filter((_, index) => open[index]);
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => resolve(true));
    socket.once("error", () => resolve(false)).once("connect", () => socket.destroy());
  });
}

test("a hub starts, answers, follows a request to its job without a name or a secret in any log, stops whole, resumes, and leaves nothing behind when it is killed", async () => {
  hub = await start();
  expect(await openPorts()).toEqual(portVariables);
  const secrets = readFileSync(join(folder, "data", "secrets.json"), "utf8");

  const token = run("dist/standalone/token.js", "--as", "coordinator");
  expect(token.stderr).toBe("");
  const answer = await fetch(`http://127.0.0.1:${environment.PORT}/graphql`, {
    method: "POST",
    headers: { authorization: `Bearer ${token.stdout.trim()}`, "content-type": "application/json" },
    body: JSON.stringify(firstQuestion),
  });
  expect(await answer.json()).toMatchObject({ data: { cases: { edges: [] } } });

  const list = join(folder, "list.csv");
  writeFileSync(
    list,
    "Ref,Surname,Forename,NHS No,Date of birth,Date of death\nR-1,Quennell,Isadora,9993395633,09/05/1960,09/03/2018\n",
  );
  const imported = run("dist/workers/commands/import.js", list, "--organisation", "RV5");
  expect([imported.stderr, imported.stdout]).toEqual(["", "list.csv: 1 of 1 rows were taken.\n"]);
  await expect.poll(() => logged("workers"), { timeout: 30_000 }).toContain('"job":"open-case"');
  const [, requestId] = /"requestId":"([^"]+)","operation":"RunImport"/.exec(logged("gateway"))!;
  for (const process of ["gateway", "people", "workers", "cases"]) {
    expect(logged(process)).toContain(`"requestId":"${requestId}"`);
  }
  const values = [...secrets.matchAll(/: "([\w+/=-]{20,})"/g)].map(([, value]) => value!);
  expect(values.length).toBeGreaterThan(20);
  for (const log of readdirSync(join(folder, "data", "logs"))) {
    const text = readFileSync(join(folder, "data", "logs", log), "utf8");
    expect([log, /Quennell|Isadora|9993395633|1960|2018/.exec(text)]).toEqual([log, null]);
    expect([log, values.filter((value) => text.includes(value))]).toEqual([log, []]);
  }

  const second = run("dist/standalone/main.js");
  expect(second.stderr).toMatch(/^A hub already runs on .*: stop it, or set DATA_DIR .*\n$/);
  expect(second.status).toBe(1);

  hub.kill("SIGTERM");
  expect(await once(hub, "exit")).toEqual([0, null]);
  expect(await openPorts()).toEqual([]);
  expect(existsSync(join(folder, "data", "running.json"))).toBe(false);

  hub = await start();
  expect(readFileSync(join(folder, "data", "secrets.json"), "utf8")).toBe(secrets);
  hub.kill("SIGKILL");
  await expect.poll(openPorts, { timeout: 30_000 }).toEqual([]);
}, 300_000);
