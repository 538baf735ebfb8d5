import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTestGateway, type TestGateway } from "./start.ts";

const ours = "https://partner.example";
let hub: TestGateway;
let authorization: string;
beforeAll(async () => {
  hub = await startTestGateway({
    config: { allowedOrigins: [ours] },
    explorer: new Map([["index.html", Buffer.from("<!doctype html>")]]),
  });
  authorization = `Bearer ${await hub.token({ roles: ["coordinator"], org: "RX1" })}`;
});
afterAll(() => hub.stop());

const json = "application/json";
const body = JSON.stringify({ query: "{ __typename }" });
const send = (init: RequestInit, search = "") => fetch(`${hub.url}/graphql${search}`, init);

describe("a page of another origin", () => {
  test("that is listed may ask, and read what it must know; cookies are not for it", async () => {
    const { headers } = await send({
      method: "OPTIONS",
      headers: { origin: ours, "access-control-request-method": "POST" },
    });
    expect(headers.get("access-control-allow-origin")).toBe(ours);
    expect(headers.get("access-control-allow-methods")).toBe("GET, POST");
    expect(headers.get("access-control-allow-headers")).toContain("authorization, content-type");
    const answer = await send({ method: "POST", headers: { origin: ours, "content-type": json }, body });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("access-control-allow-origin")).toBe(ours);
    expect(answer.headers.get("access-control-expose-headers")).toContain("retry-after");
    for (const each of [headers, answer.headers]) {
      expect(each.get("access-control-allow-credentials")).toBeNull();
      expect(each.get("vary")).toBe("origin");
    }
  });

  test("may read why it was refused", async () => {
    const answer = await send({ method: "POST", headers: { origin: ours, "content-type": json }, body: "{" });
    expect([answer.status, answer.headers.get("access-control-allow-origin")]).toEqual([400, ours]);
  });

  test.each([
    "https://evil.example",
    "http://partner.example",
    "https://partner.example.evil.example",
    "https://partner.example:8443",
    "HTTPS://PARTNER.EXAMPLE",
    "null",
    "*",
  ])("that is not listed may not: %s", async (origin) => {
    for (const method of ["OPTIONS", "POST"]) {
      const headers = { origin, "access-control-request-method": "POST", "content-type": json };
      const answer = await send({ method, headers, ...(method === "POST" ? { body } : {}) });
      const told = [...answer.headers.keys()].filter((name) => name.startsWith("access-control"));
      expect(told).toEqual([]);
    }
  });
});

describe("what a page can send without being asked for leave is no request", () => {
  test.each([
    ["a form", "application/x-www-form-urlencoded", 415],
    ["text", "text/plain", 415],
    ["text that calls itself JSON", "text/plain; application/json", 415],
    ["a file", "multipart/form-data; boundary=x", 415],
    ["something without a type", "", 415],
  ])("%s", async (_, type, status) => {
    hub.people.received.length = 0;
    const answer = await send({
      method: "POST",
      headers: { authorization, "content-type": type },
      body: JSON.stringify({ query: "mutation { touch(id: 1) { id } }", extensions: { purpose: "review" } }),
    });
    expect(answer.status).toBe(status);
    expect(hub.people.received).toEqual([]);
  });

  test.each(["", "text/plain", "application/x-www-form-urlencoded"])("a link, typed %j", async (type) => {
    const headers = { authorization, ...(type === "" ? {} : { "content-type": type }) };
    const answer = await send({ headers }, `?query={__typename}&extensions={"purpose":"review"}`);
    expect(answer.status).toBe(400);
  });

  test("and a GET changes nothing, whatever it carries", async () => {
    const headers = { authorization, "apollo-require-preflight": "1" };
    const query = encodeURIComponent("mutation { touch(id: 1) { id } }");
    const answer = await send({ headers }, `?query=${query}&extensions={"purpose":"review"}`);
    expect(answer.status).toBe(405);
  });
});

test.each([
  ["/graphql", { method: "POST", headers: { "content-type": json }, body }],
  ["/graphql", { method: "POST", headers: { "content-type": json }, body: "{" }],
  ["/graphql", { method: "PUT" }],
  ["/explorer", {}],
  ["/nowhere", {}],
] as const)("every answer carries the security headers: %s %j", async (path, init) => {
  const { headers } = await fetch(hub.url + path, init as RequestInit);
  expect(Object.fromEntries(headers)).toMatchObject({
    "content-security-policy": expect.stringMatching(/default-src 'none'.*frame-ancestors 'none'/),
    "strict-transport-security": expect.stringContaining("max-age=31536000"),
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "no-referrer",
    "cross-origin-resource-policy": "same-origin",
  });
  expect(headers.get("server")).toBeNull();
  expect(headers.get("x-powered-by")).toBeNull();
});
