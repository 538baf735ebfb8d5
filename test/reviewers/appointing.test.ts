import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { reviewers } from "../../subgraphs/reviewers/subgraph.ts";
import type { TokenFor } from "../support/issuer.ts";
import { startTestSubgraph, type TestSubgraph } from "../support/subgraph.ts";

const administrator = { roles: ["administrator"], org: "36L" } as const;
const job = { job: "appoint-reviewer" } as const;

let hub: TestSubgraph;
/** A reviewer of RV5, trained, who may hold one case. */
let reviewerId: string;

beforeAll(async () => {
  hub = await startTestSubgraph(reviewers);
  await change("registerOrganisation", "RegisterOrganisationInput", { code: "RV5", name: "A trust" });
});
afterAll(() => hub.stop());

beforeEach(async () => {
  reviewerId = await registered();
  await change("recordTraining", "RecordTrainingInput", {
    reviewerId,
    kind: "REVIEWER",
    completedOn: "2017-10-09",
    expiresOn: "9999-12-31",
  });
});

async function change(mutation: string, type: string, input: object) {
  const { data } = await hub.ask(
    administrator,
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { refusals { code } } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
  );
  return data[mutation].refusals.map(({ code }: { code: string }) => code);
}

async function registered(): Promise<string> {
  const { data } = await hub.ask(
    administrator,
    "mutation ($input: RegisterReviewerInput!) { registerReviewer(input: $input) { reviewer { id } } }",
    {
      input: {
        idempotencyKey: randomUUID(),
        subject: randomUUID(),
        displayName: "Dilys Harcourt",
        employer: "RV5",
        team: "RV5-WARD-1",
        caseloadLimit: 1,
      },
    },
  );
  return data.registerReviewer.reviewer.id;
}

async function appoint(input: object = {}) {
  const { data } = await hub.ask(
    job,
    "mutation ($input: AppointInput!) { appoint(input: $input) { outcome reasons reviewerSubject refusals { code } } }",
    {
      input: {
        eventId: randomUUID(),
        proposalId: randomUUID(),
        caseId: randomUUID(),
        reviewerId,
        careOrganisations: ["RJ6"],
        careTeams: [],
        waiver: false,
        declared: true,
        ...input,
      },
    },
  );
  return data.appoint;
}

async function held(id = reviewerId) {
  const { data } = await hub.ask(
    administrator,
    `query ($id: ID!) {
       reviewer(id: $id) { available caseload appointments { id endedAt case { id } notices { code message } } }
     }`,
    { id },
  );
  return data.reviewer;
}

/** The end of an appointment with its case, as the job tells of it. */
async function endOfCase(input: { caseId: string; proposalId: string; eventId?: string }) {
  const { data } = await hub.ask(
    { job: "end-appointment" },
    `mutation ($input: EndAppointmentOfCaseInput!) {
       endAppointmentOfCase(input: $input) { case { id } refusals { code } }
     }`,
    { input: { eventId: randomUUID(), ...input } },
  );
  return data.endAppointmentOfCase.refusals;
}

describe("appointing", () => {
  it("appoints a trained, independent reviewer, who then holds the case", async () => {
    const [proposalId, caseId] = [randomUUID(), randomUUID()];
    const answer = await appoint({ proposalId, caseId });
    const [row] = await hub.rows<{ subject: string }>("select subject from reviewer where id = $1", [
      reviewerId,
    ]);
    expect(answer).toEqual({
      outcome: "APPOINTED",
      reasons: [],
      reviewerSubject: row?.subject,
      refusals: [],
    });
    expect(await held()).toEqual({
      available: false,
      caseload: 1,
      appointments: [{ id: proposalId, endedAt: null, case: { id: caseId }, notices: [] }],
    });
  });

  it("keeps the manager who supports the reviewer, tells them, and refuses one who is not trained for it", async () => {
    const supporterId = await registered();
    const proposal = { supporterId, caseId: randomUUID() };
    expect(await appoint(proposal)).toMatchObject({
      outcome: "REFUSED",
      reasons: ["SUPPORTER_NOT_TRAINED"],
    });
    await change("recordTraining", "RecordTrainingInput", {
      reviewerId: supporterId,
      kind: "MANAGER",
      completedOn: "2017-10-09",
      expiresOn: "9999-12-31",
    });
    const proposalId = randomUUID();
    expect(await appoint({ ...proposal, proposalId })).toMatchObject({ outcome: "APPOINTED", reasons: [] });

    const [row] = await hub.rows<{ subject: string }>("select subject from reviewer where id = $1", [
      supporterId,
    ]);
    const manager = { roles: ["reviewer"], org: "RV5", sub: row!.subject } as const;
    const told = async (unread: boolean, as: TokenFor = manager) => {
      const query = `query ($unread: Boolean) { supportNotices(unread: $unread) { nodes {
        id kind readAt reviewer { id appointments { supporter { id } } } case { id } } } }`;
      const { data, errors } = await hub.ask(as, query, { unread });
      expect(errors).toBeUndefined();
      return data.supportNotices.nodes;
    };
    const [begun, ...others] = await told(true);
    expect(others).toEqual([]);
    expect(begun).toEqual({
      id: expect.any(String),
      kind: "BEGUN",
      readAt: null,
      reviewer: { id: reviewerId, appointments: [{ supporter: { id: supporterId } }] },
      case: { id: proposal.caseId },
    });
    expect(await told(false, { roles: ["reviewer"], org: "RV5", sub: "somebody else" })).toEqual([]);
    const reads = async (as: TokenFor) => {
      const mutation = `mutation ($input: ReadSupportNoticeInput!) {
        readSupportNotice(input: $input) { refusals { code } } }`;
      const input = { idempotencyKey: randomUUID(), noticeId: begun.id };
      return (await hub.ask(as, mutation, { input })).data.readSupportNotice.refusals;
    };
    expect(await reads({ roles: ["reviewer"], org: "RV5", sub: "somebody else" })).toEqual([
      { code: "NO_SUCH_NOTICE" },
    ]);
    expect(await reads(manager)).toEqual([]);
    expect(await told(true)).toEqual([]);
    await change("endAppointment", "EndAppointmentInput", { appointmentId: proposalId });
    expect((await told(false)).map(({ kind }: { kind: string }) => kind)).toEqual(
      expect.arrayContaining(["BEGUN", "ENDED"]),
    );
    expect(await told(true)).toHaveLength(1);
  });

  it("waits for a declaration where nothing stands against it, and asks every rule again then", async () => {
    const proposal = { proposalId: randomUUID(), caseId: randomUUID() };
    const eventId = randomUUID();
    const undeclared = { ...proposal, eventId, declared: false };
    const waiting = { outcome: "DECLARATION_NEEDED", reviewerSubject: expect.any(String), refusals: [] };
    expect(await appoint(undeclared)).toMatchObject(waiting);
    expect(await appoint(undeclared)).toMatchObject(waiting);
    expect((await held()).caseload).toBe(0);
    await change("declareInterest", "DeclareInterestInput", {
      reviewerId,
      caseId: proposal.caseId,
      from: "2017-01-01",
    });
    expect(await appoint(proposal)).toMatchObject({ outcome: "REFUSED", reasons: ["INTEREST_DECLARED"] });
  });

  it("refuses with everything that stands against it, and appoints nobody", async () => {
    const answer = await appoint({
      reviewerId: await registered(),
      careOrganisations: ["RV5"],
      careTeams: ["rv5-ward-1"],
    });
    expect(answer.outcome).toBe("REFUSED");
    expect(answer.reasons).toEqual(["TRAINING_MISSING", "SAME_TEAM", "SAME_EMPLOYER"]);
    expect(answer.refusals).toEqual([]);
  });

  it("refuses where an interest was declared", async () => {
    const caseId = randomUUID();
    expect(
      await change("declareInterest", "DeclareInterestInput", { reviewerId, caseId, from: "2017-01-01" }),
    ).toEqual([]);
    expect(await appoint({ caseId })).toMatchObject({ outcome: "REFUSED", reasons: ["INTEREST_DECLARED"] });
  });

  it("lets an interest that was declared by mistake stand against nobody once it is withdrawn, and keeps it", async () => {
    const caseId = randomUUID();
    await change("declareInterest", "DeclareInterestInput", { reviewerId, caseId, from: "2017-01-01" });
    const declared = async () => {
      const query = `query ($id: ID!) { reviewer(id: $id) {
        declarations { id case { id } withdrawnAt withdrawnBecause } } }`;
      return (await hub.ask(administrator, query, { id: reviewerId })).data.reviewer.declarations;
    };
    const [{ id: interestId }] = await declared();
    const withdraws = (reason: string, more: object = {}) =>
      change("withdrawInterest", "WithdrawInterestInput", { reviewerId, interestId, reason, ...more });
    expect(await withdraws(" ")).toEqual(["REASON_MISSING"]);
    expect(await withdraws("Mistaken.", { reviewerId: await registered() })).toEqual(["NO_SUCH_INTEREST"]);
    expect(await withdraws("It was another case.")).toEqual([]);
    expect(await withdraws("Again.")).toEqual(["NO_SUCH_INTEREST"]);
    expect(await declared()).toEqual([
      {
        id: interestId,
        case: { id: caseId },
        withdrawnAt: expect.any(String),
        withdrawnBecause: "It was another case.",
      },
    ]);
    expect(await appoint({ caseId })).toMatchObject({ outcome: "APPOINTED", reasons: [] });
  });

  it("refuses somebody who is not registered", async () => {
    const answer = await appoint({ reviewerId: randomUUID() });
    expect(answer).toMatchObject({
      outcome: "REFUSED",
      reasons: ["NO_SUCH_REVIEWER"],
      reviewerSubject: null,
    });
  });

  it("appoints with a waiver or beyond the caseload, and says so at the appointment", async () => {
    await appoint();
    const answer = await appoint({ careTeams: ["RV5-WARD-1"], waiver: true });
    expect(answer).toMatchObject({ outcome: "APPOINTED", reasons: ["SAME_TEAM_WAIVED", "OVER_CASELOAD"] });
    expect((await held()).appointments[1].notices).toEqual([
      { code: "SAME_TEAM_WAIVED", message: expect.stringContaining("waived") },
      { code: "OVER_CASELOAD", message: expect.stringContaining("more cases") },
    ]);
  });

  it("answers a proposal once: a second delivery or a second event gets the same answer", async () => {
    const proposal = { eventId: randomUUID(), proposalId: randomUUID(), caseId: randomUUID() };
    const first = await appoint(proposal);
    await change("declareInterest", "DeclareInterestInput", {
      reviewerId,
      caseId: proposal.caseId,
      from: "2017-01-01",
    });
    expect(await appoint(proposal)).toEqual(first);
    expect(await appoint({ ...proposal, eventId: randomUUID() })).toEqual(first);
    expect((await held()).caseload).toBe(1);
  });

  it("finds one answer for one proposal that is delivered twice at one time", async () => {
    const proposal = { proposalId: randomUUID(), caseId: randomUUID() };
    const [one, two] = await Promise.all([appoint(proposal), appoint(proposal)]);
    expect(one).toEqual(two);
    expect(one.outcome).toBe("APPOINTED");
    expect((await held()).caseload).toBe(1);
  });

  it("counts the cases of two proposals that come at one time one after the other", async () => {
    const answers = await Promise.all([appoint(), appoint()]);
    const reasons = answers.flatMap((answer) => answer.reasons);
    expect(reasons).toEqual(["OVER_CASELOAD"]);
  });

  it("lets a case have one reviewer: the next takes over from the last", async () => {
    const caseId = randomUUID();
    await appoint({ caseId });
    const nextId = await registered();
    await change("recordTraining", "RecordTrainingInput", {
      reviewerId: nextId,
      kind: "REVIEWER",
      completedOn: "2017-10-09",
      expiresOn: "9999-12-31",
    });
    expect((await appoint({ caseId, reviewerId: nextId })).outcome).toBe("APPOINTED");
    expect(await held()).toMatchObject({ available: true, caseload: 0 });
    expect(await held(nextId)).toMatchObject({ caseload: 1 });
  });

  it("ends an appointment once, which makes room for another case", async () => {
    const [appointmentId, caseId] = [randomUUID(), randomUUID()];
    await appoint({ proposalId: appointmentId, caseId });
    const end = () => change("endAppointment", "EndAppointmentInput", { appointmentId });
    expect(await end()).toEqual([]);
    expect(await end()).toEqual(["APPOINTMENT_HAS_ENDED"]);
    expect(await held()).toMatchObject({ available: true, caseload: 0 });
    expect((await appoint()).reasons).toEqual([]);
    const told = await hub.rows<{ payload: object }>(
      "select payload from outbox where event = 'appointment.ended' and payload ->> 'proposalId' = $1",
      [appointmentId],
    );
    expect(told).toEqual([{ payload: { caseId, proposalId: appointmentId } }]);
    const none = await change("endAppointment", "EndAppointmentInput", { appointmentId: randomUUID() });
    expect(none).toEqual(["NO_SUCH_APPOINTMENT"]);
  });

  it("ends with the case, however often that is told", async () => {
    const [caseId, proposalId, eventId] = [randomUUID(), randomUUID(), randomUUID()];
    await appoint({ caseId, proposalId });
    const other = { caseId: randomUUID(), proposalId: randomUUID() };
    for (const of of [{ eventId }, { eventId }, {}, other]) {
      expect(await endOfCase({ caseId, proposalId, ...of })).toEqual([]);
    }
    expect(await held()).toMatchObject({ available: true, caseload: 0 });
    const { data } = await hub.ask(
      administrator,
      "query ($id: ID!) { reviewer(id: $id) { appointments { endedAt case { id } } } }",
      { id: reviewerId },
    );
    expect(data.reviewer.appointments).toEqual([{ endedAt: expect.any(String), case: { id: caseId } }]);
  });

  it("ends no appointment but the one that ended with the case, however late that is told", async () => {
    const [caseId, first, second] = [randomUUID(), randomUUID(), randomUUID()];
    await appoint({ caseId, proposalId: first });
    await endOfCase({ caseId, proposalId: first });
    await appoint({ caseId, proposalId: second });
    expect(await endOfCase({ caseId, proposalId: first })).toEqual([]);
    expect(await held()).toMatchObject({ caseload: 1 });
    expect(await endOfCase({ caseId: randomUUID(), proposalId: second })).toEqual([]);
    expect(await held()).toMatchObject({ caseload: 1 });
  });

  it("is for its own job alone", async () => {
    const { data, errors } = await hub.ask(
      { job: "hold-case" },
      `mutation { appoint(input: { eventId: "${randomUUID()}", proposalId: "${randomUUID()}", caseId: "${randomUUID()}",
         reviewerId: "${reviewerId}", careOrganisations: [], careTeams: [], waiver: false }) { outcome } }`,
    );
    expect(data.appoint).toBeNull();
    expect(errors?.[0]?.extensions.code).toBe("FORBIDDEN_FIELD");
  });

  it("has words for everything that it may find", async () => {
    const { data } = await hub.ask(administrator, "{ appointmentReasons { code message refuses } }");
    expect(data.appointmentReasons).toContainEqual({
      code: "TRAINING_EXPIRED",
      message: "The reviewer's training has run out.",
      refuses: true,
    });
  });
});
