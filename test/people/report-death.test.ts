import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { people } from "../../subgraphs/people/subgraph.ts";
import { startTestSubgraph, type TestSubgraph } from "../support/subgraph.ts";

const notifier = { roles: ["notifier"], org: "RJ6" } as const;
const coordinator = { roles: ["coordinator"], org: "36L" } as const;

const reportDeath = `mutation ($input: ReportDeathInput!) {
  reportDeath(input: $input) { report { id reference receivedAt } refusals { code message path howToProceed mayOverrule } }
}`;
const ada = {
  givenNames: "Ada",
  familyName: "Example",
  birthDate: "1960-05-09",
  deathDate: "2018-03-09",
  nhsNumber: "999 000 0018",
};
const reportOf = (person: object, more: object = {}) => ({
  input: { idempotencyKey: randomUUID(), person, ...more },
});

let hub: TestSubgraph;
let now: Date | null = null;
beforeAll(async () => {
  hub = await startTestSubgraph(people, {}, () => now ?? new Date());
});
afterAll(() => hub.stop());

describe("reporting a death", () => {
  it("answers with a reference, keeps the report and tells the matching job", async () => {
    const { data } = await hub.ask(notifier, reportDeath, reportOf(ada, { sourceId: "ward-1" }));
    expect(data.reportDeath.refusals).toEqual([]);
    expect(data.reportDeath.report.reference).toMatch(/^R-[2-9A-Z]{4}-[2-9A-Z]{4}$/);
    const id = data.reportDeath.report.id;
    const outbox = await hub.rows("select job, payload from outbox where payload ->> 'reportId' = $1", [id]);
    expect(outbox).toEqual([{ job: "match-report", payload: { reportId: id } }]);
  });

  it("keeps what was received under a key of its own, not in the clear", async () => {
    const { data } = await hub.ask(
      notifier,
      reportDeath,
      reportOf(ada, { asReceived: "told by her sister" }),
    );
    const [row] = await hub.rows<{ sealed: Buffer }>(
      `select sealed from sealed_document join report on document_id = sealed_document.id where report.id = $1`,
      [data.reportDeath.report.id],
    );
    expect(row?.sealed.includes("told by her sister")).toBe(false);
    expect(row?.sealed.includes("Ada")).toBe(false);
  });

  it("answers the same key and report with the first answer, and refuses the key for another report", async () => {
    const first = reportOf(ada);
    const one = await hub.ask(notifier, reportDeath, first);
    const two = await hub.ask(notifier, reportDeath, first);
    expect(two.data).toEqual(one.data);
    const other = { input: { ...first.input, person: { ...ada, familyName: "Other" } } };
    const three = await hub.ask(notifier, reportDeath, other);
    expect(three.data.reportDeath).toMatchObject({
      report: null,
      refusals: [{ code: "KEY_USED_FOR_SOMETHING_ELSE", path: ["idempotencyKey"] }],
    });
  });

  it("takes both of two requests with one key at one time as one", async () => {
    const same = reportOf(ada);
    const [one, two] = await Promise.all([
      hub.ask(notifier, reportDeath, same),
      hub.ask(notifier, reportDeath, same),
    ]);
    expect(one.data.reportDeath.report.id).toBe(two.data.reportDeath.report.id);
  });

  it("knows the report of a source again under another key", async () => {
    const one = await hub.ask(notifier, reportDeath, reportOf(ada, { sourceSystem: "pas", sourceId: "77" }));
    const two = await hub.ask(notifier, reportDeath, reportOf(ada, { sourceSystem: "pas", sourceId: "77" }));
    expect(two.data.reportDeath.report.id).toBe(one.data.reportDeath.report.id);
  });

  it("tells nobody of another organisation's report who guesses its number", async () => {
    await hub.ask(notifier, reportDeath, reportOf(ada, { sourceSystem: "pas", sourceId: "88" }));
    const { data } = await hub.ask(
      { roles: ["notifier"], org: "H83001" },
      reportDeath,
      reportOf(ada, { sourceSystem: "pas", sourceId: "88", onBehalfOf: "RJ6" }),
    );
    expect(data.reportDeath).toMatchObject({
      report: null,
      refusals: [{ code: "MAY_NOT_REPORT_FOR_OTHERS" }],
    });
  });

  it("refuses with every reason by field, and keeps the report all the same", async () => {
    const before = await hub.rows("select from report where state = 'REFUSED'");
    const person = {
      familyName: "Example",
      birthDate: "31/02/1960",
      deathDate: "2018-03-09",
      postcode: "nowhere",
    };
    const { data } = await hub.ask(notifier, reportDeath, reportOf(person));
    expect(data.reportDeath.report).toBeNull();
    expect(data.reportDeath.refusals.map(({ code, path }: never) => [code, path])).toEqual([
      ["NOT_A_DATE", ["person", "birthDate"]],
      ["NOT_A_POSTCODE", ["person", "postcode"]],
    ]);
    const after = await hub.rows("select from report where state = 'REFUSED'");
    expect(after.length - before.length).toBe(1);
  });

  it("refuses a day of noting it that has not come or lies before the death, since clocks go by it", async () => {
    for (const [reportedOn, code] of [
      ["2118-03-12", "REPORTED_IN_FUTURE"],
      ["2018-03-08", "REPORTED_BEFORE_DEATH"],
    ]) {
      const { data } = await hub.ask(notifier, reportDeath, reportOf(ada, { reportedOn }));
      expect(data.reportDeath).toMatchObject({ report: null, refusals: [{ code, path: ["reportedOn"] }] });
    }
  });

  it("takes a death of today just after midnight in summer, when it is yesterday elsewhere", async () => {
    now = new Date("2018-06-30T23:30:00Z");
    const { data } = await hub.ask(notifier, reportDeath, reportOf({ ...ada, deathDate: "2018-07-01" }));
    const tomorrow = await hub.ask(notifier, reportDeath, reportOf({ ...ada, deathDate: "2018-07-02" }));
    now = null;
    expect(data.reportDeath.refusals).toEqual([]);
    expect(tomorrow.data.reportDeath.refusals).toMatchObject([{ code: "DEATH_IN_FUTURE" }]);
  });

  it("takes a mistyped NHS number as reported", async () => {
    const { data } = await hub.ask(notifier, reportDeath, reportOf({ ...ada, nhsNumber: "9990000017" }));
    const { data: read } = await hub.ask(
      coordinator,
      "query ($id: ID!) { deathReport(id: $id) { says { nhsNumber nhsNumberAsReported } } }",
      { id: data.reportDeath.report.id },
    );
    expect(read.deathReport.says).toEqual({ nhsNumber: null, nhsNumberAsReported: "9990000017" });
  });

  it("lets only a coordinator report for another organisation", async () => {
    const { data } = await hub.ask(notifier, reportDeath, reportOf(ada, { onBehalfOf: "E09000008" }));
    expect(data.reportDeath.refusals).toMatchObject([
      { code: "MAY_NOT_REPORT_FOR_OTHERS", path: ["onBehalfOf"], mayOverrule: "coordinator" },
    ]);
    const taken = await hub.ask(coordinator, reportDeath, reportOf(ada, { onBehalfOf: "E09000008" }));
    expect(taken.data.reportDeath.refusals).toEqual([]);
  });
});

describe("the list of reports", () => {
  const list = `query ($first: Int, $after: String, $last: Int, $before: String) {
    deathReports(first: $first, after: $after, last: $last, before: $before) {
      nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage endCursor startCursor }
    }
  }`;

  it("pages forwards and backwards over the same rows", async () => {
    for (let index = 0; index < 5; index += 1) await hub.ask(notifier, reportDeath, reportOf(ada));
    const ids: string[] = [];
    for (let after: string | null = null; ; ) {
      const { data } = await hub.ask(coordinator, list, { first: 2, after });
      ids.push(...data.deathReports.nodes.map(({ id }: { id: string }) => id));
      if (!data.deathReports.pageInfo.hasNextPage) break;
      after = data.deathReports.pageInfo.endCursor;
    }
    const all = await hub.rows<{ id: string }>("select id from report order by received_at, id");
    expect(ids).toEqual(all.map(({ id }) => id));
    const end = await hub.ask(coordinator, list, { last: 3 });
    expect(end.data.deathReports.nodes.map(({ id }: { id: string }) => id)).toEqual(ids.slice(-3));
  });

  it("refuses a cursor that it did not give out", async () => {
    const { errors } = await hub.ask(coordinator, list, { first: 2, after: "WyIyMDE4Il0.AAAA" });
    expect(errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
  });
});

it("says so where an id is none", async () => {
  const { data, errors } = await hub.ask(coordinator, '{ deathReport(id: "R-1") { id } }');
  expect(data.deathReport).toBeNull();
  expect(errors).toMatchObject([
    { message: "This is not an id of the hub.", extensions: { code: "BAD_USER_INPUT" } },
  ]);
});

it.each([
  ["the character that ends texts elsewhere", "A\0da"],
  ["half a character", "Ada \ud83d"],
])("takes no text with %s, in a name, a key or an id", async (_, text) => {
  const refused = [{ extensions: { code: "BAD_USER_INPUT" } }];
  const named = await hub.ask(notifier, reportDeath, reportOf({ ...ada, givenNames: text }));
  expect(named.errors).toMatchObject(refused);
  const keyed = await hub.ask(notifier, reportDeath, { input: { idempotencyKey: text, person: ada } });
  expect(keyed.errors).toMatchObject(refused);
  const found = await hub.ask(coordinator, "query ($id: ID!) { deathReport(id: $id) { id } }", { id: text });
  expect(found.errors).toMatchObject(refused);
});

describe("who may see a report", () => {
  it("shows a notifier the reference and nothing about others' reports", async () => {
    const { data, errors } = await hub.ask(notifier, "{ deathReports { nodes { id } } }");
    expect(data.deathReports).toBeNull();
    expect(errors?.[0]?.extensions.code).toBe("FORBIDDEN_FIELD");
  });

  it("holds the same rule where another owner's reference leads here", async () => {
    const report = await hub.ask(notifier, reportDeath, reportOf(ada));
    const { data, errors } = await hub.ask(
      notifier,
      `query ($representations: [_Any!]!) {
         _entities(representations: $representations) { ... on DeathReport { id kind says { familyName } } }
       }`,
      { representations: [{ __typename: "DeathReport", id: report.data.reportDeath.report.id }] },
    );
    expect(data._entities).toEqual([{ id: report.data.reportDeath.report.id, kind: null, says: null }]);
    expect(errors).toHaveLength(2);
  });

  it("answers nobody who does not come through the gateway", async () => {
    const response = await fetch(`${hub.subgraph.url}/graphql`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        authorization: `Bearer ${await hub.issuer.token(coordinator)}`,
      },
      body: JSON.stringify({ query: "{ deathReports { nodes { id } } }" }),
    });
    expect(response.status).toBe(401);
  });
});
