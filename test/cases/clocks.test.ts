import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { TokenFor } from "../support/issuer.ts";
import { acknowledge, allocate, approve, openCase, prepare, release } from "./case-steps.ts";
import { type CasesHub, codesOf, coordinator, reviewer, startCasesHub } from "./cases-hub.ts";

let hub: CasesHub;
beforeAll(async () => {
  hub = await startCasesHub();
});
afterAll(() => hub.hub.stop());

const clocks = "clocks { responsible allocation { state dueOn metOn netDays } completion { state dueOn } }";
const reminders = "reminders { clock kind dueOn responsible }";

async function raise(): Promise<{ raised: number; more: boolean }> {
  const { data, errors } = await hub.hub.ask(
    { job: "raise-reminders" },
    `mutation ($input: RaiseRemindersInput!) {
       raiseReminders(input: $input) { raised more refusals { code } }
     }`,
    { input: { idempotencyKey: randomUUID() } },
  );
  expect(errors).toBeUndefined();
  return data.raiseReminders;
}

async function ask(query: string, as: Parameters<typeof hub.hub.ask>[0] = coordinator) {
  const { data, errors } = await hub.hub.ask(as, query, {}, "review");
  expect(errors).toBeUndefined();
  return data;
}

it("shows how the clocks stand, and starts those of a look-back at the earliest notification", async () => {
  hub.setToday("2018-03-12");
  const { caseId } = await openCase(hub, { notifiedOn: "2017-12-01" });
  expect(await hub.see(caseId, clocks)).toEqual({
    clocks: {
      responsible: "COORDINATOR",
      allocation: { state: "OVERDUE", dueOn: "2018-03-01", metOn: null, netDays: 101 },
      completion: { state: "RUNNING", dueOn: "2018-06-01" },
    },
  });
  await allocate(hub, caseId);
  expect(await hub.see(caseId, clocks)).toMatchObject({
    clocks: { responsible: "REVIEWER", allocation: { state: "MET_LATE", metOn: "2018-03-12" } },
  });
});

it("reminds once of a date, again once it has passed, and anew once a hold has moved it", async () => {
  hub.setToday("2018-03-12");
  const { caseId } = await openCase(hub);
  hub.setToday("2018-05-28");
  await raise();
  expect(await hub.see(caseId, reminders)).toEqual({ reminders: [] });
  hub.setToday("2018-05-29");
  await raise();
  expect(await raise()).toMatchObject({ raised: 0, more: false });
  const near = { clock: "ALLOCATION", kind: "DUE_SOON", dueOn: "2018-06-12", responsible: "COORDINATOR" };
  expect(await hub.see(caseId, reminders)).toEqual({ reminders: [near] });
  hub.setToday("2018-06-13");
  await raise();
  expect(await hub.see(caseId, reminders)).toEqual({ reminders: [near, { ...near, kind: "OVERDUE" }] });
  await hub.act(coordinator, "holdByHand", { caseId, reason: "FAMILY" });
  hub.setToday("2018-06-20");
  await raise();
  const { holds } = await hub.see(caseId, "holds { id }");
  await hub.act(coordinator, "resumeByHand", { caseId, holdId: holds[0].id, reason: "They agree." });
  await raise();
  const seen = await hub.see(
    caseId,
    `${reminders} timeline(last: 1) { nodes { kind facts { name values } } }`,
  );
  expect(seen.reminders.at(-1)).toEqual({ ...near, kind: "OVERDUE", dueOn: "2018-06-19" });
  expect(seen.timeline.nodes[0]).toMatchObject({ kind: "REMINDED" });
  // The answer of a sweep names no case; the audit does.
  const kept = await hub.hub.rows<{ custodians: string[] }>(
    "select custodians from audit_entry where job = 'raise-reminders' and kind = 'write' and record_id = $1",
    [caseId],
  );
  expect(kept.length).toBe(3);
  for (const { custodians } of kept) expect(custodians).not.toEqual([]);
});

it("lists what is overdue, the longest first, and whom it waits for", async () => {
  hub.setToday("2019-03-01");
  const late = await openCase(hub, { notifiedOn: "2018-11-01" });
  const later = await openCase(hub, { notifiedOn: "2018-10-01" });
  const inTime = await openCase(hub, { notifiedOn: "2018-12-15" });
  await allocate(hub, late.caseId);
  const ours = [late.caseId, later.caseId, inTime.caseId];
  const list = async (args: string) => {
    const { overdueCases } = await ask(`{ overdueCases(${args}) { nodes { id } pageInfo { endCursor } } }`);
    const ids = overdueCases.nodes.map(({ id }: { id: string }) => id);
    return { ids: ids.filter((id: string) => ours.includes(id)), cursor: overdueCases.pageInfo.endCursor };
  };
  expect((await list("first: 100")).ids).toEqual([later.caseId]);
  const due = `first: 100, dueBefore: "2019-06-01"`;
  expect((await list(due)).ids).toEqual([later.caseId, inTime.caseId, late.caseId]);
  const { cursor } = await list(`first: 1, dueBefore: "2019-06-01"`);
  expect((await list(`${due}, after: "${cursor}"`)).ids).toHaveLength(3);
  hub.setToday("2019-05-02");
  await raise();
  const mine = await ask("{ openReminders(first: 100, mine: true) { nodes { case { id } } } }", reviewer);
  expect(mine.openReminders.nodes).toContainEqual({ case: { id: late.caseId } });
  expect(mine.openReminders.nodes).not.toContainEqual({ case: { id: later.caseId } });
});

it("brings up to the coordinator a child's notification that no team takes, until one does", async () => {
  hub.setToday("2019-06-07");
  const { caseId } = await openCase(hub, { birthDate: "2005-05-01", notifiedOn: "2019-06-07" });
  const overdue = async () => {
    const { overdueCases } = await ask("{ overdueCases(first: 100) { nodes { id } } }");
    return overdueCases.nodes.some(({ id }: { id: string }) => id === caseId);
  };
  const notices = async () => {
    const { myNotices } = await ask(
      "{ myNotices(first: 100, unread: true) { nodes { caseId kind dueOn } } }",
    );
    return myNotices.nodes.filter((each: { caseId: string }) => each.caseId === caseId);
  };
  // A weekend lies between.
  hub.setToday("2019-06-11");
  await raise();
  expect([await overdue(), await notices()]).toEqual([false, []]);
  hub.setToday("2019-06-12");
  await raise();
  await raise();
  const waits = { clock: "CHILD_TEAM", kind: "OVERDUE", dueOn: "2019-06-11", responsible: "COORDINATOR" };
  expect(await hub.see(caseId, `overdue ${reminders} clocks { responsible childTeamDueOn }`)).toEqual({
    overdue: true,
    reminders: [waits],
    clocks: { responsible: "COORDINATOR", childTeamDueOn: "2019-06-11" },
  });
  expect([await overdue(), await notices()]).toEqual([
    true,
    [{ caseId, kind: "REMINDED", dueOn: "2019-06-11" }],
  ]);
  await hub.job("record-acknowledgement", "recordAcknowledgement", {
    caseId,
    childNotificationId: randomUUID(),
  });
  expect(await overdue()).toBe(false);
  expect(await hub.see(caseId, "overdue clocks { responsible childTeamDueOn }")).toEqual({
    overdue: false,
    clocks: { responsible: null, childTeamDueOn: null },
  });
});

it("tells the coordinator once of a referral that nobody takes", async () => {
  hub.setToday("2019-07-01");
  const { caseId } = await openCase(hub, { notifiedOn: "2019-07-01" });
  const refer = { caseId, kind: "SAFEGUARDING_CONCERN", to: "E09000008", words: "Others may not be safe." };
  for (const _ of [1, 2]) await hub.act(coordinator, "referOn", refer);
  const { referrals } = await hub.see(caseId, "referrals { id }");
  const [taken, waiting] = referrals.map(({ id }: { id: string }) => id);
  const done = await hub.hub.ask(
    { job: "record-referral-taken" },
    "mutation ($input: RecordReferralTakenInput!) { recordReferralTaken(input: $input) { refusals { code } } }",
    { input: { eventId: randomUUID(), caseId, referralId: taken } },
  );
  expect([done.errors, done.data.recordReferralTaken.refusals]).toEqual([undefined, []]);
  const reminded = async () => {
    await raise();
    const { timeline } = await hub.see(caseId, "timeline(last: 5) { nodes { kind facts { name values } } }");
    return timeline.nodes.filter(({ kind }: { kind: string }) => kind === "REFERRAL_REMINDED");
  };
  hub.setToday("2019-07-04");
  expect(await reminded()).toEqual([]);
  hub.setToday("2019-07-05");
  const once = [
    { kind: "REFERRAL_REMINDED", facts: expect.arrayContaining([{ name: "referralId", values: [waiting] }]) },
  ];
  expect(await reminded()).toEqual(once);
  expect(await reminded()).toEqual(once);
  const { myNotices } = await ask("{ myNotices(first: 100, unread: true) { nodes { caseId kind dueOn } } }");
  expect(myNotices.nodes).toContainEqual({ caseId, kind: "REFERRAL_REMINDED", dueOn: "2019-07-04" });
});

it("reminds of the rest, whatever has become of the case to which something is owed", async () => {
  hub.setToday("2018-03-12");
  const hospital = { roles: ["notifier"], org: "RJ6", sub: "hospital" } as const;
  const reason = "There is more to it.";
  const asked = { organisation: "RJ6", kind: "hospital-record" };
  const moved = await openCase(hub);
  const stopped = await openCase(hub);
  for (const { caseId } of [moved, stopped]) {
    expect(codesOf(await hub.act(coordinator, "requestRecords", { caseId, ...asked }))).toEqual([]);
  }
  await hub.act(coordinator, "proposeTransfer", { caseId: moved.caseId, to: "15E", reason });
  const [{ id: transferId }] = (await hub.see(moved.caseId, "transfers { id }")).transfers;
  const elsewhere = { roles: ["coordinator"], org: "15E", sub: "coordinator-elsewhere" } as const;
  await hub.act(elsewhere, "answerTransfer", { transferId, answer: "ACCEPT" });
  const out = { caseId: stopped.caseId, outcome: "OUT_OF_SCOPE", reason };
  expect(codesOf(await hub.act(coordinator, "screenCase", out))).toEqual([]);
  const again = { caseId: stopped.caseId, organisation: "RJ6", kind: "gp-record" };
  expect(codesOf(await hub.act(coordinator, "requestRecords", again))).toEqual(["NOT_IN_THIS_STATE"]);

  const { caseId } = await approve(hub);
  const [{ id: recommendationId }] = (await hub.see(caseId, "review { recommendations { id } }")).review
    .recommendations;
  const plan = { words: "Thicken drinks.", measure: "An audit.", organisation: "RJ6", dueOn: "2018-04-01" };
  await hub.act(coordinator, "planAction", { caseId, recommendationId, ...plan });
  const submission = await prepare(hub, caseId);
  await release(hub, submission);
  await acknowledge(hub, submission);
  await hub.act(coordinator, "closeCase", { caseId });
  await hub.act(coordinator, "reopenCase", { caseId, reason });

  hub.setToday("2018-04-02");
  expect(await raise()).toMatchObject({ raised: 1, more: false });
  const owed = "{ recordsOwed { nodes { id } } actionsOwed { nodes { id remindedOn } } }";
  const { recordsOwed, actionsOwed } = await ask(owed, hospital);
  expect(recordsOwed.nodes).toEqual([]);
  expect(actionsOwed.nodes).toEqual([{ id: expect.any(String), remindedOn: "2018-04-02" }]);
  const { data } = await hub.hub.ask(
    hospital,
    `mutation ($input: RecordProgressInput!) { recordProgress(input: $input) { refusals { code } } }`,
    {
      input: {
        idempotencyKey: randomUUID(),
        actionId: actionsOwed.nodes[0].id,
        state: "DONE",
        words: "All charts were changed.",
        evidence: "The audit.",
      },
    },
    "review",
  );
  expect(data.recordProgress.refusals).toEqual([]);
});

it("tells whoever is concerned what others have done, until each of them has read it", async () => {
  hub.setToday("2019-03-04");
  const told = async (caseId: string, as: TokenFor, unread = false) => {
    const found: { id: string; caseId: string; kind: string; dueOn: string | null; readAt: string | null }[] =
      [];
    for (let after: string | null = null, more = true; more; ) {
      const query = `query ($unread: Boolean, $after: String) { myNotices(unread: $unread, first: 100, after: $after) {
        nodes { id caseId kind message dueOn readAt } pageInfo { hasNextPage endCursor } } }`;
      const purpose = "roles" in as && as.roles[0] === "steering-group" ? "learning" : "review";
      const { data, errors } = await hub.hub.ask(as, query, { unread, after }, purpose);
      expect(errors).toBeUndefined();
      found.push(...data.myNotices.nodes);
      ({ hasNextPage: more, endCursor: after } = data.myNotices.pageInfo);
    }
    return found.filter((each) => each.caseId === caseId);
  };
  const kinds = async (...asked: Parameters<typeof told>) => (await told(...asked)).map(({ kind }) => kind);
  const { caseId } = await openCase(hub, { notifiedOn: "2019-03-04" });
  const otherArea = { roles: ["coordinator"], org: "15E", sub: "elsewhere" } as const;
  const practice = { roles: ["notifier"], org: "H83001", sub: "practice" } as const;
  const member = { roles: ["steering-group"], org: "07V", sub: "member" } as const;
  expect(await kinds(caseId, coordinator)).toEqual(["FOUND_ELIGIBLE"]);
  expect(await kinds(caseId, otherArea)).toEqual([]);

  await allocate(hub, caseId);
  await hub.act(reviewer, "startReview", { caseId });
  await hub.act(reviewer, "requestRecords", { caseId, organisation: "H83001", kind: "gp-record" });
  await hub.act(coordinator, "holdByHand", { caseId, reason: "FAMILY" });
  expect((await kinds(caseId, reviewer)).toSorted()).toEqual([
    "DECLARATION_ASKED",
    "HELD",
    "REVIEWER_APPOINTED",
  ]);
  expect(await told(caseId, practice)).toEqual([
    expect.objectContaining({ kind: "RECORDS_REQUESTED", dueOn: "2019-03-18", readAt: null }),
  ]);
  // Whoever puts a case on hold is not told of it, and what the steering group has nothing to do with tells it nothing.
  expect(await kinds(caseId, coordinator)).toEqual(["FOUND_ELIGIBLE"]);
  expect(await kinds(caseId, member)).toEqual([]);

  const reads = async (as: TokenFor, noticeIds: string[]) => {
    const { data, errors } = await hub.hub.ask(
      as,
      "mutation ($input: ReadNoticesInput!) { readNotices(input: $input) { read refusals { code } } }",
      { input: { idempotencyKey: randomUUID(), noticeIds } },
      "review",
    );
    expect(errors).toBeUndefined();
    return data.readNotices;
  };
  const ids = (await told(caseId, coordinator)).map(({ id }) => id);
  expect(await reads(reviewer, ids)).toEqual({ read: 0, refusals: [] });
  expect(await reads(coordinator, ids)).toEqual({ read: 1, refusals: [] });
  expect(await reads(coordinator, ids)).toEqual({ read: 0, refusals: [] });
  expect(await kinds(caseId, coordinator, true)).toEqual([]);
  expect(await told(caseId, coordinator)).toEqual([
    expect.objectContaining({ readAt: "2019-03-04T10:00:00.000Z" }),
  ]);
  // A colleague has still to read it, also under the code that the commissioner has today.
  hub.setToday("2020-05-01");
  const colleague = { ...coordinator, org: "36L", sub: "colleague" } as const;
  expect(await kinds(caseId, colleague, true)).toContain("FOUND_ELIGIBLE");
});

it("sums up how timely reviews were, by quarter", async () => {
  hub.setToday("2020-02-01");
  await approve(hub, { notifiedOn: "2020-01-02" });
  await openCase(hub, { notifiedOn: "2019-10-01" });
  const { timeliness } = await ask(`{
    timeliness(from: "2019-10-01", until: "2020-03-31") {
      quarter notified allocation { met metInTimeNet overdue } completion { met metInTimeGross medianNetDays }
    }
  }`);
  expect(timeliness).toEqual([
    {
      quarter: "2019-Q4",
      notified: 1,
      allocation: { met: 0, metInTimeNet: 0, overdue: 1 },
      completion: { met: 0, metInTimeGross: 0, medianNetDays: null },
    },
    {
      quarter: "2020-Q1",
      notified: 1,
      allocation: { met: 1, metInTimeNet: 1, overdue: 0 },
      completion: { met: 1, metInTimeGross: 1, medianNetDays: 30 },
    },
  ]);
});

it("counts nobody as timely whose death turned out to be none for review after it had been reviewed", async () => {
  hub.setToday("2020-05-02");
  const { caseId } = await approve(hub, { notifiedOn: "2020-04-12" });
  const submission = await prepare(hub, caseId);
  await release(hub, submission);
  await acknowledge(hub, submission);
  await hub.act(coordinator, "closeCase", { caseId });
  const reason = "The GP knows of dyslexia only.";
  await hub.act(coordinator, "reopenCase", { caseId, reason });
  await allocate(hub, caseId);
  expect(
    codesOf(await hub.act(coordinator, "screenCase", { caseId, outcome: "OUT_OF_SCOPE", reason })),
  ).toEqual([]);
  const none = { state: "NOT_SET", metOn: null };
  expect(await hub.see(caseId, "clocks { completion { state metOn } }")).toEqual({
    clocks: { completion: none },
  });
  const { timeliness } = await ask(`{ timeliness(from: "2020-04-01", until: "2020-06-30") { notified } }`);
  expect(timeliness).toEqual([]);
});

it("compares what was notified with what was expected, and forecasts the backlog", async () => {
  hub.setToday("2021-01-31");
  await openCase(hub, { notifiedOn: "2021-01-05" });
  const { lookBack, backlog } = await ask(`{
    lookBack(from: "2021-01-01", until: "2021-12-31") { notified perYear source least most finding }
    backlog(months: 2) { awaiting clearsOn oldestNotifiedOn months { month notified completed open } }
  }`);
  expect(lookBack).toMatchObject({ notified: 1, perYear: 15, finding: "TOO_EARLY" });
  expect(lookBack.source).toContain("3.9");
  expect(lookBack.least).toBeCloseTo(0.0253, 3);
  expect(backlog).toMatchObject({
    clearsOn: null,
    months: [{ month: "2020-12", notified: 0 }, { notified: 1 }],
  });
  expect(backlog.awaiting).toBeGreaterThan(0);
});

it("reminds once of a date also where several sweeps run at one time", async () => {
  hub.setToday("2018-03-12");
  const opened = [await openCase(hub), await openCase(hub), await openCase(hub)];
  hub.setToday("2018-05-29");
  const sweeps = await Promise.all(Array.from({ length: 6 }, raise));
  expect(sweeps.map(({ raised }) => raised).sort()).toEqual([0, 0, 0, 0, 0, expect.any(Number)]);
  for (const { caseId } of opened) expect((await hub.see(caseId, reminders)).reminders).toHaveLength(1);
});
