import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { KnownIds } from "../attack/hostile/sample-values.ts";
import { type Acts, actsOn } from "../support/acts.ts";
import { startHub, type TestHub } from "../support/hub.ts";
import { type Probe, probes } from "../support/probe-operations.ts";
import { type Memory, storyOfAda } from "../support/story.ts";

/** Somebody's review is sealed after it has gone the whole way: nothing of it is told to who is not named. */
let hub: TestHub;
let acts: Acts;
const memory = { reviewerId: "" } as Memory;
const guardian = "caldicott-guardian-1";
const named = "reviewer-1";
/** The ids of Ada's records by the fields that take them, and all by which something of hers is known. */
let ids: Record<string, string> = {};
let sealed: string[] = [];
let all: Probe[] = [];
let unnamed: Probe[] = [];

beforeAll(async () => {
  hub = await startHub();
  acts = actsOn(hub);
  for (const { does, follows } of storyOfAda) {
    await does(acts, memory, hub);
    await follows(acts, memory, hub);
  }
  await hub.settled();
  all = probes(hub);
  unnamed = all.filter(({ subject }) => subject !== named && subject !== guardian);
  await learnIds();
}, 120_000);
afterAll(() => hub.stop());

async function learnIds(): Promise<void> {
  const { personId, caseId, investigationId } = memory;
  const [report] = await hub.rows<{ id: string; reference: string }>(
    "people",
    "select report.id, reference from report join membership on report_id = report.id where person_id = $1",
    [personId],
  );
  const [file] = await hub.rows<{ reference: string; submission: string }>(
    "cases",
    `select reference, submission.id as submission from case_record
     join submission on case_id = case_record.id where case_record.id = $1`,
    [caseId],
  );
  const library = await hub.rows<{ id: string }>("cases", "select id from library_report");
  ids = { personId, caseId, investigationId, reportId: report!.id, submissionId: file!.submission };
  sealed = [...Object.values(ids), report!.reference, file!.reference, ...library.map(({ id }) => id)];
}

/** The ids that an operation is given: a plain `id` is that of what its name speaks of. */
function idsFor({ name }: Probe, known: KnownIds): KnownIds {
  const of = ["person", "investigation", "submission", "report"].find((each) =>
    name.toLowerCase().includes(each),
  );
  const id = known[`${of ?? "case"}Id`]!;
  return { ...known, id, recordId: name.includes("Person") ? known.personId! : known.caseId! };
}

/** What may differ between two answers anyway: ids that were given, and those of what an operation makes. */
function withoutIds(answer: string): string {
  return answer.replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, "id");
}

async function toldByLists(): Promise<string[]> {
  const lists = unnamed.filter(({ isQuery, takesIds }) => isQuery && !takesIds);
  const told = await Promise.all(lists.map((probe) => probe.send({})));
  return sealed.filter((id) => told.join().includes(id));
}

/** What the council's guardian, who does not keep the seal, is told of who has seen the council's investigation. */
async function toldOfReads(): Promise<{ ofRecord: number; ofOrganisations: boolean }> {
  const { data, errors } = await hub.ask(
    "caldicott-guardian-2",
    `query ($id: ID!) {
       investigationsAuditOfRecord(type: "Investigation", id: $id, last: 100) { nodes { id } }
       investigationsAuditOfOrganisation(code: "E09000008", from: "2017-01-01", until: "2099-12-31", last: 100) {
         nodes { recordId } } }`,
    { id: memory.investigationId },
    "administration",
  );
  expect(errors).toBeUndefined();
  return {
    ofRecord: data.investigationsAuditOfRecord.nodes.length,
    ofOrganisations: JSON.stringify(data.investigationsAuditOfOrganisation).includes(memory.investigationId),
  };
}

describe("a sealed review", () => {
  it("was told of before, by lists and by the operations that ask for it", async () => {
    expect((await toldByLists()).length).toBeGreaterThan(3);
    const { ofRecord, ofOrganisations } = await toldOfReads();
    expect([ofRecord > 0, ofOrganisations]).toEqual([true, true]);
    const asking = unnamed.filter(({ isQuery, takesIds }) => isQuery && takesIds);
    const answers = await Promise.all(asking.map((probe) => probe.send(idsFor(probe, ids))));
    expect(answers.filter((answer) => sealed.some((id) => answer.includes(id))).length).toBeGreaterThan(5);
  });

  it("is sealed at every owner", async () => {
    await acts.act(
      guardian,
      "sealPerson",
      {
        ...{ personId: memory.personId, reason: "WITNESS_PROTECTION", words: "The police ask for it." },
        named: [{ subject: named, seesPlaces: true }],
      },
      "seal { revision }",
      "administration",
    );
    await hub.settled();
    for (const owner of ["people", "cases", "investigations", "reviewers"] as const) {
      const rows = await hub.rows(owner, "select sealed, named from sealed_person");
      expect(rows, owner).toEqual([{ sealed: true, named: [named] }]);
    }
  });

  it("is in no list of anybody who is not named", async () => {
    expect(await toldByLists()).toEqual([]);
  });

  it("is in no audit that is read by who does not keep the seal", async () => {
    expect(await toldOfReads()).toEqual({ ofRecord: 0, ofOrganisations: false });
  });

  it("answers every operation that takes ids as what is not there does, byte for byte", async () => {
    for (const probe of unnamed.filter(({ takesIds }) => takesIds)) {
      const absent = Object.fromEntries(Object.keys(ids).map((field) => [field, randomUUID()]));
      const known = await probe.send(idsFor(probe, ids));
      const unknown = await probe.send(idsFor(probe, absent));
      expect(withoutIds(known), `${probe.name} by ${probe.subject}`).toBe(withoutIds(unknown));
      expect(known, probe.name).not.toMatch(/TOO_MANY_REQUESTS|BUDGET_SPENT/);
    }
  }, 120_000);

  it("is still there for whom the guardian named", async () => {
    const { data } = await hub.ask(
      named,
      "query ($id: ID!) { case(id: $id) { id reference person { record { familyName postcode } } } }",
      { id: memory.caseId },
      "review",
    );
    expect(data.case.id).toBe(memory.caseId);
  });

  it("keeps what is referred on to itself until the seal is lifted, and passes it on once", async () => {
    const { personId, caseId } = memory;
    const referral = { kind: "SAFEGUARDING_CONCERN", to: "E09000008", words: "Others live there." };
    await acts.act(named, "referOn", { caseId, ...referral }, "case { id }", "review");
    await hub.settled();
    const received = () =>
      hub.rows("investigations", "select kind from received_referral where case_id = $1", [caseId]);
    const themesTold = async () => {
      const told = "select id from outbox where event = 'themes.approved' and payload ->> 'caseId' = $1";
      return (await hub.rows("cases", told, [caseId])).length;
    };
    expect(await received()).toEqual([]);
    const before = await themesTold();
    const lift = () =>
      acts.act(guardian, "liftSeal", { personId, words: "Over." }, "seal { sealed }", "administration");
    const seal = { personId, reason: "WITNESS_PROTECTION", words: "Still.", named: [] };
    await lift();
    await hub.settled();
    expect(await received()).toEqual([{ kind: "SAFEGUARDING_CONCERN" }]);
    expect(await themesTold()).toBe(before + 1);
    await acts.act(guardian, "sealPerson", seal, "seal { revision }", "administration");
    await hub.settled();
    await lift();
    await hub.settled();
    expect(await received()).toEqual([{ kind: "SAFEGUARDING_CONCERN" }]);
    await acts.act(guardian, "sealPerson", seal, "seal { revision }", "administration");
    await hub.settled();
  });

  it("is told of as before once the seal is lifted", async () => {
    const lifted = { personId: memory.personId, words: "Over." };
    await acts.act(guardian, "liftSeal", lifted, "seal { sealed }", "administration");
    await hub.settled();
    expect((await toldByLists()).length).toBeGreaterThan(3);
  });
});
