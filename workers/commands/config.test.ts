import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { readCommandConfig } from "./config.ts";
import { localHubFile } from "./local-hub.ts";

const folder = mkdtempSync(join(tmpdir(), "hub-commands-"));
afterAll(() => rmSync(folder, { recursive: true }));

const addresses = (env: NodeJS.ProcessEnv) => {
  const { hubUrl, issuer } = readCommandConfig(env);
  return [hubUrl, issuer];
};

it("asks the hub of the data folder wherever it listens, and another one where it is told", () => {
  const env = { DATA_DIR: folder };
  expect(addresses(env)).toEqual(["http://127.0.0.1:4000", "http://127.0.0.1:4010"]);
  const local = {
    pid: 1,
    gatewayUrl: "http://127.0.0.1:4700",
    issuer: "http://127.0.0.1:4705",
    registryUrl: "http://127.0.0.1:4706",
  };
  writeFileSync(localHubFile(folder), JSON.stringify(local));
  expect(addresses(env)).toEqual([local.gatewayUrl, local.issuer]);
  const HUB_URL = "https://hub.example.org";
  const HUB_ISSUER = "https://sign-in.example.org";
  expect(addresses({ ...env, HUB_URL, HUB_ISSUER })).toEqual([HUB_URL, HUB_ISSUER]);
});
