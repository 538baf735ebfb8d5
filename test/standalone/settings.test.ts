import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { expect, test } from "vitest";
import { checkPorts } from "../../standalone/ports.ts";
import { readSettings } from "../../standalone/settings.ts";

test("without a word, everything is on this machine alone", () => {
  expect(readSettings({})).toMatchObject({
    host: "127.0.0.1",
    gatewayUrl: "http://127.0.0.1:4000",
    issuer: "http://127.0.0.1:4010",
    databaseServerUrl: undefined,
    queueUrl: undefined,
  });
});

test.each([
  [{ HOST: "0.0.0.0" }, "http://127.0.0.1:4000"],
  [{ HOST: "0.0.0.0", PUBLIC_HOST: "hub.example.org" }, "http://hub.example.org:4000"],
  [{ HOST: "::1", PORT: "80" }, "http://[::1]:80"],
])("%j is seen by browsers as %s", (env, url) => {
  expect(readSettings(env).gatewayUrl).toBe(url);
});

test.each([
  [{ PORT: "many" }, "PORT should be a port number"],
  [{ DATABASE_SERVER_URL: "mysql://x" }, "DATABASE_SERVER_URL should be postgres://…"],
  [{ QUEUE_URL: "postgres://x" }, "QUEUE_URL should be redis://…"],
])("%j is refused in words", (env, words) => {
  expect(() => readSettings(env)).toThrow(words);
});

test("a port that is taken is named with the variable that changes it", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const { port } = other.address() as AddressInfo;
  const settings = readSettings({ CASES_PORT: String(port) });
  const ports = { ...settings.ports };
  // Only the taken one is of interest; the others must be free on whatever machine this is.
  for (const name of Object.keys(ports) as (keyof typeof ports)[]) if (name !== "cases") ports[name] = 0;
  await expect(checkPorts({ ...settings, ports })).rejects.toThrow(
    `Port ${port} at 127.0.0.1 for cases is taken: set CASES_PORT to a free one, or stop what uses it.`,
  );
  other.close();
});
