import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { people } from "../../subgraphs/people/subgraph.ts";
import { startTestSubgraph, type TestSubgraph } from "../support/subgraph.ts";

const notifier = { roles: ["notifier"], org: "RJ6" } as const;
const coordinator = { roles: ["coordinator"], org: "36L" } as const;
const matching = { job: "match-report" } as const;

let hub: TestSubgraph;
beforeAll(async () => {
  hub = await startTestSubgraph(people);
});
afterAll(() => hub.stop());

async function report(person: object): Promise<string> {
  const { data } = await hub.ask(
    notifier,
    "mutation ($input: ReportDeathInput!) { reportDeath(input: $input) { report { id } refusals { code } } }",
    { input: { idempotencyKey: randomUUID(), person: { deathDate: "2018-03-09", ...person } } },
  );
  expect(data.reportDeath.refusals).toEqual([]);
  return data.reportDeath.report.id;
}

async function work(reportId: string) {
  const { data } = await hub.ask(
    matching,
    `query ($reportId: ID!) {
       matchWork(reportId: $reportId) {
         reportId candidatesRevision subject { familyName } candidates { reportId personId subject { familyName } }
       }
     }`,
    { reportId },
  );
  return data.matchWork;
}

async function record(finding: object, eventId = randomUUID()) {
  const { data } = await hub.ask(
    matching,
    `mutation ($input: RecordMatchInput!) { recordMatch(input: $input) { personId refusals { code } } }`,
    { input: { eventId, reasons: [], candidates: [], ...finding } },
  );
  return data.recordMatch;
}

/** Records what the job would have found: the one candidate's person, or somebody new. */
async function match(reportId: string): Promise<string> {
  const { candidates, candidatesRevision } = await work(reportId);
  const personId = candidates[0]?.personId ?? null;
  const outcome = personId ? "SAME_PERSON" : "NEW_PERSON";
  const done = await record({ reportId, outcome, personId, candidatesRevision });
  expect(done.refusals).toEqual([]);
  return done.personId;
}

const strangers = [
  "Ngozi Okafor",
  "Peter Bell",
  "Ruth Simpson",
  "Malcolm Dixon",
  "Zofia Kaminski",
  "Bridget Walsh",
].concat(["Hugh Fletcher", "Wanda Thurlow", "Tariq Mirza", "Esther Quenby", "Joan Lamb", "Yaw Mensah"]);
let met = 0;
/** Somebody nobody else is like. */
function somebody() {
  const [givenNames, familyName] = strangers[met]!.split(" ");
  met += 1;
  return { givenNames, familyName, birthDate: `19${50 + met}-05-09` };
}

describe("matching reports", () => {
  it("counts reports of one death to one person, whose record takes the best of each", async () => {
    const who = somebody();
    const [one, two] = [await report(who), await report({ ...who, postcode: "cr01ea", sex: "F" })];
    const personId = await match(one);
    expect(await match(two)).toBe(personId);
    const { data } = await hub.ask(
      coordinator,
      "query ($id: ID!) { person(id: $id) { record { familyName postcode sex } reports { id } sources { field reportId } } }",
      { id: personId },
    );
    expect(data.person.record).toEqual({ familyName: who.familyName, postcode: "CR0 1EA", sex: "FEMALE" });
    expect(data.person.reports.map(({ id }: { id: string }) => id)).toEqual([one, two]);
    expect(data.person.sources).toContainEqual({ field: "postcode", reportId: two });
  });

  it("makes one person of two new reports that are matched at one time", async () => {
    const who = somebody();
    const [one, two] = [await report(who), await report(who)];
    const [workOne, workTwo] = [await work(one), await work(two)];
    const findings = await Promise.all([
      record({ reportId: one, outcome: "NEW_PERSON", candidatesRevision: workOne.candidatesRevision }),
      record({ reportId: two, outcome: "NEW_PERSON", candidatesRevision: workTwo.candidatesRevision }),
    ]);
    const stale = findings.filter(({ refusals }) => refusals[0]?.code === "STALE");
    expect(stale).toHaveLength(1);
    expect(await match(two)).toBe(await match(one));
  });

  it("changes nothing when the same event comes again", async () => {
    const reportId = await report(somebody());
    const { candidatesRevision } = await work(reportId);
    const eventId = randomUUID();
    const finding = { reportId, outcome: "NEW_PERSON", candidatesRevision };
    const first = await record(finding, eventId);
    const again = await record(finding, eventId);
    expect(first.personId).not.toBeNull();
    expect(again).toEqual({ personId: null, refusals: [] });
    const persons = await hub.rows("select distinct person_id from membership where report_id = $1", [
      reportId,
    ]);
    expect(persons).toHaveLength(1);
  });

  it("puts a doubtful match to a person, whose answer outranks the model", async () => {
    const who = somebody();
    const [one, two] = [await report(who), await report(who)];
    const personId = await match(one);
    const { candidatesRevision } = await work(two);
    await record({
      reportId: two,
      outcome: "NEEDS_DECISION",
      candidates: [personId],
      reasons: ["SAME_NAME"],
      candidatesRevision,
    });
    const queue = await hub.ask(
      coordinator,
      "{ doubtfulMatches { nodes { report { id } candidates { id } } } }",
      {},
      "matching",
    );
    expect(queue.data.doubtfulMatches.nodes).toContainEqual({
      report: { id: two },
      candidates: [{ id: personId }],
    });
    const decided = await decide({ reportId: two, personId: null, reason: "They are cousins." });
    expect(decided.refusals).toEqual([]);
    expect(decided.report.person.id).not.toBe(personId);
    expect((await work(two)).candidates).toEqual([]);
    const again = await decide({ reportId: two, personId, reason: "Or not." });
    expect(again.refusals).toMatchObject([{ code: "NOTHING_TO_DECIDE" }]);
  });

  it("refuses a decision without a reason or for somebody who is no candidate", async () => {
    const who = somebody();
    const [one, two, stranger] = [await report(who), await report(who), await report(somebody())];
    const personId = await match(one);
    const strangerId = await match(stranger);
    const { candidatesRevision } = await work(two);
    await record({ reportId: two, outcome: "NEEDS_DECISION", candidates: [personId], candidatesRevision });
    const decided = await decide({ reportId: two, personId: strangerId, reason: " " });
    expect(decided.refusals.map(({ code }: { code: string }) => code)).toEqual([
      "NOT_A_CANDIDATE",
      "REASON_MISSING",
    ]);
  });

  it("undoes a match: the report gets a person of its own, and both stay apart", async () => {
    const who = somebody();
    const [one, two] = [await report(who), await report(who)];
    const personId = await match(one);
    await match(two);
    const { data } = await hub.ask(
      coordinator,
      "mutation ($input: UndoMatchInput!) { undoMatch(input: $input) { report { person { id } } refusals { code } } }",
      { input: { idempotencyKey: randomUUID(), reportId: two, reason: "Twins." } },
      "matching",
    );
    const newPersonId = data.undoMatch.report.person.id;
    expect(newPersonId).not.toBe(personId);
    expect((await work(two)).candidates).toEqual([]);
    const told = await hub.rows<{ job: string; payload: object }>(
      "select job, payload from outbox where event = 'person.split' and payload ->> 'personId' = $1 order by job",
      [personId],
    );
    expect(told.map(({ job }) => job)).toEqual(["split-case", "split-investigation"]);
    expect(told[0]?.payload).toEqual({ personId, newPersonId, reportIds: [two] });
  });

  it("corrects a report: its history stays, and whoever holds a case is told", async () => {
    const reportId = await report({ ...somebody(), nhsNumber: "999 000 0050" });
    const personId = await match(reportId);
    const { data } = await hub.ask(
      coordinator,
      `mutation ($input: CorrectReportInput!) {
         correctReport(input: $input) { report { version says { deathDate nhsNumber } } refusals { code path } }
       }`,
      { input: { idempotencyKey: randomUUID(), reportId, person: { deathDate: "2018-03-10" } } },
      "matching",
    );
    expect(data.correctReport.report).toEqual({
      version: 2,
      says: { deathDate: "2018-03-10", nhsNumber: "9990000050" },
    });
    const versions = await hub.rows("select version from reported_person where report_id = $1", [reportId]);
    expect(versions).toHaveLength(2);
    const told = await hub.rows(
      "select from outbox where event = 'person.corrected' and payload ->> 'personId' = $1",
      [personId],
    );
    expect(told).toHaveLength(1);
  });

  it("lets no other job record a match", async () => {
    const answer = await hub.ask(
      { job: "open-case" },
      `{ matchWork(reportId: "${randomUUID()}") { reportId } }`,
    );
    expect(answer.data.matchWork).toBeNull();
    expect(answer.errors?.[0]?.extensions.code).toBe("FORBIDDEN_FIELD");
  });
});

async function decide(answer: object) {
  const { data } = await hub.ask(
    coordinator,
    "mutation ($input: DecideMatchInput!) { decideMatch(input: $input) { report { person { id } } refusals { code } } }",
    { input: { idempotencyKey: randomUUID(), ...answer } },
    "matching",
  );
  return data.decideMatch;
}
