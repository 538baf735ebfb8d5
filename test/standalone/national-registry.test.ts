import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openHoldings, type Receipt } from "../../standalone/national-registry/holdings.ts";
import type { Order } from "../../standalone/national-registry/misbehaviour.ts";
import { readSchemas } from "../../standalone/national-registry/published-schemas.ts";
import { createRegistry } from "../../standalone/national-registry/server.ts";

let folder: string;
let server: Server;
let url: string;

const record = { schemaVersion: "1", submissionVersion: 2, ageBand: "40-49" };
const schema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  type: "object",
  properties: {
    schemaVersion: { const: "1" },
    submissionVersion: { type: "integer" },
    ageBand: { type: "string", pattern: "^[0-9]{2}-[0-9]{2}$" },
  },
  required: ["schemaVersion", "submissionVersion", "ageBand"],
  additionalProperties: false,
};

async function start(): Promise<void> {
  server = createRegistry({
    holdings: openHoldings(join(folder, "holdings.jsonl")),
    schemas: readSchemas(folder),
    mayAccept: async (token) => token === "good",
    clock: () => new Date("2018-04-03T10:00:00Z"),
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function stop(): Promise<void> {
  server.close();
  server.closeAllConnections();
  await once(server, "close");
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "hub-registry-"));
  await writeFile(join(folder, "v1.json"), JSON.stringify(schema));
  await start();
});
afterEach(async () => {
  await stop();
  await rm(folder, { recursive: true });
});

interface Sending {
  readonly key?: string;
  readonly digestOf?: string;
  readonly token?: string;
  readonly signal?: AbortSignal;
}

function submit(
  content: unknown,
  { key, digestOf, token = "good", signal }: Sending = {},
): Promise<Response> {
  const body = typeof content === "string" ? content : JSON.stringify(content);
  const digest = createHash("sha256")
    .update(digestOf ?? body)
    .digest("base64");
  return fetch(`${url}/submissions`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${token}`,
      "content-digest": `sha-256=:${digest}:`,
      ...(key === undefined ? {} : { "idempotency-key": key }),
    },
    body,
    ...(signal && { signal }),
  });
}

async function held(): Promise<readonly (Receipt & { idempotencyKey: string })[]> {
  const answer = await fetch(`${url}/submissions`, { headers: { authorization: "Bearer good" } });
  return ((await answer.json()) as { submissions: (Receipt & { idempotencyKey: string })[] }).submissions;
}

async function order(what: Partial<Order>): Promise<void> {
  const answer = await fetch(`${url}/misbehave`, { method: "POST", body: JSON.stringify(what) });
  expect(answer.status).toBe(200);
}

describe("a submission", () => {
  test("is acknowledged with a receipt and found again for reconciliation", async () => {
    const answer = await submit(record, { key: "one" });
    const receipt = (await answer.json()) as Receipt;
    expect(answer.status).toBe(201);
    expect(receipt).toMatchObject({
      receivedAt: "2018-04-03T10:00:00.000Z",
      contentHash: createHash("sha256").update(JSON.stringify(record)).digest("hex"),
      version: 2,
    });
    expect(await held()).toEqual([{ idempotencyKey: "one", ...receipt }]);
  });

  test("sent again gets the same receipt, also after a restart", async () => {
    const first = await (await submit(record, { key: "one" })).json();
    const again = await submit(record, { key: "one" });
    expect(again.status).toBe(200);
    expect(await again.json()).toEqual(first);
    await stop();
    await start();
    expect(await (await submit(record, { key: "one" })).json()).toEqual(first);
    expect(await held()).toHaveLength(1);
  });

  test("may not use another's key", async () => {
    await submit(record, { key: "one" });
    const other = await submit({ ...record, ageBand: "50-59" }, { key: "one" });
    expect(other.status).toBe(422);
    expect(await other.json()).toMatchObject({ code: "key-used-for-another" });
  });

  test.each([
    ["without a key", record, {}, 400, "no-idempotency-key"],
    ["that changed on the way", record, { key: "one", digestOf: "{}" }, 422, "hash-differs"],
    ["that is no JSON", "{", { key: "one" }, 422, "not-json"],
    ["of an unpublished version", { ...record, schemaVersion: "9" }, { key: "one" }, 422, "not-valid"],
  ])("%s is refused", async (_, content, sending, status, code) => {
    const answer = await submit(content, sending);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ code });
    expect(await held()).toEqual([]);
  });

  test("that does not fit the schema is refused with every field and no value", async () => {
    const answer = await submit({ ...record, ageBand: "forty", name: "Ida" }, { key: "one" });
    const text = await answer.text();
    expect(JSON.parse(text).faults).toEqual([
      { field: "/name", reason: expect.any(String) },
      { field: "/ageBand", reason: expect.stringContaining("pattern") },
    ]);
    expect(text).not.toMatch(/forty|Ida/);
  });

  test("needs a token that counts", async () => {
    expect((await submit(record, { key: "one", token: "bad" })).status).toBe(401);
    expect((await fetch(`${url}/submissions`)).status).toBe(401);
  });
});

describe("told to misbehave, it", () => {
  test("fails as often as it was told and then no more", async () => {
    await order({ kind: "answer-500", times: 2 });
    const statuses = [];
    for (let i = 0; i < 3; i++) statuses.push((await submit(record, { key: "one" })).status);
    expect(statuses).toEqual([500, 500, 201]);
  });

  test("asks for patience", async () => {
    await order({ kind: "too-many-requests", retryAfterSeconds: 7 });
    const answer = await submit(record, { key: "one" });
    expect([answer.status, answer.headers.get("retry-after")]).toEqual([429, "7"]);
    expect(await held()).toEqual([]);
  });

  test("cuts the connection before it stores", async () => {
    await order({ kind: "reset" });
    await expect(submit(record, { key: "one" })).rejects.toThrow();
    expect(await held()).toEqual([]);
  });

  test("cuts the connection after it stored", async () => {
    await order({ kind: "reset-after-storing" });
    await expect(submit(record, { key: "one" })).rejects.toThrow();
    expect(await held()).toHaveLength(1);
  });

  test("stores and never answers; the same key then gets the receipt", async () => {
    await order({ kind: "silent-after-storing" });
    const gaveUp = new AbortController();
    const silent = submit(record, { key: "one", signal: gaveUp.signal });
    await expect.poll(held).toHaveLength(1);
    gaveUp.abort();
    await expect(silent).rejects.toThrow();
    expect((await submit(record, { key: "one" })).status).toBe(200);
  });

  test("answers late", async () => {
    await order({ kind: "slow", delayMs: 1 });
    expect((await submit(record, { key: "one" })).status).toBe(201);
  });

  test("gives a receipt for other content", async () => {
    await order({ kind: "wrong-hash" });
    const receipt = (await (await submit(record, { key: "one" })).json()) as Receipt;
    expect(receipt.contentHash).not.toBe((await held())[0]?.contentHash);
  });

  test("gives the same receipt twice", async () => {
    const first = (await (await submit(record, { key: "one" })).json()) as Receipt;
    await order({ kind: "duplicate-receipt" });
    const second = (await (await submit(record, { key: "two" })).json()) as Receipt;
    expect(second.id).toBe(first.id);
  });

  test("behaves again at once when told so", async () => {
    await order({ kind: "answer-500", times: 100 });
    await fetch(`${url}/misbehave`, { method: "DELETE" });
    expect((await submit(record, { key: "one" })).status).toBe(201);
  });

  test("refuses an order that it does not know", async () => {
    const answer = await fetch(`${url}/misbehave`, { method: "POST", body: '{"kind":"sulk"}' });
    expect(answer.status).toBe(422);
  });
});

test("a line that a crash cut short is no holding", async () => {
  await submit(record, { key: "one" });
  const file = join(folder, "holdings.jsonl");
  await writeFile(file, `${await readFile(file, "utf8")}{"idempotencyKey":"tw`);
  await stop();
  await start();
  await submit(record, { key: "three" });
  await stop();
  await start();
  expect((await held()).map((entry) => entry.idempotencyKey)).toEqual(["one", "three"]);
});

test("every published schema can be read", () => {
  const schemas = readSchemas("schema/submission");
  for (const version of ["1", "2", "withdrawal-1"]) {
    expect(schemas.faultsIn({ schemaVersion: version }, version)).toContainEqual({
      field: "/pseudonym",
      reason: expect.any(String),
    });
  }
});
