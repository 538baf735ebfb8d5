import { createHash, randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Purpose } from "../schema/codes/purposes.ts";
import { type Acts, actsOn } from "./support/acts.ts";
import { startHub, type TestHub } from "./support/hub.ts";
import { textsOfPdf } from "./support/pdf-text.ts";
import { until } from "./support/until.ts";

const team = "child-death-review-team-1";
const member = "steering-group-1";
const analyst = "partner-analyst-1";

let hub: TestHub;
let acts: Acts;
beforeAll(async () => {
  hub = await startHub();
  acts = actsOn(hub);
});
afterAll(() => hub.stop());

async function see(subject: string, query: string, variables: object = {}, purpose: Purpose = "learning") {
  const { data, errors } = await hub.ask(subject, query, variables, purpose);
  expect(errors).toBeUndefined();
  return data;
}

/** Hands over a child in whose review a theme is flagged for adults. */
const flagged = (themes: string[], familyName: string, birthDate: string) =>
  acts.act(
    team,
    "handOverChildDeath",
    {
      source: { system: "eCDOP", id: randomUUID(), version: 1 },
      schemaVersion: "2017-04",
      document: JSON.stringify({
        cdop: "South West London",
        status: "COMPLETED",
        child: { givenNames: familyName, familyName, birthDate, deathDate: "2018-01-09", sex: "F" },
        category: 9,
        themes,
        legalBasis: "CHILDREN_ACT_2004_S16M",
      }),
    },
    "handover { id }",
  );

async function requestPack(audience: string): Promise<string> {
  const period = { firstQuarter: "2018-Q1", lastQuarter: "2018-Q4" };
  const { pack } = await acts.act(
    member,
    "requestPack",
    { audience, ...period },
    "pack { id progress { step done of } }",
    "learning",
  );
  expect(pack.progress.of).toBe(4);
  await until("the pack is kept", async () => {
    const query = "query ($id: ID!) { pack(id: $id) { progress { step } } }";
    // Drawing keeps this process busy: an owner may be late to say how far it is.
    const { data } = await hub.ask(member, query, { id: pack.id }, "learning");
    return data?.pack?.progress?.step === "KEPT";
  });
  return pack.id;
}

const packQuery = `query ($id: ID!) { pack(id: $id) {
  exact sources documents { format size contentHash }
  sections { kind text tables { caption rows { label cells { display value suppressed } } } }
} }`;

async function linkTo(subject: string, packId: string, format: string): Promise<string> {
  const input = { packId, format };
  const made = await acts.act(subject, "createDownload", input, "path expiresAt", "learning");
  return `${hub.gateway.url}${made.path}`;
}

describe("a child's theme that reaches the steering group", () => {
  const memory = { exact: "", released: "" };

  it("is told in the pack out of released figures, with a star for a few children", async () => {
    await flagged(["epilepsy"], "Ash", "2001-02-11");
    await flagged(["epilepsy"], "Birch", "2006-07-23");
    // They were flagged in a quarter that is over.
    await hub.rows("investigations", "update theme_flag set flagged_at = '2018-02-01T10:00:00Z'");
    for (const theme of ["epilepsy", "transition"]) {
      const input = { measure: `child-theme-${theme}`, firstQuarter: "2018-Q1", lastQuarter: "2018-Q1" };
      const released = await see(
        team,
        `mutation ($input: ReleaseFiguresInput!) {
           releaseChildFigures(input: $input) { release { outcome } refusals { code } }
         }`,
        { input: { idempotencyKey: randomUUID(), ...input } },
        "child-death-review",
      );
      expect(released.releaseChildFigures.release.outcome).toBe("SHOWN");
    }
    memory.exact = await requestPack("STEERING_GROUP");
    const { pack } = await see(member, packQuery, { id: memory.exact });
    expect(pack.exact).toBe(true);
    const children = pack.sections.find(({ kind }: { kind: string }) => kind === "CHILD_THEMES");
    const rows = Object.fromEntries(
      children.tables[0].rows.map(({ label, cells }: { label: string; cells: { display: string }[] }) => [
        label,
        cells.map(({ display }) => display),
      ]),
    );
    expect(rows).toEqual({
      "Epilepsy and SUDEP, 2018-Q1": ["*", "*"],
      "Transition, 2018-Q1": ["0", "0"],
    });
  });

  it("is in no document as a number", async () => {
    const response = await fetch(await linkTo(member, memory.exact, "PDF"));
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "application/pdf",
      "content-disposition": 'attachment; filename="pack-steering-group-2018-Q1-2018-Q4.pdf"',
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
      "content-security-policy": expect.stringContaining("sandbox"),
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    const texts = textsOfPdf(bytes);
    const from = texts.indexOf("Themes from child to adult");
    const until = texts.indexOf("What it was made from");
    const numbers = texts.slice(from, until).filter((text) => /^(\d+|\*)$/.test(text));
    expect(numbers).toContain("*");
    expect(numbers.filter((each) => !["*", "0"].includes(each))).toEqual([]);
    const { pack } = await see(member, packQuery, { id: memory.exact });
    const [kept] = pack.documents.filter(({ format }: { format: string }) => format === "PDF");
    expect(kept).toMatchObject({
      size: bytes.length,
      contentHash: createHash("sha256").update(bytes).digest("hex"),
    });
  });

  it("reaches boards by another pack, which partners read; the exact one they do not see", async () => {
    memory.released = await requestPack("HEALTH_AND_WELLBEING_BOARD");
    const { pack } = await see(analyst, packQuery, { id: memory.released });
    expect(pack.exact).toBe(false);
    expect((await see(analyst, packQuery, { id: memory.exact })).pack).toBeNull();
    const { packs } = await see(analyst, "{ packs { nodes { id } } }");
    expect(packs.nodes).toEqual([{ id: memory.released }]);
    const page = await (await fetch(await linkTo(analyst, memory.released, "HTML"))).text();
    expect(page).toContain("A star stands for a count of a few people");
  });
});

describe("a link to a document", () => {
  it("is good once, whoever asks first, at whichever time two ask; the head alone is not given", async () => {
    const { packs } = await see(analyst, "{ packs { nodes { id } } }");
    const link = await linkTo(analyst, packs.nodes[0].id, "CSV");
    expect((await fetch(link, { method: "HEAD" })).status).toBe(405);
    const answers = await Promise.all(Array.from({ length: 4 }, () => fetch(link)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 410, 410, 410]);
    const late = await fetch(link);
    expect(late.status).toBe(410);
    expect(late.headers.get("content-type")).toContain("text/html");
    expect(await late.text()).toContain("<h1>This link was used</h1>");
  });

  it("is refused in words once five minutes have passed, and where there never was one", async () => {
    const { packs } = await see(analyst, "{ packs { nodes { id } } }");
    const link = await linkTo(analyst, packs.nodes[0].id, "CSV");
    await hub.rows("cases", "update pack_download set expires_at = now() where used_at is null");
    const old = await fetch(link);
    expect([old.status, await old.text()]).toEqual([410, expect.stringContaining("too old")]);
    for (const unknown of [`cases.${"x".repeat(43)}`, `people.${"x".repeat(43)}`, "cases", "x"]) {
      const answer = await fetch(`${hub.gateway.url}/files/${unknown}`);
      expect([answer.status, await answer.text()]).toEqual([
        404,
        expect.stringContaining("nothing at this link"),
      ]);
    }
  });

  it("is kept as an export of who asked for it, and by nobody's token", async () => {
    const entries = await hub.rows<{ subject: string; fields: string[] }>(
      "cases",
      "select subject, fields, custodians from audit_entry where kind = 'export' order by at",
    );
    expect(entries).toContainEqual({ subject: analyst, fields: ["Pack.CSV"], custodians: ["QWE"] });
    expect(entries).toHaveLength(3);
    const hashes = await hub.rows<{ token_hash: string }>("cases", "select token_hash from pack_download");
    for (const { token_hash } of hashes) expect(token_hash).toMatch(/^[\da-f]{64}$/);
  });

  it("is given to the gateway alone: an owner refuses whoever has no statement of its", async () => {
    const answer = await fetch(`${hub.subgraphs.cases.url}/files`, {
      method: "POST",
      body: JSON.stringify({ token: `cases.${"x".repeat(43)}` }),
    });
    expect(answer.status).toBe(401);
  });

  it("is given for exact counts to nobody who may not see every row", async () => {
    const input = { idempotencyKey: randomUUID(), audience: "STEERING_GROUP" };
    const period = { firstQuarter: "2018-Q1", lastQuarter: "2018-Q1" };
    const { requestPack: refused } = await see(
      "coordinator-2",
      `mutation ($input: RequestPackInput!) { requestPack(input: $input) { pack { id } refusals { code } } }`,
      { input: { ...input, ...period } },
    );
    expect(refused).toEqual({ pack: null, refusals: [{ code: "NOT_EVERY_ROW" }] });
  });
});
