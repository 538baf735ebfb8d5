import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { reviewers } from "../../subgraphs/reviewers/subgraph.ts";
import { startTestSubgraph, type TestSubgraph } from "../support/subgraph.ts";

const administrator = { roles: ["administrator"], org: "36L" } as const;
const reviewer = { roles: ["reviewer"], org: "RV5", sub: "reviewer-of-test" } as const;

let hub: TestSubgraph;
beforeAll(async () => {
  hub = await startTestSubgraph(reviewers);
});
afterAll(() => hub.stop());

const codes = (refusals: { code: string }[]) => refusals.map(({ code }) => code);

async function organisation(input: object) {
  const { data } = await hub.ask(
    administrator,
    `mutation ($input: RegisterOrganisationInput!) {
       registerOrganisation(input: $input) {
         organisation { id code scheme name validFrom validTo successor { code } } refusals { code path }
       }
     }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
  );
  return data.registerOrganisation;
}

async function register(input: object) {
  const { data } = await hub.ask(
    administrator,
    `mutation ($input: RegisterReviewerInput!) {
       registerReviewer(input: $input) { reviewer { id subject displayName employer { name } } refusals { code path } }
     }`,
    {
      input: {
        idempotencyKey: randomUUID(),
        subject: randomUUID(),
        displayName: "Dilys Harcourt",
        employer: "RV5",
        caseloadLimit: 2,
        ...input,
      },
    },
  );
  return data.registerReviewer;
}

describe("organisations", () => {
  it("are found by their code, with what followed them", async () => {
    await organisation({ code: "36L", name: "NHS South West London CCG" });
    const { organisation: croydon, refusals } = await organisation({ code: "07V", name: "NHS Croydon CCG" });
    expect(refusals).toEqual([]);
    expect(croydon).toMatchObject({ scheme: "ODS", validTo: "2020-03-31", successor: { code: "36L" } });
    const { data } = await hub.ask(administrator, '{ organisation(code: "07V") { id name } }');
    expect(data.organisation).toEqual({ id: croydon.id, name: "NHS Croydon CCG" });
  });

  it("are corrected under their code and keep their id", async () => {
    const one = await organisation({ code: "RJ6", name: "Croydon Health Service" });
    const two = await organisation({ code: "RJ6", name: "Croydon Health Services NHS Trust" });
    expect(two.organisation).toEqual({ ...one.organisation, name: "Croydon Health Services NHS Trust" });
  });

  it("are known to the rest of the graph by id and by code", async () => {
    const { organisation: council } = await organisation({ code: "E09000008", name: "Croydon Council" });
    const { data } = await hub.ask(
      administrator,
      "query ($of: [_Any!]!) { _entities(representations: $of) { ... on Organisation { name scheme } } }",
      {
        of: [
          { __typename: "Organisation", id: council.id },
          { __typename: "Organisation", code: "E09000008" },
          { __typename: "Organisation", code: "E09000009" },
        ],
      },
    );
    const croydon = { name: "Croydon Council", scheme: "ONS" };
    expect(data._entities).toEqual([croydon, croydon, null]);
  });

  it("are refused with everything that is wrong with them", async () => {
    const { refusals } = await organisation({
      code: "RV5",
      name: " ",
      validFrom: "2017-04-01",
      validTo: "2017-03-31",
      successor: "RV5",
    });
    expect(codes(refusals)).toEqual(["ENDS_BEFORE_IT_BEGINS", "NAME_MISSING", "FOLLOWS_ITSELF"]);
  });

  it("are listed by code, page by page", async () => {
    for (const code of ["ZZ1", "ZZ2", "ZZ3"]) await organisation({ code, name: code });
    const page = async (args: string) => {
      const answer = await hub.ask(
        administrator,
        `{ organisations(${args}) { nodes { code } pageInfo { hasPreviousPage startCursor } } }`,
      );
      return answer.data.organisations;
    };
    const last = await page("last: 2");
    expect(last.nodes).toEqual([{ code: "ZZ2" }, { code: "ZZ3" }]);
    expect(last.pageInfo.hasPreviousPage).toBe(true);
    const before = await page(`last: 1, before: "${last.pageInfo.startCursor}"`);
    expect(before.nodes).toEqual([{ code: "ZZ1" }]);
  });

  it("are open to everybody who is signed in, but registered by few", async () => {
    const analyst = { roles: ["partner-analyst"], org: "VCS01" } as const;
    const read = await hub.ask(analyst, '{ organisation(code: "07V") { name } }');
    expect(read.data.organisation).toEqual({ name: "NHS Croydon CCG" });
    const written = await hub.ask(
      analyst,
      'mutation { registerOrganisation(input: { idempotencyKey: "a", code: "RV5", name: "b" }) { refusals { code } } }',
    );
    expect(written.data.registerOrganisation).toBeNull();
    expect(written.errors?.[0]?.extensions.code).toBe("FORBIDDEN_FIELD");
  });
});

describe("reviewers", () => {
  it("are registered once under their sign-in, at an organisation that is known", async () => {
    await organisation({ code: "RV5", name: "South London and Maudsley NHS Foundation Trust" });
    const { reviewer: harcourt } = await register({ subject: reviewer.sub });
    expect(harcourt).toMatchObject({
      subject: reviewer.sub,
      displayName: "Dilys Harcourt",
      employer: { name: "South London and Maudsley NHS Foundation Trust" },
    });
    const again = await register({ subject: reviewer.sub, employer: "RQ9", caseloadLimit: 0 });
    expect(codes(again.refusals)).toEqual([
      "ALREADY_REGISTERED",
      "NO_SUCH_ORGANISATION",
      "CASELOAD_LIMIT_TOO_SMALL",
    ]);
    const own = await hub.ask(reviewer, "{ myReviewerRecord { id available caseload training { kind } } }");
    expect(own.data.myReviewerRecord).toEqual({
      id: harcourt.id,
      available: false,
      caseload: 0,
      training: [],
    });
  });

  it("are registered once, whoever else keeps their registration, and at whatever instant", async () => {
    await register({ subject: "registered elsewhere" });
    const elsewhere = { roles: ["administrator"], org: "E09000032", sub: "administrator elsewhere" } as const;
    const { data } = await hub.ask(
      elsewhere,
      `mutation ($input: RegisterReviewerInput!) {
         registerReviewer(input: $input) { reviewer { id } refusals { code } } }`,
      {
        input: {
          ...{ idempotencyKey: randomUUID(), subject: "registered elsewhere", displayName: "Someone" },
          ...{ employer: "RV5", caseloadLimit: 3 },
        },
      },
      "administration",
    );
    expect(data.registerReviewer).toMatchObject({
      reviewer: null,
      refusals: [{ code: "ALREADY_REGISTERED" }],
    });
    const together = await Promise.all([1, 2, 3].map(() => register({ subject: "three at once" })));
    expect(together.flatMap(({ refusals }) => codes(refusals))).toEqual(Array(2).fill("ALREADY_REGISTERED"));
  });

  it("are available once they are trained, and listed as such", async () => {
    const { reviewer: one } = await register({});
    const { reviewer: two } = await register({});
    const { data } = await hub.ask(
      administrator,
      `mutation ($input: RecordTrainingInput!) {
         recordTraining(input: $input) { reviewer { available training { kind expiresOn } } refusals { code } }
       }`,
      {
        input: {
          idempotencyKey: randomUUID(),
          reviewerId: two.id,
          kind: "REVIEWER",
          completedOn: "2017-10-09",
          expiresOn: "9999-12-31",
        },
      },
    );
    expect(data.recordTraining).toEqual({
      reviewer: { available: true, training: [{ kind: "REVIEWER", expiresOn: "9999-12-31" }] },
      refusals: [],
    });
    const list = async (filter: string) => {
      const answer = await hub.ask(
        administrator,
        `{ reviewers(first: 100, filter: ${filter}) { nodes { id } } }`,
      );
      return answer.data.reviewers.nodes.map(({ id }: { id: string }) => id);
    };
    expect(await list("{ available: true }")).toEqual([two.id]);
    expect(await list("{ available: false }")).toContain(one.id);
    expect(await list('{ employer: "RJ6" }')).toEqual([]);
    expect(await list('{ employer: "RV5", available: true }')).toEqual([two.id]);
  });

  it("declare interests of their own; the words stand apart from the act", async () => {
    const declare = async (as: Parameters<TestSubgraph["ask"]>[0], input: object) => {
      const { data } = await hub.ask(
        as,
        `mutation ($input: DeclareInterestInput!) {
           declareInterest(input: $input) { reviewer { declarations { organisation from to words } } refusals { code } }
         }`,
        { input: { idempotencyKey: randomUUID(), from: "2015-01-01", ...input } },
      );
      return data.declareInterest;
    };
    const own = await hub.ask(reviewer, "{ myReviewerRecord { id } }");
    const reviewerId = own.data.myReviewerRecord.id;
    const declared = await declare(reviewer, {
      reviewerId,
      organisation: "RJ6",
      words: "My sister works there.",
    });
    expect(declared).toEqual({
      reviewer: {
        declarations: [
          { organisation: "RJ6", from: "2015-01-01", to: null, words: "My sister works there." },
        ],
      },
      refusals: [],
    });
    const other = { roles: ["reviewer"], org: "RV5", sub: "another-reviewer" } as const;
    const meddled = await declare(other, { reviewerId, organisation: "RJ6", team: "RJ6-WARD-7" });
    expect(codes(meddled.refusals)).toEqual(["NOT_YOUR_RECORD", "ONE_INTEREST_AT_A_TIME"]);
    const unknown = await declare(administrator, { reviewerId: randomUUID(), organisation: "RJ6" });
    expect(codes(unknown.refusals)).toEqual(["NO_SUCH_REVIEWER"]);
  });
});
