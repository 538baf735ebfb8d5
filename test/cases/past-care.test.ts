import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allocate, answers, openCase, propose, write } from "./case-steps.ts";
import { type CasesHub, codesOf, coordinator, reviewer, startCasesHub } from "./cases-hub.ts";

let hub: CasesHub;
beforeAll(async () => {
  hub = await startCasesHub();
});
afterAll(() => hub.hub.stop());

const ward = { organisation: "RJ6", team: "rj6-ward-7", role: "HOSPITAL" };
const practice = { organisation: "H83001", role: "GENERAL_PRACTICE" };
const records = (caseId: string, care: object, as: Parameters<CasesHub["act"]>[0] = coordinator) =>
  hub.act(as, "recordPastCare", { caseId, ...care });
const careOf = (caseId: string) =>
  hub.see(caseId, "careOrganisations careTeams pastCare { id organisation team role withdrawnAt }");

describe("past care", () => {
  it("is known by organisation, team and role, each once", async () => {
    const { caseId } = await openCase(hub);
    expect(codesOf(await records(caseId, ward))).toEqual([]);
    expect(codesOf(await records(caseId, practice))).toEqual([]);
    expect(codesOf(await records(caseId, { ...ward, team: "RJ6-WARD-7 " }))).toEqual([
      "CARE_RECORDED_BEFORE",
    ]);
    expect(await careOf(caseId)).toMatchObject({
      careOrganisations: ["H83001", "RJ6"],
      careTeams: ["RJ6-WARD-7"],
      pastCare: [
        { organisation: "H83001", team: null, role: "GENERAL_PRACTICE", withdrawnAt: null },
        { organisation: "RJ6", team: "RJ6-WARD-7", role: "HOSPITAL", withdrawnAt: null },
      ],
    });
  });

  it("never names anybody", async () => {
    const { caseId } = await openCase(hub);
    expect(codesOf(await records(caseId, { ...ward, team: "Dr Elsa Moor" }))).toEqual(["NOT_A_TEAM_CODE"]);
    const said = {
      careOrganisations: ["RJ6"],
      careTeams: ["ward3", "Dr Elsa Moor"],
      careManagers: ["Mrs Moor"],
    };
    const proposed = await hub.act(coordinator, "allocateCase", {
      caseId,
      reviewerId: randomUUID(),
      ...said,
    });
    expect(proposed.refusals).toEqual([
      { code: "NOT_A_TEAM_CODE", path: ["careTeams", "1"] },
      { code: "NOT_A_POST_CODE", path: ["careManagers", "0"] },
    ]);
  });

  it("is withdrawn with a reason where it was an error, and the record of it stays", async () => {
    const { caseId } = await openCase(hub);
    await records(caseId, ward);
    const [{ id: careId }] = (await careOf(caseId)).pastCare;
    const withdraw = (reason: string) => hub.act(coordinator, "withdrawPastCare", { caseId, careId, reason });
    expect(codesOf(await withdraw(" "))).toEqual(["REASON_MISSING"]);
    expect(codesOf(await withdraw("It was another hospital."))).toEqual([]);
    expect(codesOf(await withdraw("Again."))).toEqual(["NO_SUCH_CARE"]);
    expect(await careOf(caseId)).toMatchObject({
      careOrganisations: [],
      careTeams: [],
      pastCare: [{ organisation: "RJ6", withdrawnAt: expect.any(String) }],
    });
    expect(codesOf(await records(caseId, ward))).toEqual([]);
    const { timeline } = await hub.see(caseId, "timeline(last: 3) { nodes { kind words } }");
    expect(timeline.nodes).toEqual([
      { kind: "CARE_RECORDED", words: null },
      { kind: "CARE_WITHDRAWN", words: "It was another hospital." },
      { kind: "CARE_RECORDED", words: null },
    ]);
  });

  it("stands against nobody who reads the review once it was withdrawn, though a reviewer was proposed on it", async () => {
    const { caseId } = await openCase(hub);
    await records(caseId, { ...ward, team: "RJ6-WARD-9" });
    await allocate(hub, caseId);
    await write(hub, caseId);
    await hub.act(reviewer, "submitForQuality", { caseId });
    const reader = { roles: ["coordinator"], org: "07V", sub: "reader-of-ward-9" } as const;
    const known = {
      ...{ reviewerId: randomUUID(), subject: reader.sub, employer: "07V", team: "RJ6-WARD-9", revision: 1 },
      training: [{ kind: "REVIEWER", completedOn: "2017-10-09", expiresOn: "2020-10-08" }],
      ...{ caseloadLimit: 2, leave: [], interests: [] },
    };
    await hub.hub.ask(
      { job: "tell-reviewer" },
      "mutation ($input: RecordReviewerInput!) { recordReviewer(input: $input) { reviewerId } }",
      { input: { eventId: randomUUID(), ...known } },
    );
    expect(codesOf(await hub.act(reader, "approveReview", { caseId }))).toEqual(["NOT_INDEPENDENT"]);
    const [{ id: careId }] = (await careOf(caseId)).pastCare;
    await hub.act(coordinator, "withdrawPastCare", { caseId, careId, reason: "It was ward 7." });
    expect(codesOf(await hub.act(reader, "approveReview", { caseId }))).toEqual([]);
  });

  it("bars nobody from reading who was refused as reviewer for it, once it was withdrawn", async () => {
    const { caseId } = await openCase(hub);
    await records(caseId, { ...ward, team: "RJ6-WARD-8" });
    const proposalId = await propose(hub, caseId, { careTeams: undefined });
    const reader = { roles: ["coordinator"], org: "07V", sub: "reader-of-ward-8" } as const;
    const refused = { outcome: "REFUSED", reasons: ["SAME_TEAM"], reviewerSubject: reader.sub };
    await answers(hub, proposalId, refused);
    await allocate(hub, caseId);
    await write(hub, caseId);
    await hub.act(reviewer, "submitForQuality", { caseId });
    expect(codesOf(await hub.act(reader, "approveReview", { caseId }))).toEqual(["NOT_INDEPENDENT"]);
    const [{ id: careId }] = (await careOf(caseId)).pastCare;
    await hub.act(coordinator, "withdrawPastCare", { caseId, careId, reason: "It was ward 7." });
    expect(codesOf(await hub.act(reader, "approveReview", { caseId }))).toEqual([]);
  });

  it("is recorded by the coordinator or the appointed reviewer alone", async () => {
    const { caseId } = await openCase(hub);
    expect(codesOf(await records(caseId, ward, reviewer))).toEqual(["NO_SUCH_CASE"]);
    await allocate(hub, caseId);
    expect(codesOf(await records(caseId, ward, reviewer))).toEqual([]);
  });

  it("goes with every proposal, beside what the coordinator adds", async () => {
    const { caseId } = await openCase(hub);
    await records(caseId, ward);
    await propose(hub, caseId, { careOrganisations: undefined, careTeams: undefined });
    const one = await openCase(hub);
    await records(one.caseId, ward);
    await propose(hub, one.caseId, { careOrganisations: ["E09000008"], careTeams: ["ward3"] });
    const proposals = async (id: string) =>
      (await hub.see(id, "proposals { careOrganisations careTeams }")).proposals;
    expect(await proposals(caseId)).toEqual([{ careOrganisations: ["RJ6"], careTeams: ["RJ6-WARD-7"] }]);
    expect(await proposals(one.caseId)).toEqual([
      { careOrganisations: ["E09000008", "RJ6"], careTeams: ["RJ6-WARD-7", "WARD3"] },
    ]);
  });

  it("finds one of two that are recorded at one time", async () => {
    const { caseId } = await openCase(hub);
    const answers = await Promise.all([records(caseId, ward), records(caseId, ward)]);
    expect(answers.flatMap(codesOf)).toEqual(["CARE_RECORDED_BEFORE"]);
  });

  it("is nothing for whoever may not see cases", async () => {
    const { caseId } = await openCase(hub);
    const { data, errors } = await hub.hub.ask(
      { roles: ["notifier"], org: "RJ6", sub: "notifier" },
      "mutation ($input: RecordPastCareInput!) { recordPastCare(input: $input) { refusals { code } } }",
      { input: { idempotencyKey: randomUUID(), caseId, ...ward } },
    );
    expect(data.recordPastCare).toBeNull();
    expect(errors?.[0]?.extensions.code).toBe("FORBIDDEN_FIELD");
  });
});
