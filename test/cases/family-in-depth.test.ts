import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { allocate, approve, openCase } from "./case-steps.ts";
import { type CasesHub, codesOf, coordinator, reviewer, secondReader, startCasesHub } from "./cases-hub.ts";
import { actsOf, addRelative, lead, plan } from "./family-steps.ts";

let hub: CasesHub;
beforeAll(async () => {
  hub = await startCasesHub();
});
afterAll(() => hub.hub.stop());

const openRequests = async () => {
  const query = "{ openInDepthRequests(first: 50) { nodes { id state case { id } } } }";
  const { data, errors } = await hub.hub.ask(coordinator, query, {}, "review");
  expect(errors).toBeUndefined();
  return data.openInDepthRequests.nodes as { id: string; state: string; case: { id: string } }[];
};

/** Logs a request. @returns its id */
async function log(caseId: string, changes: object = {}): Promise<string> {
  const input = { caseId, requestedOn: "2018-03-12", words: "We want to know more.", ...changes };
  expect(codesOf(await hub.act(coordinator, "requestInDepthReview", input))).toEqual([]);
  const { family } = await hub.see(caseId, "family { inDepthRequests { id state } }");
  // Several may be logged at one moment of the test's clock: the one that is open is this one.
  return family.inDepthRequests.find(({ state }: { state: string }) => state === "OPEN").id;
}

const decide = (
  requestId: string,
  changes: object = {},
  as: typeof coordinator | typeof secondReader = coordinator,
) => hub.act(as, "decideInDepthReview", { requestId, granted: true, reason: "They are right.", ...changes });
const tell = (requestId: string, changes: object = {}) =>
  hub.act(coordinator, "answerInDepthReview", { requestId, on: "2018-03-12", ...changes });

it("logs, decides and answers a family's request, and lists what is open until then", async () => {
  const { caseId } = await openCase(hub);
  const relativeId = await addRelative(hub, caseId);
  const requestId = await log(caseId, { relativeId });
  expect(await openRequests()).toEqual([{ id: requestId, state: "OPEN", case: { id: caseId } }]);
  expect(codesOf(await tell(requestId))).toEqual(["REQUEST_NOT_DECIDED"]);
  expect(codesOf(await decide(requestId, { reason: "" }))).toEqual(["REASON_MISSING"]);
  expect(codesOf(await decide(requestId, { granted: false, reason: "All is answered." }))).toEqual([]);
  expect(codesOf(await decide(requestId))).toEqual(["REQUEST_SETTLED"]);
  expect((await openRequests()).map(({ state }) => state)).toEqual(["DECIDED"]);
  expect((await tell(requestId, { on: "2018-03-11" })).refusals).toEqual([
    { code: "ANSWERED_BEFORE_ASKED", path: ["on"] },
  ]);
  expect(codesOf(await tell(requestId))).toEqual([]);
  expect(codesOf(await tell(requestId))).toEqual(["REQUEST_SETTLED"]);
  expect(await openRequests()).toEqual([]);
  const { family } = await hub.see(
    caseId,
    "family { inDepthRequests { state relativeId requestedOn granted answeredOn words reason } }",
  );
  expect(family.inDepthRequests).toEqual([
    {
      state: "ANSWERED",
      relativeId,
      requestedOn: "2018-03-12",
      granted: false,
      answeredOn: "2018-03-12",
      words: "We want to know more.",
      reason: "All is answered.",
    },
  ]);
  expect(await actsOf(hub, caseId, "IN_DEPTH_DECIDED")).toEqual([
    { words: null, requestId, granted: "false" },
  ]);
});

it("is decided once where two decide at once", async () => {
  const { caseId } = await openCase(hub);
  const requestId = await log(caseId);
  const answers = await Promise.all([decide(requestId), decide(requestId, { granted: false }, secondReader)]);
  expect(answers.map(codesOf).sort()).toEqual([[], ["REQUEST_SETTLED"]]);
});

it("is logged once for a key", async () => {
  const { caseId } = await openCase(hub);
  const idempotencyKey = randomUUID();
  expect(await log(caseId, { idempotencyKey })).toBe(await log(caseId, { idempotencyKey }));
});

it("tells all that is wrong with a request", async () => {
  const { caseId } = await openCase(hub);
  const input = { caseId, relativeId: randomUUID(), requestedOn: "2018-03-13", words: " " };
  expect((await hub.act(coordinator, "requestInDepthReview", input)).refusals).toEqual([
    { code: "NO_SUCH_RELATIVE", path: ["relativeId"] },
    { code: "DAY_NOT_COME", path: ["requestedOn"] },
    { code: "NOTHING_WRITTEN", path: ["words"] },
  ]);
  expect(codesOf(await decide(randomUUID()))).toEqual(["NO_SUCH_REQUEST"]);
});

it("leaves the family alone with the answer, too, unless a coordinator overrules", async () => {
  const { caseId } = await openCase(hub);
  const requestId = await log(caseId);
  await decide(requestId);
  await plan(hub, caseId, { noContact: [{ from: "2018-03-10", until: "2018-03-20", reason: "FUNERAL" }] });
  expect(codesOf(await tell(requestId))).toEqual(["DO_NOT_CONTACT"]);
  expect(codesOf(await tell(requestId, { overruleReason: "They rang and asked." }))).toEqual([]);
  expect(await actsOf(hub, caseId, "IN_DEPTH_ANSWERED")).toMatchObject([
    { words: "They rang and asked.", overruled: "DO_NOT_CONTACT" },
  ]);
});

it("is decided by a coordinator, and its words are not for other processes", async () => {
  const { caseId } = await openCase(hub);
  await allocate(hub, caseId);
  const requestId = await log(caseId);
  const mutation =
    "mutation ($input: DecideInDepthReviewInput!) { decideInDepthReview(input: $input) { refusals { code } } }";
  const input = { idempotencyKey: randomUUID(), requestId, granted: true, reason: "Yes." };
  const decided = await hub.hub.ask(reviewer, mutation, { input }, "review");
  expect(decided.data.decideInDepthReview).toBeNull();
  const query = "query ($id: ID!) { case(id: $id) { family { inDepthRequests { state words reason } } } }";
  const { data } = await hub.hub.ask(lead, query, { id: caseId }, "family-contact");
  expect(data.case.family.inDepthRequests).toEqual([{ state: "OPEN", words: null, reason: null }]);
});

it("is told to coordinators where it was granted after the approval, until when nobody takes the review up again", async () => {
  const told = async (caseId: string) => {
    const query = "{ myNotices(first: 100) { nodes { caseId kind } } }";
    const { data, errors } = await hub.hub.ask(secondReader, query, {}, "review");
    expect(errors).toBeUndefined();
    return data.myNotices.nodes.filter(
      (each: { caseId: string; kind: string }) => each.caseId === caseId && each.kind === "IN_DEPTH_DECIDED",
    );
  };
  const { caseId } = await approve(hub);
  await decide(await log(caseId), { granted: false });
  expect(await told(caseId)).toEqual([]);
  expect(codesOf(await decide(await log(caseId)))).toEqual([]);
  expect(await told(caseId)).toHaveLength(1);
});
