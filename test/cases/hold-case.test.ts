import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allocate, openCase } from "./case-steps.ts";
import { type CasesHub, codesOf, coordinator, reviewer, startCasesHub } from "./cases-hub.ts";

let hub: CasesHub;
beforeAll(async () => {
  hub = await startCasesHub();
});
afterAll(() => hub.hub.stop());

const hold = (caseId: string, investigationId: string, reason = "CORONER_INVESTIGATION") =>
  hub.job("hold-case", "holdCase", { caseId, investigationId, reason });
const resume = (caseId: string, investigationId: string) =>
  hub.job("resume-case", "resumeCase", { caseId, investigationId });

describe("holding a case", () => {
  it("stops the work and the clocks until the last hold ends, and gives the days back", async () => {
    hub.setToday("2018-03-12");
    const { caseId } = await openCase(hub);
    await allocate(hub, caseId);
    const [inquest, police] = [randomUUID(), randomUUID()];
    hub.setToday("2018-03-20");
    await hold(caseId, inquest);
    await hold(caseId, inquest);
    hub.setToday("2018-03-22");
    await hold(caseId, police, "POLICE_INVESTIGATION");
    const select = "state returnsTo completionDueOn heldDays holds { reason endedAt }";
    expect(await hub.see(caseId, select)).toMatchObject({
      state: "ON_HOLD",
      returnsTo: "ALLOCATED",
      completionDueOn: null,
      holds: [{ reason: "CORONER_INVESTIGATION" }, { reason: "POLICE_INVESTIGATION" }],
    });
    expect(codesOf(await hub.act(reviewer, "startReview", { caseId }))).toEqual(["CASE_ON_HOLD"]);
    hub.setToday("2018-03-25");
    await resume(caseId, inquest);
    expect(await hub.stateOf(caseId)).toBe("ON_HOLD");
    hub.setToday("2018-03-30");
    await resume(caseId, police);
    await resume(caseId, police);
    expect(await hub.see(caseId, select)).toMatchObject({
      state: "ALLOCATED",
      returnsTo: null,
      completionDueOn: "2018-09-22",
      heldDays: 10,
    });
    expect(codesOf(await hub.act(reviewer, "startReview", { caseId }))).toEqual([]);
  });

  it("keeps a hold that came before the case was one", async () => {
    const { caseId } = await openCase(hub, { birthDate: null });
    await hold(caseId, randomUUID());
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
    await hold(caseId, randomUUID());
    const { holds } = await hub.see(caseId, "holds { id }");
    const end = { caseId, holdId: holds[0].id, reason: "Impatience." };
    expect(codesOf(await hub.act(coordinator, "resumeByHand", end))).toEqual(["HELD_BY_INVESTIGATION"]);
  });

  it("refuses a case that is not there", async () => {
    expect(codesOf(await hold(randomUUID(), randomUUID()))).toEqual(["NO_SUCH_CASE"]);
  });
});
