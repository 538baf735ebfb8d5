import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Agent } from "undici";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createAccessTokens } from "./access-tokens.ts";

let server: Server;
let grant: object;
let asked = 0;
const http = new Agent();

beforeAll(async () => {
  server = createServer((_, response) => {
    asked += 1;
    response.end(JSON.stringify(grant));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
});
afterAll(async () => {
  await http.close();
  server.close();
  await once(server, "close");
});

it.each([
  ["in figures", { expires_in: 3600 }, 1],
  ["as a text, as some issuers do", { expires_in: "3600" }, 1],
  ["not at all, so that it is asked for each time", {}, 2],
])("takes a token whose life is told %s", async (_, life, times) => {
  grant = { access_token: "token", token_type: "Bearer", ...life };
  asked = 0;
  const tokens = createAccessTokens({
    ...{ issuer: "https://issuer.example", secrets: { area: "secret" }, http, clock: () => new Date(0) },
    tokenUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  });
  expect([await tokens.tokenOf("area"), await tokens.tokenOf("area")]).toEqual(["token", "token"]);
  expect(asked).toBe(times);
});
