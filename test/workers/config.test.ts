import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { jobNames } from "../../schema/events.ts";
import { currently } from "../../subgraphs/kit/kept-in-file.ts";
import { readConfig } from "../../workers/config.ts";
import { until } from "../support/until.ts";

const folder = mkdtempSync(join(tmpdir(), "hub-workers-"));
afterAll(() => rmSync(folder, { recursive: true }));

function secretsFile(clients: readonly string[]): string {
  const path = join(folder, `${clients.length}.json`);
  writeFileSync(path, JSON.stringify(Object.fromEntries(clients.map((client) => [client, "secret"]))));
  return path;
}

const everyClient = jobNames.map((job) => `job-${job}`);
const env = {
  QUEUE_URL: "redis://queue:6379",
  GATEWAY_URL: "http://gateway:4000",
  ISSUER: "https://sign-in.example.org",
  JOB_SECRETS_FILE: secretsFile(everyClient),
  REGISTRY_URL: "https://registry.example.org",
};

describe("the workers' environment", () => {
  it("reads the secrets of jobs anew once their file has changed", async () => {
    const path = secretsFile(everyClient);
    const { JOB_SECRETS_FILE: secrets } = readConfig(env);
    expect(currently(secrets)["job-open-case"]).toBe("secret");
    writeFileSync(path, JSON.stringify(Object.fromEntries(everyClient.map((client) => [client, "another"]))));
    await until("it is read", async () => currently(secrets)["job-open-case"] === "another");
    secretsFile(everyClient);
  });

  it("is read with its defaults", () => {
    expect(readConfig(env)).toMatchObject({ CONCURRENCY: 4, HOST: "127.0.0.1", LOG_LEVEL: "info" });
  });

  it("needs no address of the programme where submissions go out by file alone", () => {
    const { REGISTRY_URL: _, ...without } = env;
    expect(readConfig(without).REGISTRY_URL).toBeUndefined();
  });

  it.each([
    [{ REGISTRY_URL: "registry" }, "REGISTRY_URL should be the address of the national registry"],
    [{ QUEUE_URL: "queue" }, "QUEUE_URL should be the queue"],
    [{ GATEWAY_URL: "ftp://gateway" }, "GATEWAY_URL should be the gateway's address"],
    [{ JOB_SECRETS_FILE: join(folder, "missing.json") }, "JOB_SECRETS_FILE should be a readable JSON file"],
    [{ JOB_SECRETS_FILE: secretsFile(everyClient.slice(1)) }, "the secret of every job's client"],
    [{ CONCURRENCY: "0" }, "CONCURRENCY should be jobs of an owner at one time"],
  ])("stops the start at %o", (change, message) => {
    expect(() => readConfig({ ...env, ...change })).toThrow(message);
  });
});
