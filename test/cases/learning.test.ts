import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TokenFor } from "../support/issuer.ts";
import {
  acknowledge,
  allocate,
  approve,
  openCase,
  prepare,
  release,
  submissionsOf,
  write,
} from "./case-steps.ts";
import {
  type CasesHub,
  checklist,
  codesOf,
  coordinator,
  member,
  reviewer,
  secondReader,
  startCasesHub,
} from "./cases-hub.ts";

let hub: CasesHub;
beforeAll(async () => {
  hub = await startCasesHub();
});
afterAll(() => hub.hub.stop());

const hospital = { roles: ["notifier"], org: "RJ6", sub: "hospital" } as const;

const does = async (as: TokenFor, mutation: string, input: object, payload = "case { id }") => {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await hub.hub.ask(
    as,
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${payload} refusals { code path } } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
    "roles" in as && as.roles[0] === "steering-group" ? "learning" : "review",
  );
  expect(errors).toBeUndefined();
  return data[mutation];
};

async function reportOf(caseId: string) {
  const { reference } = await hub.see(caseId, "reference");
  const { data, errors } = await hub.hub.ask(
    member,
    `query ($reference: String!) { learningReport(reference: $reference) {
       version themes { code } learning factors { domain role text } recommendations { id organisation text }
       decisions { decision text } against { code } actions { id state }
     } }`,
    { reference },
    "learning",
  );
  expect(errors).toBeUndefined();
  return data.learningReport;
}

/** The cases whose reports wait for the group, page after page. */
async function awaiting(size = 100): Promise<Record<string, unknown>[]> {
  const query = `query ($size: Int, $after: String) { reportsAwaitingDecision(first: $size, after: $after) {
    nodes { caseId version inDepth decidedBefore } pageInfo { hasNextPage endCursor } } }`;
  const found: Record<string, unknown>[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const { data, errors } = await hub.hub.ask(member, query, { size, after }, "learning");
    expect(errors).toBeUndefined();
    found.push(...data.reportsAwaitingDecision.nodes);
    ({ hasNextPage: more, endCursor: after } = data.reportsAwaitingDecision.pageInfo);
  }
  return found;
}

async function acknowledged(): Promise<string> {
  const { caseId } = await approve(hub);
  const submission = await prepare(hub, caseId);
  await release(hub, submission);
  await acknowledge(hub, submission);
  return caseId;
}

describe("the second reader", () => {
  it("approves by every item of the checklist, or returns for reasons of the list", async () => {
    const { caseId } = await openCase(hub);
    await allocate(hub, caseId);
    await write(hub, caseId);
    await hub.act(reviewer, "submitForQuality", { caseId });
    const approves = (answers: object[]) =>
      hub.act(secondReader, "approveReview", { caseId, checklist: answers });
    expect((await approves(checklist.slice(1))).refusals).toEqual([
      { code: "CHECKLIST_UNANSWERED", path: ["checklist", "impartial"] },
    ]);
    const named = checklist.map(({ item }) => ({ item, holds: item !== "no-blame" }));
    expect((await approves(named)).refusals).toEqual([
      { code: "NOT_OBJECTIVE", path: ["checklist", "no-blame"] },
    ]);
    const back = { caseId, reason: "The ward sister is named.", reasons: ["mood"] };
    expect(codesOf(await hub.act(secondReader, "returnReview", back))).toEqual(["UNKNOWN_RETURN_REASON"]);
    const returned = { ...back, reasons: ["somebody-named"] };
    expect(codesOf(await hub.act(secondReader, "returnReview", returned))).toEqual([]);
    await hub.act(reviewer, "submitForQuality", { caseId });
    expect(codesOf(await approves(checklist))).toEqual([]);
    const { qualityReadings } = await hub.see(
      caseId,
      "qualityReadings { outcome reasons checklist text answers { item holds } }",
    );
    expect(qualityReadings).toHaveLength(2);
    expect(qualityReadings).toContainEqual({
      outcome: "RETURNED",
      reasons: ["somebody-named"],
      checklist: null,
      text: "The ward sister is named.",
      answers: [],
    });
    expect(qualityReadings).toContainEqual(
      expect.objectContaining({ outcome: "APPROVED", checklist: "2017-11", answers: checklist }),
    );
  });
});

describe("the steering group", () => {
  it("reads the report under its reference, decides, and holds nothing up", async () => {
    const { caseId } = await approve(hub);
    expect(await reportOf(caseId)).toBeNull();
    const decision = { caseId, decision: "AGREED", words: "We agree." };
    expect((await does(member, "decideLearning", decision)).refusals).toMatchObject([
      { code: "NO_REPORT_YET" },
    ]);
    const submission = await prepare(hub, caseId);
    expect((await does(member, "decideLearning", decision)).refusals).toEqual([]);
    expect(await reportOf(caseId)).toMatchObject({
      version: 1,
      themes: [{ code: "dysphagia" }],
      learning: ["About LEARNING."],
      factors: [{ domain: "SERVICE", role: "HOSPITAL", text: "Nobody saw her getting worse." }],
      recommendations: [{ organisation: "RJ6", text: "Teach staff to thicken drinks." }],
      decisions: [{ decision: "AGREED", text: "We agree." }],
      against: [],
    });
    expect(codesOf(await release(hub, submission))).toEqual([]);
  });

  it("recommends more after release: the submission goes stale and an amendment follows", async () => {
    const caseId = await acknowledged();
    const told = (await hub.told("case.approved", caseId)).length;
    const more = { caseId, words: "Ask for the passport at every admission.", organisation: "RJ6" };
    expect((await does(member, "addRecommendation", more)).refusals).toEqual([]);
    const [first] = await submissionsOf(hub, caseId);
    expect(first).toMatchObject({ state: "STALE", staleFacts: ["recommendations"] });
    expect(await hub.told("case.approved", caseId)).toHaveLength(told + 1);
    const amended = await prepare(hub, caseId);
    expect(amended.version).toBe(2);
    expect(amended.texts.map(({ text }) => text)).toContain("Ask for the passport at every admission.");
  });

  it("takes back what was recommended, and the amendment tells the rest in its places", async () => {
    const caseId = await acknowledged();
    const more = { caseId, words: "Ask for the passport at every admission.", organisation: "RJ6" };
    expect((await does(member, "addRecommendation", more)).refusals).toEqual([]);
    await release(hub, await prepare(hub, caseId));
    const [first, second] = (await reportOf(caseId)).recommendations;
    const { reference: of } = await hub.see(caseId, "reference");
    const ours = async () => {
      const query = "{ reviewsOfOurCare { nodes { reference recommendations { text } } } }";
      const { data, errors } = await hub.hub.ask(hospital, query, {}, "review");
      expect(errors).toBeUndefined();
      const found = data.reviewsOfOurCare.nodes.find((each: { reference: string }) => each.reference === of);
      return found?.recommendations;
    };
    await hub.act(coordinator, "recordPastCare", { caseId, organisation: "RJ6", role: "HOSPITAL" });
    expect(await ours()).toEqual([{ text: first.text }, { text: second.text }]);

    const takesBack = (as: TokenFor, input: object) =>
      does(as, "withdrawRecommendation", {
        caseId,
        recommendationId: first.id,
        reason: "It is done.",
        ...input,
      });
    // Whoever wrote the report does not change it as a member of the group.
    const wrote = { roles: ["steering-group", "reviewer"], org: "07V", sub: reviewer.sub } as const;
    expect((await takesBack(wrote, {})).refusals).toMatchObject([{ code: "SECOND_READER_NEEDED" }]);
    expect((await does(wrote, "addRecommendation", more)).refusals).toMatchObject([
      { code: "SECOND_READER_NEEDED" },
    ]);
    expect((await takesBack(member, { reason: " " })).refusals).toMatchObject([{ code: "REASON_MISSING" }]);
    const action = {
      words: "Thicken drinks.",
      measure: "An audit.",
      dueOn: "2018-12-01",
      organisation: "RJ6",
    };
    await does(member, "planAction", { ...action, caseId, recommendationId: first.id });
    expect((await takesBack(member, {})).refusals).toMatchObject([{ code: "ACTED_ON" }]);
    const [{ id: actionId }] = (await reportOf(caseId)).actions;
    const stopped = { actionId, state: "STOPPED", words: "Nobody needs it." };
    await does(hospital, "recordProgress", stopped, "action { state }");

    const told = (await hub.told("case.approved", caseId)).length;
    expect((await takesBack(member, {})).refusals).toEqual([]);
    expect((await takesBack(member, {})).refusals).toMatchObject([{ code: "NO_SUCH_RECOMMENDATION" }]);
    const theme = { caseId, theme: "dysphagia", reason: "She had none." };
    expect((await does(member, "withdrawTheme", theme)).refusals).toEqual([]);
    expect((await does(member, "withdrawTheme", theme)).refusals).toMatchObject([
      { code: "THEME_NOT_SHOWN" },
    ]);
    expect(await hub.told("case.approved", caseId)).toHaveLength(told + 1);
    expect((await submissionsOf(hub, caseId))[1]).toMatchObject({
      state: "STALE",
      staleFacts: ["recommendations"],
    });
    expect((await reportOf(caseId)).recommendations).toEqual([second]);
    expect(await ours()).toEqual([{ text: second.text }]);
    const amended = await prepare(hub, caseId);
    expect(amended.version).toBe(3);
    const texts = amended.texts.map(({ text }) => text);
    expect(texts).toContain(second.text);
    expect(texts).not.toContain(first.text);
    await release(hub, amended);
    expect(await reportOf(caseId)).toMatchObject({ version: 3, themes: [], recommendations: [second] });
    expect(await ours()).toEqual([{ text: second.text }]);
    const { review, timeline } = await hub.see(
      caseId,
      "review { withdrawnRecommendations { id text withdrawnBy } } timeline(first: 100) { nodes { kind words } }",
    );
    expect(review.withdrawnRecommendations).toEqual([
      { id: first.id, text: first.text, withdrawnBy: member.sub },
    ]);
    expect(timeline.nodes).toContainEqual({ kind: "RECOMMENDATION_WITHDRAWN", words: "It is done." });
    expect(timeline.nodes).toContainEqual({ kind: "THEME_WITHDRAWN", words: "She had none." });
  });

  it("sees which reports wait for it, the earliest approved first, until it has decided", async () => {
    const waiting = (caseId: string, more = {}) => ({
      caseId,
      version: 1,
      inDepth: false,
      decidedBefore: false,
      ...more,
    });
    const before = await awaiting();
    const { caseId: unprepared } = await approve(hub);
    hub.setToday("2018-03-14");
    const later = await acknowledged();
    hub.setToday("2018-03-13");
    const earlier = await acknowledged();
    expect(await awaiting(1)).toEqual([...before, waiting(earlier), waiting(later)]);
    await prepare(hub, unprepared);
    expect(await awaiting()).toContainEqual(waiting(unprepared));

    await does(member, "decideLearning", { caseId: earlier, decision: "AGREED_WITH_MORE" });
    await does(member, "addRecommendation", { caseId: earlier, words: "Ask for the passport." });
    await prepare(hub, earlier);
    expect((await awaiting()).map(({ caseId }) => caseId)).not.toContain(earlier);

    const back = { caseId: earlier, reason: "The certificate is old.", reasons: ["something-missing"] };
    expect(codesOf(await hub.act(secondReader, "returnReview", back))).toEqual([]);
    const theme = { caseId: earlier, theme: "sepsis" };
    expect(codesOf(await hub.act(reviewer, "addTheme", theme))).toEqual([]);
    expect(codesOf(await hub.act(reviewer, "submitForQuality", { caseId: earlier }))).toEqual([]);
    expect(codesOf(await hub.act(secondReader, "approveReview", { caseId: earlier }))).toEqual([]);
    await prepare(hub, earlier);
    expect(await awaiting()).toContainEqual(waiting(earlier, { version: 3, decidedBefore: true }));
  });

  it("has no say of those who reviewed it or were involved in the care", async () => {
    const caseId = await acknowledged();
    const involved = { roles: ["steering-group"], org: "07V", sub: "involved" } as const;
    expect((await does(involved, "declareInvolvement", { caseId })).refusals).toEqual([]);
    const decision = { caseId, decision: "AGREED" };
    expect((await does(involved, "decideLearning", decision)).refusals).toMatchObject([
      { code: "NOT_INDEPENDENT" },
    ]);
    // Whoever wrote the report does not decide on it, though they sit in the group as well.
    const wrote = { roles: ["steering-group", "reviewer"], org: "07V", sub: reviewer.sub } as const;
    expect((await does(wrote, "decideLearning", decision)).refusals).toMatchObject([
      { code: "SECOND_READER_NEEDED" },
    ]);
    // Nor do those who review other deaths read by that what the group reads without names.
    const reviews = { ...wrote, sub: "reviews-elsewhere" } as const;
    const query = "query ($id: ID!) { case(id: $id) { reference review { sections { text } } } }";
    const { data, errors } = await hub.hub.ask(reviews, query, { id: caseId }, "learning");
    expect(data.case).toEqual({ reference: expect.stringMatching(/^C-/), review: null });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["FORBIDDEN_FIELD"]);
    const more = { caseId, words: "More." };
    expect((await does(involved, "addRecommendation", more)).refusals).toMatchObject([
      { code: "NOT_INDEPENDENT" },
    ]);
  });

  it("binds those who decide by what the reviewers' owner tells of them, the latest word alone", async () => {
    const { caseId } = await openCase(hub);
    await allocate(hub, caseId);
    await write(hub, caseId);
    await hub.act(reviewer, "submitForQuality", { caseId });
    const reader = { roles: ["coordinator"], org: "07V", sub: "registered-reader" } as const;
    const known = {
      reviewerId: randomUUID(),
      subject: reader.sub,
      employer: "07V",
      caseloadLimit: 2,
      training: [{ kind: "REVIEWER", completedOn: "2017-10-09", expiresOn: "2020-10-08" }],
      leave: [],
      interests: [],
    };
    const tell = async (revision: number, more: object) => {
      const { data } = await hub.hub.ask(
        { job: "tell-reviewer" },
        "mutation ($input: RecordReviewerInput!) { recordReviewer(input: $input) { reviewerId refusals { code } } }",
        { input: { eventId: randomUUID(), ...known, revision, ...more } },
      );
      expect(data.recordReviewer).toEqual({ reviewerId: known.reviewerId, refusals: [] });
    };
    const approves = async () => codesOf(await hub.act(reader, "approveReview", { caseId }));
    // WARD3 cared for the person, as who proposed the reviewer knew.
    await tell(3, { team: "ward3", training: [] });
    expect(await approves()).toEqual(["READER_NOT_TRAINED", "NOT_INDEPENDENT"]);
    await tell(2, {});
    expect(await approves()).toEqual(["READER_NOT_TRAINED", "NOT_INDEPENDENT"]);
    await tell(4, { leave: [{ from: "2018-01-01", to: "2019-01-01" }] });
    expect(await approves()).toEqual(["READER_ON_LEAVE"]);
    await tell(5, {});
    expect(await approves()).toEqual([]);

    await prepare(hub, caseId);
    await tell(6, { subject: member.sub, training: [], interests: [{ team: "WARD3", from: "2018-01-01" }] });
    const decision = { caseId, decision: "AGREED" };
    expect((await does(member, "decideLearning", decision)).refusals).toMatchObject([
      { code: "NOT_INDEPENDENT" },
    ]);
    const [{ id: recommendationId }] = (await reportOf(caseId)).recommendations;
    const action = { caseId, recommendationId, organisation: "RJ6", dueOn: "2018-12-01" };
    const inWords = { words: "Thicken drinks.", measure: "An audit." };
    expect((await does(member, "planAction", { ...action, ...inWords })).refusals).toMatchObject([
      { code: "NOT_INDEPENDENT" },
    ]);
    await tell(7, { subject: member.sub, training: [] });
    expect((await does(member, "decideLearning", decision)).refusals).toEqual([]);
  });

  it("plans what an organisation does by when; it tells of it, is reminded, and shows what was done", async () => {
    hub.setToday("2018-06-02");
    const caseId = await acknowledged();
    const [{ id: recommendationId }] = (await reportOf(caseId)).recommendations;
    const action = {
      caseId,
      recommendationId,
      organisation: "RJ6",
      words: "Thicken drinks as prescribed.",
      measure: "An audit of twenty charts.",
      dueOn: "2018-07-01",
    };
    const vague = { ...action, measure: " ", recommendationId: randomUUID() };
    expect((await does(member, "planAction", vague)).refusals).toEqual([
      { code: "NOT_MEASURABLE", path: ["measure"] },
      { code: "NO_SUCH_RECOMMENDATION", path: ["recommendationId"] },
    ]);
    expect((await does(member, "planAction", action)).refusals).toEqual([]);

    const owed = async (as: TokenFor) => {
      const query = "{ actionsOwed { nodes { id text measureText dueOn state remindedOn } } }";
      return (await hub.hub.ask(as, query, {}, "review")).data.actionsOwed.nodes;
    };
    const [{ id: actionId, ...mine }] = await owed(hospital);
    expect(mine).toEqual({
      text: "Thicken drinks as prescribed.",
      measureText: "An audit of twenty charts.",
      dueOn: "2018-07-01",
      state: "PLANNED",
      remindedOn: null,
    });
    const other = { roles: ["notifier"], org: "RV5", sub: "other" } as const;
    expect(await owed(other)).toEqual([]);
    const tells = (as: TokenFor, input: object) =>
      does(
        as,
        "recordProgress",
        { actionId, words: "The charts were changed.", ...input },
        "action { state }",
      );
    expect((await tells(other, { state: "UNDER_WAY" })).refusals).toMatchObject([{ code: "NO_SUCH_ACTION" }]);
    expect((await tells(hospital, { state: "DONE" })).refusals).toMatchObject([{ code: "EVIDENCE_MISSING" }]);
    expect(await tells(hospital, { state: "UNDER_WAY" })).toEqual({
      action: { state: "UNDER_WAY" },
      refusals: [],
    });
    hub.setToday("2018-07-02");
    const { data } = await hub.hub.ask(
      { job: "raise-reminders" },
      "mutation ($input: RaiseRemindersInput!) { raiseReminders(input: $input) { raised } }",
      { input: { idempotencyKey: randomUUID() } },
    );
    expect(data.raiseReminders.raised).toBeGreaterThan(0);
    expect((await owed(hospital))[0].remindedOn).toBe("2018-07-02");
    expect((await tells(hospital, { state: "DONE", evidence: "The audit." })).refusals).toEqual([]);
    expect(await owed(hospital)).toEqual([]);
    expect((await reportOf(caseId)).actions).toEqual([{ id: actionId, state: "DONE" }]);
  });
});
