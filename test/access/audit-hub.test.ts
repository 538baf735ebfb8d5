import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { print } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  ReadAuditOfOrganisationDocument,
  ReadAuditOfRecordDocument,
} from "../../schema/operations/generated/documents.ts";
import { exportAudit } from "../../standalone/audit/export-audit.ts";
import { findAudits } from "../../standalone/audit/find-audits.ts";
import { verifyAudits } from "../../standalone/audit/verify-audits.ts";
import { faultsOf } from "../../subgraphs/kit/audit/audit-event.fixture.ts";
import type { QueueName } from "../../subgraphs/kit/queue.ts";
import { actsOn, coordinator } from "../support/acts.ts";
import { startHub, type TestHub } from "../support/hub.ts";
import { owners } from "../support/hub-owners.ts";
import { ada } from "../support/story.ts";

const [ccg, council] = ["caldicott-guardian-1", "caldicott-guardian-2"] as const;

let hub: TestHub;
let found: { caseId: string; personId: string };
beforeAll(async () => {
  hub = await startHub();
  const acts = actsOn(hub);
  found = await acts.caseOfReport(await acts.report("notifier-1", ada));
  await hub.settled();
});
afterAll(() => hub.stop());

interface Row {
  readonly kind: string;
  readonly record_type: string | null;
  readonly record_id: string | null;
  readonly fields: string[];
}

/** What a request leaves with each owner. */
async function leaves(ask: () => Promise<unknown>): Promise<Partial<Record<QueueName, Row[]>>> {
  const ids = new Map(
    await Promise.all(
      owners.map(
        async (owner) =>
          [
            owner,
            (await hub.rows<{ id: string }>(owner, "select id from audit_entry")).map(({ id }) => id),
          ] as const,
      ),
    ),
  );
  await ask();
  const left = await Promise.all(
    owners.map(async (owner) => {
      const rows = await hub.rows<Row>(
        owner,
        "select kind, record_type, record_id, fields from audit_entry where id <> all ($1) order by kind, record_type",
        [ids.get(owner)],
      );
      return [owner, rows] as const;
    }),
  );
  return Object.fromEntries(left.filter(([, rows]) => rows.length > 0));
}

describe("a request through the gateway leaves", () => {
  it("with each owner one entry for each record that it shows something of", async () => {
    const query = `query ($id: ID!) { person(id: $id) {
      name: record { nhsNumber familyName } case { state reference } investigations { kind } } }`;
    const left = await leaves(async () => {
      const { errors } = await hub.ask(coordinator, query, { id: found.personId }, "review");
      expect(errors).toBeUndefined();
    });
    expect(left).toEqual({
      people: [
        {
          kind: "read",
          record_type: "Person",
          record_id: found.personId,
          fields: ["Person.record", "Query.person", "ReportedPerson.familyName", "ReportedPerson.nhsNumber"],
        },
      ],
      cases: [
        {
          kind: "read",
          record_type: "Case",
          record_id: found.caseId,
          fields: ["Case.reference", "Case.state"],
        },
        { kind: "read", record_type: "Person", record_id: found.personId, fields: ["Person.case"] },
      ],
      investigations: [
        {
          kind: "read",
          record_type: "Person",
          record_id: found.personId,
          fields: ["Person.investigations"],
        },
      ],
    });
    const told = JSON.stringify(left);
    for (const value of [ada.nhsNumber, ada.familyName]) expect(told).not.toContain(value);
  });

  it("one of a refusal with the owner of what was refused, though the owner is not asked", async () => {
    const query =
      "query ($id: ID!) { who: person(id: $id) { ...told } } fragment told on Person { record { nhsNumber } }";
    const left = await leaves(async () => {
      const { errors } = await hub.ask("steering-group-1", query, { id: found.personId }, "learning");
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["FORBIDDEN_FIELD"]);
    });
    expect(left).toEqual({
      people: [
        {
          kind: "refusal",
          record_type: "Person",
          record_id: found.personId,
          fields: ["Person.record", "Query.person", "ReportedPerson.nhsNumber"],
        },
      ],
    });
  });

  it("nothing but an error where a refusal cannot be kept", async () => {
    const right = (verb: string) =>
      hub.rows("people", `${verb} insert on audit_entry ${verb === "grant" ? "to" : "from"} people_run`);
    await right("revoke");
    const { data, errors } = await hub.ask(
      "steering-group-1",
      "query ($id: ID!, $case: ID!) { person(id: $id) { record { nhsNumber } } case(id: $case) { state } }",
      { id: found.personId, case: found.caseId },
      "learning",
    );
    await right("grant");
    expect(data ?? null).toBeNull();
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["NOT_RECORDED"]);
  });

  it("under a job's name what a job reads and writes, by the persisted operation", async () => {
    const opened = await hub.rows(
      "cases",
      "select subject, job, operation, organisation from audit_entry where kind = 'write' and record_id = $1",
      [found.caseId],
    );
    expect(opened).toEqual([
      { subject: "job-open-case", job: "open-case", operation: "OpenCase", organisation: null },
    ]);
  });
});

describe("who answers for an organisation's records", () => {
  const ofRecord = (guardian: string, type: string, id: string) =>
    hub.ask(guardian, print(ReadAuditOfRecordDocument), { type, id, first: 50 });

  it("reads who has seen a record of theirs, and nobody else does", async () => {
    await hub.ask("notifier-1", "query ($id: ID!) { case(id: $id) { state } }", { id: found.caseId });
    const { data } = await ofRecord(ccg, "Case", found.caseId);
    const kinds = data.casesAuditOfRecord.nodes.map(({ kind }: { kind: string }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(["WRITE", "READ", "REFUSAL"]));
    const others = await ofRecord(council, "Case", found.caseId);
    expect(others.data.casesAuditOfRecord.nodes).toEqual([]);
  });

  it("reads what an organisation has seen", async () => {
    const today = new Date().toISOString().slice(0, 10);
    const { data, errors } = await hub.ask(ccg, print(ReadAuditOfOrganisationDocument), {
      code: "36L",
      from: today,
      until: today,
      first: 100,
    });
    expect(errors).toBeUndefined();
    const seen = data.peopleAuditOfOrganisation.nodes;
    expect(new Set(seen.map(({ organisation }: { organisation: string }) => organisation))).toEqual(
      new Set(["36L"]),
    );
    expect(seen.map(({ subject }: { subject: string }) => subject)).toContain(coordinator);
  });

  it.each([coordinator, "administrator-1", "reviewer-1"])("is not %s", async (somebody) => {
    const { data, errors } = await hub.ask(
      somebody,
      'query ($id: ID!) { casesAuditOfRecord(type: "Case", id: $id) { nodes { subject } } }',
      { id: found.caseId },
    );
    expect(data.casesAuditOfRecord).toBeNull();
    expect(errors?.map(({ extensions }) => extensions.code)).toContain("FORBIDDEN_FIELD");
  });
});

describe("from the databases themselves", () => {
  const environment = () =>
    Object.fromEntries(
      owners.flatMap((owner) => [
        [`${owner.toUpperCase()}_DATABASE_URL`, hub.databases[owner].url],
        [`${owner.toUpperCase()}_AUDIT_KEYS`, hub.secrets.auditKeys[owner]],
      ]),
    );

  it("all audits are verified, with their heads kept by one another", async () => {
    await Promise.all(owners.map((owner) => hub.subgraphs[owner].sealer.seal()));
    await Promise.all(owners.map((owner) => hub.subgraphs[owner].sealer.anchor()));
    await hub.settled();
    const told: string[] = [];
    const isWhole = await verifyAudits(environment(), (line) => told.push(line));
    expect(told.filter((line) => line.includes("✗"))).toEqual([]);
    expect(isWhole).toBe(true);
    expect(told.filter((line) => /keeps [1-9]\d* of its heads/.test(line)).length).toBeGreaterThanOrEqual(2);
  });

  it("one is written as AuditEvents, and that it was is kept first", async () => {
    const folder = await mkdtemp(join(tmpdir(), "audit-"));
    const out = join(folder, "people.ndjson");
    const written = await exportAudit(findAudits(environment()).get("people")!, out, () => {});
    const events = (await readFile(out, "utf8"))
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    await rm(folder, { recursive: true });
    expect(events).toHaveLength(written);
    expect(events.at(-1)).toMatchObject({
      resourceType: "AuditEvent",
      type: { code: "110106" },
      action: "R",
    });
    expect(events.find(({ outcome }) => outcome === "4")).toMatchObject({ outcomeDesc: "FORBIDDEN_FIELD" });
    for (const event of events) {
      expect(faultsOf(event)).toEqual([]);
      expect(event.agent.filter(({ requestor }: { requestor: boolean }) => requestor)).toHaveLength(1);
      expect(event).toMatchObject({
        recorded: expect.any(String),
        source: { observer: { display: "people" } },
      });
    }
  });
});
