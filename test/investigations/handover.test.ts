import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { investigations } from "../../subgraphs/investigations/subgraph.ts";
import { hide, show } from "../support/hide.ts";
import type { TokenFor } from "../support/issuer.ts";
import { startTestSubgraph, type TestSubgraph } from "../support/subgraph.ts";

const team = { roles: ["child-death-review-team"], org: "QWE" } as const;
const otherTeam = { roles: ["child-death-review-team"], org: "E09000032" } as const;
const indexing = { job: "index-handover" } as const;
const linking = { job: "link-child-review" } as const;

let hub: TestSubgraph;
beforeAll(async () => {
  hub = await startTestSubgraph(investigations);
});
afterAll(() => hub.stop());

const document = {
  cdop: "South West London",
  status: "UNDER_REVIEW",
  child: {
    givenNames: "Robin",
    familyName: "Marsh",
    birthDate: "2009-02-03",
    deathDate: "2020-11-20",
    nhsNumber: "9990000018",
    sex: "F",
    postcode: "CR0 1EA",
    learningDisability: "CONFIRMED",
  },
  category: 9,
  factors: [{ domain: "D", score: "2" }],
  modifiable: true,
  themes: ["sepsis"],
  legalBasis: "CHILDREN_ACT_2004_S16M",
};

const handoverFields = `
  handover {
    id version state attempt indexedAs reasons { code path message howToProceed }
    childDeathReview { id outcome status coreData { ageBand category } handovers { version state } }
  }
  refusals { code }
`;

async function handOver(
  input: { id: string; version?: number; document?: object | string; schemaVersion?: string; key?: string },
  as: TokenFor = team,
) {
  const text =
    typeof input.document === "string" ? input.document : JSON.stringify(input.document ?? document);
  const { data, errors } = await hub.ask(
    as,
    `mutation ($input: HandOverChildDeathInput!) { handOverChildDeath(input: $input) { ${handoverFields} } }`,
    {
      input: {
        idempotencyKey: input.key ?? randomUUID(),
        source: { system: "ecdop", id: input.id, version: input.version ?? 1 },
        schemaVersion: input.schemaVersion ?? "2019-04",
        document: text,
      },
    },
  );
  expect(errors).toBeUndefined();
  return data.handOverChildDeath;
}

async function replay(handoverId: string, more: object) {
  const { data, errors } = await hub.ask(
    team,
    `mutation ($input: ReplayHandoverInput!) { replayHandover(input: $input) { ${handoverFields} } }`,
    { input: { idempotencyKey: randomUUID(), handoverId, ...more } },
  );
  expect(errors).toBeUndefined();
  return data.replayHandover;
}

async function link(input: object, eventId = randomUUID()) {
  const { data, errors } = await hub.ask(
    linking,
    "mutation ($input: LinkPersonInput!) { linkPerson(input: $input) { refusals { code path } } }",
    { input: { eventId, investigationIds: [], handoverIds: [], ...input } },
  );
  expect(errors).toBeUndefined();
  return data.linkPerson.refusals;
}

async function review(id: string, as: typeof team | typeof otherTeam = team) {
  const { data } = await hub.ask(
    as,
    `query ($id: ID!) {
       childDeathReview(id: $id) {
         outcome person { id } handovers { id version state } themeFlags { theme { code } relevantToAdults note }
       }
     }`,
    { id },
  );
  return data.childDeathReview;
}

const codes = (refusals: { code: string }[]) => refusals.map(({ code }) => code);
const told = (handoverId: string) =>
  hub.rows("select event from outbox where payload ->> 'handoverId' = $1", [handoverId]);

describe("a handover", () => {
  it("is read, kept as received, and tells the index who the child was", async () => {
    const { handover, refusals } = await handOver({ id: "cdr-1" });
    expect(refusals).toEqual([]);
    expect(handover).toMatchObject({
      state: "RECEIVED",
      indexedAs: handover.id,
      reasons: [],
      childDeathReview: {
        outcome: "AWAITING_MATCH",
        status: "UNDER_REVIEW",
        coreData: { ageBand: "AGED_10_TO_14", category: 9 },
      },
    });
    expect(await told(handover.id)).toEqual([{ event: "handover.received" }]);
    const { data } = await hub.ask(
      indexing,
      `query ($id: ID!) {
         handover(id: $id) {
           indexedAs organisation document
           subject { givenNames familyName birthDate deathDate nhsNumber sex postcode learningDisability }
         }
       }`,
      { id: handover.id },
    );
    expect(data.handover).toEqual({
      indexedAs: handover.id,
      organisation: "QWE",
      document: JSON.stringify(document),
      subject: { ...document.child, sex: "FEMALE" },
    });
    const [kept] = await hub.rows<{ sealed: Buffer }>(
      `select sealed from sealed_document join handover_attempt on document_id = id where handover_id = $1`,
      [handover.id],
    );
    expect(kept!.sealed.includes("Marsh")).toBe(false);
  });

  it("is known again by its source and version, and refused where that says something else", async () => {
    const first = await handOver({ id: "cdr-2" });
    const again = await handOver({ id: "cdr-2" });
    expect(again.handover.id).toBe(first.handover.id);
    expect(await told(first.handover.id)).toHaveLength(1);
    const other = await handOver({ id: "cdr-2", document: { ...document, category: 8 } });
    expect(codes(other.refusals)).toEqual(["VERSION_HANDED_OVER"]);
    const elsewhere = await handOver({ id: "cdr-2" }, otherTeam);
    expect(elsewhere.handover.id).not.toBe(first.handover.id);
  });

  it("gives way to a later version, also where that came first", async () => {
    const one = await handOver({ id: "cdr-3" });
    const three = await handOver({ id: "cdr-3", version: 3, document: { ...document, status: "COMPLETED" } });
    const two = await handOver({ id: "cdr-3", version: 2 });
    expect(two.handover.state).toBe("SUPERSEDED");
    expect(two.handover.childDeathReview).toMatchObject({
      status: "COMPLETED",
      handovers: [
        { version: 1, state: "SUPERSEDED" },
        { version: 2, state: "SUPERSEDED" },
        { version: 3, state: "RECEIVED" },
      ],
    });
    expect(three.handover.indexedAs).toBe(one.handover.id);
    expect(await told(two.handover.id)).toEqual([]);
    expect(await told(three.handover.id)).toHaveLength(1);
  });

  it("is taken once where two deliveries come at one time", async () => {
    const [one, two] = await Promise.all([handOver({ id: "cdr-4" }), handOver({ id: "cdr-4" })]);
    expect(one.handover.id).toBe(two.handover.id);
    expect(await told(one.handover.id)).toHaveLength(1);
  });
});

describe("a team whose organisation has got another code since", () => {
  it("goes on with the reviews that it handed over under the former one", async () => {
    const former = { ...team, org: "07V" };
    const one = await handOver({ id: "code-1" }, former);
    const two = await handOver({ id: "code-1", version: 2 });
    expect(two.handover.childDeathReview.id).toBe(one.handover.childDeathReview.id);
    expect((await review(one.handover.childDeathReview.id)).handovers).toMatchObject([
      { version: 1, state: "SUPERSEDED" },
      { version: 2, state: "RECEIVED" },
    ]);
  });
});

describe("quarantine", () => {
  it("keeps what cannot be read, says why, and lets it go once it is corrected", async () => {
    const child = { ...document.child, birthDate: "3rd of February" };
    const { handover, refusals } = await handOver({
      id: "q-1",
      document: { ...document, child, colour: "red" },
    });
    expect(refusals).toEqual([]);
    expect(handover).toMatchObject({
      state: "QUARANTINED",
      indexedAs: null,
      reasons: [
        { code: "UNKNOWN_FIELD", path: ["colour"] },
        { code: "NOT_A_DATE", path: ["child", "birthDate"], message: "This is not a date." },
      ],
      childDeathReview: { outcome: "QUESTION_FOR_TEAM", coreData: null },
    });
    expect(await told(handover.id)).toEqual([]);
    const list = await hub.ask(team, "{ quarantinedHandovers { nodes { id reasons { code } } } }");
    expect(list.data.quarantinedHandovers.nodes).toContainEqual({
      id: handover.id,
      reasons: [{ code: "UNKNOWN_FIELD" }, { code: "NOT_A_DATE" }],
    });
    const worse = await replay(handover.id, { document: "{" });
    expect(worse.handover).toMatchObject({
      state: "QUARANTINED",
      attempt: 2,
      reasons: [{ code: "NOT_JSON" }],
    });
    const better = await replay(handover.id, { document: JSON.stringify(document) });
    expect(better.handover).toMatchObject({
      state: "RECEIVED",
      attempt: 3,
      reasons: [],
      indexedAs: handover.id,
    });
    expect(await told(handover.id)).toHaveLength(1);
    const done = await replay(handover.id, { document: JSON.stringify(document) });
    expect(codes(done.refusals)).toEqual(["NOT_IN_QUARANTINE"]);
    const attempts = await hub.rows("select form from handover_attempt where handover_id = $1", [
      handover.id,
    ]);
    expect(attempts).toHaveLength(3);
  });

  it("reads the same document again by another form", async () => {
    const { handover } = await handOver({ id: "q-2", schemaVersion: "2019" });
    expect(codes(handover.reasons)).toEqual(["UNKNOWN_FORM"]);
    const read = await replay(handover.id, { schemaVersion: "2019-04" });
    expect(read.handover).toMatchObject({ state: "RECEIVED", attempt: 2 });
  });

  it("is left by a later version, while the one before holds", async () => {
    const one = await handOver({ id: "q-3" });
    const two = await handOver({ id: "q-3", version: 2, document: "{}" });
    expect(two.handover.childDeathReview.handovers).toEqual([
      { version: 1, state: "RECEIVED" },
      { version: 2, state: "QUARANTINED" },
    ]);
    const resent = await handOver({ id: "q-3", version: 2 });
    expect(codes(resent.refusals)).toEqual(["VERSION_IN_QUARANTINE"]);
    const three = await handOver({ id: "q-3", version: 3 });
    expect(three.handover.childDeathReview.handovers.map(({ state }: { state: string }) => state)).toEqual([
      "SUPERSEDED",
      "SUPERSEDED",
      "RECEIVED",
    ]);
    expect(three.handover.indexedAs).toBe(one.handover.id);
  });
});

describe("the person of a handover", () => {
  it("is linked with the whole review, safely twice, and follows a split", async () => {
    const one = await handOver({ id: "p-1" });
    const two = await handOver({ id: "p-1", version: 2 });
    const [personId, newPersonId, eventId] = [randomUUID(), randomUUID(), randomUUID()];
    const handoverIds = [one.handover.id];
    expect(await link({ personId, handoverIds }, eventId)).toEqual([]);
    expect(await link({ personId, handoverIds }, eventId)).toEqual([]);
    expect(await link({ personId, handoverIds })).toEqual([]);
    expect(await review(two.handover.childDeathReview.id)).toMatchObject({
      outcome: "CORE_DATA_ONLY",
      person: { id: personId },
      handovers: [
        { version: 1, state: "SUPERSEDED" },
        { version: 2, state: "LINKED" },
      ],
    });
    const three = await handOver({ id: "p-1", version: 3 });
    expect(three.handover.state).toBe("LINKED");
    await link({ personId: newPersonId, handoverIds });
    const { person } = await review(two.handover.childDeathReview.id);
    expect(person).toEqual({ id: newPersonId });
    const history = await hub.rows("select person_id from person_link where review_id = $1", [
      two.handover.childDeathReview.id,
    ]);
    expect(history).toHaveLength(2);
    const { data } = await hub.ask(
      team,
      `query ($representations: [_Any!]!) {
         _entities(representations: $representations) { ... on Person { childDeathReviews { sourceId } } }
       }`,
      { representations: [personId, newPersonId].map((id) => ({ __typename: "Person", id })) },
    );
    expect(data._entities).toEqual([{ childDeathReviews: [] }, { childDeathReviews: [{ sourceId: "p-1" }] }]);
  });

  it("is refused for what nobody knows, and then for everything that was named", async () => {
    const { handover } = await handOver({ id: "p-2" });
    const refusals = await link({
      personId: randomUUID(),
      handoverIds: [handover.id],
      investigationIds: [randomUUID()],
    });
    expect(refusals).toEqual([{ code: "NO_SUCH_INVESTIGATION", path: ["investigationIds", "0"] }]);
    expect((await review(handover.childDeathReview.id)).person).toBeNull();
    const unknown = await link({ personId: randomUUID(), handoverIds: [randomUUID()] });
    expect(codes(unknown)).toEqual(["NO_SUCH_HANDOVER"]);
  });
});

describe("a handover of a child who was sealed", () => {
  const source = { id: "s-1" };
  const withoutIds = (answer: object) =>
    JSON.stringify(answer).replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, "id");
  const listed = async () =>
    JSON.stringify((await hub.ask(team, "{ childDeathReviews { nodes { id } } }")).data.childDeathReviews);

  it("is taken as one of a child of whom nothing is known, and goes to the earlier ones once it is matched", async () => {
    const personId = randomUUID();
    const one = (await handOver(source)).handover;
    await link({ personId, handoverIds: [one.id] });
    await hide(hub.rows, personId);
    const later = { version: 2, document: { ...document, themes: ["sepsis", "transition"] } };
    const known = await handOver({ ...source, ...later });
    expect(known.refusals).toEqual([]);
    expect(withoutIds(known)).toBe(withoutIds(await handOver({ id: "s-0", ...later })));
    // The same version again, of which the team knows as little.
    const again = await handOver({ ...source, document: { ...document, status: "COMPLETED" } });
    expect(again.refusals).toEqual([]);

    const handoverIds = [known.handover.id, again.handover.id];
    expect(await link({ personId, handoverIds })).toEqual([]);
    expect(await link({ personId, handoverIds })).toEqual([]);
    const reviewId = one.childDeathReview.id;
    expect(await review(reviewId)).toBeNull();
    expect(await listed()).not.toContain(known.handover.childDeathReview.id);

    await show(hub.rows, personId);
    const { handovers, themeFlags } = await review(reviewId);
    expect(handovers).toMatchObject([
      { version: 1, state: "SUPERSEDED" },
      { id: known.handover.id, version: 2, state: "LINKED" },
    ]);
    expect(themeFlags.map(({ theme }: { theme: { code: string } }) => theme.code).sort()).toEqual([
      "sepsis",
      "transition",
    ]);
    expect(await listed()).toContain(reviewId);
    expect(await listed()).not.toContain(known.handover.childDeathReview.id);
    expect((await handOver({ ...source, version: 3 })).handover.childDeathReview.id).toBe(reviewId);
  });

  it("is one death in figures", async () => {
    const counted = await hub.rows(
      `select count(*)::int as reviews from child_death_review where source_id = 's-1' and folded_into is null`,
    );
    expect(counted).toEqual([{ reviews: 1 }]);
  });
});

describe("themes", () => {
  const flag = async (as: typeof team | typeof otherTeam, input: object) => {
    const { data } = await hub.ask(
      as,
      `mutation ($input: FlagThemeInput!) {
         flagTheme(input: $input) { themeFlag { theme { code childDeathFlags { note } } } refusals { code } }
       }`,
      { input: { idempotencyKey: randomUUID(), relevantToAdults: true, ...input } },
    );
    return data.flagTheme;
  };

  it("come with the handover or are flagged by the team, once each", async () => {
    const { handover } = await handOver({ id: "t-1" });
    const childDeathReviewId = handover.childDeathReview.id;
    const note = "Fed in the wrong position.";
    const { themeFlag } = await flag(team, { childDeathReviewId, theme: "dysphagia", note });
    expect(themeFlag).toEqual({ theme: { code: "dysphagia", childDeathFlags: [{ note }] } });
    const twice = await flag(team, { childDeathReviewId, theme: "sepsis" });
    expect(codes(twice.refusals)).toEqual(["ALREADY_FLAGGED"]);
    const unknown = await flag(team, { childDeathReviewId, theme: "luck" });
    expect(codes(unknown.refusals)).toEqual(["UNKNOWN_THEME"]);
    expect((await review(childDeathReviewId)).themeFlags).toEqual([
      { theme: { code: "sepsis" }, relevantToAdults: true, note: null },
      { theme: { code: "dysphagia" }, relevantToAdults: true, note },
    ]);
  });

  it("say what shows them: a factor of the form's scale, and of several categories the first that fits", async () => {
    const { handover } = await handOver({ id: "t-3", document: { ...document, themes: [] } });
    const childDeathReviewId = handover.childDeathReview.id;
    const wrong = { factor: { domain: "E", score: "1*" }, categories: [0] };
    const { refusals } = await flag(team, { childDeathReviewId, theme: "dnacpr", ...wrong });
    expect(codes(refusals)).toEqual(["NOT_A_FACTOR_DOMAIN", "NOT_A_FACTOR_SCORE", "NOT_A_CATEGORY"]);
    const right = { factor: { domain: "D", score: "2" }, categories: [9, 7] };
    await flag(team, { childDeathReviewId, theme: "dnacpr", ...right });
    await flag(team, { childDeathReviewId, theme: "advocacy", modifiable: false });
    const { data } = await hub.ask(
      team,
      `query ($id: ID!) { childDeathReview(id: $id) {
         coreData { inTransition } themeFlags { factor { domain score } modifiable category }
       } }`,
      { id: childDeathReviewId },
    );
    expect(data.childDeathReview).toEqual({
      coreData: { inTransition: false },
      themeFlags: [
        { factor: { domain: "D", score: "2" }, modifiable: true, category: 7 },
        { factor: null, modifiable: false, category: 9 },
      ],
    });
  });

  it("follow the version that holds, but for those that the team has flagged by itself, and are withdrawn by it", async () => {
    const one = await handOver({ id: "t-4", document: { ...document, category: null, modifiable: null } });
    const childDeathReviewId = one.handover.childDeathReview.id;
    await flag(team, { childDeathReviewId, theme: "advocacy" });
    const flags = async () => {
      const query = `query ($id: ID!) { childDeathReview(id: $id) { themeFlags { id theme { code } category modifiable } } }`;
      const { data } = await hub.ask(team, query, { id: childDeathReviewId });
      type Flag = { id: string; theme: { code: string }; category: number; modifiable: boolean };
      return (data.childDeathReview.themeFlags as Flag[]).map(({ theme, ...said }) => ({
        ...said,
        theme: theme.code,
      }));
    };
    const [sepsis, advocacy] = await flags();
    expect(sepsis).toMatchObject({ theme: "sepsis", category: null, modifiable: null });
    // The panel has come to its end, and says by what the child died.
    await handOver({ id: "t-4", version: 2, document: { ...document, status: "COMPLETED" } });
    expect((await flags())[0]).toEqual({ ...sepsis, category: 9, modifiable: true });
    await handOver({ id: "t-4", version: 3, document: { ...document, themes: ["transition"] } });
    expect((await flags()).map(({ theme }) => theme)).toEqual(["advocacy", "transition"]);
    const kept = await hub.rows("select from theme_flag where review_id = $1", [childDeathReviewId]);
    expect(kept).toHaveLength(3);
    const withdraw = async (as: typeof team | typeof otherTeam) => {
      const { data, errors } = await hub.ask(
        as,
        `mutation ($input: WithdrawThemeFlagInput!) { withdrawThemeFlag(input: $input) { refusals { code } } }`,
        { input: { idempotencyKey: randomUUID(), themeFlagId: advocacy?.id } },
      );
      expect(errors).toBeUndefined();
      return codes(data.withdrawThemeFlag.refusals);
    };
    expect(await withdraw(otherTeam)).toEqual(["NO_SUCH_FLAG"]);
    expect(await withdraw(team)).toEqual([]);
    expect(await withdraw(team)).toEqual(["NO_SUCH_FLAG"]);
    expect((await flags()).map(({ theme }) => theme)).toEqual(["transition"]);
    expect((await flag(team, { childDeathReviewId, theme: "advocacy" })).refusals).toEqual([]);
  });

  it("are seen by the team that flagged them alone", async () => {
    const { handover } = await handOver({ id: "t-2", document: { ...document, themes: ["advocacy"] } });
    const childDeathReviewId = handover.childDeathReview.id;
    const { refusals } = await flag(otherTeam, { childDeathReviewId, theme: "discharge" });
    expect(codes(refusals)).toEqual(["NO_SUCH_REVIEW"]);
    const { data } = await hub.ask(
      otherTeam,
      `query ($representations: [_Any!]!) {
         _entities(representations: $representations) { ... on Theme { childDeathFlags { id } } }
       }`,
      { representations: [{ __typename: "Theme", code: "advocacy" }] },
    );
    expect(data._entities).toEqual([{ childDeathFlags: [] }]);
  });
});

describe("another team", () => {
  it("sees no review and no handover that is not its own", async () => {
    const { handover } = await handOver({ id: "o-1" });
    const { data } = await hub.ask(
      otherTeam,
      `query ($id: ID!, $reviewId: ID!) {
         handover(id: $id) { id } childDeathReview(id: $reviewId) { id }
         childDeathReviews(first: 100) { nodes { id } } quarantinedHandovers { nodes { id } }
       }`,
      { id: handover.id, reviewId: handover.childDeathReview.id },
    );
    expect(data.handover).toBeNull();
    expect(data.childDeathReview).toBeNull();
    const ids = data.childDeathReviews.nodes.map(({ id }: { id: string }) => id);
    expect(ids).not.toContain(handover.childDeathReview.id);
    expect(data.quarantinedHandovers.nodes).toEqual([]);
  });
});
