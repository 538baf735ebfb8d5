import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Redis } from "ioredis";
import { Pool } from "pg";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { openRates, type Rates } from "../../gateway/rates/rates.ts";
import { renewable } from "../../subgraphs/kit/kept-in-file.ts";
import { createLog } from "../../subgraphs/kit/log.ts";
import { redisMissing, startRedis } from "../support/redis.ts";
import { until } from "../support/until.ts";
import { hashOf, startTestGateway, type TestGateway } from "./start.ts";

const log = createLog({ name: "gateway", level: "silent" });
const many = 1_000_000;

describe("at the door", () => {
  let hub: TestGateway;
  beforeAll(async () => {
    hub = await startTestGateway({
      config: { rates: { url: null, requests: 5, organisationBudget: 10, jobBudget: 3, forms: 100 } },
      operations: [
        {
          name: "Job",
          document: "query Job {\n  people {\n    id\n  }\n}",
          purpose: "review",
          clients: ["job-open-case"],
          roles: [],
        },
      ],
    });
  });
  afterAll(() => hub.stop());

  const ask = async (who: Parameters<TestGateway["token"]>[0], query: string) =>
    hub.post(
      { query, extensions: { purpose: "review" } },
      { authorization: `Bearer ${await hub.token(who)}` },
    );
  const coordinator = (org: string, sub: string) => ({ roles: ["coordinator"], org, sub }) as const;
  const told = ({ status, headers, errors }: Awaited<ReturnType<TestGateway["post"]>>) => [
    status,
    errors[0]?.extensions.code,
    headers.get("retry-after"),
  ];
  const wait = expect.stringMatching(/^([1-9]|[1-5]\d|60)$/);

  test("who sends too many requests must wait; others need not", async () => {
    const one = coordinator("ORG1", "one");
    for (let i = 0; i < 5; i++) expect((await ask(one, "{ __typename }")).status).toBe(200);
    expect(told(await ask(one, "{ __typename }"))).toEqual([429, "TOO_MANY_REQUESTS", wait]);
    expect(told(await ask(one, "{ hostile "))).toEqual([429, "TOO_MANY_REQUESTS", wait]);
    expect((await ask(coordinator("ORG1", "two"), "{ __typename }")).status).toBe(200);
  });

  test("what an organisation's callers ask is counted together, before any owner is asked", async () => {
    const dear = "{ people { relatives { __typename } } }";
    expect((await ask(coordinator("ORG2", "three"), "{ people { id } }")).errors).toEqual([]);
    hub.people.received.length = 0;
    expect(told(await ask(coordinator("ORG2", "four"), dear))).toEqual([429, "BUDGET_SPENT", wait]);
    expect(hub.people.received).toEqual([]);
    expect((await ask(coordinator("ORG3", "five"), "{ people { id } }")).errors).toEqual([]);
  });

  test("a job has a budget of its own", async () => {
    const sha256Hash = hashOf("query Job { people { id } }");
    const send = async () =>
      hub.post(
        { extensions: { persistedQuery: { version: 1, sha256Hash } } },
        { authorization: `Bearer ${await hub.token({ job: "open-case" })}` },
      );
    expect((await send()).errors).toEqual([]);
    expect(told(await send())).toEqual([429, "BUDGET_SPENT", wait]);
  });
});

describe("between gateways", () => {
  const limits = { requests: 3, organisationBudget: many, jobBudget: many, forms: many };
  const takenBetween = async (url: string) => {
    const [one, two] = await Promise.all([openRates(url, limits, log), openRates(url, limits, log)]);
    const taken: (number | null)[] = [];
    for (const rates of [one, two, one, two]) taken.push(await rates.visit("Ada"));
    await Promise.all([one.stop(), two.stop()]);
    return taken;
  };
  const three = [null, null, null, expect.any(Number)];

  test("counts are kept in PostgreSQL, without anybody's name", async () => {
    const server = inject("databaseServer");
    const name = `${inject("databasePrefix")}rates`;
    const administer = new Pool({ connectionString: server });
    await administer.query(`create database ${name}`);
    const url = Object.assign(new URL(server), { pathname: `/${name}` }).href;
    expect(await takenBetween(url)).toEqual(three);
    const pool = new Pool({ connectionString: url });
    const { rows } = await pool.query("select key from rate_counts");
    await pool.end();
    await administer.end();
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain("Ada");
  });

  test.skipIf(redisMissing() !== null)("or in Redis", async () => {
    const redis = await startRedis();
    expect(await takenBetween(redis.url)).toEqual(three);
    await redis.stop();
  });

  /** Two gateways count together under a password that is changed meanwhile, and after all connections were cut. */
  const isRenewed = async (
    url: URL,
    username: string,
    setPassword: (password: string) => Promise<unknown>,
    cut: () => Promise<unknown>,
  ) => {
    const folder = mkdtempSync(join(tmpdir(), "hub-counts-"));
    const file = join(folder, "url");
    const give = async (password: string) => {
      await setPassword(password);
      writeFileSync(file, `${Object.assign(new URL(url.href), { username, password }).href}\n`);
    };
    await give("first");
    const place = renewable(`file:${file}`, (text) => text.trim());
    const once = { ...limits, requests: 1 };
    const gateways = await Promise.all([openRates(place, once, log), openRates(place, once, log)]);
    const countTogether = async () => {
      const who = randomUUID();
      return (await gateways[0].visit(who)) === null && (await gateways[1].visit(who)) !== null;
    };
    try {
      await until("they count together", countTogether);
      await give("second");
      await cut();
      await until("they count together under the new password", countTogether);
    } finally {
      for (const gateway of gateways) await gateway.stop();
      rmSync(folder, { recursive: true });
    }
  };

  test("the password of PostgreSQL is changed without a restart", async () => {
    const server = inject("databaseServer");
    const name = `${inject("databasePrefix")}renewed_rates`;
    const role = `${name}_role`;
    const administer = new Pool({ connectionString: server });
    await administer.query(`create role ${role} login`);
    await administer.query(`create database ${name} owner ${role}`);
    await isRenewed(
      Object.assign(new URL(server), { pathname: `/${name}` }),
      role,
      (password) => administer.query(`alter role ${role} password '${password}'`),
      () =>
        administer.query("select pg_terminate_backend(pid) from pg_stat_activity where usename = $1", [role]),
    );
    await administer.query(`drop database ${name}`);
    await administer.query(`drop role ${role}`);
    await administer.end();
  });

  test.skipIf(redisMissing() !== null)("or that of Redis", async () => {
    const redis = await startRedis();
    const client = new Redis(redis.url);
    const name = `counts_${randomUUID().slice(0, 8)}`;
    await isRenewed(
      new URL(redis.url),
      name,
      (password) => client.acl("SETUSER", name, "on", "resetpass", `>${password}`, "~*", "&*", "+@all"),
      () => client.client("KILL", "USER", name),
    );
    await client.acl("DELUSER", name);
    client.disconnect();
    await redis.stop();
  });

  test.each(["postgres://nobody@127.0.0.1:1/nowhere", "redis://127.0.0.1:1"])(
    "while %s does not answer, each counts for itself",
    async (nowhere) => {
      const rates: Rates = await openRates(
        nowhere,
        { requests: 1, organisationBudget: many, jobBudget: many, forms: many },
        log,
      );
      const taken = [await rates.visit("Ada"), await rates.visit("Ada")];
      await rates.stop();
      expect(taken).toEqual([null, expect.any(Number)]);
    },
  );
});
