import { setImmediate as nextTurn } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { callerOf } from "../../subgraphs/kit/caller.ts";
import { type Database, openDatabase, type Transaction } from "../../subgraphs/kit/database.ts";
import { testServer } from "../support/postgres.ts";

const caller = callerOf(
  { sub: "coordinator-1", client_id: "test", org: "36L", roles: ["coordinator"], exp: 0 },
  { purpose: "review", requestId: "test" },
);

let database: Database;
beforeAll(async () => {
  database = await openDatabase({ url: testServer(), tables: [], poolSize: 1, clock: () => new Date() });
  await database.source.query("create table if not exists what_was_left (turn int)");
});
afterAll(async () => {
  await database.source.query("drop table what_was_left");
  await database.stop();
});

describe("a transaction that has failed", () => {
  it("is not told as done where its work took no notice", async () => {
    const unnoticed = async ({ manager }: Transaction) => {
      await manager.query("insert into what_was_left values (1)");
      await manager.query("select 1 / 0").catch(() => undefined);
    };
    await expect(database.write(caller, unnoticed)).rejects.toThrow("went on after a statement that failed");
  });

  it("lets nothing through that its work does later", async () => {
    for (let turn = 0; turn < 20; turn += 1) {
      let later: Promise<unknown> = Promise.resolve();
      const written = database.write(caller, async ({ manager }) => {
        const fails = manager.query("select 1 / 0");
        later = fails
          .catch(() => nextTurn())
          .then(() => manager.query("insert into what_was_left values ($1)", [turn]))
          .catch((error: Error) => error);
        await fails;
      });
      await expect(written).rejects.toThrow("division by zero");
      expect(await later).toBeInstanceOf(Error);
    }
    const left = await database.source.query("select count(*)::int as left from what_was_left");
    expect(left).toEqual([{ left: 0 }]);
  });
});
