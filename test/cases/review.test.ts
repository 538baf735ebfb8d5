import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allocate, approve, openCase, propose, write } from "./case-steps.ts";
import { type CasesHub, codesOf, coordinator, reviewer, secondReader, startCasesHub } from "./cases-hub.ts";

let hub: CasesHub;
beforeAll(async () => {
  hub = await startCasesHub();
});
afterAll(() => hub.hub.stop());

describe("allocating a case", () => {
  it("proposes one reviewer at a time and tells the reviewers' owner what it needs", async () => {
    const { caseId } = await openCase(hub);
    const proposalId = await propose(hub, caseId, { waiverReason: "She has left that team." });
    const again = { caseId, reviewerId: randomUUID(), careOrganisations: [], careTeams: [] };
    expect(codesOf(await hub.act(coordinator, "allocateCase", again))).toEqual(["PROPOSAL_OPEN"]);
    expect(await hub.told("allocation.proposed", caseId)).toEqual([{ caseId, proposalId }]);
    const { data } = await hub.hub.ask(
      { job: "appoint-reviewer" },
      "query ($id: ID!) { appointmentProposal(id: $id) { caseId careOrganisations careTeams waiver state } }",
      { id: proposalId },
    );
    expect(data.appointmentProposal).toEqual({
      caseId,
      careOrganisations: ["RJ6"],
      careTeams: ["WARD3"],
      waiver: true,
      state: "OPEN",
    });
  });

  it("records the answer once, and another reviewer may be proposed after a refusal", async () => {
    const { caseId } = await openCase(hub);
    const proposalId = await propose(hub, caseId);
    const refused = { proposalId, outcome: "REFUSED", reasons: ["SAME_TEAM"] };
    for (const _ of [1, 2]) {
      expect(codesOf(await hub.job("appoint-reviewer", "recordAppointment", refused))).toEqual([]);
    }
    const contrary = { ...refused, outcome: "APPOINTED", reasons: [] };
    expect(codesOf(await hub.job("appoint-reviewer", "recordAppointment", contrary))).toEqual([
      "NO_SUCH_PROPOSAL",
    ]);
    expect((await hub.see(caseId, "proposals { state reasons }")).proposals).toEqual([
      { state: "REFUSED", reasons: ["SAME_TEAM"] },
    ]);
    await allocate(hub, caseId);
    expect(await hub.see(caseId, "state allocatedOn reviewer { id }")).toMatchObject({
      state: "ALLOCATED",
      allocatedOn: "2018-03-12",
      reviewer: { id: expect.any(String) },
    });
  });
});

describe("reviewing", () => {
  it("is done by the appointed reviewer alone", async () => {
    const { caseId } = await openCase(hub);
    await allocate(hub, caseId);
    const other = { ...reviewer, sub: "another-reviewer" };
    expect(codesOf(await hub.act(other, "startReview", { caseId }))).toEqual(["NO_SUCH_CASE"]);
    expect(codesOf(await hub.act(reviewer, "startReview", { caseId }))).toEqual([]);
  });

  it("keeps every text, and lets nobody overwrite what they have not read", async () => {
    const { caseId } = await openCase(hub);
    await allocate(hub, caseId);
    await hub.act(reviewer, "startReview", { caseId });
    const section = { caseId, section: "PEN_PORTRAIT" };
    const writes = (words: string, revision: number) =>
      hub.act(reviewer, "writeSection", { ...section, words, revision });
    expect(codesOf(await writes("She loved trains.", 0))).toEqual([]);
    expect(codesOf(await writes("", 0))).toEqual(["NOTHING_WRITTEN"]);
    expect(codesOf(await writes("She loved trains and tea.", 1))).toEqual([]);
    const { review } = await hub.see(
      caseId,
      `review { sections { kind revision text } missing { code path }
                sectionHistory(kind: PEN_PORTRAIT) { revision text } }`,
    );
    expect(review.sections).toEqual([
      { kind: "PEN_PORTRAIT", revision: 2, text: "She loved trains and tea." },
    ]);
    expect(review.sectionHistory.map(({ text }: { text: string }) => text)).toEqual([
      "She loved trains.",
      "She loved trains and tea.",
    ]);
    expect(review.missing).toHaveLength(19);
    const [words] = await hub.hub.rows<{ found: boolean }>(
      "select bool_or(sealed::text like '%trains%') as found from sealed_document",
    );
    expect(words?.found).toBe(false);
  });

  it("takes grades on the method's scale and themes of the list only", async () => {
    const { caseId } = await openCase(hub);
    await allocate(hub, caseId);
    await hub.act(reviewer, "startReview", { caseId });
    const grade = { caseId, scale: "NATIONAL_2021", grade: 7, gradeOfServices: 2 };
    expect(codesOf(await hub.act(reviewer, "gradeCare", grade))).toEqual([
      "NOT_THIS_SCALE",
      "NO_SUCH_GRADE",
      "NO_SUCH_GRADE",
    ]);
    expect(codesOf(await hub.act(reviewer, "addTheme", { caseId, theme: "weather" }))).toEqual([
      "UNKNOWN_THEME",
    ]);
    await hub.act(reviewer, "addTheme", { caseId, theme: "sepsis" });
    expect(codesOf(await hub.act(reviewer, "addTheme", { caseId, theme: "sepsis" }))).toEqual([
      "THEME_ADDED_BEFORE",
    ]);
    expect((await hub.see(caseId, "review { themes { code } }")).review.themes).toEqual([{ code: "sepsis" }]);
  });

  it("takes back what was said by mistake, with a reason, and may say it again", async () => {
    const { caseId } = await openCase(hub);
    await allocate(hub, caseId);
    await hub.act(reviewer, "startReview", { caseId });
    const teaching = async () =>
      (
        await hub.see(
          caseId,
          "review { themes { code } recommendations { id text } withdrawnRecommendations { text } }",
        )
      ).review;
    const theme = { caseId, theme: "sepsis" };
    await hub.act(reviewer, "addTheme", theme);
    expect(codesOf(await hub.act(reviewer, "withdrawTheme", { ...theme, reason: "" }))).toEqual([
      "REASON_MISSING",
    ]);
    const mistaken = { ...theme, reason: "It was another patient." };
    expect(codesOf(await hub.act(reviewer, "withdrawTheme", mistaken))).toEqual([]);
    expect(codesOf(await hub.act(reviewer, "withdrawTheme", mistaken))).toEqual(["THEME_NOT_SHOWN"]);
    expect((await teaching()).themes).toEqual([]);
    expect(codesOf(await hub.act(reviewer, "addTheme", theme))).toEqual([]);
    expect((await teaching()).themes).toEqual([{ code: "sepsis" }]);

    await hub.act(reviewer, "addRecommendation", { caseId, words: "Thicken drinks." });
    const [{ id: recommendationId }] = (await teaching()).recommendations;
    const withdrawn = { caseId, recommendationId, reason: "They do." };
    expect(codesOf(await hub.act(reviewer, "withdrawRecommendation", withdrawn))).toEqual([]);
    expect(codesOf(await hub.act(reviewer, "withdrawRecommendation", withdrawn))).toEqual([
      "NO_SUCH_RECOMMENDATION",
    ]);
    expect(await teaching()).toMatchObject({
      recommendations: [],
      withdrawnRecommendations: [{ text: "Thicken drinks." }],
    });
    expect(await hub.see(caseId, "state")).toEqual({ state: "IN_REVIEW" });
  });

  it("goes to a second reader only when whole, and is approved by somebody else", async () => {
    const { caseId } = await openCase(hub);
    await allocate(hub, caseId);
    await hub.act(reviewer, "startReview", { caseId });
    const early = await hub.act(reviewer, "submitForQuality", { caseId });
    expect(early.refusals).toContainEqual({ code: "INFORMANT_MISSING", path: ["informants", "FAMILY"] });
    expect(early.refusals).toContainEqual({ code: "SECTION_MISSING", path: ["sections", "CONCERNS"] });
    expect(early.refusals).toContainEqual({ code: "GRADE_MISSING", path: ["grade"] });
  });

  it("is returned with a reason, then approved, which has the submission prepared", async () => {
    const { caseId } = await openCase(hub);
    await allocate(hub, caseId);
    await write(hub, caseId);
    await hub.act(reviewer, "submitForQuality", { caseId });
    const both = { roles: ["reviewer", "coordinator"], org: "RJ6", sub: reviewer.sub } as const;
    expect(codesOf(await hub.act(both, "approveReview", { caseId }))).toEqual(["SECOND_READER_NEEDED"]);
    const returned = { caseId, reason: "What did the GP say?" };
    expect(codesOf(await hub.act(secondReader, "returnReview", returned))).toEqual([]);
    expect(await hub.stateOf(caseId)).toBe("RETURNED");
    expect(await hub.told("case.approved", caseId)).toEqual([]);
    await hub.act(reviewer, "submitForQuality", { caseId });
    expect(codesOf(await hub.act(secondReader, "approveReview", { caseId }))).toEqual([]);
    expect(await hub.told("case.approved", caseId)).toEqual([{ caseId }]);
    expect(await hub.see(caseId, "state completedOn")).toEqual({
      state: "APPROVED",
      completedOn: "2018-03-12",
    });
  });

  it("answers the same key with the first answer", async () => {
    const { caseId } = await approve(hub);
    const input = { idempotencyKey: randomUUID(), caseId, reason: "One more question." };
    const first = await hub.act(secondReader, "returnReview", input);
    expect(await hub.act(secondReader, "returnReview", input)).toEqual(first);
    expect(codesOf(first)).toEqual([]);
  });
});
