import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { classesOpenTo } from "../../schema/codes/data-classes.ts";
import { connected } from "../../standalone/postgres/provision.ts";
import { people } from "../../subgraphs/people/subgraph.ts";
import { startTestSubgraph, type TestSubgraph } from "../support/subgraph.ts";

/** Areas that share one hub, and nothing else. */
const areas = ["36L", "E09000032", "72Q"] as const;
const coordinator = (org: string) => ({ roles: ["coordinator"], org, sub: `coordinator of ${org}` }) as const;

let hub: TestSubgraph;
beforeAll(async () => {
  // Two connections for everybody: each is used by one area after another.
  hub = await startTestSubgraph(people, { DATABASE_POOL: "2" });
  await Promise.all(areas.flatMap((org) => Array.from({ length: 5 }, () => report(org))));
});
afterAll(() => hub.stop());

async function report(org: string): Promise<string> {
  const person = { givenNames: "Ada", familyName: `Of ${org}`, deathDate: "2018-03-09" };
  const notifier = { channel: "PHONE", relation: "RELATIVE", name: "Mary", reach: "After six." };
  const { data, errors } = await hub.ask(
    coordinator(org),
    `mutation ($input: ReportDeathInput!) {
       reportDeath(input: $input) { report { id } refusals { code } }
     }`,
    { input: { idempotencyKey: randomUUID(), person, notifier, asReceived: "As it was rung in." } },
  );
  expect(errors).toBeUndefined();
  return data.reportDeath.report.id;
}

/** The family names that somebody finds, by each way to the rows. */
async function seen(org: string): Promise<string[]> {
  const { data } = await hub.ask(
    coordinator(org),
    "{ deathReports(first: 100) { nodes { says { familyName } } } }",
    {},
    "review",
  );
  return data.deathReports.nodes.map(({ says }: { says: { familyName: string } }) => says.familyName);
}

const tables = [
  "report",
  "reported_person",
  "link_key",
  "report_notifier",
  "sealed_document",
  "document_key",
];

describe("rows of several areas over one pool", () => {
  it("are seen by their own area alone, however requests are mixed", async () => {
    const asked = Array.from({ length: 60 }, (_, index) => areas[index % areas.length]!);
    const answers = await Promise.all(asked.map(async (org) => ({ org, names: await seen(org) })));
    for (const { org, names } of answers) expect(names).toEqual(Array(5).fill(`Of ${org}`));
  });

  it("are seen by nobody where a connection carries no caller, before and after one", async () => {
    const counts = await connected(hub.database.url, async (client) => {
      const count = async () => (await client.query("select from report")).rowCount;
      const before = await count();
      await client.query("begin");
      await client.query(
        `select set_config('hub.organisations', '36L', true), set_config('hub.classes', 'identity', true),
           set_config('hub.custody', 'identity', true), set_config('hub.day', '2026-01-01', true)`,
      );
      const within = await count();
      await client.query("commit");
      return [before, within, await count()];
    });
    expect(counts).toEqual([0, 5, 0]);
  });

  it("are not seen by their owner's role either, but for migrations", async () => {
    const count = (url: string) =>
      connected(url, async (client) => (await client.query("select from report")).rowCount);
    expect(await count(hub.database.ownerUrl)).toBe(0);
    expect(await count(`${hub.database.ownerUrl}?options=-c%20hub.migrating%3Don`)).toBe(15);
  });

  it("are not seen for a purpose that does not open them, nor by a name that passes for several", async () => {
    expect(await seen("36L,E09000032")).toEqual([]);
    const [own] = await hub.rows<{ id: string }>("select id from report where custodian = '72Q' limit 1");
    const { data } = await hub.ask(
      { roles: ["coordinator"], org: "36L" },
      "query ($id: ID!) { deathReport(id: $id) { id } }",
      { id: own!.id },
    );
    expect(data.deathReport).toBeNull();
  });

  it("are seen by the job that matches them as far as they are compared, whoever keeps them", async () => {
    const { all } = classesOpenTo({ roles: [], job: "match-report", purpose: "matching" });
    const seenByJob = await connected(hub.database.url, async (client) => {
      await client.query("begin");
      await client.query(
        "select set_config('hub.job', 'match-report', true), set_config('hub.classes', $1, true)",
        [all.join(",")],
      );
      const count = async (table: string) => (await client.query(`select from ${table}`)).rowCount;
      return Promise.all(tables.map(async (table) => [table, await count(table)]));
    });
    const there = await Promise.all(
      tables.map(async (table) => [table, (await hub.rows(`select from ${table}`)).length]),
    );
    const closed = ["report_notifier", "sealed_document", "document_key"];
    for (const [table, count] of there) expect(count, String(table)).toBeGreaterThan(0);
    expect(seenByJob).toEqual(
      there.map(([table, count]) => [table, closed.includes(String(table)) ? 0 : count]),
    );
  });

  it("are read with what a statement needs once, not once a row", async () => {
    const plan = await connected(hub.database.url, async (client) => {
      await client.query("begin");
      const { rows } = await client.query("explain (costs off) select * from report");
      return rows.map((row) => row["QUERY PLAN"]).join("\n");
    });
    expect(plan).toContain("InitPlan");
    expect(plan).not.toContain("SubPlan");
  });
});

describe("a sharing agreement", () => {
  const guardian = (org: string) =>
    ({ roles: ["caldicott-guardian"], org, sub: `guardian of ${org}` }) as const;
  const act = async (org: string, mutation: string, input: object) => {
    const type = mutation.startsWith("offer") ? "OfferSharingInput" : "SharingActInput";
    const { data, errors } = await hub.ask(
      guardian(org),
      `mutation ($input: ${type}!) { ${mutation}(input: $input) { agreement { id } refusals { code } } }`,
      { input: { idempotencyKey: randomUUID(), ...input } },
    );
    expect(errors).toBeUndefined();
    return data[mutation];
  };
  const offered = {
    grantee: "72Q",
    dataClass: "IDENTITY",
    purposes: ["REVIEW"],
    validFrom: "2018-01-01",
  };
  const codes = ({ refusals }: { refusals: { code: string }[] }) => refusals.map(({ code }) => code);

  it("opens rows once both parties have agreed, and to the next statement no more once one has ended it", async () => {
    const { agreement } = await act("E09000032", "offerPeopleSharing", offered);
    const its = { agreementId: agreement.id };
    expect(await seen("72Q")).not.toContain("Of E09000032");
    expect(codes(await act("E09000032", "acceptPeopleSharing", its))).toEqual(["NOT_OFFERED_TO_YOU"]);
    expect(codes(await act("36L", "acceptPeopleSharing", its))).toEqual(["NO_SUCH_AGREEMENT"]);
    expect(codes(await act("72Q", "acceptPeopleSharing", its))).toEqual([]);
    expect(await seen("72Q")).toEqual(expect.arrayContaining(["Of E09000032", "Of 72Q"]));
    expect(await seen("36L")).not.toContain("Of E09000032");
    expect(await seen("E09000032")).not.toContain("Of 72Q");
    expect(codes(await act("E09000032", "revokePeopleSharing", its))).toEqual([]);
    expect(await seen("72Q")).not.toContain("Of E09000032");
    expect(codes(await act("72Q", "acceptPeopleSharing", its))).toEqual([
      "ACCEPTED_BEFORE",
      "REVOKED_BEFORE",
    ]);
  });

  it("holds for its purposes and its days alone", async () => {
    const past = { ...offered, validTo: "2018-12-31" };
    const other = { ...offered, purposes: ["MATCHING"] };
    for (const offer of [past, other]) {
      const { agreement } = await act("E09000032", "offerPeopleSharing", offer);
      await act("72Q", "acceptPeopleSharing", { agreementId: agreement.id });
    }
    expect(await seen("72Q")).not.toContain("Of E09000032");
  });

  it("is refused with everything that is wrong with it", async () => {
    const wrong = {
      grantee: "72Q",
      dataClass: "CASE",
      purposes: [],
      validFrom: "2018-02-01",
      validTo: "2018-01-01",
    };
    expect(codes(await act("72Q", "offerPeopleSharing", wrong))).toEqual([
      "SHARES_WITH_ITSELF",
      "KEPT_ELSEWHERE",
      "PURPOSE_MISSING",
      "AGREEMENT_ENDS_FIRST",
    ]);
  });

  it("is listed for its parties alone", async () => {
    const list = "{ peopleSharingAgreements { nodes { grantor grantee } } }";
    const { data } = await hub.ask(guardian("72Q"), list);
    expect(data.peopleSharingAgreements.nodes.length).toBeGreaterThan(0);
    const stranger = await hub.ask(guardian("36L"), list);
    expect(stranger.data.peopleSharingAgreements.nodes).toEqual([]);
  });
});
