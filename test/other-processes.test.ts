import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Purpose } from "../schema/codes/purposes.ts";
import { type Acts, actsOn, coordinator } from "./support/acts.ts";
import { startHub, type TestHub } from "./support/hub.ts";
import { persistedOperation } from "./support/persisted-operation.ts";

const lead = "investigation-lead-1";

let hub: TestHub;
let acts: Acts;
beforeAll(async () => {
  hub = await startHub();
  acts = actsOn(hub);
});
afterAll(() => hub.stop());

/** Somebody who has died, with no number, so that names and dates tell who they were. */
const somebody = (familyName: string, more: object = {}) => ({
  givenNames: "Perpetua Juniper",
  familyName,
  birthDate: "1957-08-21",
  deathDate: "2018-02-11",
  sex: "F",
  postcode: "CR0 7QX",
  ...more,
});

async function open(kind: string, reference: string, subject: object, more: object = {}): Promise<string> {
  const input = { kind, reference, openedOn: "2018-02-20", subject, ...more };
  const { investigation } = await acts.act(lead, "openInvestigation", input, "investigation { id }");
  return investigation.id;
}

async function see(subject: string, query: string, variables: object, purpose: Purpose) {
  const { data, errors } = await hub.ask(subject, query, variables, purpose);
  expect(errors).toBeUndefined();
  return data;
}

describe("an inquest and a safeguarding adult review at once", () => {
  const person = somebody("Thistlewood", { area: "36L", learningDisability: "CONFIRMED" });
  const memory = { caseId: "", inquest: "", sar: "" };
  const holds = async () => {
    const query = "query ($id: ID!) { case(id: $id) { state holds { reason endedAt } } }";
    const { case: seen } = await see(coordinator, query, { id: memory.caseId }, "review");
    const open = seen.holds.filter(({ endedAt }: { endedAt: string | null }) => endedAt === null);
    return { state: seen.state, open: open.map(({ reason }: { reason: string }) => reason).sort() };
  };

  it("hold the review together, each under its own name", async () => {
    const reportId = await acts.report("notifier-1", person);
    memory.caseId = (await acts.caseOfReport(reportId)).caseId;
    await acts.untilState(memory.caseId, "AWAITING_ALLOCATION");
    memory.inquest = await open("CORONER_INVESTIGATION", "INQ-77", somebody("Thistlewood"));
    memory.sar = await open("SAFEGUARDING_ADULT_REVIEW", "SAR-77", somebody("Thistlewood"));
    for (const investigationId of [memory.inquest, memory.sar]) {
      const link = { investigationId, caseId: memory.caseId, relation: "PRECEDES" };
      await acts.act(lead, "linkInvestigation", link, "investigation { id }");
    }
    await hub.settled();
    expect(await holds()).toEqual({
      state: "ON_HOLD",
      open: ["CORONER_INVESTIGATION", "SAFEGUARDING_ADULT_REVIEW"],
    });
  });

  it("agree with the review who asks the family: whoever does not is held back", async () => {
    const between = { investigationId: memory.sar, caseId: memory.caseId };
    const plan = { whoAsksFamily: "INVESTIGATION", records: [] };
    const done = "investigation { id }";
    await acts.act(coordinator, "proposeInterfacePlan", { ...between, ...plan }, done, "review");
    await acts.act(lead, "agreeInterfacePlan", { ...between, version: 1 }, done);
    await hub.settled();
    const family =
      "query ($id: ID!) { case(id: $id) { family { processes { kind standing whoAsksFamily } } } }";
    const seen = await see(coordinator, family, { id: memory.caseId }, "family-contact");
    expect(seen.case.family.processes).toHaveLength(2);
    expect(seen.case.family.processes).toEqual(
      expect.arrayContaining([
        { kind: "CORONER_INVESTIGATION", standing: true, whoAsksFamily: null },
        { kind: "SAFEGUARDING_ADULT_REVIEW", standing: true, whoAsksFamily: "INVESTIGATION" },
      ]),
    );
    const question = { caseId: memory.caseId, topic: "life-story", words: "Where did she live?" };
    const ask = (subject: string, input: object) =>
      see(
        subject,
        `mutation ($input: AskFamilyInput!) {
           askFamily(input: $input) { question { topic } refusals { code path mayOverrule } }
         }`,
        { input: { idempotencyKey: randomUUID(), ...question, askedOn: "2018-03-01", ...input } },
        "family-contact",
      );
    const { askFamily: held } = await ask(coordinator, { process: "REVIEW" });
    expect(held.refusals).toMatchObject([{ code: "ANOTHER_ASKS", path: ["process", memory.sar] }]);
    const bySafeguarding = { process: "SAFEGUARDING_ADULT_REVIEW", investigationId: memory.sar };
    const { askFamily: asked } = await ask(lead, bySafeguarding);
    expect(asked).toEqual({ question: { topic: "life-story" }, refusals: [] });
    const byCoroner = { process: "CORONER_INVESTIGATION", investigationId: memory.inquest };
    const { askFamily: again } = await ask(lead, byCoroner);
    expect(again.refusals).toMatchObject([{ code: "ASKED_AND_WAITING" }]);
  });

  it("agree that it goes on beside one of them, and that it waits again", async () => {
    const between = { investigationId: memory.inquest, caseId: memory.caseId };
    const done = "investigation { id }";
    const agree = async (version: number, planned: object) => {
      const plan = { whoAsksFamily: "JOINTLY", records: [], ...planned };
      await acts.act(lead, "proposeInterfacePlan", { ...between, ...plan }, done);
      await acts.act(coordinator, "agreeInterfacePlan", { ...between, version }, done, "review");
      await hub.settled();
    };
    await agree(1, { relation: "PARALLEL", holdsReview: false });
    expect(await holds()).toEqual({ state: "ON_HOLD", open: ["SAFEGUARDING_ADULT_REVIEW"] });
    await agree(2, { holdsReview: true });
    expect((await holds()).open).toEqual(["CORONER_INVESTIGATION", "SAFEGUARDING_ADULT_REVIEW"]);
  });

  it("let it go on once both have ended, in whatever order", async () => {
    const conclude = (investigationId: string, outcome: string) =>
      acts.act(
        lead,
        "concludeInvestigation",
        { investigationId, concludedOn: "2018-05-02", outcome },
        "investigation { status }",
      );
    await conclude(memory.sar, "REPORT_PUBLISHED");
    await hub.settled();
    expect(await holds()).toEqual({ state: "ON_HOLD", open: ["CORONER_INVESTIGATION"] });
    await conclude(memory.inquest, "CONCLUSION_GIVEN");
    await hub.settled();
    expect(await holds()).toEqual({ state: "AWAITING_ALLOCATION", open: [] });
  });

  it("leave the steering group to be told of both", async () => {
    const query = `query ($filter: InterfaceFilter) {
      interfaces(filter: $filter) { nodes { investigation { kind } case { reference } outstanding { kind } } }
    }`;
    const filter = { caseIds: [memory.caseId], settled: false };
    const { interfaces } = await see("steering-group-1", query, { filter }, "learning");
    expect(interfaces.nodes).toEqual([
      {
        investigation: { kind: "CORONER_INVESTIGATION" },
        case: { reference: expect.any(String) },
        outstanding: [{ kind: "FIRST" }],
      },
      {
        investigation: { kind: "SAFEGUARDING_ADULT_REVIEW" },
        case: { reference: expect.any(String) },
        outstanding: [{ kind: "FIRST" }],
      },
    ]);
  });
});

describe("somebody who died about the eighteenth birthday", () => {
  const team = "child-death-review-team-1";
  const memory = { caseId: "", personId: "", reviewId: "" };
  const boundary = {
    givenNames: "Sorrel",
    familyName: "Ashgrove",
    deathDate: "2018-03-09",
    nhsNumber: "9990000050",
    sex: "F",
    postcode: "CR0 2AB",
    learningDisability: "CONFIRMED",
  };
  const whatBecame = async () => {
    const query = "query ($id: ID!) { childDeathReview(id: $id) { outcome } }";
    const { childDeathReview } = await see(team, query, { id: memory.reviewId }, "child-death-review");
    return childDeathReview.outcome;
  };
  const screening = async () => {
    const query = "query ($id: ID!) { case(id: $id) { state eligibility { outcome reasons { code } } } }";
    return (await see(coordinator, query, { id: memory.caseId }, "review")).case;
  };

  it("has a case by what the child death review team says, who learn of it", async () => {
    const { handover } = await acts.act(
      team,
      "handOverChildDeath",
      {
        source: { system: "ecdop", id: "boundary-1", version: 1 },
        schemaVersion: "2017-04",
        document: JSON.stringify({
          cdop: "South West London",
          status: "UNDER_REVIEW",
          child: { ...boundary, birthDate: "2000-03-08", gpPractice: "H83001" },
          legalBasis: "CHILDREN_ACT_2004_S16M",
        }),
      },
      "handover { childDeathReview { id } }",
    );
    memory.reviewId = handover.childDeathReview.id;
    await hub.settled();
    const { childDeathReview } = await see(
      team,
      "query ($id: ID!) { childDeathReview(id: $id) { person { id } } }",
      { id: memory.reviewId },
      "child-death-review",
    );
    memory.personId = childDeathReview.person.id;
    const found = "select id from case_record where person_id = $1";
    memory.caseId = (await hub.rows<{ id: string }>("cases", found, [memory.personId]))[0]!.id;
    // The handover names no area: whether the adult was ours, the notification will say.
    expect(await whatBecame()).toBe("DECISION_WAITING");
  });

  it("waits for a person, who sees both dates, once a hospital gives another birthday", async () => {
    const notified = { ...boundary, birthDate: "2000-03-10", area: "36L" };
    const reportId = await acts.report("notifier-1", notified);
    await hub.settled();
    expect((await acts.caseOfReport(reportId)).caseId).toBe(memory.caseId);
    expect(await screening()).toEqual({
      state: "SCREENING",
      eligibility: { outcome: "UNCLEAR", reasons: [{ code: "DATES_DISAGREE" }] },
    });
    expect(await whatBecame()).toBe("DECISION_WAITING");
    const query = "query ($id: ID!) { person(id: $id) { reports { kind says { birthDate deathDate } } } }";
    const { person } = await see(coordinator, query, { id: memory.personId }, "review");
    expect(person.reports).toHaveLength(2);
    expect(person.reports).toEqual(
      expect.arrayContaining([
        { kind: "HANDOVER", says: { birthDate: "2000-03-08", deathDate: "2018-03-09" } },
        { kind: "NOTIFICATION", says: { birthDate: "2000-03-10", deathDate: "2018-03-09" } },
      ]),
    );
  });

  it("is what the coordinator decides, with a reason; both teams go on from there", async () => {
    const decision = { outcome: "CASE", reason: "The birth certificate says the 8th of March." };
    const { caseId } = memory;
    await acts.act(coordinator, "screenCase", { caseId, ...decision }, "case { id }", "review");
    await hub.settled();
    expect((await screening()).state).toBe("AWAITING_ALLOCATION");
    expect(await whatBecame()).toBe("CASE_OPENED");
    const family = "query ($id: ID!) { case(id: $id) { family { processes { kind standing } } } }";
    const seen = await see(coordinator, family, { id: caseId }, "family-contact");
    expect(seen.case.family.processes).toEqual([{ kind: "CHILD_DEATH_REVIEW", standing: null }]);
  });

  it("has a case at once, with nobody asked, where the handover names the area", async () => {
    const { handover } = await acts.act(
      team,
      "handOverChildDeath",
      {
        source: { system: "ecdop", id: "adult-1", version: 1 },
        schemaVersion: "2017-04",
        document: JSON.stringify({
          cdop: "South West London",
          status: "UNDER_REVIEW",
          child: {
            givenNames: "Linden",
            familyName: "Thackeray",
            birthDate: "1999-11-02",
            deathDate: "2018-05-30",
            area: "E09000008",
            learningDisability: "CONFIRMED",
          },
          legalBasis: "CHILDREN_ACT_2004_S16M",
        }),
      },
      "handover { childDeathReview { id } }",
    );
    await hub.settled();
    const query = "query ($id: ID!) { childDeathReview(id: $id) { outcome } }";
    const { id } = handover.childDeathReview;
    const seen = await see(team, query, { id }, "child-death-review");
    expect(seen.childDeathReview.outcome).toBe("CASE_OPENED");
  });

  it("has a family that is asked once by both", async () => {
    const ask = (subject: string, process: string) =>
      see(
        subject,
        `mutation ($input: AskFamilyInput!) {
           askFamily(input: $input) { question { process } refusals { code } }
         }`,
        {
          input: {
            idempotencyKey: randomUUID(),
            caseId: memory.caseId,
            process,
            topic: "life-story",
            words: "Where did she go to school?",
            askedOn: "2018-04-11",
          },
        },
        "family-contact",
      );
    const { askFamily: asked } = await ask(team, "CHILD_DEATH_REVIEW");
    expect(asked).toEqual({ question: { process: "CHILD_DEATH_REVIEW" }, refusals: [] });
    const { askFamily: again } = await ask(coordinator, "REVIEW");
    expect(again).toEqual({ question: null, refusals: [{ code: "ASKED_AND_WAITING" }] });
  });
});

describe("what a reviewer refers on", () => {
  const memory = { caseId: "", referralId: "" };
  const referrals = async () => {
    const query = `query ($id: ID!) { case(id: $id) {
      referrals { id kind to takenAt } timeline(last: 2) { nodes { kind } }
    } }`;
    return (await see(coordinator, query, { id: memory.caseId }, "review")).case;
  };

  it("is logged and sent to whoever is to look at it", async () => {
    const person = somebody("Wintersgill", { area: "36L", learningDisability: "CONFIRMED" });
    memory.caseId = (await acts.caseOfReport(await acts.report("notifier-1", person))).caseId;
    await acts.untilState(memory.caseId, "AWAITING_ALLOCATION");
    const referral = { caseId: memory.caseId, kind: "SAFEGUARDING_CONCERN", to: "E09000008" };
    const words = "Others in the home may not be safe.";
    await acts.act(coordinator, "referOn", { ...referral, words }, "case { id }", "review");
    await hub.settled();
    const query = `{ receivedReferrals(first: 10) { nodes {
      id kind state madeBy words subject { familyName } case { id }
    } } }`;
    const { receivedReferrals } = await see(lead, query, {}, "investigation");
    expect(receivedReferrals.nodes).toEqual([
      {
        id: expect.any(String),
        kind: "SAFEGUARDING_CONCERN",
        state: "WAITING",
        madeBy: "36L",
        words,
        subject: { familyName: "Wintersgill" },
        case: { id: memory.caseId },
      },
    ]);
    memory.referralId = receivedReferrals.nodes[0].id;
    expect((await referrals()).referrals).toEqual([
      { id: memory.referralId, kind: "SAFEGUARDING_CONCERN", to: "E09000008", takenAt: null },
    ]);
  });

  it("is taken there, which its reviewer sees", async () => {
    const { referral } = await acts.act(
      lead,
      "takeReferral",
      { referralId: memory.referralId },
      "referral { state }",
    );
    expect(referral.state).toBe("TAKEN");
    await hub.settled();
    const seen = await referrals();
    expect(seen.referrals[0].takenAt).toEqual(expect.any(String));
    expect(seen.timeline.nodes.map(({ kind }: { kind: string }) => kind)).toEqual([
      "REFERRED_ON",
      "REFERRAL_TAKEN",
    ]);
  });
});

describe("the questions of partners, with what there is to tell", () => {
  const team = "child-death-review-team-1";
  const analyst = "partner-analyst-1";

  it("tell a coordinator everything on one case at once, and an analyst nothing of it", async () => {
    const [{ id }] = (await hub.rows<{ id: string }>("cases", "select id from case_record limit 1")) as [
      { id: string },
    ];
    const answered = await see(coordinator, persistedOperation("ReadWholeCase"), { id }, "review");
    expect(answered.case).toMatchObject({
      reference: expect.any(String),
      person: { reports: expect.any(Array), memberships: expect.any(Array) },
      investigationLinks: expect.any(Array),
      family: { processes: expect.any(Array) },
      submissions: [],
      timeline: { nodes: expect.any(Array) },
    });
    const { data, errors } = await hub.ask(analyst, persistedOperation("ReadWholeCase"), { id });
    expect(data?.case ?? null).toBeNull();
    expect(errors?.map(({ extensions }) => extensions.code)).toContain("FORBIDDEN_FIELD");
  });

  it("tell the steering group what both owners have for its meeting, and an analyst nothing of it", async () => {
    const title = "Croydon steering group";
    const group = "steeringGroup { id }";
    const founded = await acts.act(coordinator, "foundSteeringGroup", { title }, group, "learning");
    const meeting = { groupId: founded.steeringGroup.id, on: "2099-03-20" };
    const planned = await acts.act(coordinator, "planSteeringMeeting", meeting, "meeting { id }", "learning");
    const variables = { id: planned.meeting.id };
    const chair = "steering-group-1";
    const { steeringMeeting } = await see(
      chair,
      persistedOperation("ReadSteeringMeeting"),
      variables,
      "learning",
    );
    expect(steeringMeeting).toMatchObject({
      state: "PLANNED",
      begunAt: null,
      agenda: expect.any(Array),
      interfaceReportsDue: expect.any(Array),
      newChildThemes: [],
      decisions: [],
    });
    const counted = steeringMeeting.timeliness.map(({ quarter }: { quarter: string }) => quarter);
    expect(counted.length).toBeGreaterThan(0);
    const withheld = await hub.ask(analyst, persistedOperation("ReadSteeringMeeting"), variables);
    expect(withheld.data?.steeringMeeting ?? null).toBeNull();
    expect(withheld.errors?.map(({ extensions }) => extensions.code)).toContain("FORBIDDEN_FIELD");
  });

  it("tell a practice under which reference a death was received, and not whether it was known", async () => {
    const document = persistedOperation("ReportDeath");
    const report = async (person: object) => {
      const input = { idempotencyKey: randomUUID(), person };
      return (await see("notifier-2", document, { input }, "notification")).reportDeath;
    };
    const told = {
      report: { id: expect.any(String), reference: expect.any(String) },
      refusals: [],
    };
    const known = somebody("Wintersgill", { area: "36L", learningDisability: "CONFIRMED" });
    expect(await report(known)).toEqual(told);
    expect(await report(somebody("Hollingbery", { area: "36L" }))).toEqual(told);
    await hub.settled();
  });

  it("tell the council's lead for each open process: is there a review, which plan holds, what was asked", async () => {
    const { investigations } = await see(lead, persistedOperation("FollowInterfaces"), {}, "investigation");
    const sar = investigations.nodes.find(({ reference }: { reference: string }) => reference === "SAR-77");
    expect(sar).toMatchObject({
      kind: "SAFEGUARDING_ADULT_REVIEW",
      case: { reference: expect.any(String), askedQuestions: [{ topic: "life-story", state: "OPEN" }] },
      links: [{ plan: { version: 1, whoAsksFamily: "INVESTIGATION" } }],
    });
  });

  it("tell a child death review team what became of its handovers", async () => {
    const { childDeathReviews } = await see(
      team,
      persistedOperation("ListChildDeathReviews"),
      {},
      "child-death-review",
    );
    expect(childDeathReviews.nodes).toMatchObject([
      { sourceId: "boundary-1", outcome: "CASE_OPENED" },
      { sourceId: "adult-1", outcome: "CASE_OPENED" },
    ]);
    const { changesSince } = await see(team, persistedOperation("FollowChanges"), {}, "child-death-review");
    const kinds = changesSince.changes.map(({ kind }: { kind: string }) => kind);
    expect(kinds[0]).toBe("HANDOVER_MATCHED");
    expect(kinds).toContain("HANDOVER_SCREENED");
  });
});
