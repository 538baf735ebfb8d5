import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allocate, openCase, propose, write } from "./case-steps.ts";
import { type CasesHub, codesOf, coordinator, reviewer, secondReader, startCasesHub } from "./cases-hub.ts";

let hub: CasesHub;
beforeAll(async () => {
  hub = await startCasesHub();
});
afterAll(() => hub.hub.stop());

const successor = { ...reviewer, sub: "successor" };
const another = { reviewerId: randomUUID() };
const answers = (proposalId: string, answer: object) =>
  hub.job("appoint-reviewer", "recordAppointment", { proposalId, reasons: [], ...answer });

/** Somebody else takes over. */
async function handOver(caseId: string, to = successor.sub): Promise<void> {
  const proposalId = await propose(hub, caseId, another);
  expect(codesOf(await answers(proposalId, { outcome: "APPOINTED", reviewerSubject: to }))).toEqual([]);
}

describe("reallocating a case", () => {
  it("gives it to another reviewer, who goes on where the last one stopped", async () => {
    const { caseId } = await openCase(hub);
    await allocate(hub, caseId);
    await hub.act(reviewer, "startReview", { caseId });
    hub.setToday("2018-04-02");
    await handOver(caseId);
    expect(await hub.see(caseId, "state allocatedOn reviewer { id } proposals { state }")).toEqual({
      state: "IN_REVIEW",
      allocatedOn: "2018-03-12",
      reviewer: { id: another.reviewerId },
      proposals: [{ state: "APPOINTED" }, { state: "APPOINTED" }],
    });
    const section = { caseId, section: "PEN_PORTRAIT", words: "She loved trains.", revision: 0 };
    expect(codesOf(await hub.act(reviewer, "writeSection", section))).toEqual(["NOT_THE_APPOINTED_REVIEWER"]);
    expect(codesOf(await hub.act(successor, "writeSection", section))).toEqual([]);
  });

  it("leaves it with its reviewer where the other is refused", async () => {
    const { caseId } = await openCase(hub);
    await allocate(hub, caseId);
    const proposalId = await propose(hub, caseId, another);
    await answers(proposalId, { outcome: "REFUSED", reasons: ["TRAINING_EXPIRED"] });
    expect(await hub.stateOf(caseId)).toBe("ALLOCATED");
    expect(codesOf(await hub.act(reviewer, "startReview", { caseId }))).toEqual([]);
  });

  it("is not for the same reviewer again", async () => {
    const { caseId } = await openCase(hub);
    await allocate(hub, caseId);
    const { reviewer: appointed } = await hub.see(caseId, "reviewer { id }");
    const again = await hub.act(coordinator, "allocateCase", { caseId, reviewerId: appointed.id });
    expect(codesOf(again)).toEqual(["REVIEWS_IT_ALREADY"]);
  });

  it("keeps the review from being handed in while the answer is awaited", async () => {
    const { caseId } = await openCase(hub);
    await allocate(hub, caseId);
    await write(hub, caseId);
    const proposalId = await propose(hub, caseId, another);
    expect(codesOf(await hub.act(reviewer, "submitForQuality", { caseId }))).toEqual(["PROPOSAL_OPEN"]);
    await answers(proposalId, { outcome: "REFUSED", reasons: ["TRAINING_EXPIRED"] });
    expect(codesOf(await hub.act(reviewer, "submitForQuality", { caseId }))).toEqual([]);
    const late = await hub.act(coordinator, "allocateCase", { caseId, ...another });
    expect(codesOf(late)).toEqual(["NOT_IN_THIS_STATE"]);
  });

  it("lets one of two coordinators propose who try at one time", async () => {
    const { caseId } = await openCase(hub);
    const found = await Promise.all(
      [coordinator, secondReader].map((as) =>
        hub.act(as, "allocateCase", { caseId, reviewerId: randomUUID() }),
      ),
    );
    expect(found.flatMap(codesOf)).toEqual(["PROPOSAL_OPEN"]);
    expect(await hub.told("allocation.proposed", caseId)).toHaveLength(1);
  });
});

describe("whoever decides on a review is independent of it", () => {
  const approves = (as: Parameters<CasesHub["act"]>[0], caseId: string) =>
    hub.act(as, "approveReview", { caseId });

  async function handedIn(before: (caseId: string) => Promise<unknown> = async () => {}): Promise<string> {
    const { caseId } = await openCase(hub);
    await before(caseId);
    await allocate(hub, caseId);
    await write(hub, caseId);
    expect(codesOf(await hub.act(reviewer, "submitForQuality", { caseId }))).toEqual([]);
    return caseId;
  }

  it("is nobody who once reviewed it", async () => {
    const { caseId } = await openCase(hub);
    const proposalId = await propose(hub, caseId, another);
    await answers(proposalId, { outcome: "APPOINTED", reviewerSubject: secondReader.sub });
    await allocate(hub, caseId);
    await write(hub, caseId);
    await hub.act(reviewer, "submitForQuality", { caseId });
    expect(codesOf(await approves(secondReader, caseId))).toEqual(["SECOND_READER_NEEDED"]);
    expect(codesOf(await approves(coordinator, caseId))).toEqual([]);
  });

  it("is nobody who was refused as its reviewer for their team", async () => {
    const caseId = await handedIn(async (id) => {
      const proposalId = await propose(hub, id, another);
      const refused = { outcome: "REFUSED", reasons: ["SAME_TEAM"], reviewerSubject: secondReader.sub };
      await answers(proposalId, refused);
    });
    expect(codesOf(await approves(secondReader, caseId))).toEqual(["NOT_INDEPENDENT"]);
    const returned = await hub.act(secondReader, "returnReview", { caseId, reason: "More, please." });
    expect(codesOf(returned)).toEqual(["NOT_INDEPENDENT"]);
    expect(codesOf(await approves(coordinator, caseId))).toEqual([]);
  });

  it("is nobody who has declared that they are involved", async () => {
    const caseId = await handedIn();
    const declared = { caseId, words: "I managed the ward." };
    expect(codesOf(await hub.act(secondReader, "declareInvolvement", declared))).toEqual([]);
    expect(codesOf(await approves(secondReader, caseId))).toEqual(["NOT_INDEPENDENT"]);
    expect(codesOf(await approves(coordinator, caseId))).toEqual([]);
  });

  it("may work where care was given, which the file then says", async () => {
    const caseId = await handedIn((id) =>
      hub.act(coordinator, "recordPastCare", { caseId: id, organisation: "36L", role: "OTHER" }),
    );
    expect(codesOf(await approves(secondReader, caseId))).toEqual([]);
    const { timeline } = await hub.see(caseId, "timeline(last: 1) { nodes { kind facts { name values } } }");
    expect(timeline.nodes[0].kind).toBe("REVIEW_APPROVED");
    expect(timeline.nodes[0].facts).toContainEqual({ name: "notices", values: ["SAME_EMPLOYER"] });
  });
});
