import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDatabase } from "../../subgraphs/kit/database.ts";
import { PreparingClient } from "../../subgraphs/kit/prepared-statements.ts";
import { testServer } from "../support/postgres.ts";

let client: PreparingClient;
beforeAll(async () => {
  client = new PreparingClient({ connectionString: testServer() });
  await client.connect();
});
afterAll(() => client.end());

const prepared = async () => {
  const { rows } = await client.query("select statement from pg_prepared_statements where name like 'hub_%'");
  return rows.map(({ statement }) => statement);
};

describe("a connection that has plans kept", () => {
  it("prepares a statement with values once, and answers by the values of each time", async () => {
    const twice = "select $1::int * 2 as twice";
    const answers = [await client.query(twice, [21]), await client.query(twice, [4])];
    expect(answers.map(({ rows }) => rows)).toEqual([[{ twice: 42 }], [{ twice: 8 }]]);
    expect(await prepared()).toEqual([twice]);
  });

  it("prepares nothing that has no values", async () => {
    await client.query("select 1 as one");
    expect(await prepared()).not.toContain("select 1 as one");
  });

  it("asks those beyond its limit as before", async () => {
    for (let at = 0; at < 510; at += 1) {
      const { rows } = await client.query(`select $1::int + ${at} as sum`, [1]);
      expect(rows).toEqual([{ sum: at + 1 }]);
    }
    expect(await prepared()).toHaveLength(500);
  });
});

describe("a pool of an owner's", () => {
  it("has nothing compiled that runs for milliseconds", async () => {
    const database = await openDatabase({ url: testServer(), tables: [], clock: () => new Date() });
    const [row] = await database.source.query("show jit");
    expect(row).toEqual({ jit: "off" });
    await database.stop();
  });
});
