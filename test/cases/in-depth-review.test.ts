import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TokenFor } from "../support/issuer.ts";
import { allocate, openCase, write } from "./case-steps.ts";
import { type CasesHub, codesOf, coordinator, reviewer, secondReader, startCasesHub } from "./cases-hub.ts";
import { actsOf } from "./family-steps.ts";

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
    const participants = [{ role: "HOSPITAL", organisation: "RJ6" }, { role: "COORDINATOR" }];
    const early = { caseId, heldOn: "2018-03-08", participants, words: "Too early." };
    expect((await hub.act(coordinator, "recordMeeting", early)).refusals).toEqual([
      { code: "BEFORE_THE_DEATH", path: ["heldOn"] },
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

  it("lacks a meeting that was recorded by mistake and withdrawn with a reason", async () => {
    const caseId = await written({ ethnicCategory: "N" });
    const reason = "This was about somebody else.";
    const withdraws = (meetingId: string, changes: object = {}, as: TokenFor = coordinator) =>
      hub.act(as, "withdrawMeeting", { caseId, meetingId, reason, ...changes });
    expect(codesOf(await withdraws(randomUUID()))).toEqual(["NO_SUCH_IN_DEPTH_MEETING"]);
    await opens(caseId, "ETHNIC_MINORITY");
    await meets(caseId, "RJ6", "RV5");
    await meets(caseId, "RJ6", "RJ6");
    const findings = { caseId, section: "IN_DEPTH_FINDINGS", words: "Nobody led.", revision: 0 };
    await hub.act(reviewer, "writeSection", findings);
    const standing = async () => {
      const { inDepthReview, review } = await hub.see(
        caseId,
        "inDepthReview { meetings { id participants { organisation } } } review { missing { code } }",
      );
      type Meeting = { id: string; participants: { organisation: string }[] };
      const meetings = inDepthReview.meetings as Meeting[];
      const missing = review.missing.map(({ code }: { code: string }) => code);
      return { meetings, missing };
    };
    const { meetings, missing } = await standing();
    expect([meetings.length, missing]).toEqual([2, []]);
    const wide = meetings.find(
      ({ participants }) => participants[0]?.organisation !== participants[1]?.organisation,
    )!;
    const narrow = meetings.find(({ id }) => id !== wide.id)!;
    const revision = async () => {
      const [row] = await hub.hub.rows<{ review_revision: number }>(
        "select review_revision from case_record where id = $1",
        [caseId],
      );
      return row!.review_revision;
    };
    const before = await revision();
    expect((await withdraws(wide.id, { reason: "" })).refusals).toEqual([
      { code: "REASON_MISSING", path: ["reason"] },
    ]);
    expect((await withdraws(randomUUID())).refusals).toEqual([
      { code: "NO_SUCH_IN_DEPTH_MEETING", path: ["meetingId"] },
    ]);
    await hub.act(coordinator, "holdByHand", { caseId, reason: "FAMILY" });
    expect(codesOf(await withdraws(wide.id))).toEqual(["CASE_ON_HOLD"]);
    const [{ id: holdId }] = (await hub.see(caseId, "holds { id }")).holds;
    await hub.act(coordinator, "resumeByHand", { caseId, holdId, reason: "They are ready." });
    expect(await revision()).toBe(before);

    const idempotencyKey = randomUUID();
    for (const _ of [1, 2]) expect(codesOf(await withdraws(wide.id, { idempotencyKey }))).toEqual([]);
    expect(await revision()).toBe(before + 1);
    expect(codesOf(await withdraws(wide.id))).toEqual(["NO_SUCH_IN_DEPTH_MEETING"]);
    expect(await standing()).toEqual({ meetings: [narrow], missing: ["ORGANISATIONS_MISSING"] });
    expect(codesOf(await withdraws(narrow.id, {}, reviewer))).toEqual([]);
    expect(codesOf(await hub.act(reviewer, "submitForQuality", { caseId }))).toEqual([
      "MEETING_MISSING",
      "ORGANISATIONS_MISSING",
    ]);
    expect(await actsOf(hub, caseId, "IN_DEPTH_MEETING_HELD")).toHaveLength(2);
    expect(await actsOf(hub, caseId, "IN_DEPTH_MEETING_WITHDRAWN")).toEqual([
      { words: reason, meetingId: wide.id, on: "2018-03-12" },
      { words: reason, meetingId: narrow.id, on: "2018-03-12" },
    ]);
    expect(
      await hub.hub.rows(
        "select count(*)::int as kept, count(withdrawn_at)::int as withdrawn from in_depth_meeting where case_id = $1",
        [caseId],
      ),
    ).toEqual([{ kept: 2, withdrawn: 2 }]);
    await meets(caseId, "RJ6", "RV5");
    expect(codesOf(await hub.act(reviewer, "submitForQuality", { caseId }))).toEqual([]);
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

  it("is owed before a review is approved that was granted while a second reader's case waited", async () => {
    const caseId = await written();
    await hub.act(reviewer, "submitForQuality", { caseId });
    await hub.act(coordinator, "holdByHand", { caseId, reason: "FAMILY" });
    const request = { caseId, requestedOn: "2018-03-10", words: "We want to know why." };
    await hub.act(coordinator, "requestInDepthReview", request);
    const [{ id: requestId }] = (await hub.see(caseId, "family { inDepthRequests { id } }")).family
      .inDepthRequests;
    const reason = "They may always ask.";
    await hub.act(coordinator, "decideInDepthReview", { requestId, granted: true, reason });
    const [{ id: holdId }] = (await hub.see(caseId, "holds { id }")).holds;
    await hub.act(coordinator, "resumeByHand", { caseId, holdId, reason: "They are ready." });
    expect(await hub.stateOf(caseId)).toBe("QUALITY_ASSURANCE");
    expect(codesOf(await hub.act(secondReader, "approveReview", { caseId }))).toEqual(["IN_DEPTH_DUE"]);
    expect(codesOf(await opens(caseId, "FAMILY_REQUEST"))).toEqual([]);
    expect(await hub.stateOf(caseId)).toBe("IN_DEPTH");
  });

  it("goes on where a review that was stopped is begun again", async () => {
    const caseId = await written({ ethnicCategory: "N" });
    await opens(caseId, "ETHNIC_MINORITY");
    const reason = "The GP knows of dyslexia only.";
    for (const outcome of ["OUT_OF_SCOPE", "CASE"]) {
      expect(codesOf(await hub.act(coordinator, "screenCase", { caseId, outcome, reason }))).toEqual([]);
    }
    await allocate(hub, caseId);
    await hub.act(reviewer, "startReview", { caseId });
    expect(codesOf(await meets(caseId, "RJ6", "RV5"))).toEqual([]);
    const findings = { caseId, section: "IN_DEPTH_FINDINGS", words: "Nobody led.", revision: 0 };
    await hub.act(reviewer, "writeSection", findings);
    expect(codesOf(await hub.act(reviewer, "submitForQuality", { caseId }))).toEqual([]);
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
    const missing = async () =>
      (await hub.see(caseId, "completeness { path }")).completeness.map(
        ({ path }: { path: string[] }) => path[0],
      );
    expect(codesOf(await hub.act(reviewer, "gradeCare", { ...grade, gradeOfServices: null }))).toEqual([]);
    expect(await missing()).toContain("gradeOfServices");
    expect(codesOf(await hub.act(reviewer, "gradeCare", grade))).toEqual([]);
    expect(await missing()).not.toContain("gradeOfServices");
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
