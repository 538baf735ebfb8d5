import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { filesBelow } from "../../gateway/graph-files.ts";
import { startTestGateway, type TestGateway } from "./start.ts";

let folder: string;
let files: ReadonlyMap<string, Buffer>;
let hub: TestGateway;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "explorer-"));
  await build({
    configFile: "gateway/explorer/vite.config.ts",
    logLevel: "error",
    build: { outDir: folder, minify: false },
  });
  files = filesBelow(folder);
  const operation = { document: "query Ask { __typename }", purpose: "review", clients: [] } as const;
  hub = await startTestGateway({
    explorer: files,
    operations: [
      { ...operation, clients: [], name: "Ask", roles: ["reviewer"] },
      {
        ...operation,
        clients: ["job-open-case"],
        document: "query Job { __typename }",
        name: "Job",
        roles: [],
      },
    ],
  });
});
afterAll(async () => {
  await hub.stop();
  await rm(folder, { recursive: true });
});

const text = async (path: string) => (await fetch(hub.url + path)).text();

describe("the explorer", () => {
  test.each(["/", "/explorer", "/explorer/callback"])("is at %s, under a strict policy", async (path) => {
    const page = await fetch(hub.url + path);
    expect(page.status).toBe(200);
    expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
    const policy = page.headers.get("content-security-policy");
    expect(policy).toContain("default-src 'none'; script-src 'self';");
    expect(policy).toContain(`connect-src 'self' ${hub.issuer.url};`);
    expect(policy).not.toContain("unsafe-eval");
  });

  test("consists of files of our own, each served as what it is", async () => {
    const page = await text("/explorer");
    const links = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1]!);
    const assets = links.filter((link) => link !== "data:,");
    expect(assets.length).toBeGreaterThan(1);
    for (const asset of assets) {
      expect(asset).toMatch(/^\/explorer\/assets\//);
      const answer = await fetch(hub.url + asset);
      expect(answer.status).toBe(200);
      expect(answer.headers.get("content-type")).toMatch(/^text\/(javascript|css)/);
      expect(answer.headers.get("cache-control")).toContain("immutable");
    }
  });

  test("has no script in its page and none that makes code of text", async () => {
    expect(await text("/explorer")).not.toMatch(/<script(?![^>]*src=)/);
    for (const [path, body] of files) {
      if (path.endsWith(".js"))
        expect(/\bnew Function\(|(?<![\w.$])eval\(/.test(body.toString()), path).toBe(false);
      if (path.endsWith(".css")) expect(body.toString()).not.toMatch(/url\(["']?(https?:)?\/\//);
    }
  });

  test("is told where to sign in, the purposes, and the operations that people may send", async () => {
    const config = JSON.parse(await text("/explorer/config.json"));
    expect(config).toMatchObject({ issuer: hub.issuer.url, client: "explorer" });
    expect(config.purposes.review).toContain("review");
    expect(config.examples.map(({ name }: { name: string }) => name)).toEqual(["Ask"]);
  });

  test("serves no file but its own", async () => {
    for (const path of [
      "/explorer/../package.json",
      "/explorer/assets/..%2f..%2fpackage.json",
      "/package.json",
    ]) {
      expect((await fetch(hub.url + path)).status).toBe(404);
    }
  });
});
