import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { people } from "../../subgraphs/people/subgraph.ts";
import { share } from "../support/share.ts";
import { startTestSubgraph, type TestSubgraph } from "../support/subgraph.ts";

const coordinator = { roles: ["coordinator"], org: "36L" } as const;
const indexing = { job: "index-handover" } as const;

let hub: TestSubgraph;
beforeAll(async () => {
  hub = await startTestSubgraph(people);
  const purposes = ["matching"] as const;
  await share(hub.rows, { from: "E09000008", to: "36L", dataClass: "identity", purposes });
});
afterAll(() => hub.stop());

/** Gives on what a version of a handover says, for an event of its own unless one is named. */
async function receive(sourceId: string, sourceVersion: number, eventId = randomUUID()): Promise<string> {
  const { data, errors } = await hub.ask(
    indexing,
    "mutation ($input: ReceiveReportInput!) { receiveReport(input: $input) { report { id } refusals { code } } }",
    {
      input: {
        eventId,
        kind: "HANDOVER",
        sourceId,
        sourceVersion,
        organisation: "E09000008",
        person: { givenNames: "Callum", familyName: `Reid ${sourceVersion}`, deathDate: "2018-10-02" },
      },
    },
  );
  expect(errors).toBeUndefined();
  expect(data.receiveReport.refusals).toEqual([]);
  return data.receiveReport.report?.id;
}

async function nameIn(reportId: string): Promise<string> {
  const { data } = await hub.ask(
    coordinator,
    "query ($id: ID!) { deathReport(id: $id) { says { familyName } } }",
    { id: reportId },
    "matching",
  );
  return data.deathReport.says.familyName;
}

const told = async (reportId: string) => {
  const rows = await hub.rows<{ event: string }>(
    "select event from outbox where payload ->> 'reportId' = $1 order by recorded_at",
    [reportId],
  );
  return rows.map(({ event }) => event);
};

describe("receiving versions of a handover", () => {
  it("keeps the latest, and answers an older or equal one with the report as it stands", async () => {
    const sourceId = randomUUID();
    const reportId = await receive(sourceId, 2);
    expect(await receive(sourceId, 1)).toBe(reportId);
    expect(await receive(sourceId, 2)).toBe(reportId);
    expect(await nameIn(reportId)).toBe("Reid 2");
    expect(await told(reportId)).toEqual(["report.received"]);
    expect(await receive(sourceId, 4)).toBe(reportId);
    expect(await receive(sourceId, 3)).toBe(reportId);
    expect(await nameIn(reportId)).toBe("Reid 4");
    expect(await told(reportId)).toEqual(["report.received", "report.corrected"]);
  });

  it("is told in nobody else's report, who may have reported under its name before", async () => {
    const sourceId = randomUUID();
    const before = {
      idempotencyKey: randomUUID(),
      sourceSystem: "investigations",
      sourceId,
      person: { givenNames: "Ada", familyName: "Stone", deathDate: "2018-10-02" },
    };
    const notifier = { roles: ["notifier"], org: "RJ6", sub: "notifier" } as const;
    const { data } = await hub.ask(
      notifier,
      "mutation ($input: ReportDeathInput!) { reportDeath(input: $input) { report { id } refusals { code path } } }",
      { input: before },
    );
    expect(data.reportDeath).toEqual({
      report: null,
      refusals: [{ code: "SOURCE_SYSTEM_IS_THE_HUBS", path: ["sourceSystem"] }],
    });
    const started = await hub.ask(
      notifier,
      "mutation ($input: StartImportInput!) { startImport(input: $input) { import { id } refusals { code } } }",
      { input: { idempotencyKey: randomUUID(), name: "list", sourceSystem: "investigations" } },
    );
    expect(started.data.startImport).toEqual({
      import: null,
      refusals: [{ code: "SOURCE_SYSTEM_IS_THE_HUBS" }],
    });
    const reportId = await receive(sourceId, 1);
    expect(await nameIn(reportId)).toBe("Reid 1");
    const mine = "{ myReports { nodes { id } } }";
    expect((await hub.ask(notifier, mine)).data.myReports.nodes).not.toContainEqual({ id: reportId });
  });

  it("takes versions that come at one time one after another", async () => {
    const sourceId = randomUUID();
    const ids = await Promise.all([3, 1, 4, 2].map((version) => receive(sourceId, version)));
    expect(new Set(ids).size).toBe(1);
    expect(await nameIn(ids[0]!)).toBe("Reid 4");
  });

  it("ends with the latest in whatever order they come, and however often", async () => {
    const deliveries = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(deliveries, async (versions) => {
        const sourceId = randomUUID();
        const ids: string[] = [];
        for (const version of versions) ids.push(await receive(sourceId, version));
        expect(await nameIn(ids[0]!)).toBe(`Reid ${Math.max(...versions)}`);
      }),
      { numRuns: 25 },
    );
  });
});
