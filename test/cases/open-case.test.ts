import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { adult, openCase, propose } from "./case-steps.ts";
import { type CasesHub, codesOf, coordinator, startCasesHub } from "./cases-hub.ts";

let hub: CasesHub;
beforeAll(async () => {
  hub = await startCasesHub();
});
afterAll(() => hub.hub.stop());

const child = { birthDate: "2005-05-01" };
const eligibility = "state eligibility { outcome rule decidedBy reasons { code message } }";

describe("opening a case", () => {
  it("opens one for a notified adult, with its clocks and the commissioner of the day", async () => {
    const { caseId, personId } = await openCase(hub);
    const seen = await hub.see(
      caseId,
      `reference custodian notifiedOn allocationDueOn completionDueOn overdue person { id } ${eligibility}
       timeline(first: 10) { nodes { sequence kind subject facts { name values } } }`,
    );
    expect(seen).toMatchObject({
      reference: expect.stringMatching(/^C-.{4}-.{4}$/),
      custodian: "07V",
      notifiedOn: "2018-03-12",
      allocationDueOn: "2018-06-12",
      completionDueOn: "2018-09-12",
      overdue: false,
      person: { id: personId },
      state: "AWAITING_ALLOCATION",
      eligibility: { outcome: "CASE", rule: "2017-04", decidedBy: "RULE" },
    });
    expect(seen.timeline.nodes.map(({ kind }: { kind: string }) => kind)).toEqual([
      "OPENED",
      "FOUND_ELIGIBLE",
    ]);
    const { data } = await hub.hub.ask(
      coordinator,
      "query ($reference: String!) { caseByReference(reference: $reference) { id } }",
      { reference: seen.reference.toLowerCase() },
    );
    expect(data.caseByReference.id).toBe(caseId);
  });

  it("opens one where a disability is likely, for the review to confirm", async () => {
    const { caseId } = await openCase(hub, { learningDisability: "SUSPECTED" });
    expect(await hub.see(caseId, "state eligibility { outcome }")).toEqual({
      state: "AWAITING_ALLOCATION",
      eligibility: { outcome: "CASE" },
    });
  });

  it("opens one case a person, dated by the earliest notification", async () => {
    const personId = randomUUID();
    const facts = { notifiedOn: "2018-03-10" };
    const [one, two] = await Promise.all([openCase(hub, {}, personId), openCase(hub, facts, personId)]);
    expect(two.caseId).toBe(one.caseId);
    expect((await hub.see(one.caseId, "notifiedOn")).notifiedOn).toBe("2018-03-10");
  });

  it("changes nothing when the same event comes again", async () => {
    const input = { eventId: randomUUID(), personId: randomUUID(), facts: adult };
    const first = await hub.job("open-case", "openCase", input);
    const again = await hub.job("open-case", "openCase", input);
    expect(again).toEqual(first);
    const acts = await hub.hub.rows("select from case_act where case_id = $1", [first.case?.id]);
    expect(acts).toHaveLength(2);
  });

  it("opens none for whom only an investigation names, and asks for a notification", async () => {
    const personId = randomUUID();
    const named = { ...adult, asksForReview: false };
    const opened = await hub.job("open-case", "openCase", { personId, facts: named });
    expect(opened).toEqual({ case: null, refusals: [] });
    const prompts = async () => {
      const query = "{ notificationPrompts(first: 100) { nodes { person { id } } } }";
      return (await hub.hub.ask(coordinator, query, {}, "review")).data.notificationPrompts.nodes;
    };
    expect(await prompts()).toContainEqual({ person: { id: personId } });
    await openCase(hub, {}, personId);
    expect(await prompts()).not.toContainEqual({ person: { id: personId } });
  });

  it("lets a coordinator dismiss the prompt for a notification, with a reason that is kept sealed", async () => {
    const personId = randomUUID();
    await hub.job("open-case", "openCase", { personId, facts: { ...adult, asksForReview: false } });
    const dismiss = async (reason: string) => {
      const mutation = `mutation ($input: DismissPromptInput!) {
        dismissPrompt(input: $input) { refusals { code } }
      }`;
      const input = { idempotencyKey: randomUUID(), personId, reason };
      const { data } = await hub.hub.ask(coordinator, mutation, { input }, "review");
      return data.dismissPrompt.refusals.map(({ code }: { code: string }) => code);
    };
    expect(await dismiss(" ")).toEqual(["REASON_MISSING"]);
    expect(await dismiss("They had no learning disability.")).toEqual([]);
    expect(await dismiss("Once more.")).toEqual(["NO_SUCH_PROMPT"]);
    await hub.job("open-case", "openCase", { personId, facts: { ...adult, asksForReview: false } });
    const query = "{ notificationPrompts(first: 100) { nodes { person { id } } } }";
    const { data } = await hub.hub.ask(coordinator, query, {}, "review");
    expect(data.notificationPrompts.nodes).not.toContainEqual({ person: { id: personId } });
    expect((await openCase(hub, {}, personId)).caseId).not.toBe("none");
  });

  it("asks nobody any more to notify somebody who turned out to be another person", async () => {
    const [personId, formerPersonId] = [randomUUID(), randomUUID()];
    await hub.job("open-case", "openCase", {
      personId: formerPersonId,
      facts: { ...adult, asksForReview: false },
    });
    const prompted = async () => {
      const query = "{ notificationPrompts(first: 100) { nodes { person { id } } } }";
      const { data } = await hub.hub.ask(coordinator, query, {}, "review");
      return data.notificationPrompts.nodes.map(({ person }: { person: { id: string } }) => person.id);
    };
    expect(await prompted()).toContain(formerPersonId);
    await hub.job("merge-case", "mergeCase", { personId, formerPersonId });
    expect(await prompted()).not.toContain(formerPersonId);
    const { caseId, personId: childId } = await openCase(hub, child);
    await hub.job("merge-case", "mergeCase", { personId, formerPersonId: childId });
    expect(await hub.told("child.cleared", caseId)).toEqual([{ caseId, personId: childId }]);
  });

  it("hands a notified child to the child death review team, once", async () => {
    const { caseId, personId } = await openCase(hub, child);
    await openCase(hub, { ...child, personRevision: 2 }, personId);
    expect(await hub.stateOf(caseId)).toBe("CHILD_CORE_DATA");
    expect(await hub.told("child.found", caseId)).toEqual([{ caseId, personId }]);
    const childNotificationId = randomUUID();
    for (const _ of [1, 2]) {
      await hub.job("record-acknowledgement", "recordAcknowledgement", { caseId, childNotificationId });
    }
    const seen = await hub.see(caseId, "childNotificationId timeline(last: 2) { nodes { kind } }");
    expect(seen.childNotificationId).toBe(childNotificationId);
    expect(seen.timeline.nodes.map(({ kind }: { kind: string }) => kind)).toEqual([
      "CHILD_TEAM_TOLD",
      "CHILD_TEAM_ACKNOWLEDGED",
    ]);
  });

  it.each([
    ["was younger than those of whom core data are kept", { birthDate: "2016-01-01" }],
    ["had no learning disability", { ...child, learningDisability: "NONE" }],
  ])("hands on a notified child who %s, though the death is out of scope here", async (_, facts) => {
    const { caseId, personId } = await openCase(hub, facts);
    expect(await hub.stateOf(caseId)).toBe("OUT_OF_SCOPE");
    expect(await hub.told("child.found", caseId)).toEqual([{ caseId, personId }]);
    const elsewhere = await openCase(hub, { ...facts, area: "15E" });
    expect(await hub.told("child.found", elsewhere.caseId)).toEqual([]);
  });

  it("takes a child's notification back once it is no child's, and hands it on anew once it is again", async () => {
    const { caseId, personId } = await openCase(hub, child);
    const childNotificationId = randomUUID();
    await hub.job("record-acknowledgement", "recordAcknowledgement", { caseId, childNotificationId });
    await openCase(hub, { personRevision: 2 }, personId);
    const told = async () => hub.see(caseId, "state childTeamTold childNotificationId");
    expect(await told()).toEqual({
      state: "AWAITING_ALLOCATION",
      childTeamTold: false,
      childNotificationId: null,
    });
    expect(await hub.told("child.cleared", caseId)).toEqual([{ caseId, personId }]);
    await openCase(hub, { ...child, personRevision: 3 }, personId);
    expect(await told()).toEqual({
      state: "CHILD_CORE_DATA",
      childTeamTold: true,
      childNotificationId: null,
    });
    expect(await hub.told("child.found", caseId)).toHaveLength(2);
  });

  it("keeps the core data of a child whom nobody notified, and tells nobody what they know", async () => {
    const handedOver = { ...child, asksForReview: false, handedOver: true };
    const { caseId, personId } = await openCase(hub, handedOver);
    expect(await hub.stateOf(caseId)).toBe("CHILD_CORE_DATA");
    expect(await hub.told("child.found", caseId)).toEqual([]);
    await openCase(hub, { ...child, handedOver: true, personRevision: 2 }, personId);
    expect(await hub.told("child.found", caseId)).toHaveLength(1);
  });
});

describe("screening", () => {
  it("leaves to a person what the rule cannot tell, and keeps both beside each other", async () => {
    const { caseId } = await openCase(hub, { birthDate: null });
    expect(await hub.stateOf(caseId)).toBe("SCREENING");
    const decided = { caseId, outcome: "CASE", reason: "Her passport says 1960." };
    expect(codesOf(await hub.act(coordinator, "screenCase", decided))).toEqual([]);
    const seen = await hub.see(caseId, `${eligibility} timeline(last: 1) { nodes { kind words } }`);
    expect(seen.state).toBe("AWAITING_ALLOCATION");
    expect(seen.eligibility.decidedBy).toBe("PERSON");
    expect(seen.eligibility.reasons.map(({ code }: { code: string }) => code)).toEqual([
      "DECIDED_BY_COORDINATOR",
      "BIRTH_DATE_MISSING",
    ]);
    expect(seen.timeline.nodes).toEqual([{ kind: "FOUND_ELIGIBLE", words: "Her passport says 1960." }]);
  });

  it("is not done without a reason, nor after allocation was proposed", async () => {
    const { caseId } = await openCase(hub);
    await propose(hub, caseId);
    const decided = { caseId, outcome: "OUT_OF_SCOPE", reason: " " };
    expect(codesOf(await hub.act(coordinator, "screenCase", decided))).toEqual([
      "PROPOSAL_OPEN",
      "REASON_MISSING",
    ]);
  });

  it("is done again when the facts change, but puts a coordinator's decision to a person", async () => {
    const { caseId, personId } = await openCase(hub);
    const refresh = (facts: object) =>
      hub.job("refresh-case", "refreshCase", { personId, facts: { ...adult, ...facts } });
    await refresh({ personRevision: 2, area: "15E" });
    expect(await hub.stateOf(caseId)).toBe("OUT_OF_SCOPE");
    await hub.act(coordinator, "screenCase", { caseId, outcome: "CASE", reason: "He had just moved." });
    await refresh({ personRevision: 3, area: "15E", sex: "MALE" });
    expect(await hub.stateOf(caseId)).toBe("AWAITING_ALLOCATION");
    await refresh({ personRevision: 4, area: "15E", sex: "MALE", learningDisability: "NONE" });
    expect(await hub.stateOf(caseId)).toBe("SCREENING");
    const { factsRevision } = await hub.see(caseId, "factsRevision");
    expect(factsRevision).toBe(4);
  });

  it("takes no notice of what was read before", async () => {
    const { caseId, personId } = await openCase(hub, { personRevision: 5 });
    const late = { ...adult, personRevision: 4, area: "15E" };
    await hub.job("refresh-case", "refreshCase", { personId, facts: late });
    expect(await hub.stateOf(caseId)).toBe("AWAITING_ALLOCATION");
  });

  it("waits for the answer to a proposal, and is done then if it is refused", async () => {
    const { caseId, personId } = await openCase(hub);
    const proposalId = await propose(hub, caseId);
    await hub.job("refresh-case", "refreshCase", {
      personId,
      facts: { ...adult, personRevision: 2, area: "15E" },
    });
    expect(await hub.stateOf(caseId)).toBe("AWAITING_ALLOCATION");
    const answer = { proposalId, outcome: "REFUSED", reasons: ["SAME_TEAM"] };
    await hub.job("appoint-reviewer", "recordAppointment", answer);
    expect(await hub.stateOf(caseId)).toBe("OUT_OF_SCOPE");
  });
});

it("leaves a coordinator's decision alone when a reviewer is refused", async () => {
  const { caseId } = await openCase(hub, { area: "15E" });
  await hub.act(coordinator, "screenCase", { caseId, outcome: "CASE", reason: "He had just moved." });
  const answer = { proposalId: await propose(hub, caseId), outcome: "REFUSED", reasons: ["SAME_TEAM"] };
  await hub.job("appoint-reviewer", "recordAppointment", answer);
  expect(await hub.stateOf(caseId)).toBe("AWAITING_ALLOCATION");
});

describe("splitting a case", () => {
  it("gives the other person a case, and the former one the day that is left to them", async () => {
    const { caseId, personId } = await openCase(hub, { notifiedOn: "2018-03-01" });
    const newPersonId = randomUUID();
    const split = await hub.job("split-case", "splitCase", {
      personId,
      newPersonId,
      facts: { ...adult, personRevision: 2, notifiedOn: "2018-03-12" },
      newFacts: { ...adult, notifiedOn: "2018-03-01", ...child },
    });
    expect(split.refusals).toEqual([]);
    expect((await hub.see(caseId, "notifiedOn")).notifiedOn).toBe("2018-03-12");
    const { data } = await hub.hub.ask(
      coordinator,
      "query ($ids: [ID!]) { cases(filter: { personIds: $ids }) { nodes { id state notifiedOn } } }",
      { ids: [newPersonId] },
    );
    expect(data.cases.nodes).toEqual([
      { id: expect.any(String), state: "CHILD_CORE_DATA", notifiedOn: "2018-03-01" },
    ]);
  });

  it("puts a case to a person where nobody notifies the death any more", async () => {
    const { caseId, personId } = await openCase(hub);
    await hub.job("split-case", "splitCase", {
      personId,
      newPersonId: randomUUID(),
      facts: { ...adult, personRevision: 2, asksForReview: false },
      newFacts: adult,
    });
    const seen = await hub.see(caseId, eligibility);
    expect(seen.state).toBe("SCREENING");
    expect(seen.eligibility.reasons.map(({ code }: { code: string }) => code)).toEqual(["NOBODY_NOTIFIED"]);
  });
});
