import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { platform } from "node:process";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { findRunningHub, leaveDataFolder, takeDataFolder } from "../../standalone/data-folder.ts";
import { secretClients } from "../../standalone/identity-provider/clients.ts";
import { loadSecrets, makeSecrets, publicHalf, writePrivately } from "../../standalone/secrets.ts";
import { readSettings } from "../../standalone/settings.ts";

let folder: string;
const place = () => ({ secrets: join(folder, "secrets.json"), postgres: join(folder, "postgres") });

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "hub-data-"));
});
afterEach(() => rm(folder, { recursive: true }));

describe("secrets", () => {
  test("are made once, for us alone, and kept", () => {
    const made = loadSecrets(place());
    expect(statSync(place().secrets).mode & 0o777).toBe(0o600);
    expect(loadSecrets(place())).toEqual(made);
  });

  test("differ from one hub to the next, and from part to part", () => {
    const [one, other] = [makeSecrets(), makeSecrets()];
    const values = [one, other].flatMap((secrets) => [
      secrets.postgresPassword,
      ...Object.values(secrets.databases).flatMap(({ owner, run }) => [owner, run]),
      ...Object.values(secrets.masterKeys),
      ...Object.values(secrets.cursorKeys),
      secrets.pseudonymKey,
      secrets.gatewayKey.kid,
    ]);
    expect(new Set(values).size).toBe(values.length);
    for (const key of Object.values(one.masterKeys)) expect(Buffer.from(key, "base64")).toHaveLength(32);
  });

  test("grow when the hub has a client more", () => {
    const made = loadSecrets(place());
    const { [secretClients[0]!]: _, ...fewer } = made.clients;
    writePrivately(place().secrets, { ...made, clients: fewer });
    const { clients, ...rest } = loadSecrets(place());
    expect(Object.keys(clients).sort()).toEqual([...secretClients].sort());
    expect(clients).toMatchObject(fewer);
    expect(rest).toEqual({ ...made, clients: undefined, ...rest });
  });

  test.each([
    ["not JSON", "{"],
    ["not whole", "{}"],
  ])("that are %s stop the start and stay as they are", (_, content) => {
    writeFileSync(place().secrets, content);
    expect(() => loadSecrets(place())).toThrow(/secrets\.json cannot be read or is not whole: .*--fresh/);
    expect(readFileSync(place().secrets, "utf8")).toBe(content);
  });

  test("that are missing beside the data they belong to are not made anew", () => {
    mkdirSync(place().postgres);
    expect(() => loadSecrets(place())).toThrow(/secrets\.json is missing/);
    expect(existsSync(place().secrets)).toBe(false);
  });

  test("give away only the public half of a key", async () => {
    const { gatewayKey, identityKey } = makeSecrets();
    for (const key of [gatewayKey, identityKey]) {
      const half = publicHalf(key);
      for (const name of ["d", "p", "q", "dp", "dq", "qi"]) expect(half).not.toHaveProperty(name);
      expect(half.kid).toBe(key.kid);
    }
  });
});

describe("the data folder", () => {
  const settings = () => readSettings({ DATA_DIR: folder });

  test("is taken, and given back", () => {
    const taken = takeDataFolder(settings(), false);
    expect(existsSync(join(folder, "running.json"))).toBe(true);
    leaveDataFolder(taken);
    expect(existsSync(join(folder, "running.json"))).toBe(false);
  });

  test("is free where the process that had it is gone or is another by now", () => {
    for (const pid of [2 ** 30, process.ppid]) {
      const { gatewayUrl, issuer, registryUrl } = settings();
      writePrivately(join(folder, "running.json"), { pid, gatewayUrl, issuer, registryUrl });
      expect(findRunningHub(folder)).toBeNull();
    }
  });

  test("is emptied of what is ours, and of nothing else", () => {
    const before = takeDataFolder(settings(), false);
    loadSecrets(before);
    mkdirSync(before.postgres);
    writeFileSync(join(folder, "notes.txt"), "mine");
    const after = takeDataFolder(settings(), true);
    expect([existsSync(after.secrets), existsSync(after.postgres)]).toEqual([false, false]);
    expect(readFileSync(join(folder, "notes.txt"), "utf8")).toBe("mine");
  });

  test("keeps the log of the start before", () => {
    const data = takeDataFolder(settings(), false);
    writeFileSync(data.logFile("people"), "first");
    const log = data.logFile("people");
    expect(existsSync(log)).toBe(false);
    expect(readFileSync(join(folder, "logs", "people.previous.log"), "utf8")).toBe("first");
  });

  test("that cannot be written stops the start with what to do", () => {
    writeFileSync(join(folder, "file"), "");
    const wrong = readSettings({ DATA_DIR: join(folder, "file") });
    expect(() => takeDataFolder(wrong, false)).toThrow(/cannot be written .*set DATA_DIR/);
  });

  // What the kernel shows as files takes no folder, and says so in a way of its own.
  test.runIf(platform === "linux").each(["/proc/hub", "/proc/self/hub/data"])(
    "that cannot be at %s stops the start as well",
    (path) => {
      expect(() => takeDataFolder(readSettings({ DATA_DIR: path }), false)).toThrow(
        /cannot be written .*set DATA_DIR/,
      );
    },
  );

  test("is made with every folder above it", () => {
    const data = takeDataFolder(readSettings({ DATA_DIR: join(folder, "for", "one", "area") }), false);
    expect(existsSync(data.path)).toBe(true);
  });
});
