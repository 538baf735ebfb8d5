import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { takeDataFolder } from "../../standalone/data-folder.ts";
import { connectionsTo } from "../../standalone/databases.ts";
import { type Means, type Process, planProcesses } from "../../standalone/processes.ts";
import { makeSecrets } from "../../standalone/secrets.ts";
import { readSettings } from "../../standalone/settings.ts";
import { environmentReaders } from "../support/environment-readers.ts";

let folder: string;
let means: Means;
let processes: readonly Process[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "hub-processes-"));
  const settings = readSettings({ DATA_DIR: folder });
  const secrets = makeSecrets();
  const databases = connectionsTo("postgres://hub:secret@127.0.0.1:4032/postgres", secrets);
  means = { settings, secrets, databases, folder: takeDataFolder(settings, false) };
  processes = planProcesses(means).flat();
});
afterAll(() => rm(folder, { recursive: true }));

const named = (name: string) => processes.find((process) => process.name === name)!;

test.each(Object.entries(environmentReaders))("%s reads its environment without complaint", (name, read) => {
  expect(() => read(named(name).environment)).not.toThrow();
});

test("every process is one whose environment is read", () => {
  expect(processes.map(({ name }) => name).sort()).toEqual(Object.keys(environmentReaders).sort());
});

test("no process is given what is another's", () => {
  for (const { name, environment } of processes) {
    const given = JSON.stringify(environment);
    for (const [other, { ownerUrl, runUrl }] of Object.entries(means.databases)) {
      expect(given).not.toContain(ownerUrl);
      if (other !== name && other !== "queue") expect(given).not.toContain(runUrl);
    }
    if (name !== "gateway") expect(given).not.toContain(means.secrets.gatewayKey.d);
  }
});

test("a queue of one's own takes the place of the one in PostgreSQL", () => {
  const settings = readSettings({ DATA_DIR: folder, QUEUE_URL: "redis://queue.example.org:6379" });
  for (const { environment } of planProcesses({ ...means, settings }).flat()) {
    if ("QUEUE_URL" in environment) expect(environment.QUEUE_URL).toBe("redis://queue.example.org:6379");
  }
});
