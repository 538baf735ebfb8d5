import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { filesBelow } from "../../gateway/graph-files.ts";
import type { Role } from "../../schema/codes/access.ts";
import { findBrowser, startBrowser } from "../support/browser.ts";
import { contrastScript } from "../support/in-page.ts";
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

  test("is told where to sign in and the purposes", async () => {
    const config = JSON.parse(await text("/explorer/config.json"));
    expect(config).toMatchObject({ issuer: hub.issuer.url, client: "explorer" });
    expect(config.purposes.review).toContain("review");
    expect(Object.keys(config).sort()).toEqual(["client", "issuer", "purposes"]);
  });

  test("is told the operations that whoever has signed in may send, and of others none", async () => {
    const examples = async (headers = {}) => fetch(`${hub.url}/explorer/examples.json`, { headers });
    const toldTo = async (role: Role) => {
      const authorization = `Bearer ${await hub.token({ roles: [role], org: "RX1" })}`;
      return ((await (await examples({ authorization })).json()) as { name: string }[]).map(
        ({ name }) => name,
      );
    };
    expect([await toldTo("reviewer"), await toldTo("coordinator")]).toEqual([["Ask"], []]);
    expect((await examples()).status).toBe(401);
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

const browserPath = findBrowser();

// How the explorer is for people who see little.
describe.skipIf(browserPath === null)("the explorer in a browser", () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await startBrowser(browserPath!);
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  });
  afterAll(() => browser?.close());

  test.each(["light", "dark"] as const)(
    "can be read by those who see little, %s",
    {
      // The editor is large, and comes from its files unpacked.
      timeout: 300_000,
    },
    async (colorScheme) => {
      page.setDefaultTimeout(120_000);
      await page.emulateMedia({ colorScheme });
      await page.goto(`${hub.url}/explorer`);
      await page.waitForSelector(".graphiql-container .view-line [class*=mtk]");
      const faint = async () => {
        const found = await page.evaluate<{ what: string; ratio: number; needed: number }[]>(contrastScript);
        expect(found.length).toBeGreaterThan(20);
        return found.filter(({ ratio, needed }) => ratio < needed);
      };
      for (const pane of ["Documentation Explorer", "Examples"]) {
        await page.locator(`button[aria-label*="${pane}"]`).first().click();
        expect(await faint()).toEqual([]);
      }
    },
  );
});
