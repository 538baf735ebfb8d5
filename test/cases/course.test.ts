import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TokenFor } from "../support/issuer.ts";
import { share } from "../support/share.ts";
import {
  acknowledge,
  adult,
  allocate,
  approve,
  openCase,
  prepare,
  propose,
  release,
  write,
} from "./case-steps.ts";
import { type CasesHub, codesOf, coordinator, reviewer, secondReader, startCasesHub } from "./cases-hub.ts";
import { addRelative } from "./family-steps.ts";

let hub: CasesHub;
beforeAll(async () => {
  hub = await startCasesHub();
});
afterAll(() => hub.hub.stop());

const otherArea = { roles: ["coordinator"], org: "15E", sub: "coordinator-elsewhere" } as const;
const since = { notifiedOn: "2018-06-01", deathDate: "2018-05-30" };

describe("a national opt-out", () => {
  it("stops the review of a death notified since it began, and lets it go on where it was an error", async () => {
    hub.setToday("2018-06-02");
    const { caseId } = await openCase(hub, since);
    expect(codesOf(await hub.act(coordinator, "recordOptOut", { caseId }))).toEqual([]);
    expect(codesOf(await hub.act(coordinator, "recordOptOut", { caseId }))).toEqual([]);
    expect(await hub.see(caseId, "state optedOutOn eligibility { rule reasons { code } }")).toEqual({
      state: "OUT_OF_SCOPE",
      optedOutOn: "2018-06-02",
      eligibility: { rule: "2018-05", reasons: [{ code: "OPTED_OUT" }] },
    });
    const reason = "It was somebody else of this name.";
    expect(codesOf(await hub.act(coordinator, "withdrawOptOut", { caseId, reason }))).toEqual([]);
    expect(await hub.stateOf(caseId)).toBe("AWAITING_ALLOCATION");
    expect(codesOf(await hub.act(coordinator, "withdrawOptOut", { caseId, reason }))).toEqual(["NO_OPT_OUT"]);
  });

  it("is known since a day that has come", async () => {
    const { caseId } = await openCase(hub, since);
    expect((await hub.act(coordinator, "recordOptOut", { caseId, toldOn: "2018-06-03" })).refusals).toEqual([
      { code: "DAY_NOT_COME", path: ["toldOn"] },
    ]);
    expect(await hub.stateOf(caseId)).toBe("AWAITING_ALLOCATION");
  });

  it("counts for nothing where the death was notified before it began", async () => {
    const { caseId } = await openCase(hub);
    await hub.act(coordinator, "recordOptOut", { caseId });
    expect(await hub.stateOf(caseId)).toBe("AWAITING_ALLOCATION");
  });

  it("asks again whoever had decided that the death is one for review", async () => {
    const { caseId } = await openCase(hub, since);
    const decided = { caseId, outcome: "CASE", reason: "By the GP's record." };
    await hub.act(coordinator, "screenCase", { ...decided, outcome: "OUT_OF_SCOPE" });
    expect(codesOf(await hub.act(coordinator, "screenCase", decided))).toEqual([]);
    expect(codesOf(await hub.act(coordinator, "recordOptOut", { caseId }))).toEqual([]);
    expect(await hub.see(caseId, "state eligibility { reasons { code } }")).toEqual({
      state: "SCREENING",
      eligibility: { reasons: [{ code: "OPTED_OUT" }, { code: "DECIDED_DIFFERENTLY_BEFORE" }] },
    });
  });

  it("no longer counts once an earlier notification comes to light, by the rule of that day", async () => {
    const died = { ...since, deathDate: "2018-05-20" };
    const { caseId, personId } = await openCase(hub, died);
    await hub.act(coordinator, "recordOptOut", { caseId });
    expect(await hub.stateOf(caseId)).toBe("OUT_OF_SCOPE");
    const earlier = { ...adult, ...died, personRevision: 2, notifiedOn: "2018-05-24" };
    await hub.job("refresh-case", "refreshCase", { personId, facts: earlier });
    expect(await hub.see(caseId, "state eligibility { rule outcome }")).toEqual({
      state: "AWAITING_ALLOCATION",
      eligibility: { rule: "2017-04", outcome: "CASE" },
    });
  });

  it("ends a review under way and its reviewer's appointment; what was written is there if it goes on", async () => {
    const { caseId } = await openCase(hub, since);
    await allocate(hub, caseId);
    await write(hub, caseId);
    const contributor = { roles: ["reviewer"], org: "RV5", sub: "contributor" } as const;
    await hub.act(reviewer, "addContributor", { caseId, contributor: contributor.sub });
    expect(await hub.see(caseId, "state", contributor)).toEqual({ state: "IN_REVIEW" });
    await hub.act(coordinator, "recordOptOut", { caseId, toldOn: "2018-06-02" });
    // Whoever wrote beside the reviewer has no more to do with it than the reviewer has.
    expect(await hub.see(caseId, "state", contributor)).toBeNull();
    expect(await hub.see(caseId, "state reviewer { id } allocatedOn")).toEqual({
      state: "OUT_OF_SCOPE",
      reviewer: null,
      allocatedOn: null,
    });
    const { proposals } = await hub.see(caseId, "proposals { id }");
    const ended = { caseId, proposalId: proposals[0].id };
    expect(await hub.told("case.stopped", caseId)).toEqual([ended]);
    await hub.act(coordinator, "withdrawOptOut", { caseId, reason: "An error." });
    await allocate(hub, caseId);
    expect(codesOf(await hub.act(reviewer, "startReview", { caseId }))).toEqual([]);
    expect(await hub.see(caseId, "completeness { code }")).toEqual({ completeness: [] });
  });
});

it("stops a review that turns out to be none, by a coordinator with a reason", async () => {
  const { caseId } = await openCase(hub);
  await allocate(hub, caseId);
  const decided = { caseId, outcome: "OUT_OF_SCOPE", reason: "The GP knows of dyslexia only." };
  expect(codesOf(await hub.act(coordinator, "screenCase", decided))).toEqual([]);
  expect(await hub.see(caseId, "state eligibility { decidedBy }")).toEqual({
    state: "OUT_OF_SCOPE",
    eligibility: { decidedBy: "PERSON" },
  });
});

/** The kinds of the acts on a case of which the coordinator was told. */
async function coordinatorTold(caseId: string): Promise<string[]> {
  const query = "{ myNotices(last: 100) { nodes { caseId kind } } }";
  const { data, errors } = await hub.hub.ask(coordinator, query, {}, "review");
  expect(errors).toBeUndefined();
  const nodes: { caseId: string; kind: string }[] = data.myNotices.nodes;
  return nodes.filter((each) => each.caseId === caseId).map(({ kind }) => kind);
}

it("tells the child death review team of a review that is stopped as the person turns out to have been a child", async () => {
  const { caseId, personId } = await openCase(hub);
  await allocate(hub, caseId);
  const refresh = (facts: object) =>
    hub.job("refresh-case", "refreshCase", { personId, facts: { ...adult, ...facts } });
  await refresh({ personRevision: 2, sex: "MALE" });
  expect(await coordinatorTold(caseId)).not.toContain("FACTS_RECORDED");
  await refresh({ personRevision: 3, sex: "MALE", birthDate: "2000-05-01" });
  expect(await coordinatorTold(caseId)).toContain("FACTS_RECORDED");
  expect(await hub.told("child.found", caseId)).toEqual([]);
  const decided = { caseId, outcome: "OUT_OF_SCOPE", reason: "She was seventeen." };
  expect(codesOf(await hub.act(coordinator, "screenCase", decided))).toEqual([]);
  expect(await hub.stateOf(caseId)).toBe("OUT_OF_SCOPE");
  expect(await hub.told("child.found", caseId)).toEqual([{ caseId, personId }]);
});

it("names what is missing before a second reader may have it, field by field", async () => {
  const { caseId } = await openCase(hub);
  expect(await hub.see(caseId, "completeness { code }")).toEqual({ completeness: null });
  await allocate(hub, caseId);
  await hub.act(reviewer, "startReview", { caseId });
  const { completeness } = await hub.see(caseId, "completeness { code path message howToProceed }");
  expect(completeness).toContainEqual({
    code: "GRADE_MISSING",
    path: ["grade"],
    message: "The care is not graded yet.",
    howToProceed: "Grade the care.",
  });
  const refused = await hub.act(reviewer, "submitForQuality", { caseId });
  expect(codesOf(refused)).toEqual(completeness.map(({ code }: { code: string }) => code));
});

describe("a closed case", () => {
  async function close() {
    const { caseId, personId } = await approve(hub);
    const submission = await prepare(hub, caseId);
    await release(hub, submission);
    await acknowledge(hub, submission);
    await hub.act(coordinator, "closeCase", { caseId });
    return { caseId, personId };
  }

  it("is reopened with a reason, reviewed further by somebody appointed anew, and submitted again", async () => {
    const { caseId } = await close();
    expect(codesOf(await hub.act(coordinator, "reopenCase", { caseId, reason: " " }))).toEqual([
      "REASON_MISSING",
    ]);
    const reason = "A witness has come forward.";
    expect(codesOf(await hub.act(coordinator, "reopenCase", { caseId, reason }))).toEqual([]);
    expect(await hub.see(caseId, "state reviewer { id }")).toEqual({ state: "REOPENED", reviewer: null });
    const section = { caseId, section: "LEARNING", words: "And more.", revision: 1 };
    // Who declared sees the case on that day; weeks later whoever is not appointed any more sees nothing.
    hub.setToday("2018-06-20");
    expect(codesOf(await hub.act(reviewer, "writeSection", section))).toEqual(["NO_SUCH_CASE"]);
    await allocate(hub, caseId);
    expect(await hub.stateOf(caseId)).toBe("RETURNED");
    expect(codesOf(await hub.act(reviewer, "writeSection", section))).toEqual([]);
    await hub.act(reviewer, "submitForQuality", { caseId });
    expect(codesOf(await hub.act(secondReader, "approveReview", { caseId }))).toEqual([]);
    const again = await prepare(hub, caseId);
    expect(again.version).toBe(2);
    await release(hub, again);
    await acknowledge(hub, again);
    expect(codesOf(await hub.act(coordinator, "closeCase", { caseId }))).toEqual([]);
    expect(await hub.stateOf(caseId)).toBe("CLOSED");
  });

  it("is closed again where nothing came of it, and what changed meanwhile is amended", async () => {
    const { caseId, personId } = await close();
    await hub.act(coordinator, "reopenCase", { caseId, reason: "A letter has come." });
    const later = { ...adult, personRevision: 2, sex: "MALE" };
    await hub.job("refresh-case", "refreshCase", { personId, facts: later });
    const proposalId = await propose(hub, caseId);
    expect(codesOf(await hub.act(coordinator, "closeCase", { caseId }))).toEqual(["PROPOSAL_OPEN"]);
    await hub.job("appoint-reviewer", "recordAppointment", { proposalId, outcome: "REFUSED", reasons: [] });
    expect(codesOf(await hub.act(coordinator, "closeCase", { caseId }))).toEqual([]);
    expect(await hub.see(caseId, "state submissions { state }")).toEqual({
      state: "CLOSED",
      submissions: [{ state: "STALE" }],
    });
    expect(await hub.told("case.approved", caseId)).toHaveLength(2);
  });
});

describe("a transfer to another area", () => {
  const reason = "The GP belongs to them.";

  it("ends the case here once both areas agree; its history stays", async () => {
    const { caseId } = await openCase(hub, { area: "15E" });
    await hub.act(coordinator, "screenCase", { caseId, outcome: "CASE", reason: "We ask first." });
    await allocate(hub, caseId);
    const proposed = { caseId, to: "15E", reason };
    expect(codesOf(await hub.act({ ...otherArea, org: "RJ6" }, "proposeTransfer", proposed))).toEqual([
      "NO_SUCH_CASE",
    ]);
    expect(codesOf(await hub.act(coordinator, "proposeTransfer", { ...proposed, to: "07V" }))).toEqual([
      "SAME_AREA",
    ]);
    expect(codesOf(await hub.act(coordinator, "proposeTransfer", proposed))).toEqual([]);
    expect(codesOf(await hub.act(coordinator, "proposeTransfer", proposed))).toEqual(["TRANSFER_OPEN"]);
    const { transfers } = await hub.see(caseId, "transfers { id }");
    const transferId = transfers[0].id;
    const query = "{ openTransfers(first: 100) { nodes { id case { id } } } }";
    const open = (await hub.hub.ask(otherArea, query, {}, "review")).data.openTransfers.nodes;
    expect(open).toContainEqual({ id: transferId, case: { id: caseId } });
    const accept = { transferId, answer: "ACCEPT" };
    expect(codesOf(await hub.act(coordinator, "answerTransfer", accept))).toEqual(["OTHER_SIDE_ANSWERS"]);
    expect(codesOf(await hub.act(otherArea, "answerTransfer", accept))).toEqual([]);
    expect(codesOf(await hub.act(otherArea, "answerTransfer", accept))).toEqual(["NO_SUCH_TRANSFER"]);
    const fields = "state custodian reviewer { id } allocationDueOn transfers { from to state answeredBy }";
    expect(await hub.see(caseId, `${fields} timeline(last: 1) { nodes { kind organisation } }`)).toEqual({
      state: "TRANSFERRED",
      custodian: "07V",
      reviewer: null,
      allocationDueOn: null,
      transfers: [{ from: "07V", to: "15E", state: "ACCEPTED", answeredBy: "15E" }],
      timeline: { nodes: [{ kind: "TRANSFER_ACCEPTED", organisation: "15E" }] },
    });
    expect(await hub.told("case.stopped", caseId)).toEqual([{ caseId, proposalId: expect.any(String) }]);
  });

  it("shows the receiving coordinator the case from the offer on, and nothing that was written on it", async () => {
    const { caseId } = await openCase(hub);
    await allocate(hub, caseId);
    await write(hub, caseId);
    await addRelative(hub, caseId);
    const select = "id state review { sections { text } } family { relatives { id } }";
    const seen = (as: TokenFor = otherArea) => hub.see(caseId, select, as);
    const nobody = { relatives: [] };
    const stranger = { ...otherArea, org: "08H", sub: "coordinator-of-nobody" };
    // Who works there and sees cases for something else sees nothing of an offer.
    const others = [
      { as: { roles: ["reviewer"], org: "15E", sub: "reviewer-there" }, purpose: "review" },
      { as: { roles: ["investigation-lead"], org: "15E", sub: "lead-there" }, purpose: "investigation" },
      { as: { roles: ["steering-group"], org: "15E", sub: "member-there" }, purpose: "learning" },
    ] as const;
    const seenByOthers = () =>
      Promise.all(others.map(({ as, purpose }) => hub.see(caseId, "id", as, purpose)));
    const offer = async () => {
      await hub.act(coordinator, "proposeTransfer", { caseId, to: "15E", reason });
      const { transfers } = await hub.see(caseId, "transfers { id state }");
      return transfers.find(({ state }: { state: string }) => state === "OPEN").id as string;
    };
    expect(await seen()).toBeNull();
    const declined = await offer();
    expect(await seen()).toEqual({ id: caseId, state: "IN_REVIEW", review: null, family: nobody });
    expect(await seen(stranger)).toBeNull();
    expect(await seenByOthers()).toEqual([null, null, null]);
    const listed = (await hub.hub.ask(otherArea, "{ cases(first: 100) { nodes { id } } }", {}, "review"))
      .data;
    expect(listed.cases.nodes).toContainEqual({ id: caseId });
    // They look at it, and do nothing on it but answer.
    const care = { caseId, organisation: "15E", role: "HOSPITAL" };
    expect(codesOf(await hub.act(otherArea, "recordPastCare", care))).toEqual(["NOT_YOURS_TO_DO"]);
    const unfit = { caseId, outcome: "OUT_OF_SCOPE", reason: "It is ours." };
    expect(codesOf(await hub.act(otherArea, "screenCase", unfit))).toEqual(["NOT_YOURS_TO_DO"]);
    const answers = (transferId: string, answer: string) =>
      hub.act(otherArea, "answerTransfer", { transferId, answer, reason });
    expect(codesOf(await answers(declined, "DECLINE"))).toEqual([]);
    // On the day they see what they have answered; afterwards it is not theirs to see.
    expect((await seen()).state).toBe("IN_REVIEW");
    hub.setToday("2018-06-03");
    expect(await seen()).toBeNull();
    expect(codesOf(await answers(await offer(), "ACCEPT"))).toEqual([]);
    hub.setToday("2018-06-04");
    expect(await seen()).toEqual({ id: caseId, state: "TRANSFERRED", review: null, family: nobody });
    expect(await seen(stranger)).toBeNull();
    expect(await seenByOthers()).toEqual([null, null, null]);
    hub.setToday("2018-06-02");
  });

  it("is declined or withdrawn with a reason, and may be asked for by the other area", async () => {
    const { caseId } = await openCase(hub);
    const shared = { dataClass: "case", purposes: ["review"] } as const;
    await share(hub.hub.rows, { from: "07V", to: "15E", ...shared });
    const answer = async (as: typeof coordinator | typeof otherArea, said: string, why: string | null) => {
      const { transfers } = await hub.see(caseId, "transfers { id state }");
      const { id: transferId } = transfers.find(({ state }: { state: string }) => state === "OPEN");
      const input = { transferId, answer: said, reason: why };
      return codesOf(await hub.act(as, "answerTransfer", input));
    };
    await hub.act(otherArea, "proposeTransfer", { caseId, to: "15E", reason });
    expect(await answer(otherArea, "DECLINE", reason)).toEqual(["OTHER_SIDE_ANSWERS"]);
    expect(await answer(coordinator, "WITHDRAW", reason)).toEqual(["OWN_SIDE_WITHDRAWS"]);
    expect(await answer(coordinator, "DECLINE", null)).toEqual(["REASON_MISSING"]);
    expect(await answer(coordinator, "DECLINE", "The person had moved.")).toEqual([]);
    await hub.act(coordinator, "proposeTransfer", { caseId, to: "15E", reason });
    expect(await answer(coordinator, "WITHDRAW", "The person lived here.")).toEqual([]);
    expect(await hub.see(caseId, "state transfers { state }")).toEqual({
      state: "AWAITING_ALLOCATION",
      transfers: expect.arrayContaining([{ state: "DECLINED" }, { state: "WITHDRAWN" }]),
    });
  });

  it("is declined or withdrawn after the review was approved, too, when nobody can accept it any more", async () => {
    const { caseId } = await openCase(hub);
    await allocate(hub, caseId);
    await write(hub, caseId);
    await hub.act(reviewer, "submitForQuality", { caseId });
    await hub.act(coordinator, "proposeTransfer", { caseId, to: "15E", reason });
    expect(codesOf(await hub.act(secondReader, "approveReview", { caseId }))).toEqual([]);
    const [{ id: transferId }] = (await hub.see(caseId, "transfers { id }")).transfers;
    const answer = (as: TokenFor, said: string) =>
      hub.act(as, "answerTransfer", { transferId, answer: said, reason });
    expect(codesOf(await answer(otherArea, "ACCEPT"))).toEqual(["NOT_IN_THIS_STATE"]);
    expect(codesOf(await answer(otherArea, "DECLINE"))).toEqual([]);
    expect(await hub.see(caseId, "state transfers { state }")).toEqual({
      state: "APPROVED",
      transfers: [{ state: "DECLINED" }],
    });
  });

  it("is answered once by two who answer at one time", async () => {
    const { caseId } = await openCase(hub);
    await hub.act(coordinator, "proposeTransfer", { caseId, to: "15E", reason });
    const { transfers } = await hub.see(caseId, "transfers { id }");
    const transferId = transfers[0].id;
    const answers = await Promise.all([
      hub.act(otherArea, "answerTransfer", { transferId, answer: "ACCEPT" }),
      hub.act(coordinator, "answerTransfer", { transferId, answer: "WITHDRAW", reason }),
    ]);
    expect(answers.map(codesOf).sort()).toEqual([[], ["NO_SUCH_TRANSFER"]].sort());
    expect(await hub.see(caseId, "transfers { id }")).toEqual({ transfers: [{ id: transferId }] });
  });

  it("does nothing twice for one key", async () => {
    const { caseId } = await openCase(hub);
    const input = { caseId, to: "15E", reason, idempotencyKey: randomUUID() };
    const first = await hub.act(coordinator, "proposeTransfer", input);
    expect(await hub.act(coordinator, "proposeTransfer", input)).toEqual(first);
    expect((await hub.see(caseId, "transfers { id }")).transfers).toHaveLength(1);
  });
});
