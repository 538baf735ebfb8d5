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
      await does(
        team,
        "handOverChildDeath",
        {
          source: { system: "ecdop", id: "cdr-1", version: 1 },
          schemaVersion: "2019-04",
          document: JSON.stringify(document),
        },
        "handover { id }",
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
          { input: { idempotencyKey: randomUUID(), ...input } },
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
