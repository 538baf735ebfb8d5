import { randomBytes, randomUUID } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Redis } from "ioredis";
import { afterAll, beforeAll, expect, test } from "vitest";
import { connected } from "../../standalone/postgres/provision.ts";
import { readAuditKeys } from "../../subgraphs/kit/audit/keys.ts";
import { verifyAudit } from "../../subgraphs/kit/audit/verify.ts";
import type { Transaction } from "../../subgraphs/kit/database.ts";
import { renewable } from "../../subgraphs/kit/kept-in-file.ts";
import { readKey, readKeyRing } from "../../subgraphs/kit/keys.ts";
import { openQueues } from "../../subgraphs/kit/queue.ts";
import { rewrap } from "../../subgraphs/kit/rewrap.ts";
import { unseal } from "../../subgraphs/kit/sealed.ts";
import { people } from "../../subgraphs/people/subgraph.ts";
import { type LoneOwner, startLoneOwner } from "../support/lone-owner.ts";
import { type QueueServer, queueServers } from "../support/queue-servers.ts";
import { startTestSubgraph, type TestSubgraph } from "../support/subgraph.ts";
import { until } from "../support/until.ts";

const folder = mkdtempSync(join(tmpdir(), "hub-keys-"));
const newKey = () => randomBytes(32).toString("base64");
const [old, renewed] = [newKey(), newKey()];
const oldAudit = `2017:${old}`;
const bothForAudit = `2018:${renewed}\n${oldAudit}`;
const coordinator = { roles: ["coordinator"], org: "36L", sub: "carla" } as const;

let hub: TestSubgraph;
beforeAll(async () => {
  write("master", old);
  write("cursor", old);
  write("audit", oldAudit);
  hub = await startTestSubgraph(people, {
    MASTER_KEY: `file:${join(folder, "master")}`,
    CURSOR_KEY: `file:${join(folder, "cursor")}`,
    AUDIT_KEYS: `file:${join(folder, "audit")}`,
  });
});
afterAll(async () => {
  await hub.stop();
  rmSync(folder, { recursive: true });
});

function write(name: string, text: string): void {
  writeFileSync(join(folder, name), text);
}

/** Reports a death as somebody whose name is kept sealed. @returns the report's id */
async function report(to: LoneOwner = hub): Promise<string> {
  const input = {
    idempotencyKey: randomUUID(),
    person: { givenNames: "Ada", familyName: "Quill", deathDate: "2018-03-09" },
    notifier: { channel: "PHONE", relation: "RELATIVE", name: "Rosa Quill" },
  };
  const { data, errors } = await to.ask(
    coordinator,
    `mutation ($input: ReportDeathInput!) { reportDeath(input: $input) { report { id } refusals { code } } }`,
    { input },
  );
  expect(errors).toBeUndefined();
  expect(data.reportDeath.refusals).toEqual([]);
  return data.reportDeath.report.id;
}

async function notifierOf(id: string): Promise<string> {
  const { data, errors } = await hub.ask(
    coordinator,
    "query ($id: ID!) { deathReport(id: $id) { notifier { name } } }",
    { id },
  );
  expect(errors).toBeUndefined();
  return data.deathReport.notifier.name;
}

async function pageAfter(after: string | null) {
  const { data, errors } = await hub.ask(
    coordinator,
    "query ($after: String) { deathReports(first: 1, after: $after) { pageInfo { endCursor } } }",
    { after },
  );
  return { cursor: data?.deathReports?.pageInfo.endCursor as string | undefined, errors };
}

/** What the key of the latest document opens under alone, past the owner. */
async function latestOpensUnder(key: string): Promise<boolean> {
  const [latest] = await hub.rows<{ id: string }>(
    "select id from document_key order by made_at desc limit 1",
  );
  const past = { manager: { query: hub.rows } } as unknown as Transaction;
  return unseal(past, readKeyRing(key), latest!.id).then(
    () => true,
    () => false,
  );
}

test("an owner's keys are changed while it serves, and what the old ones made stays good", async () => {
  const first = await report();
  const { cursor } = await pageAfter(null);
  expect(await latestOpensUnder(old)).toBe(true);

  for (const name of ["master", "cursor"]) write(name, `${renewed},${old}`);
  write("audit", bothForAudit);
  const second = await until("a document is sealed under the new key", async () => {
    const id = await report();
    return (await latestOpensUnder(renewed)) && id;
  });
  await until("an entry is marked under the new key", async () => {
    await report();
    return (await hub.rows("select from audit_entry where key_id = '2018'")).length > 0;
  });
  expect([await notifierOf(first), await notifierOf(second)]).toEqual(["Rosa Quill", "Rosa Quill"]);
  expect((await pageAfter(cursor!)).errors).toBeUndefined();
  await hub.subgraph.sealer.seal();
  expect((await verifyAudit(hub.rows, readAuditKeys(bothForAudit), [])).damage).toEqual([]);

  const both = readKeyRing(`${renewed},${old}`);
  expect(await rewrap(hub.database.ownerUrl, both)).toBeGreaterThan(0);
  expect(await rewrap(hub.database.ownerUrl, both)).toBe(0);
  for (const name of ["master", "cursor"]) write(name, renewed);
  await until("the old key is forgotten", async () => (await pageAfter(cursor!)).errors !== undefined);
  expect([await notifierOf(first), await notifierOf(second)]).toEqual(["Rosa Quill", "Rosa Quill"]);
});

test("the password of an owner's database is changed while it serves", async () => {
  const role = `people_run_${randomBytes(4).toString("hex")}`;
  const url = (password: string) =>
    Object.assign(new URL(hub.database.url), { username: role, password }).href;
  const queue = await queueServers[0]!.start();
  await hub.rows(`create role ${role} login password 'first' in role people_run`);
  write("database", url("first"));
  const place = { url: `file:${join(folder, "database")}`, queueUrl: queue.url };
  const owner = await startLoneOwner(people, { ...hub.database, ...place });
  try {
    await report(owner);

    await hub.rows(`alter role ${role} password 'second'`);
    write("database", `${url("second")}\n`);
    // Connections outlive a password: the server ends them, as it does when it is started again.
    await hub.rows("select pg_terminate_backend(pid) from pg_stat_activity where usename = $1", [role]);
    await expect(connected(url("first"), async () => {})).rejects.toThrow(/password/);

    await until("the owner signs in with the new password", () => report(owner).catch(() => false));
    // So does its relay, which has a connection of its own.
    expect(await owner.subgraph.relay.sweep()).toBeDefined();
  } finally {
    await owner.stop();
    await queue.stop();
    await hub.rows(`drop role ${role}`);
  }
});

/** Gives somebody at a queue's server a password, or another one; null takes them away. */
const setPassword: Readonly<
  Record<string, (queue: QueueServer, name: string, password: string | null) => Promise<unknown>>
> = {
  async PostgreSQL(_, name, password) {
    if (password === null) return hub.rows(`drop role ${name}`);
    const known = await hub.rows("select from pg_roles where rolname = $1", [name]);
    if (known.length === 0) await hub.rows(`create role ${name} login in role queue_run`);
    return hub.rows(`alter role ${name} password '${password}'`);
  },
  async Redis({ url }, name, password) {
    const client = new Redis(url);
    const rights = ["on", "resetpass", `>${password}`, "~*", "&*", "+@all"];
    await (password === null ? client.acl("DELUSER", name) : client.acl("SETUSER", name, ...rights));
    client.disconnect();
  },
};

for (const { kind, missing, title, start } of queueServers) {
  test.skipIf(missing)(`the password of the queue is changed while it is in use: ${title}`, async () => {
    const queue = await start();
    const name = `hub_${randomBytes(4).toString("hex")}`;
    const give = async (password: string) => {
      await setPassword[kind]!(queue, name, password);
      write("queue", Object.assign(new URL(queue.url), { username: name, password }).href);
    };
    await give("first");
    const url = renewable(`file:${join(folder, "queue")}`, String);
    const queues = openQueues(url, { connections: 2, onError: () => {} });
    try {
      await queues.check();
      await give("second");
      await queue.gate.shut();
      await queue.gate.open();
      const answers = () =>
        queues.check().then(
          () => true,
          () => false,
        );
      expect(await until("the queue is signed in to with the new password", answers)).toBe(true);
    } finally {
      await queues.close();
      await setPassword[kind]!(queue, name, null);
      await queue.stop();
    }
  });
}

test("while an owner cannot have the issuer's keys, nobody is told of a fault or taken for signed out", async () => {
  const queue = await queueServers[0]!.start();
  const more = { JWKS_URL: "http://127.0.0.1:1/jwks" };
  const { url, superuserUrl } = hub.database;
  const owner = await startLoneOwner(people, { url, superuserUrl, queueUrl: queue.url }, more);
  try {
    const { errors } = await owner.ask(coordinator, "{ deathReports { nodes { id } } }");
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["SIGN_IN_UNAVAILABLE"]);
  } finally {
    await owner.stop();
    await queue.stop();
  }
});

test("a key whose document was erased stays destroyed", async () => {
  await report();
  await hub.rows("update document_key set wrapped = null, destroyed_at = now()");
  expect(await rewrap(hub.database.ownerUrl, readKeyRing(newKey()))).toBe(0);
});

test.each(["", "AAAA", `${old} ${old.slice(0, -4)}`, `${old}=`, old.replace("=", "")])(
  "%j is no list of keys",
  (text) => {
    expect(() => readKeyRing(text)).toThrow();
  },
);

test("keys stand one on each line or with commas between", () => {
  expect(readKeyRing(`${old}\n${renewed}\n`)).toEqual(readKeyRing(`${old}, ${renewed}`));
  expect(readKey(`${old}\n`).toString("base64")).toBe(old);
});
