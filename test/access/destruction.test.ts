import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { investigations } from "../../subgraphs/investigations/subgraph.ts";
import { people } from "../../subgraphs/people/subgraph.ts";
import { reviewers } from "../../subgraphs/reviewers/subgraph.ts";
import { guardian, retentionAt, tablesThatSay } from "../support/guardian.ts";
import type { TokenFor } from "../support/issuer.ts";
import { startTestSubgraph, type TestSubgraph } from "../support/subgraph.ts";

/** In every word that stands for something personal below, and in no other. */
const planted = "Quokka";
const person = { givenNames: planted, familyName: planted, birthDate: "1960-05-09", deathDate: "2018-03-09" };

interface Owner {
  readonly name: string;
  readonly start: (clock: () => Date) => Promise<TestSubgraph>;
  readonly keeper: string;
  /** Puts a record in that says something personal, as long ago as that. */
  readonly fill: (
    does: (as: TokenFor, mutation: string, input: object, select: string) => Promise<Done>,
  ) => Promise<unknown>;
  /** How the records are read afterwards. */
  readonly reads: TokenFor;
  readonly query: string;
}
// biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it selected
type Done = any;

const lead = { roles: ["investigation-lead"], org: "E09000008" } as const;
const team = { roles: ["child-death-review-team"], org: "E09000008" } as const;
const coordinator = { roles: ["coordinator"], org: "36L" } as const;
const administrator = { roles: ["administrator"], org: "E09000008" } as const;

const owners: readonly Owner[] = [
  {
    name: "People",
    start: (clock) => startTestSubgraph(people, {}, clock),
    keeper: "QWE",
    fill: (does) =>
      does(
        coordinator,
        "reportDeath",
        {
          person: {
            ...person,
            causes: [{ line: "IA", text: `${planted} fever`, icd10: "J69.0" }],
            otherNames: [{ familyName: planted }],
          },
          onBehalfOf: "RJ6",
          notifier: { channel: "PHONE", relation: "RELATIVE", name: `Rosa ${planted}`, reach: planted },
          asReceived: `${planted} rang.`,
        },
        "report { id }",
      ),
    reads: coordinator,
    query: "{ deathReports { nodes { erasedOn says { familyName } notifier { relation name } } } }",
  },
  {
    name: "Investigations",
    start: (clock) => startTestSubgraph(investigations, {}, clock),
    keeper: "E09000008",
    fill: async (does) => {
      const opened = await does(
        lead,
        "openInvestigation",
        { kind: "SECTION_42_ENQUIRY", reference: "S42/1", openedOn: "2018-03-10", subject: person },
        "investigation { id }",
      );
      const concluded = { concludedOn: "2018-03-12", outcome: "RISK_REMOVED" };
      await does(
        lead,
        "concludeInvestigation",
        { investigationId: opened.investigation.id, ...concluded },
        "investigation { id }",
      );
      const document = {
        cdop: "South West London",
        status: "UNDER_REVIEW",
        child: { ...person, birthDate: "2009-02-03", sex: "F" },
        themes: ["sepsis"],
        legalBasis: "CHILDREN_ACT_2004_S16M",
      };
      const handed = await does(
        team,
        "handOverChildDeath",
        {
          source: { system: "ecdop", id: "cdr-1", version: 1 },
          schemaVersion: "2019-04",
          document: JSON.stringify(document),
        },
        "handover { childDeathReview { themeFlags { id } } }",
      );
      const [{ id: flagId }] = handed.handover.childDeathReview.themeFlags;
      const scrubbed = { flagId, text: `A ${planted} was seen.`, removed: 1 };
      await does({ job: "scrub-note" }, "recordScrubbedNote", { eventId: randomUUID(), ...scrubbed }, "");
      const received = await does(
        { job: "hand-to-child-team" },
        "receiveChildNotification",
        { eventId: randomUUID(), caseId: randomUUID(), personId: randomUUID(), ...person },
        "childNotification { id }",
      );
      const childNotificationId = received.childNotification.id;
      await does(
        team,
        "acknowledgeChildNotification",
        { childNotificationId },
        "childNotification { id state }",
      );
    },
    reads: lead,
    query: "{ investigations { nodes { erasedOn status subject { familyName } } } }",
  },
  {
    name: "Reviewers",
    start: (clock) => startTestSubgraph(reviewers, {}, clock),
    keeper: "E09000008",
    fill: async (does) => {
      const organisation = { code: "E09000008", name: "Croydon Council" };
      await does(administrator, "registerOrganisation", organisation, "organisation { id }");
      const registered = await does(
        administrator,
        "registerReviewer",
        { subject: "somebody", displayName: `Dilys ${planted}`, employer: "E09000008", caseloadLimit: 2 },
        "reviewer { id }",
      );
      const interest = { from: "2018-01-01", organisation: "E09000008", words: `With ${planted}.` };
      await does(
        administrator,
        "declareInterest",
        { reviewerId: registered.reviewer.id, ...interest },
        "reviewer { id }",
      );
    },
    reads: administrator,
    query: "{ reviewers { nodes { erasedOn subject displayName } } }",
  },
];

describe("what is said of whoever told of a death", () => {
  let hub: TestSubgraph;
  beforeAll(async () => {
    hub = await startTestSubgraph(people);
  });
  afterAll(() => hub.stop());

  it("is erased as two people decide, and what they told of the person stays", async () => {
    const { data } = await hub.ask(
      coordinator,
      "mutation ($input: ReportDeathInput!) { reportDeath(input: $input) { report { id } } }",
      {
        input: {
          idempotencyKey: randomUUID(),
          person: { ...person, familyName: "Wallaby" },
          onBehalfOf: "RJ6",
          notifier: { channel: "PHONE", relation: "RELATIVE", name: "Rosa", reach: "By letter." },
        },
      },
    );
    const subjectId = data.reportDeath.report.id;
    const retention = retentionAt(hub, "People");
    const asked = { subjectClass: "NOTIFIER", subjectId, askedOn: "2018-03-12" };
    const { request } = await retention.request(coordinator, asked);
    expect((await retention.decideErasure(guardian("36L"), { requestId: request.id })).refused).toEqual([]);
    // A coordinator may confirm; the certificate is the guardian's to read.
    const confirmed = await retention.confirm(coordinator, request.id, randomUUID(), "");
    expect(confirmed.refused).toEqual([]);
    expect(confirmed.stays).toEqual(["ACTS", "HASHES", "AUDIT"]);
    expect(await hub.rows("select id from document_key where wrapped is not null")).toEqual([]);
    const seen = await hub.ask(
      coordinator,
      "{ deathReports { nodes { erasedOn says { familyName } notifier { relation name erasedOn } } } }",
    );
    expect(seen.errors).toBeUndefined();
    expect(seen.data.deathReports.nodes).toEqual([
      {
        erasedOn: null,
        says: { familyName: "Wallaby" },
        notifier: { relation: "RELATIVE", name: null, erasedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
      },
    ]);
  });

  it("has the keepers of cases told once nothing is left of a person", async () => {
    const [report] = await hub.rows<{ id: string }>("select id from report limit 1");
    const personId = randomUUID();
    const decision = randomUUID();
    await hub.rows("insert into person (id, created_at, revision) values ($1, now(), 1)", [personId]);
    await hub.rows(
      `insert into match_decision (id, report_id, outcome, person_id, decided_by, decided_at, subject)
       values ($1, $2, 'NEW_PERSON', $3, 'MODEL', now(), 'a test')`,
      [decision, report!.id, personId],
    );
    await hub.rows(
      "insert into membership (id, report_id, person_id, decision_id, valid_from) values ($1, $2, $3, $4, now())",
      [randomUUID(), report!.id, personId, decision],
    );
    await hub.rows("update report set received_at = '1990-01-01'");
    await hub.rows("update reported_person set recorded_at = '1990-01-01'");
    const retention = retentionAt(hub, "People");
    await retention.raise();
    const [due] = await retention.due(guardian("36L"));
    expect((await retention.decide(guardian("36L"), { appraisalId: due.id })).refused).toEqual([]);
    expect(await hub.rows("select job, payload from outbox where event = 'person.erased'")).toEqual([
      { job: "appraise-case", payload: { personId } },
    ]);
  });
});

describe.each(owners)(
  "what is destroyed at the owner of $name",
  ({ name, start, keeper, fill, reads, query }) => {
    let now = new Date("2018-03-12T10:00:00Z");
    let hub: TestSubgraph;
    beforeAll(async () => {
      hub = await start(() => now);
    });
    afterAll(() => hub.stop());

    it("stands nowhere any more, and what there was is certified and can be read as erased", async () => {
      await fill(async (as, mutation, input, select) => {
        const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
        const { data, errors } = await hub.ask(
          as,
          `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${select} refusals { code path } } }`,
          { input: { ...("job" in as ? {} : { idempotencyKey: randomUUID() }), ...input } },
        );
        expect(errors).toBeUndefined();
        expect(data[mutation].refusals).toEqual([]);
        return data[mutation];
      });
      expect(await tablesThatSay(hub, planted)).not.toEqual([]);
      now = new Date("2043-03-12T10:00:00Z");
      const retention = retentionAt(hub, name);
      const by = guardian(keeper);
      await retention.raise();
      const due = await retention.due(by);
      expect(due.length).toBeGreaterThan(0);
      for (const { id: appraisalId } of due) {
        expect((await retention.decide(by, { appraisalId })).refused).toEqual([]);
      }
      expect(await tablesThatSay(hub, planted)).toEqual([]);
      const [sealed] = await hub.rows("select 1 where to_regclass('document_key') is not null");
      const left = "select id from document_key where wrapped is not null";
      expect(sealed ? await hub.rows(left) : []).toEqual([]);
      expect(await retention.certificates(by)).toHaveLength(due.length);
      const { data, errors } = await hub.ask(reads, query);
      expect(errors).toBeUndefined();
      expect(JSON.stringify(data)).not.toContain(planted);
      expect(JSON.stringify(data)).toContain('"erasedOn":"2043-03-12"');
    });
  },
);
