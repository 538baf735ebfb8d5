import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { acknowledge, allocate, openCase, prepare, release, write } from "./case-steps.ts";
import { type CasesHub, codesOf, coordinator, reviewer, secondReader, startCasesHub } from "./cases-hub.ts";

let hub: CasesHub;
beforeAll(async () => {
  hub = await startCasesHub();
});
afterAll(() => hub.hub.stop());

const practice = { roles: ["notifier"], org: "H83001", sub: "practice" } as const;
const hospital = { roles: ["notifier"], org: "RJ6", sub: "hospital" } as const;

async function owedBy(as: typeof practice | typeof hospital) {
  const query = `{ recordsOwed { nodes {
    id caseReference kind kindInWords since asks dueOn remindedOn outcome organisation reviewState reviewDueOn
  } } }`;
  const { data, errors } = await hub.hub.ask(as, query, {}, "review");
  expect(errors).toBeUndefined();
  return data.recordsOwed.nodes;
}

async function answers(as: typeof practice | typeof hospital | typeof reviewer, input: object) {
  const mutation = `mutation ($input: AnswerRecordsRequestInput!) {
    answerRecordsRequest(input: $input) { recordsRequest { outcome answeredOn answer } refusals { code path } }
  }`;
  const keyed = { idempotencyKey: randomUUID(), ...input };
  const { data, errors } = await hub.hub.ask(as, mutation, { input: keyed }, "review");
  expect(errors).toBeUndefined();
  return data.answerRecordsRequest;
}

it("asks an organisation, which alone sees what it owes, is reminded once, and answers", async () => {
  const { caseId } = await openCase(hub);
  await allocate(hub, caseId);
  const asked = { caseId, organisation: "H83001", kind: "gp-record", words: "The last two health checks." };
  expect(codesOf(await hub.act(reviewer, "requestRecords", asked))).toEqual([]);
  expect(codesOf(await hub.act(reviewer, "requestRecords", asked))).toEqual(["RECORDS_ASKED_BEFORE"]);
  expect(await owedBy(hospital)).toEqual([]);
  const [owed] = await owedBy(practice);
  expect(owed).toMatchObject({
    caseReference: expect.stringMatching(/^C-/),
    kindInWords: "The practice's record",
    since: "2015-03-09",
    asks: "The last two health checks.",
    dueOn: "2018-03-26",
    remindedOn: null,
    reviewState: "ALLOCATED",
    reviewDueOn: "2018-09-12",
  });

  hub.setToday("2018-03-27");
  for (const raised of [1, 0]) {
    const { data } = await hub.hub.ask(
      { job: "raise-reminders" },
      "mutation ($input: RaiseRemindersInput!) { raiseReminders(input: $input) { raised } }",
      { input: { idempotencyKey: randomUUID() } },
    );
    expect(data.raiseReminders.raised).toBe(raised);
  }
  expect((await owedBy(practice))[0].remindedOn).toBe("2018-03-27");

  const requestId = owed.id;
  const refused = async (as: typeof practice | typeof hospital, input: object) =>
    (await answers(as, { requestId, ...input })).refusals.map(({ code }: { code: string }) => code);
  expect(await refused(hospital, { outcome: "RECEIVED" })).toEqual(["NO_SUCH_RECORDS_REQUEST"]);
  expect(await refused(practice, { outcome: "WITHDRAWN" })).toEqual(["NOT_YOURS_TO_WITHDRAW"]);
  expect(await refused(practice, { outcome: "REFUSED" })).toEqual(["REASON_MISSING"]);
  expect(await refused(practice, { outcome: "RECEIVED_IN_PART", words: "One is missing." })).toEqual([]);
  expect(await owedBy(practice)).toMatchObject([{ outcome: "RECEIVED_IN_PART" }]);
  expect(await answers(reviewer, { requestId, outcome: "RECEIVED" })).toEqual({
    recordsRequest: { outcome: "RECEIVED", answeredOn: "2018-03-27", answer: null },
    refusals: [],
  });
  expect(await owedBy(practice)).toEqual([]);
  expect(await refused(practice, { outcome: "RECEIVED" })).toEqual(["NO_SUCH_RECORDS_REQUEST"]);
});

it("shows nothing else of the case to who answers for the organisation and reviews other deaths as well", async () => {
  const { caseId } = await openCase(hub);
  await allocate(hub, caseId);
  expect(
    codesOf(await hub.act(coordinator, "recordPastCare", { caseId, organisation: "RXX", role: "HOSPITAL" })),
  ).toEqual([]);
  const asked = { caseId, organisation: "RXX", kind: "gp-record", words: "The last two health checks." };
  expect(codesOf(await hub.act(reviewer, "requestRecords", asked))).toEqual([]);
  const both = { roles: ["notifier", "reviewer"], org: "RXX", sub: "reviews-elsewhere" } as const;
  const query = `query ($id: ID!) {
    case(id: $id) { state } cases { nodes { id } }
    reviewsOfOurCare { nodes { state } }
    recordsOwed { nodes { id caseReference reviewState person { id } } }
    myNotices { nodes { kind caseId } }
  }`;
  const { data, errors } = await hub.hub.ask(both, query, { id: caseId }, "review");
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    case: null,
    cases: { nodes: [] },
    reviewsOfOurCare: { nodes: [{ state: "ALLOCATED" }] },
    recordsOwed: {
      nodes: [
        {
          id: expect.any(String),
          caseReference: expect.stringMatching(/^C-/),
          reviewState: "ALLOCATED",
          person: { id: expect.any(String) },
        },
      ],
    },
    myNotices: { nodes: [{ kind: "RECORDS_REQUESTED", caseId }] },
  });
  const mutation = `mutation ($input: AnswerRecordsRequestInput!) {
    answerRecordsRequest(input: $input) { recordsRequest { outcome reviewState } refusals { code } }
  }`;
  const [{ id: requestId }] = data.recordsOwed.nodes;
  const input = { idempotencyKey: randomUUID(), requestId, outcome: "RECEIVED" };
  expect((await hub.hub.ask(both, mutation, { input }, "review")).data.answerRecordsRequest).toEqual({
    recordsRequest: { outcome: "RECEIVED", reviewState: "ALLOCATED" },
    refusals: [],
  });
});

describe("an organisation that gave care", () => {
  const trust = { roles: ["notifier"], org: "RYU", sub: "trust" } as const;
  const followed = async (
    as: typeof trust | typeof hospital | typeof practice,
    diedIn: number | null = null,
  ) => {
    const query = `query ($diedIn: Int) { reviewsOfOurCare(diedIn: $diedIn) { nodes {
      reference state notifiedOn allocationDueOn completionDueOn overdue careGivenAs awaitedInformant
      recordsRequests { kind outcome } recommendations { text } actions { text state }
    } } }`;
    const { data, errors } = await hub.hub.ask(as, query, { diedIn }, "review");
    expect(errors).toBeUndefined();
    return data.reviewsOfOurCare.nodes;
  };
  const gaveCare = (caseId: string, organisation: string, role: string) =>
    hub.act(coordinator, "recordPastCare", { caseId, organisation, role });
  const memory = { caseId: "" };

  it("follows the review from when one is due, whether it owes something or not, and no other's", async () => {
    hub.setToday("2018-03-12");
    const { caseId } = await openCase(hub, { birthDate: null });
    memory.caseId = caseId;
    expect(await hub.stateOf(caseId)).toBe("SCREENING");
    expect(codesOf(await gaveCare(caseId, "RYU", "HOSPITAL"))).toEqual([]);
    expect(await followed(trust)).toEqual([]);
    const decided = { caseId, outcome: "CASE", reason: "An adult, by the practice." };
    expect(codesOf(await hub.act(coordinator, "screenCase", decided))).toEqual([]);
    expect(await followed(trust)).toEqual([
      {
        reference: (await hub.see(caseId, "reference")).reference,
        state: "AWAITING_ALLOCATION",
        notifiedOn: "2018-03-12",
        allocationDueOn: "2018-06-12",
        completionDueOn: "2018-09-12",
        overdue: false,
        careGivenAs: ["HOSPITAL"],
        awaitedInformant: "OTHER",
        recordsRequests: [],
        recommendations: [],
        actions: [],
      },
    ]);
    expect(await followed(hospital)).toEqual([]);
    expect(await followed(trust, 2018)).toHaveLength(1);
    expect(await followed(trust, 2017)).toEqual([]);
    const query = "query ($id: ID!) { case(id: $id) { id } }";
    const { data } = await hub.hub.ask(trust, query, { id: caseId }, "review");
    expect(data?.case ?? null).toBeNull();
  });

  it("sees what it owes and what is recommended to it, in the words that were released", async () => {
    const { caseId } = memory;
    await allocate(hub, caseId);
    for (const organisation of ["RYU", "RJ6"]) {
      const asked = { caseId, organisation, kind: "hospital-record" };
      expect(codesOf(await hub.act(reviewer, "requestRecords", asked))).toEqual([]);
    }
    await write(hub, caseId);
    const words = "Dr Cecily Brambleworth of Ward 3 should ask for help sooner.";
    const recommended = { caseId, words, theme: "dysphagia", organisation: "RYU" };
    expect(codesOf(await hub.act(reviewer, "addRecommendation", recommended))).toEqual([]);
    await hub.act(reviewer, "submitForQuality", { caseId });
    await hub.act(secondReader, "approveReview", { caseId });
    const submission = await prepare(hub, caseId);
    const owes = { recordsRequests: [{ kind: "hospital-record", outcome: null }], awaitedInformant: null };
    expect(await followed(trust)).toMatchObject([{ ...owes, recommendations: [] }]);
    expect(codesOf(await release(hub, submission))).toEqual([]);
    const [{ recommendations }] = await followed(trust);
    expect(recommendations).toHaveLength(1);
    expect(recommendations[0].text).toContain("should ask for help sooner.");
    expect(recommendations[0].text).not.toContain("Brambleworth");

    await acknowledge(hub, submission);
    const { review } = await hub.see(caseId, "review { recommendations { id organisation } }");
    const ours = review.recommendations.find(
      ({ organisation }: { organisation: string }) => organisation === "RYU",
    );
    const plan = { words: "A card on every ward.", measure: "Cards seen.", dueOn: "2018-12-01" };
    const planned = { caseId, recommendationId: ours.id, organisation: "RYU", ...plan };
    expect(codesOf(await hub.act(coordinator, "planAction", planned))).toEqual([]);
    expect(await followed(trust)).toMatchObject([
      { state: "ACKNOWLEDGED", actions: [{ text: "A card on every ward.", state: "PLANNED" }] },
    ]);
  });

  it("leaves a trace in the audit of the case, and sees nothing more where care was recorded in error", async () => {
    const { caseId } = memory;
    const seen = await hub.hub.rows(
      "select organisation from audit_entry where record_id = $1 and organisation = 'RYU' and kind = 'read'",
      [caseId],
    );
    expect(seen.length).toBeGreaterThan(0);
    const { pastCare } = await hub.see(caseId, "pastCare { id organisation }");
    const inError = pastCare.find(({ organisation }: { organisation: string }) => organisation === "RYU");
    const withdrawn = { caseId, careId: inError.id, reason: "It was another hospital." };
    expect(codesOf(await hub.act(coordinator, "withdrawPastCare", withdrawn))).toEqual([]);
    expect(await followed(trust)).toEqual([]);
  });
});
