import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { connected } from "../../standalone/postgres/provision.ts";
import { people } from "../../subgraphs/people/subgraph.ts";
import { startTestSubgraph, type TestSubgraph } from "../support/subgraph.ts";

const coordinator = { roles: ["coordinator"], org: "36L", sub: "carla" } as const;
const hospital = { roles: ["notifier"], org: "RJ6", sub: "nora" } as const;
const surname = "Unmistakable";

let hub: TestSubgraph;
let reportId: string;
beforeAll(async () => {
  hub = await startTestSubgraph(people);
  reportId = (await report()).data.reportDeath.report.id;
});
afterAll(() => hub.stop());

interface Row {
  readonly kind: string;
  readonly record_type: string | null;
  readonly record_id: string | null;
  readonly fields: string[];
  readonly reasons: string[];
  readonly custodians: string[];
}

/** Kept before what is being tested. */
let before: string[];
const look = async () => {
  before = (await hub.rows<{ id: string }>("select id from audit_entry")).map(({ id }) => id);
};
beforeEach(look);
const kept = () =>
  hub.rows<Row & Record<string, unknown>>(
    "select * from audit_entry where id <> all ($1) order by at, kind",
    [before],
  );

function report(input: object = {}) {
  return hub.ask(
    coordinator,
    `mutation ($input: ReportDeathInput!) {
       reportDeath(input: $input) { report { id says { familyName } } refusals { code } }
     }`,
    {
      input: {
        idempotencyKey: randomUUID(),
        person: { givenNames: "Ada", familyName: surname, deathDate: "2018-03-09" },
        ...input,
      },
    },
  );
}

const read = "query ($id: ID!) { deathReport(id: $id) { id name: reference says { familyName nhsNumber } } }";

describe("one entry is kept for each record", () => {
  it("that is read, with the fields and for whom, and without what they say", async () => {
    await hub.ask(coordinator, read, { id: reportId }, "review");
    const [entry, ...more] = await kept();
    expect(more).toEqual([]);
    expect(entry).toMatchObject({
      kind: "read",
      record_type: "DeathReport",
      record_id: reportId,
      fields: [
        "DeathReport.reference",
        "DeathReport.says",
        "Query.deathReport",
        "ReportedPerson.familyName",
        "ReportedPerson.nhsNumber",
      ],
      custodians: ["36L"],
      subject: "carla",
      organisation: "36L",
      roles: ["coordinator"],
      purpose: "review",
      job: null,
      request_id: "request-of-test",
      operation: null,
      operation_hash: expect.stringMatching(/^[\da-f]{64}$/),
    });
    expect(JSON.stringify(entry)).not.toContain(surname);
  });

  it("of a list, and one for having asked for it", async () => {
    await report();
    await look();
    await hub.ask(coordinator, "{ deathReports { nodes { receivedAt } } }", {}, "review");
    const entries = await kept();
    expect(entries.map(({ record_id }) => record_id).filter(Boolean)).toHaveLength(2);
    expect(entries.filter(({ record_id }) => record_id === null).map(({ fields }) => fields)).toEqual([
      ["Query.deathReports"],
    ]);
  });

  it("that is asked for and not shown", async () => {
    const { data } = await hub.ask({ ...coordinator, org: "72Q" }, read, { id: reportId }, "review");
    expect(data.deathReport).toBeNull();
    const entries = await kept();
    expect(entries).toMatchObject([
      { kind: "read", record_id: reportId, fields: ["Query.deathReport"], custodians: ["36L"] },
    ]);
  });

  it("that is written, in the writing's own transaction, with the names of what was given", async () => {
    const { data } = await report();
    const entries = await kept();
    expect(entries.map(({ kind }) => kind)).toEqual(["write", "read"]);
    expect(entries[0]).toMatchObject({
      record_type: "DeathReport",
      record_id: data.reportDeath.report.id,
      custodians: ["36L"],
      fields: expect.arrayContaining(["Mutation.reportDeath", "ReportedPersonInput.familyName"]),
    });
    const [row] = await hub.rows(
      `select audit_entry.xmin::text = report.xmin::text as together from audit_entry
       join report on report.id = record_id where audit_entry.kind = 'write' and report.id = $1`,
      [data.reportDeath.report.id],
    );
    expect(row).toEqual({ together: true });
    expect(JSON.stringify(entries)).not.toContain(surname);
  });

  it("once where a command is repeated", async () => {
    const idempotencyKey = randomUUID();
    await report({ idempotencyKey });
    await report({ idempotencyKey });
    expect((await kept()).map(({ kind }) => kind)).toEqual(["write", "read", "read"]);
  });

  it("whose field is refused", async () => {
    const { errors } = await hub.ask(hospital, read, { id: reportId });
    expect(errors?.[0]?.extensions.code).toBe("FORBIDDEN_FIELD");
    expect(await kept()).toMatchObject([
      {
        kind: "refusal",
        record_id: reportId,
        fields: ["Query.deathReport"],
        reasons: ["FORBIDDEN_FIELD"],
        custodians: ["36L"],
        organisation: "RJ6",
      },
    ]);
  });

  it("about which a rule refuses an act, with its codes", async () => {
    const { data } = await hub.ask(
      coordinator,
      "mutation ($input: UndoMatchInput!) { undoMatch(input: $input) { refusals { code } } }",
      { input: { idempotencyKey: randomUUID(), reportId, reason: surname } },
      "matching",
    );
    const codes = data.undoMatch.refusals.map(({ code }: { code: string }) => code);
    const entries = await kept();
    expect(entries).toMatchObject([{ kind: "refusal", record_id: reportId, reasons: codes }]);
    expect(codes.length).toBeGreaterThan(0);
    expect(JSON.stringify(entries)).not.toContain(surname);
  });
});

it("nothing is kept of what tells of nobody", async () => {
  await hub.ask(coordinator, "{ __typename }");
  await hub.ask(
    { ...coordinator, roles: ["caldicott-guardian"] },
    "{ peopleSharingAgreements { nodes { id } } }",
  );
  expect(await kept()).toEqual([]);
});

it("words that a caller sends as an id are not kept", async () => {
  await hub.ask(coordinator, read, { id: surname }, "review");
  const entries = await kept();
  expect(entries).toMatchObject([{ record_type: "DeathReport", record_id: null }]);
  expect(JSON.stringify(entries)).not.toContain(surname);
});

describe("an entry", () => {
  it.each([
    "update audit_entry set subject = 'somebody else'",
    "delete from audit_entry",
    "truncate audit_entry cascade",
    "update audit_seal set position = position + 1",
    "delete from audit_anchor",
  ])("is never changed or taken away: %s", async (sql) => {
    await expect(connected(hub.database.url, (client) => client.query(sql))).rejects.toThrow(
      "permission denied",
    );
    await expect(connected(hub.database.ownerUrl, (client) => client.query(sql))).rejects.toThrow(
      "only ever added to",
    );
  });

  it("is seen by nobody who states no caller", async () => {
    const seen = await connected(hub.database.url, (client) => client.query("select from audit_entry"));
    expect(seen.rowCount).toBe(0);
  });
});

describe("where it cannot be kept", () => {
  const forbid = (what: "revoke" | "grant") =>
    connected(hub.database.superuserUrl, (client) =>
      client.query(`${what} insert on audit_entry ${what === "grant" ? "to" : "from"} people_run`),
    );
  beforeAll(() => forbid("revoke"));
  afterAll(() => forbid("grant"));

  it("nothing is shown", async () => {
    const answer = await hub.ask(coordinator, read, { id: reportId }, "review");
    expect(answer.data ?? null).toBeNull();
    expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual(["NOT_RECORDED"]);
    expect(JSON.stringify(answer)).not.toContain(surname);
  });

  it("nothing is changed", async () => {
    const count = () => hub.rows("select count(*) from report");
    const before = await count();
    const { errors } = await report();
    expect(errors?.[0]?.extensions.code).toBe("NOT_RECORDED");
    expect(await count()).toEqual(before);
  });
});
