import { chmod, lstat, mkdir, mkdtemp, readFile, readlink, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { canReach } from "../../standalone/postgres/account.ts";
import { findBinaries, hydrate } from "../../standalone/postgres/binaries.ts";
import { connected } from "../../standalone/postgres/provision.ts";
import { startPostgres } from "../../standalone/postgres/server.ts";
import { freePort } from "../support/free-port.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "hub-postgres-"));
  await chmod(folder, 0o711);
});
afterEach(() => rm(folder, { recursive: true }));

describe("the links of the package", () => {
  beforeEach(async () => {
    await mkdir(join(folder, "native", "lib"), { recursive: true });
    const links = [{ source: "native/lib/libpq.so.5.18", target: "native/lib/libpq.so.5" }];
    await writeFile(join(folder, "native", "pg-symlinks.json"), JSON.stringify(links));
    await writeFile(join(folder, "native", "lib", "libpq.so.5.18"), "library");
  });

  test("are made, relative to where they are, also by several at once and again", async () => {
    await Promise.all([hydrate(folder), hydrate(folder)]);
    await hydrate(folder);
    const link = join(folder, "native", "lib", "libpq.so.5");
    expect((await lstat(link)).isSymbolicLink()).toBe(true);
    expect(await readlink(link)).toBe("libpq.so.5.18");
    expect(await readFile(link, "utf8")).toBe("library");
  });

  test("are none where the package lists none", async () => {
    await rm(join(folder, "native", "pg-symlinks.json"));
    await expect(hydrate(folder)).resolves.toBeUndefined();
  });
});

test("a platform without binaries is told what to do", async () => {
  await expect(findBinaries("sunos", "sparc")).rejects.toThrow(
    /no embedded PostgreSQL for sunos on sparc: .*DATABASE_SERVER_URL/,
  );
});

describe("an account that is not ours", () => {
  const account = { uid: 65_000, gid: 65_000 };

  test("reaches what it may read behind folders it may pass", async () => {
    await writeFile(join(folder, "file"), "", { mode: 0o755 });
    expect(await canReach(join(folder, "file"), account)).toBe(true);
    expect(await canReach(join(folder, "not yet", "there"), account)).toBe(true);
  });

  test("does not reach what lies behind a folder of ours alone", async () => {
    await chmod(folder, 0o700);
    expect(await canReach(join(folder, "file"), account)).toBe(false);
  });

  test("is not asked about where we are that account ourselves", async () => {
    await chmod(folder, 0o700);
    expect(await canReach(join(folder, "file"), null)).toBe(true);
  });
});

describe("the server", () => {
  const options = async () => ({
    data: join(folder, "data"),
    port: await freePort(),
    password: "a pass/word",
    logFile: join(folder, "postgres.log"),
    settings: { fsync: "off" },
  });

  test("keeps its data from one start to the next", async () => {
    const first = await startPostgres(await options());
    await connected(first.url, (client) => client.query("create table kept as select 7 as number"));
    await first.stop(60_000);
    const second = await startPostgres(await options());
    const { rows } = await connected(second.url, (client) => client.query("select number from kept"));
    await second.stop(60_000);
    expect(rows).toEqual([{ number: 7 }]);
    expect(await second.gone).toBe("exit code 0");
  });

  test("takes over from one that was left running", async () => {
    const left = await startPostgres(await options());
    const next = await startPostgres(await options());
    expect(await left.gone).toBe("exit code 0");
    await next.stop(60_000);
  });

  test("names a port that is taken", async () => {
    const first = await startPostgres(await options());
    const port = Number(new URL(first.url).port);
    const second = { ...(await options()), data: join(folder, "other"), port };
    await expect(startPostgres(second)).rejects.toThrow(`Port ${port} is taken: set POSTGRES_PORT`);
    await first.stop(0);
  });

  test.each([
    ["of another version", "17\n", /was made by PostgreSQL 17 and this is 18: .*--fresh/],
    ["that is none", null, /is not a PostgreSQL data folder: .*--fresh/],
  ])("refuses a data folder %s", async (_, version, words) => {
    const wrong = await options();
    await mkdir(wrong.data);
    if (version) await writeFile(join(wrong.data, "PG_VERSION"), version);
    await expect(startPostgres(wrong)).rejects.toThrow(words);
  });
});
