import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { acknowledge, allocate, approve, openCase, prepare, release } from "./case-steps.ts";
import { type CasesHub, codesOf, coordinator, reviewer, startCasesHub } from "./cases-hub.ts";

let hub: CasesHub;
beforeAll(async () => {
  hub = await startCasesHub();
});
afterAll(() => hub.hub.stop());

const inquests = { reason: "CORONER_INVESTIGATION" };
const hold = (caseId: string, investigationId: string, linkRevision: number, { reason } = inquests) =>
  hub.job("hold-case", "holdCase", { caseId, investigationId, reason, linkRevision });
const resume = (caseId: string, investigationId: string, linkRevision: number) =>
  hub.job("resume-case", "resumeCase", { caseId, investigationId, linkRevision });

describe("holding a case", () => {
  it("stops the work and the clocks until the last hold ends, and gives the days back", async () => {
    hub.setToday("2018-03-12");
    const { caseId } = await openCase(hub);
    await allocate(hub, caseId);
    const [inquest, police] = [randomUUID(), randomUUID()];
    hub.setToday("2018-03-20");
    await hold(caseId, inquest, 1);
    await hold(caseId, inquest, 1);
    hub.setToday("2018-03-22");
    await hold(caseId, police, 1, { reason: "POLICE_INVESTIGATION" });
    const select = "state returnsTo completionDueOn heldDays holds { reason endedAt }";
    expect(await hub.see(caseId, select)).toMatchObject({
      state: "ON_HOLD",
      returnsTo: "ALLOCATED",
      completionDueOn: null,
      holds: [{ reason: "CORONER_INVESTIGATION" }, { reason: "POLICE_INVESTIGATION" }],
    });
    expect(codesOf(await hub.act(reviewer, "startReview", { caseId }))).toEqual(["CASE_ON_HOLD"]);
    hub.setToday("2018-03-25");
    await resume(caseId, inquest, 2);
    expect(await hub.stateOf(caseId)).toBe("ON_HOLD");
    hub.setToday("2018-03-30");
    await resume(caseId, police, 2);
    await resume(caseId, police, 2);
    expect(await hub.see(caseId, select)).toMatchObject({
      state: "ALLOCATED",
      returnsTo: null,
      completionDueOn: "2018-09-22",
      heldDays: 10,
    });
    expect(codesOf(await hub.act(reviewer, "startReview", { caseId }))).toEqual([]);
  });

  it("waits while the case is closed, and goes first where it is taken up again", async () => {
    hub.setToday("2018-03-12");
    const { caseId } = await approve(hub);
    const submission = await prepare(hub, caseId);
    await release(hub, submission);
    await acknowledge(hub, submission);
    await hub.act(coordinator, "closeCase", { caseId });
    const inquest = randomUUID();
    expect(codesOf(await hold(caseId, inquest, 1))).toEqual([]);
    expect(await hub.stateOf(caseId)).toBe("CLOSED");
    await hub.act(coordinator, "reopenCase", { caseId, reason: "There will be an inquest." });
    expect(await hub.see(caseId, "state returnsTo holds { reason }")).toEqual({
      state: "ON_HOLD",
      returnsTo: "REOPENED",
      holds: [{ reason: "CORONER_INVESTIGATION" }],
    });
    await resume(caseId, inquest, 2);
    expect(await hub.see(caseId, "state heldDays")).toEqual({ state: "REOPENED", heldDays: 0 });
  });

  it("holds nothing of a case that went to another area, and says so of no job", async () => {
    const { caseId } = await openCase(hub);
    const reason = "The GP belongs to them.";
    await hub.act(coordinator, "proposeTransfer", { caseId, to: "15E", reason });
    const [{ id: transferId }] = (await hub.see(caseId, "transfers { id }")).transfers;
    const elsewhere = { roles: ["coordinator"], org: "15E", sub: "coordinator-elsewhere" } as const;
    expect(codesOf(await hub.act(elsewhere, "answerTransfer", { transferId, answer: "ACCEPT" }))).toEqual([]);
    expect(codesOf(await hold(caseId, randomUUID(), 1))).toEqual([]);
    expect(await hub.see(caseId, "state holds { reason }")).toEqual({ state: "TRANSFERRED", holds: [] });
  });

  it("keeps a hold that came before the case was one", async () => {
    const { caseId } = await openCase(hub, { birthDate: null });
    await hold(caseId, randomUUID(), 1);
    expect(await hub.stateOf(caseId)).toBe("SCREENING");
    await hub.act(coordinator, "screenCase", { caseId, outcome: "CASE", reason: "An adult." });
    expect(await hub.see(caseId, "state returnsTo")).toEqual({
      state: "ON_HOLD",
      returnsTo: "AWAITING_ALLOCATION",
    });
  });

  it("is done by hand for the family, once, and ended by hand with a reason", async () => {
    const { caseId } = await openCase(hub);
    const input = { caseId, reason: "FAMILY", words: "After the funeral." };
    expect(codesOf(await hub.act(coordinator, "holdByHand", input))).toEqual([]);
    expect(codesOf(await hub.act(coordinator, "holdByHand", input))).toEqual(["HELD_FOR_THIS"]);
    const { holds } = await hub.see(caseId, "holds { id investigationId }");
    expect(holds).toEqual([{ id: expect.any(String), investigationId: null }]);
    const end = { caseId, holdId: holds[0].id };
    expect(codesOf(await hub.act(coordinator, "resumeByHand", { ...end, reason: "" }))).toEqual([
      "REASON_MISSING",
    ]);
    expect(codesOf(await hub.act(coordinator, "resumeByHand", { ...end, reason: "They rang." }))).toEqual([]);
    expect(await hub.stateOf(caseId)).toBe("AWAITING_ALLOCATION");
    expect(codesOf(await hub.act(coordinator, "resumeByHand", { ...end, reason: "Again." }))).toEqual([
      "NO_SUCH_HOLD",
    ]);
  });

  it("leaves an investigation's hold to the investigation", async () => {
    const { caseId } = await openCase(hub);
    await hold(caseId, randomUUID(), 1);
    const { holds } = await hub.see(caseId, "holds { id }");
    const end = { caseId, holdId: holds[0].id, reason: "Impatience." };
    expect(codesOf(await hub.act(coordinator, "resumeByHand", end))).toEqual(["HELD_BY_INVESTIGATION"]);
  });

  it("refuses a case that is not there", async () => {
    expect(codesOf(await hold(randomUUID(), randomUUID(), 1))).toEqual(["NO_SUCH_CASE"]);
  });
});

describe("what is said of a link", () => {
  it("holds nothing any more where the link was ended before the hold arrived", async () => {
    const { caseId } = await openCase(hub);
    const inquest = randomUUID();
    await resume(caseId, inquest, 2);
    expect(codesOf(await hold(caseId, inquest, 1))).toEqual([]);
    expect(await hub.stateOf(caseId)).toBe("AWAITING_ALLOCATION");
    await hold(caseId, inquest, 3);
    expect(await hub.stateOf(caseId)).toBe("ON_HOLD");
  });

  it("counts for its own investigation and case alone", async () => {
    const [one, other] = [await openCase(hub), await openCase(hub)];
    const [inquest, police] = [randomUUID(), randomUUID()];
    await resume(one.caseId, inquest, 9);
    await hold(one.caseId, police, 1);
    await hold(other.caseId, inquest, 1);
    expect(await hub.stateOf(one.caseId)).toBe("ON_HOLD");
    expect(await hub.stateOf(other.caseId)).toBe("ON_HOLD");
  });

  it("leaves the case held exactly where the last revision does, in whatever order it is delivered", async () => {
    const { caseId } = await openCase(hub);
    const history = fc.array(fc.boolean(), { minLength: 1, maxLength: 4 });
    const story = history.chain((holds) => {
      const all = holds.map((waits, index) => ({ waits, revision: index + 1 }));
      const twice = [...all, ...all];
      return fc.tuple(fc.constant(holds), fc.shuffledSubarray(twice, { minLength: twice.length }));
    });
    await fc.assert(
      fc.asyncProperty(story, async ([holds, deliveries]) => {
        const investigationId = randomUUID();
        for (const { waits, revision } of deliveries) {
          const said = await (waits ? hold : resume)(caseId, investigationId, revision);
          expect(codesOf(said)).toEqual([]);
        }
        const seen = await hub.see(caseId, "holds { investigationId endedAt }");
        const open = (seen.holds as { investigationId: string; endedAt: string | null }[]).filter(
          (each) => each.investigationId === investigationId && each.endedAt === null,
        );
        expect(open).toHaveLength(holds.at(-1) ? 1 : 0);
      }),
      { numRuns: 15 },
    );
  });
});

it("passes over what is said of another process at a revision that its link never had", async () => {
  const { caseId } = await openCase(hub);
  const follow = async (linkRevision: number) => {
    const news = { caseId, investigationId: randomUUID(), kind: "CORONER_INVESTIGATION", standing: true };
    const { data, errors } = await hub.hub.ask(
      { job: "follow-process" },
      "mutation ($input: FollowProcessInput!) { followProcess(input: $input) { refusals { code } } }",
      { input: { eventId: randomUUID(), ...news, named: true, linkRevision } },
    );
    expect([errors, data.followProcess.refusals]).toEqual([undefined, []]);
  };
  for (const revision of [-1, 0]) await follow(revision);
  const processes = () => hub.hub.rows("select revision from linked_process where case_id = $1", [caseId]);
  expect(await processes()).toEqual([]);
  await follow(1);
  expect(await processes()).toEqual([{ revision: 1 }]);
});
