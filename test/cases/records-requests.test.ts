import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { allocate, openCase } from "./case-steps.ts";
import { type CasesHub, codesOf, reviewer, startCasesHub } from "./cases-hub.ts";

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
