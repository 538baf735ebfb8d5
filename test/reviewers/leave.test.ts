import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { reviewers } from "../../subgraphs/reviewers/subgraph.ts";
import type { TokenFor } from "../support/issuer.ts";
import { startTestSubgraph, type TestSubgraph } from "../support/subgraph.ts";

const administrator = { roles: ["administrator"], org: "36L" } as const;
const coordinator = { roles: ["coordinator"], org: "36L" } as const;

let hub: TestSubgraph;
beforeAll(async () => {
  hub = await startTestSubgraph(reviewers, {}, () => new Date("2018-03-09T10:00:00Z"));
  await change("registerOrganisation", { code: "RV5", name: "A trust" }, "organisation { id }");
});
afterAll(() => hub.stop());

const codes = ({ refusals }: { refusals: { code: string }[] }) => refusals.map(({ code }) => code);

async function change(mutation: string, input: object, fields: string, as: TokenFor = administrator) {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const { data } = await hub.ask(
    as,
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${fields} refusals { code } } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
    "roles" in as && as.roles[0] === "reviewer" ? "review" : "administration",
  );
  return data[mutation];
}

/** A trained reviewer of RV5, who signs in under a subject. */
async function trained(subject: string = randomUUID(), more: object = {}): Promise<string> {
  const person = { subject, displayName: "Dilys Harcourt", employer: "RV5", caseloadLimit: 2, ...more };
  const { reviewer } = await change("registerReviewer", person, "reviewer { id }");
  const training = { kind: "REVIEWER", completedOn: "2017-10-09", expiresOn: "2020-10-08" };
  await change("recordTraining", { reviewerId: reviewer.id, ...training }, "reviewer { id }");
  return reviewer.id;
}

async function proposed(reviewerId: string) {
  const { data } = await hub.ask(
    { job: "appoint-reviewer" },
    "mutation ($input: AppointInput!) { appoint(input: $input) { outcome reasons } }",
    {
      input: {
        ...{ eventId: randomUUID(), proposalId: randomUUID(), caseId: randomUUID(), reviewerId },
        ...{ careOrganisations: [], careTeams: [], waiver: false, declared: true },
      },
    },
  );
  return data.appoint;
}

describe("leave", () => {
  const fields = "reviewer { available leave { id from to cancelledAt } }";
  const now = { from: "2018-03-01", to: "2018-03-31" };

  it("keeps a reviewer from being appointed until it is over or cancelled", async () => {
    const reviewerId = await trained();
    const { reviewer } = await change("recordLeave", { reviewerId, ...now }, fields);
    expect(reviewer).toMatchObject({ available: false, leave: [{ ...now, cancelledAt: null }] });
    expect(await proposed(reviewerId)).toEqual({ outcome: "REFUSED", reasons: ["ON_LEAVE"] });
    const leaveId = reviewer.leave[0].id;
    const cancelled = await change("cancelLeave", { reviewerId, leaveId }, fields);
    expect(cancelled.reviewer).toMatchObject({
      available: true,
      leave: [{ cancelledAt: expect.any(String) }],
    });
    expect(codes(await change("cancelLeave", { reviewerId, leaveId }, fields))).toEqual(["NO_SUCH_LEAVE"]);
    expect(await proposed(reviewerId)).toEqual({ outcome: "APPOINTED", reasons: [] });
  });

  it("is told by the reviewer themselves or by who manages reviewers", async () => {
    const subject = randomUUID();
    const reviewerId = await trained(subject);
    const stranger = { roles: ["reviewer"], org: "RV5", sub: "stranger" } as const;
    const own = { ...stranger, sub: subject };
    const backwards = { reviewerId, from: "2018-03-31", to: "2018-03-01" };
    expect(codes(await change("recordLeave", backwards, fields, stranger))).toEqual([
      "ENDS_BEFORE_IT_BEGINS",
      "NOT_YOUR_RECORD",
    ]);
    expect(codes(await change("recordLeave", { reviewerId, ...now }, fields, own))).toEqual([]);
  });
});

describe("reviewers who suit a case", () => {
  /** Asks as the gateway does, with what the case knows of past care. */
  async function suitable(
    care: { careOrganisations: string[] | null; careTeams: string[] | null },
    as: TokenFor = coordinator,
    args = "",
  ) {
    return hub.ask(
      as,
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Case {
         suitableReviewers${args} { reviewer { id } suitable reasons { code } otherCases caseloadShare }
       } } }`,
      { of: [{ __typename: "Case", id: randomUUID(), ...care }] },
      "review",
    );
  }

  it("are ranked with every reason, and as they would be answered", async () => {
    const free = await trained();
    const busy = await trained();
    const away = await trained();
    const ofTheWard = await trained(randomUUID(), { team: "RV5-WARD-1" });
    await proposed(busy);
    await change(
      "recordLeave",
      { reviewerId: away, from: "2018-03-09", to: "2018-03-09" },
      "reviewer { id }",
    );
    const known = { careOrganisations: ["RJ6"], careTeams: ["RV5-WARD-1"], careManagers: [] };
    const { data, errors } = await suitable(known, coordinator, "(first: 100)");
    expect(errors).toBeUndefined();
    const ids = [free, busy, away, ofTheWard];
    // biome-ignore lint/suspicious/noExplicitAny: as it comes over HTTP
    const ranked = data._entities[0].suitableReviewers.filter((each: any) => ids.includes(each.reviewer.id));
    const whole = (id: string, suitable: boolean, reasons: string[], otherCases = 0) => ({
      reviewer: { id },
      suitable,
      reasons: reasons.map((code) => ({ code })),
      otherCases,
      caseloadShare: otherCases / 2,
    });
    expect(ranked.slice(0, 2)).toEqual([whole(free, true, []), whole(busy, true, [], 1)]);
    // Nothing but their ids tells these apart.
    expect(new Set(ranked.slice(2))).toEqual(
      new Set([whole(away, false, ["ON_LEAVE"]), whole(ofTheWard, false, ["SAME_TEAM"])]),
    );
    const one = await suitable(known, coordinator, "(first: 1)");
    expect(one.data._entities[0].suitableReviewers).toHaveLength(1);
  });

  it("are nobody's to say where past care is not known", async () => {
    const { data } = await suitable({ careOrganisations: null, careTeams: null });
    expect(data._entities).toEqual([{ suitableReviewers: null }]);
  });

  it("are shown to the coordinator alone", async () => {
    const as = { roles: ["reviewer"], org: "RV5", sub: "reviewer" } as const;
    const { data, errors } = await suitable({ careOrganisations: [], careTeams: [] }, as);
    expect(data._entities).toEqual([{ suitableReviewers: null }]);
    expect(errors?.[0]?.extensions.code).toBe("FORBIDDEN_FIELD");
  });
});
