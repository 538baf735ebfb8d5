import { randomBytes, randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Head, noHead } from "../../subgraphs/kit/audit/chain.ts";
import { type AuditKeys, readAuditKeys } from "../../subgraphs/kit/audit/keys.ts";
import { startSealer } from "../../subgraphs/kit/audit/sealer.ts";
import { findHead, type RowsOf } from "../../subgraphs/kit/audit/statements.ts";
import { verifyAudit } from "../../subgraphs/kit/audit/verify.ts";
import { openDatabase } from "../../subgraphs/kit/database.ts";
import { createLog } from "../../subgraphs/kit/log.ts";
import { people } from "../../subgraphs/people/subgraph.ts";
import { startTestSubgraph, type TestSubgraph } from "../support/subgraph.ts";
import { tampered, tamperings } from "../support/tamper.ts";
import { until } from "../support/until.ts";

const newKey = (id: string) => `${id}:${randomBytes(32).toString("base64")}`;
const [first, second] = [newKey("2017"), newKey("2018")];
const keys = readAuditKeys(first);
const coordinator = { roles: ["coordinator"], org: "36L", sub: "carla" } as const;

let hub: TestSubgraph;
let client: pg.Client;
let anchor: Head;
const rows: RowsOf = async (sql, parameters) => (await client.query(sql, parameters)).rows;
const verify = (anchors: readonly Head[] = [anchor], by: AuditKeys = keys) => verifyAudit(rows, by, anchors);

const aim = () => ({ chance: Math.random, anchoredTo: anchor.position });

async function report(): Promise<void> {
  const person = { givenNames: "Ada", familyName: "Lovelace", deathDate: "2018-03-09" };
  const { errors } = await hub.ask(
    coordinator,
    "mutation ($input: ReportDeathInput!) { reportDeath(input: $input) { report { id } refusals { code } } }",
    { input: { idempotencyKey: randomUUID(), person } },
  );
  expect(errors).toBeUndefined();
}

beforeAll(async () => {
  hub = await startTestSubgraph(people, { AUDIT_KEYS: first });
  client = new pg.Client(hub.database.superuserUrl);
  await client.connect();
  for (let each = 0; each < 12; each += 1) await report();
  await hub.subgraph.sealer.seal();
  anchor = (await findHead(rows)) ?? noHead;
});
afterAll(async () => {
  await client.end();
  await hub.stop();
});

it("a chain that nobody touched is whole", async () => {
  expect(await verify()).toEqual({
    entries: 24,
    sealed: 24,
    unsealed: 0,
    anchors: 1,
    anchoredTo: 24,
    damage: [],
  });
});

describe("tampering is found out", () => {
  it.each(tamperings.map((each) => [each.name, each] as const))("%s", async (_, tampering) => {
    const { damage } = await tampered(client, tampering, aim(), () => verify());
    expect(damage).not.toEqual([]);
  });

  it("and what is put back is whole again", async () => {
    expect((await verify()).damage).toEqual([]);
  });
});

it("a tail that waits for its seal is told, and what of it is not its owner's", async () => {
  const { unsealed, damage } = await tampered(
    client,
    {
      name: "unsealed",
      change: async () => {
        await client.query("insert into audit_unsealed select entry_id from audit_seal where position > 20");
        await client.query("delete from audit_seal where position > 20");
        await client.query(
          "update audit_entry set subject = 'x' where id = (select entry_id from audit_unsealed limit 1)",
        );
      },
    },
    aim(),
    () => verify([]),
  );
  expect(unsealed).toBe(4);
  expect(damage.map(({ what }) => what)).toEqual(["an entry was not written by its owner, or was changed"]);
});

it("two sealers at once, over many entries, make one chain", async () => {
  const databases = await Promise.all(
    [1, 2].map(() => openDatabase({ url: hub.database.url, tables: [], clock: () => new Date() })),
  );
  const sealers = databases.map((database) =>
    startSealer({
      owner: "people",
      database,
      keys,
      log: createLog({ name: "sealer", level: "silent" }),
      clock: () => new Date(),
      anchorEvery: 3_600_000,
    }),
  );
  const asking = Array.from({ length: 20 }, report);
  for (let round = 0; round < 10; round += 1) await Promise.all(sealers.map((sealer) => sealer.seal()));
  await Promise.all(asking);
  await until("everything is sealed", async () => {
    await Promise.all(sealers.map((sealer) => sealer.seal()));
    return (await verify()).unsealed === 0;
  });
  await Promise.all(sealers.map((sealer) => sealer.stop()));
  await Promise.all(databases.map((database) => database.stop()));
  expect(await verify()).toMatchObject({ entries: 64, sealed: 64, damage: [] });
});

it("entries get their seals without anybody asking for it", async () => {
  await report();
  await until("it is sealed", async () => (await verify()).unsealed === 0);
});

describe("a key may be changed", () => {
  const both = readAuditKeys(`${second},${first}`);

  it("and what was sealed before still holds", async () => {
    const database = await openDatabase({ url: hub.database.url, tables: [], clock: () => new Date() });
    const sealer = startSealer({
      owner: "people",
      database,
      keys: both,
      log: createLog({ name: "sealer", level: "silent" }),
      clock: () => new Date(),
      anchorEvery: 3_600_000,
    });
    // The other sealer, which has not heard of the new key yet, may be first.
    await until("something is sealed under the new key", async () => {
      await report();
      await sealer.seal();
      return (await rows("select from audit_seal where key_id = '2018'")).length > 0;
    });
    await sealer.stop();
    await database.stop();
    expect((await verify([anchor], both)).damage).toEqual([]);
  });

  it("but not be lost", async () => {
    const { damage } = await verify([anchor], readAuditKeys(second));
    expect(new Set(damage.map(({ what }) => what))).toContain("a key is unknown");
  });
});

it("the head is told to the owner who keeps it, once it has grown", async () => {
  await report();
  await hub.subgraph.sealer.seal();
  await hub.subgraph.sealer.anchor();
  await hub.subgraph.sealer.anchor();
  const head = await findHead(rows);
  const told = await hub.rows("select payload from outbox where event = 'audit.sealed'");
  expect(told).toEqual([
    { payload: { owner: "people", position: head?.position, seal: head?.seal.toString("hex") } },
  ]);
});

describe("keys are read", () => {
  it.each(["", "1", "1:short", `${first},${first}`, "a b:AAAA"])("but not from %j", (text) => {
    expect(() => readAuditKeys(text)).toThrow();
  });
});
