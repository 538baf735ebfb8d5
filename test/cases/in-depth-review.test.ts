import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allocate, openCase, write } from "./case-steps.ts";
import { type CasesHub, codesOf, coordinator, reviewer, secondReader, startCasesHub } from "./cases-hub.ts";

let hub: CasesHub;
beforeAll(async () => {
  hub = await startCasesHub();
});
afterAll(() => hub.hub.stop());

async function written(facts: object = {}): Promise<string> {
  const { caseId } = await openCase(hub, facts);
  await allocate(hub, caseId);
  await write(hub, caseId);
  return caseId;
}

const statesOf = async (caseId: string) => {
  const { inDepthTriggers } = await hub.see(caseId, "inDepthTriggers { kind state }");
  return Object.fromEntries(
    inDepthTriggers.map((each: { kind: string; state: string }) => [each.kind, each.state]),
  );
};
const opens = (caseId: string, ...triggers: string[]) =>
  hub.act(coordinator, "openInDepthReview", { caseId, triggers, reason: "There is more to learn." });
const meets = (caseId: string, ...organisations: string[]) => {
  const participants = organisations.map((organisation) => ({ role: "HOSPITAL", organisation }));
  return hub.act(coordinator, "recordMeeting", {
    caseId,
    heldOn: "2018-03-12",
    participants,
    words: "What was late, and why.",
  });
};

describe("an in-depth review", () => {
  it("is opened for a reason that holds, meets, finds, and is handed in whole", async () => {
    const caseId = await written({ ethnicCategory: "N" });
    expect(await statesOf(caseId)).toMatchObject({
      ETHNIC_MINORITY: "MET",
      CONCERN: "NOT_MET",
      POOR_CARE: "NOT_MET",
      RESTRICTED_LIBERTY: "UNKNOWN",
    });
    expect((await opens(caseId, "CONCERN")).refusals).toEqual([
      { code: "TRIGGER_NOT_MET", path: ["triggers", "CONCERN"] },
    ]);
    expect(codesOf(await meets(caseId, "RJ6", "RV5"))).toEqual(["NOT_IN_THIS_STATE"]);
    expect(codesOf(await opens(caseId, "ETHNIC_MINORITY"))).toEqual([]);
    expect(await hub.stateOf(caseId)).toBe("IN_DEPTH");
    expect(codesOf(await hub.act(reviewer, "submitForQuality", { caseId }))).toEqual([
      "SECTION_MISSING",
      "MEETING_MISSING",
      "ORGANISATIONS_MISSING",
    ]);
    expect(codesOf(await meets(caseId, "RJ6", "RJ6"))).toEqual([]);
    expect(codesOf(await meets(caseId, "RJ6", "RV5"))).toEqual([]);
    const findings = { caseId, section: "IN_DEPTH_FINDINGS", words: "Nobody led.", revision: 0 };
    expect(codesOf(await hub.act(reviewer, "writeSection", findings))).toEqual([]);
    expect(codesOf(await hub.act(reviewer, "submitForQuality", { caseId }))).toEqual([]);
    const { inDepthReview } = await hub.see(
      caseId,
      "inDepthReview { kind triggers reason meetings { text participants { role organisation } } }",
    );
    expect(inDepthReview).toMatchObject({
      kind: "MULTI_AGENCY",
      triggers: ["ETHNIC_MINORITY"],
      reason: "There is more to learn.",
      meetings: [{ text: "What was late, and why." }, {}],
    });
    const back = { caseId, reason: "Who should have led?" };
    expect(codesOf(await hub.act(secondReader, "returnReview", back))).toEqual([]);
    expect(codesOf(await meets(caseId, "RJ6", "RV5"))).toEqual([]);
    expect(codesOf(await hub.act(reviewer, "submitForQuality", { caseId }))).toEqual([]);
    expect(codesOf(await opens(caseId, "ETHNIC_MINORITY"))).toEqual(["IN_DEPTH_ALREADY"]);
  });

  it("opens by itself when a family's request is granted", async () => {
    const caseId = await written();
    const request = { caseId, requestedOn: "2018-03-10", words: "We want to know why." };
    await hub.act(coordinator, "requestInDepthReview", request);
    const { family } = await hub.see(
      caseId,
      "family { inDepthRequests { id } }",
      coordinator,
      "family-contact",
    );
    const [{ id: requestId }] = family.inDepthRequests;
    const granted = { requestId, granted: true, reason: "They may always ask." };
    expect(codesOf(await hub.act(coordinator, "decideInDepthReview", granted))).toEqual([]);
    expect(await hub.see(caseId, "state inDepthReview { triggers requestId }")).toEqual({
      state: "IN_DEPTH",
      inDepthReview: { triggers: ["FAMILY_REQUEST"], requestId },
    });
  });

  it("is owed before a review is handed in that was granted before it began", async () => {
    const { caseId } = await openCase(hub);
    await hub.act(coordinator, "requestInDepthReview", {
      caseId,
      requestedOn: "2018-03-10",
      words: "We want to know why.",
    });
    const { family } = await hub.see(
      caseId,
      "family { inDepthRequests { id } }",
      coordinator,
      "family-contact",
    );
    const [{ id: requestId }] = family.inDepthRequests;
    await hub.act(coordinator, "decideInDepthReview", { requestId, granted: true, reason: "They may ask." });
    expect(await hub.stateOf(caseId)).toBe("AWAITING_ALLOCATION");
    await allocate(hub, caseId);
    await write(hub, caseId);
    expect(codesOf(await hub.act(reviewer, "submitForQuality", { caseId }))).toEqual(["IN_DEPTH_DUE"]);
    expect(codesOf(await opens(caseId, "FAMILY_REQUEST"))).toEqual([]);
  });

  it("is focused since June 2021, and only there the care is graded", async () => {
    hub.setToday("2022-03-12");
    const dates = { notifiedOn: "2022-02-12", deathDate: "2022-02-09", ethnicCategory: "Z" };
    const { caseId } = await openCase(hub, dates);
    await allocate(hub, caseId);
    await hub.act(reviewer, "startReview", { caseId });
    const grade = { caseId, scale: "NATIONAL_2021", grade: 2, gradeOfServices: 3 };
    expect(codesOf(await hub.act(reviewer, "gradeCare", grade))).toEqual(["NOT_GRADED_HERE"]);
    expect(codesOf(await opens(caseId, "RESTRICTED_LIBERTY"))).toEqual([]);
    expect(codesOf(await hub.act(reviewer, "gradeCare", grade))).toEqual([]);
    const seen = await hub.see(
      caseId,
      "inDepthReview { kind } review { grade { scale grade wording wordingOfServices } }",
    );
    expect(seen).toMatchObject({
      inDepthReview: { kind: "FOCUSED" },
      review: { grade: { scale: "NATIONAL_2021", grade: 2, wording: expect.stringContaining("could have") } },
    });
    hub.setToday("2018-03-12");
  });
});
