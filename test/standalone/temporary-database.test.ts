import { afterAll, beforeAll, expect, test } from "vitest";
import { connected } from "../../standalone/postgres/provision.ts";
import { type TemporaryDatabase, temporaryDatabase } from "../support/postgres.ts";

let migrations = 0;
const migrate = (url: string) =>
  connected(url, async (client) => {
    migrations += 1;
    await client.query("create table note (words text); grant select on note to sample_run");
  });

let first: TemporaryDatabase;
let second: TemporaryDatabase;

beforeAll(async () => {
  first = await temporaryDatabase("sample", migrate);
  second = await temporaryDatabase("sample", migrate);
});

afterAll(async () => {
  await first.drop();
  await second.drop();
});

test("the template is migrated once and each copy stands alone", async () => {
  await connected(first.ownerUrl, (client) => client.query("insert into note values ('first')"));
  const rows = await connected(second.ownerUrl, (client) => client.query("select * from note"));
  expect(rows.rowCount).toBe(0);
  expect(migrations).toBe(1);
});

test("the run-time role owns nothing and does only what it was granted", async () => {
  await connected(first.url, async (client) => {
    expect((await client.query("select words from note")).rowCount).toBeGreaterThanOrEqual(0);
    await expect(client.query("insert into note values ('mine')")).rejects.toThrow("permission denied");
    await expect(client.query("create table other (id int)")).rejects.toThrow("permission denied");
  });
});
