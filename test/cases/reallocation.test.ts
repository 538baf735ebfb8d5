import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  allocate,
  answers as answersOn,
  appoint,
  askToDeclare,
  openCase,
  propose,
  write,
} from "./case-steps.ts";
import { type CasesHub, codesOf, coordinator, reviewer, secondReader, startCasesHub } from "./cases-hub.ts";

let hub: CasesHub;
beforeAll(async () => {
  hub = await startCasesHub();
});
afterAll(() => hub.hub.stop());

const successor = { ...reviewer, sub: "successor" };
const another = { reviewerId: randomUUID() };
const answers = (proposalId: string, answer: object) => answersOn(hub, proposalId, answer);

/** Somebody else takes over. */
async function handOver(caseId: string, to = successor.sub): Promise<void> {
  const proposalId = await propose(hub, caseId, another);
  await appoint(hub, proposalId, to);
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
    expect(codesOf(await hub.act(reviewer, "writeSection", section))).toEqual(["NO_SUCH_CASE"]);
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

describe("a reviewer who gives the case back", () => {
  const ended = (proposalId: string) =>
    hub.job("record-appointment-ended", "recordAppointmentEnded", { proposalId });
  const appointedOn = async (caseId: string) =>
    (await hub.see(caseId, "proposals { id }")).proposals.at(-1).id;

  it("holds it no more, which the coordinator is told, and may be proposed again", async () => {
    const { caseId } = await openCase(hub);
    await allocate(hub, caseId);
    const { reviewer: appointed } = await hub.see(caseId, "reviewer { id }");
    await hub.act(reviewer, "startReview", { caseId });
    const proposalId = await appointedOn(caseId);
    hub.setToday("2018-04-03");
    for (const _ of [1, 2]) expect(codesOf(await ended(proposalId))).toEqual([]);
    expect(
      await hub.see(caseId, "state allocatedOn reviewer { id } timeline(last: 1) { nodes { kind } }"),
    ).toEqual({
      state: "IN_REVIEW",
      allocatedOn: expect.any(String),
      reviewer: null,
      timeline: { nodes: [{ kind: "APPOINTMENT_ENDED" }] },
    });
    const section = { caseId, section: "PEN_PORTRAIT", words: "She loved trains.", revision: 0 };
    expect(codesOf(await hub.act(reviewer, "writeSection", section))).toEqual(["NO_SUCH_CASE"]);
    const again = await propose(hub, caseId, { reviewerId: appointed.id });
    await appoint(hub, again, reviewer.sub);
    // What is told late is about the appointment that ended, and not about this one.
    expect(codesOf(await ended(proposalId))).toEqual([]);
    expect(codesOf(await hub.act(reviewer, "writeSection", section))).toEqual([]);
  });

  it("was appointed, though that is told later", async () => {
    const { caseId } = await openCase(hub);
    const proposalId = await propose(hub, caseId);
    const as = await askToDeclare(hub, proposalId, reviewer.sub);
    await hub.act(as, "viewIdentity", { proposalId });
    await hub.act(as, "declareForProposal", { proposalId, involved: false });
    expect(codesOf(await ended(proposalId))).toEqual([]);
    const late = await answers(proposalId, { outcome: "APPOINTED", reviewerSubject: reviewer.sub });
    expect(codesOf(late)).toEqual([]);
    const { reviewer: held, timeline } = await hub.see(
      caseId,
      "reviewer { id } timeline(last: 2) { nodes { kind } }",
    );
    expect(held).toBeNull();
    expect(timeline.nodes).toEqual([{ kind: "REVIEWER_APPOINTED" }, { kind: "APPOINTMENT_ENDED" }]);
  });

  it("counts among none that were allocated where the review is stopped then", async () => {
    const { caseId } = await openCase(hub);
    await allocate(hub, caseId);
    await ended(await appointedOn(caseId));
    const decided = { caseId, outcome: "OUT_OF_SCOPE", reason: "The GP knows of dyslexia only." };
    expect(codesOf(await hub.act(coordinator, "screenCase", decided))).toEqual([]);
    expect(await hub.see(caseId, "state allocatedOn")).toEqual({ state: "OUT_OF_SCOPE", allocatedOn: null });
    expect(await hub.told("case.stopped", caseId)).toEqual([]);
  });
});

describe("whoever is proposed declares before they are appointed", () => {
  const appointed = (proposalId: string) =>
    answers(proposalId, { outcome: "APPOINTED", reviewerSubject: reviewer.sub });

  it("sees whose death it is, which the file keeps, and declares; nobody is appointed without", async () => {
    const { caseId, personId } = await openCase(hub);
    const proposalId = await propose(hub, caseId);
    expect(codesOf(await appointed(proposalId))).toEqual(["DECLARATION_MISSING"]);
    const asked = { outcome: "DECLARATION_NEEDED", reviewerSubject: reviewer.sub };
    for (const _ of [1, 2]) expect(codesOf(await answers(proposalId, asked))).toEqual([]);
    expect(codesOf(await appointed(proposalId))).toEqual(["DECLARATION_MISSING"]);
    const declaration = { proposalId, involved: false };
    expect(codesOf(await hub.act(reviewer, "declareForProposal", declaration))).toEqual([
      "IDENTITY_NOT_SEEN",
    ]);
    // Whoever is not proposed does not even see that there is a proposal.
    const stranger = { ...reviewer, sub: "stranger" };
    expect(codesOf(await hub.act(stranger, "viewIdentity", { proposalId }))).toEqual(["NO_SUCH_PROPOSAL"]);
    expect((await hub.act(reviewer, "viewIdentity", { proposalId })).person).toEqual({ id: personId });
    expect(codesOf(await hub.act(reviewer, "declareForProposal", declaration))).toEqual([]);
    expect(await hub.told("declaration.made", caseId)).toEqual([{ caseId, proposalId }]);
    expect(codesOf(await appointed(proposalId))).toEqual([]);
    const { timeline } = await hub.see(caseId, "timeline(last: 5) { nodes { kind subject } }");
    expect(timeline.nodes).toEqual([
      { kind: "ALLOCATION_PROPOSED", subject: coordinator.sub },
      { kind: "DECLARATION_ASKED", subject: expect.any(String) },
      { kind: "IDENTITY_SEEN", subject: reviewer.sub },
      { kind: "DECLARATION_MADE", subject: reviewer.sub },
      { kind: "REVIEWER_APPOINTED", subject: expect.any(String) },
    ]);
  });

  it("sees nothing else of the case before they are appointed, and all of it from then on", async () => {
    const { caseId, personId } = await openCase(hub);
    const care = { caseId, organisation: "RXX", role: "HOSPITAL" };
    expect(codesOf(await hub.act(coordinator, "recordPastCare", care))).toEqual([]);
    const proposalId = await propose(hub, caseId);
    const asked = { outcome: "DECLARATION_NEEDED", reviewerSubject: reviewer.sub };
    expect(codesOf(await answers(proposalId, asked))).toEqual([]);
    const query = `query ($id: ID!, $only: CaseFilter) {
      case(id: $id) { state timeline { nodes { kind } } pastCare { organisation } proposals { state } holds { reason } }
      cases(filter: $only) { nodes { id } }
      awaitedDeclarations { nodes { proposalId } }
      myNotices { nodes { kind caseId } }
    }`;
    const looks = async () => {
      const variables = { id: caseId, only: { ids: [caseId] } };
      const { data, errors } = await hub.hub.ask(reviewer, query, variables, "review");
      expect(errors).toBeUndefined();
      return data;
    };
    const nothing = { case: null, cases: { nodes: [] } };
    const awaited = async () => (await looks()).awaitedDeclarations.nodes;
    expect(await looks()).toMatchObject(nothing);
    expect(await awaited()).toContainEqual({ proposalId });
    expect((await looks()).myNotices.nodes).toContainEqual({ kind: "DECLARATION_ASKED", caseId });
    expect((await hub.act(reviewer, "viewIdentity", { proposalId })).person).toEqual({ id: personId });
    expect(await looks()).toMatchObject(nothing);
    const declared = await hub.act(reviewer, "declareForProposal", { proposalId, involved: false });
    expect(declared).toEqual({ case: null, refusals: [] });
    expect(await looks()).toMatchObject(nothing);
    expect(await awaited()).not.toContainEqual({ proposalId });
    expect(codesOf(await appointed(proposalId))).toEqual([]);
    expect(await looks()).toMatchObject({
      case: { state: "ALLOCATED", pastCare: [{ organisation: "RXX" }], proposals: [{ state: "APPOINTED" }] },
      cases: { nodes: [{ id: caseId }] },
    });
  });

  it("sees nothing of it either where they were involved and are not appointed", async () => {
    const { caseId } = await openCase(hub);
    const proposalId = await propose(hub, caseId, another);
    const as = await askToDeclare(hub, proposalId, secondReader.sub);
    const declared = await hub.act(as, "declareForProposal", { proposalId, involved: true });
    expect(declared).toEqual({ case: null, refusals: [] });
    expect(await hub.see(caseId, "state", as)).toBeNull();
  });

  it("is refused where they were involved, and then does not decide on the review either", async () => {
    const { caseId } = await openCase(hub);
    const proposalId = await propose(hub, caseId, another);
    const as = await askToDeclare(hub, proposalId, secondReader.sub);
    const involved = { proposalId, involved: true, words: "I was her key nurse." };
    expect(codesOf(await hub.act(as, "declareForProposal", involved))).toEqual([]);
    expect(await hub.see(caseId, "state proposals { state reasons }")).toEqual({
      state: "AWAITING_ALLOCATION",
      proposals: [{ state: "REFUSED", reasons: ["INVOLVED_IN_CARE"] }],
    });
    expect(codesOf(await appointed(proposalId))).toEqual(["NO_SUCH_PROPOSAL"]);
    await allocate(hub, caseId);
    await write(hub, caseId);
    await hub.act(reviewer, "submitForQuality", { caseId });
    expect(codesOf(await hub.act(secondReader, "approveReview", { caseId }))).toEqual(["NOT_INDEPENDENT"]);
  });

  it("is waited for no longer than the coordinator wishes", async () => {
    const { caseId } = await openCase(hub);
    const proposalId = await propose(hub, caseId);
    const withdraws = () =>
      hub.act(coordinator, "withdrawProposal", { proposalId, reason: "She does not answer." });
    await askToDeclare(hub, proposalId, reviewer.sub);
    expect(codesOf(await withdraws())).toEqual([]);
    expect(codesOf(await withdraws())).toEqual(["NO_SUCH_PROPOSAL"]);
    await allocate(hub, caseId);
    expect(await hub.stateOf(caseId)).toBe("ALLOCATED");
  });
});

describe("a proposal that nobody answers", () => {
  it("is withdrawn, so that it holds nothing up; an answer that comes late after all changes nothing", async () => {
    const { caseId } = await openCase(hub);
    const proposalId = await propose(hub, caseId);
    expect(
      codesOf(await hub.act(coordinator, "proposeTransfer", { caseId, to: "15E", reason: "Moved." })),
    ).toEqual(["PROPOSAL_OPEN"]);
    const withdraws = (reason: string) => hub.act(coordinator, "withdrawProposal", { proposalId, reason });
    expect(codesOf(await withdraws(" "))).toEqual(["REASON_MISSING"]);
    expect(codesOf(await withdraws("Its job failed."))).toEqual([]);
    const late = ["DECLARATION_NEEDED", "REFUSED"].map((outcome) => ({
      outcome,
      reasons: ["TRAINING_EXPIRED"],
    }));
    for (const answer of late) expect(codesOf(await answers(proposalId, answer))).toEqual([]);
    expect(
      await hub.see(caseId, "state proposals { state } timeline(last: 1) { nodes { kind words } }"),
    ).toEqual({
      state: "AWAITING_ALLOCATION",
      proposals: [{ state: "WITHDRAWN" }],
      timeline: { nodes: [{ kind: "ALLOCATION_WITHDRAWN", words: "Its job failed." }] },
    });
    await allocate(hub, caseId);
    expect(await hub.stateOf(caseId)).toBe("ALLOCATED");
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
    await appoint(hub, proposalId, secondReader.sub);
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

  it("may have declared it by mistake, and have taken it back with a reason", async () => {
    const caseId = await handedIn();
    const takesBack = (reason: string, as: typeof coordinator | typeof secondReader = secondReader) =>
      hub.act(as, "withdrawInvolvement", { caseId, reason });
    expect(codesOf(await takesBack("None."))).toEqual(["NO_SUCH_INVOLVEMENT"]);
    await hub.act(secondReader, "declareInvolvement", { caseId, words: "I managed the ward." });
    expect(codesOf(await takesBack(" "))).toEqual(["REASON_MISSING"]);
    expect(codesOf(await takesBack("Not mine.", coordinator))).toEqual(["NO_SUCH_INVOLVEMENT"]);
    expect(codesOf(await approves(secondReader, caseId))).toEqual(["NOT_INDEPENDENT"]);
    expect(codesOf(await takesBack("It was another ward."))).toEqual([]);
    expect(codesOf(await approves(secondReader, caseId))).toEqual([]);
  });

  it("may work where care was given, which the file then says", async () => {
    const caseId = await handedIn((id) =>
      hub.act(coordinator, "recordPastCare", { caseId: id, organisation: "36L", role: "OTHER" }),
    );
    expect(codesOf(await approves(secondReader, caseId))).toEqual([]);
    const { timeline } = await hub.see(caseId, "timeline(last: 1) { nodes { kind facts { name values } } }");
    expect(timeline.nodes[0].kind).toBe("REVIEW_APPROVED");
    expect(timeline.nodes[0].facts).toContainEqual({
      name: "notices",
      values: ["SAME_EMPLOYER", "NOT_REGISTERED"],
    });
  });
});
