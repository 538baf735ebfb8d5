import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { acknowledge, adult, approve, prepare, release, submissionsOf } from "./case-steps.ts";
import { type CasesHub, codesOf, coordinator, startCasesHub } from "./cases-hub.ts";

let hub: CasesHub;
beforeAll(async () => {
  hub = await startCasesHub();
});
afterAll(() => hub.hub.stop());

const seen = async (id: string) => {
  const query = "query ($id: ID!) { submission(id: $id) { record disclosure { reason alike steps rule } } }";
  const { data } = await hub.hub.ask(coordinator, query, { id }, "review");
  return { ...data.submission, record: JSON.parse(data.submission.record) };
};

const held: string[] = [];
async function deliver() {
  const { caseId } = await approve(hub);
  const submission = await prepare(hub, caseId);
  expect(codesOf(await release(hub, submission))).toEqual([]);
  expect(codesOf(await acknowledge(hub, submission))).toEqual([]);
  held.push(caseId);
  return submission;
}

const guard = async () => {
  const input = { eventId: crypto.randomUUID() };
  const { data, errors } = await hub.hub.ask(
    { job: "guard-ledger" },
    "mutation ($input: GuardLedgerInput!) { guardLedger(input: $input) { tooFew restored smallestK refusals { code } } }",
    { input },
  );
  expect(errors).toBeUndefined();
  return data.guardLedger;
};

it("tells nothing of the first, and says why", async () => {
  const first = await deliver();
  expect(await seen(first.id)).toMatchObject({
    record: { ageAtDeath: null, sex: null, area: null, disclosure: { allWithheld: true } },
    disclosure: { reason: "ALL_WITHHELD", alike: 1, rule: "2017-11" },
  });
});

it("tells more of a record once the national programme holds enough like it", async () => {
  for (let others = 1; others < 4; others += 1) await deliver();
  const fifth = await deliver();
  expect(await seen(fifth.id)).toMatchObject({
    record: { ageAtDeath: 57, disclosure: { allWithheld: false } },
    disclosure: { reason: "ENOUGH_ALIKE", alike: 5 },
  });
});

it("restores by amendment what was withheld at first", async () => {
  expect(await guard()).toEqual({ tooFew: 0, restored: 4, smallestK: 5, refusals: [] });
  const [first] = held as [string];
  expect((await submissionsOf(hub, first))[0]).toMatchObject({ state: "STALE", staleFacts: ["restoration"] });
  const amended = await prepare(hub, first);
  expect((await seen(amended.id)).record).toMatchObject({ submissionVersion: 2, ageAtDeath: 57 });
  expect(codesOf(await release(hub, amended))).toEqual([]);
  const acts = await hub.hub.rows<{ smallest: number }>(
    "select (facts ->> 'smallestK')::int as smallest from case_act where kind = 'SUBMISSION_RELEASED' and case_id = $1 order by sequence desc limit 1",
    [first],
  );
  expect(acts).toEqual([{ smallest: 5 }]);
  expect(codesOf(await acknowledge(hub, amended))).toEqual([]);
});

it("releases nothing that could tell whose it is since others were withdrawn, but has it prepared again", async () => {
  const { caseId } = await approve(hub);
  const telling = await prepare(hub, caseId);
  expect((await seen(telling.id)).record.ageAtDeath).toBe(57);
  for (const other of held.slice(2)) {
    const withdrawn = await hub.act(coordinator, "withdrawSubmission", {
      caseId: other,
      reason: "Not theirs.",
    });
    expect(codesOf(withdrawn)).toEqual([]);
    const [last] = (await submissionsOf(hub, other)).slice(-1) as [Awaited<ReturnType<typeof prepare>>];
    expect(codesOf(await acknowledge(hub, last))).toEqual([]);
  }
  expect(codesOf(await release(hub, telling))).toEqual(["STALE_DISCLOSURE"]);
  expect((await submissionsOf(hub, caseId))[0]).toMatchObject({ state: "STALE", staleFacts: ["disclosure"] });
  expect(await hub.stateOf(caseId)).toBe("APPROVED");
  const guarded = await prepare(hub, caseId);
  expect((await seen(guarded.id)).record.disclosure).toMatchObject({ allWithheld: true });
  expect(codesOf(await release(hub, guarded))).toEqual([]);
});

it("has what too few resemble after a withdrawal prepared again", async () => {
  expect(await guard()).toMatchObject({ tooFew: 1, restored: 0, smallestK: 2 });
  const [first] = held as [string];
  expect((await submissionsOf(hub, first)).at(-1)).toMatchObject({
    state: "STALE",
    staleFacts: ["disclosure"],
  });
});

describe("what was called back on its way", () => {
  let apart: CasesHub;
  beforeAll(async () => {
    apart = await startCasesHub();
  });
  afterAll(() => apart.hub.stop());

  const releaseNext = async (caseId: string) => {
    const submission = await prepare(apart, caseId);
    expect(codesOf(await release(apart, submission))).toEqual([]);
    return submission;
  };
  const correct = async (personId: string, personRevision: number, sex: string) => {
    const facts = { ...adult, personRevision, sex };
    expect(codesOf(await apart.job("refresh-case", "refreshCase", { personId, facts }))).toEqual([]);
  };
  const recordOf = async ({ id }: { id: string }) => {
    const query = "query ($id: ID!) { submission(id: $id) { record } }";
    const { data } = await apart.hub.ask(coordinator, query, { id }, "review");
    return JSON.parse(data.submission.record);
  };

  it("counts as what may be there until it is known not to be", async () => {
    const reviews = [];
    for (let each = 0; each < 5; each += 1) reviews.push(await approve(apart));
    const [first, second] = reviews as [(typeof reviews)[number], (typeof reviews)[number]];
    // The first five are released before any of them is held: they tell nothing, and hide whoever it may be.
    const versions = [];
    for (const { caseId } of reviews) versions.push(await releaseNext(caseId));
    for (const version of versions) expect(codesOf(await acknowledge(apart, version))).toEqual([]);
    const woman = await releaseNext((await approve(apart)).caseId);
    expect(await recordOf(woman)).toMatchObject({ sex: "FEMALE" });
    expect(codesOf(await acknowledge(apart, woman))).toEqual([]);
    // Four others and herself are left to her, once this amendment may be there.
    await correct(first.personId, 2, "MALE");
    const amendment = await releaseNext(first.caseId);
    expect(await recordOf(amendment)).toMatchObject({ sex: "MALE" });
    const { data } = await apart.hub.ask(
      { job: "deliver-submission" },
      "mutation ($input: BeginDeliveryInput!) { beginDelivery(input: $input) { delivery { step } } }",
      { input: { submissionId: amendment.id, restricted: false, personRevision: 2, processes: [] } },
    );
    expect(data.beginDelivery.delivery.step).toBe("SEND");
    await correct(first.personId, 3, "FEMALE");
    await correct(second.personId, 2, "MALE");
    expect(await recordOf(await prepare(apart, second.caseId))).toMatchObject({ sex: null });
    // Until the request has ended for certain, nobody's word counts that it has not arrived.
    apart.setToday("2018-03-13");
    const notThere = { outcome: "NOT_HELD", receiptId: null, receivedAt: null, contentHash: null };
    expect(codesOf(await acknowledge(apart, amendment, notThere))).toEqual([]);
    await correct(second.personId, 3, "FEMALE");
    await correct(second.personId, 4, "MALE");
    expect(await recordOf(await prepare(apart, second.caseId))).toMatchObject({ sex: "MALE" });
  });
});
