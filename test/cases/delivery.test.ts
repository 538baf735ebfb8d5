import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { canonicalRecord } from "../../workers/submission/canonical.ts";
import {
  acknowledge,
  adult,
  allocate,
  approve,
  makeRecord,
  prepare,
  release,
  type SeenSubmission,
  submissionsOf,
} from "./case-steps.ts";
import { type CasesHub, codesOf, coordinator, reviewer, secondReader, startCasesHub } from "./cases-hub.ts";
import { deliverySteps } from "./delivery-steps.ts";

let hub: CasesHub;
beforeAll(async () => {
  hub = await startCasesHub();
});
afterAll(() => hub.hub.stop());

const { begin, correct, outcome, out, exportToFile } = deliverySteps(() => hub);

describe("the beginning of a delivery", () => {
  it("gives the bytes while the facts hold, and counts each attempt", async () => {
    const { caseId, submission } = await out();
    const { step, bytes } = await begin(submission.id);
    expect({ step, version: JSON.parse(bytes).submissionVersion }).toEqual({ step: "SEND", version: 1 });
    await begin(submission.id);
    expect((await hub.see(caseId, "submissions { attempts begunAt }")).submissions).toEqual([
      { attempts: 2, begunAt: expect.any(String) },
    ]);
  });

  it("waits until the case has heard what is known of the person", async () => {
    const { submission } = await out();
    expect((await begin(submission.id, { personRevision: 2 })).step).toBe("WAIT_FOR_FACTS");
  });

  it("sends nothing that an investigation restricts by now", async () => {
    const { caseId, submission } = await out();
    expect(await begin(submission.id, { restricted: true })).toMatchObject({
      step: "STOP_AS_STALE",
      bytes: null,
    });
    expect((await submissionsOf(hub, caseId))[0]).toMatchObject({ staleFacts: ["restriction"] });
    const restricted = { ...(await makeRecord(hub, caseId)), restrictions: [randomUUID()] };
    expect(codesOf(await hub.job("prepare-submission", "recordPrepared", restricted))).toEqual([]);
    const again = (await submissionsOf(hub, caseId)).at(-1)!;
    expect(codesOf(await release(hub, again))).toEqual(["DISCLOSURE_RESTRICTED"]);
  });

  it("waits where the index of people knows nobody, since nobody can say what is known then", async () => {
    const { submission } = await out();
    expect((await begin(submission.id, { personRevision: null })).step).toBe("WAIT_FOR_FACTS");
  });

  it("sends nothing that names other processes than there are now", async () => {
    const { caseId, submission } = await out();
    const linked = { processes: ["CORONER_INVESTIGATION"] };
    expect(await begin(submission.id, linked)).toMatchObject({ step: "STOP_AS_STALE", bytes: null });
    expect((await submissionsOf(hub, caseId))[0]).toMatchObject({ staleFacts: ["relatedProcesses"] });
  });

  it("keeps the order of versions: what was called back on its way is found out about first", async () => {
    const { caseId, personId, submission } = await out();
    await begin(submission.id);
    await correct(personId, 2, "A41.9");
    const second = await prepare(hub, caseId);
    expect(codesOf(await release(hub, second))).toEqual([]);
    // What was sent may still arrive: whoever asked now whether it has could be told so too early.
    expect(await begin(submission.id)).toMatchObject({ step: "WAIT_FOR_ANSWER", bytes: null });
    expect(await begin(second.id, { personRevision: 2 })).toMatchObject({
      step: "WAIT_FOR_EARLIER",
      earlier: [],
    });
    hub.setNow("2018-03-12T10:01:00Z");
    expect(await begin(submission.id)).toMatchObject({ step: "FIND_OUT", bytes: null });
    expect(await begin(second.id, { personRevision: 2 })).toMatchObject({
      step: "WAIT_FOR_EARLIER",
      bytes: null,
      earlier: [submission.id],
    });
    expect(codesOf(await outcome(submission, { outcome: "NOT_HELD" }))).toEqual([]);
    expect((await begin(second.id, { personRevision: 2 })).step).toBe("SEND");
  });
});

describe("what is found out after the release", () => {
  const follow = async (caseId: string, news: object) => {
    const { data, errors } = await hub.hub.ask(
      { job: "follow-process" },
      "mutation ($input: FollowProcessInput!) { followProcess(input: $input) { refusals { code } } }",
      { input: { eventId: randomUUID(), caseId, kind: "CORONER_INVESTIGATION", standing: true, ...news } },
    );
    expect([errors, data.followProcess.refusals]).toEqual([undefined, []]);
  };
  const staleFacts = async (caseId: string) =>
    (await submissionsOf(hub, caseId)).map(({ staleFacts: facts }) => facts);

  it("calls a record back at once that leaves out a process linked since, and no other", async () => {
    const { caseId, submission } = await out();
    const investigationId = randomUUID();
    await follow(caseId, { investigationId, linkRevision: 1, named: false });
    expect(await staleFacts(caseId)).toEqual([[]]);
    await follow(caseId, { investigationId, linkRevision: 2, named: true });
    expect(await staleFacts(caseId)).toEqual([["relatedProcesses"]]);
    expect((await begin(submission.id)).step).toBe("NOTHING");
    expect(await hub.told("case.approved", caseId)).toHaveLength(2);
    const made = await makeRecord(hub, caseId);
    const record = { ...JSON.parse(made.record), relatedProcesses: ["CORONER_INVESTIGATION"] };
    const { bytes, contentHash } = canonicalRecord(record);
    const prepared = { ...made, record: Buffer.from(bytes).toString(), contentHash };
    expect(codesOf(await hub.job("prepare-submission", "recordPrepared", prepared))).toEqual([]);
    await follow(caseId, { investigationId, linkRevision: 3, named: true });
    expect(await staleFacts(caseId)).toEqual([["relatedProcesses"], []]);
    await follow(caseId, { investigationId, linkRevision: 4, standing: false, named: false });
    expect(await staleFacts(caseId)).toEqual([["relatedProcesses"], ["relatedProcesses"]]);
  });

  it("calls a record back at once whose match was undone, also where no fact of it changes", async () => {
    const { caseId, personId, submission } = await out();
    const read = { ...adult, personRevision: 2 };
    const split = { personId, newPersonId: randomUUID(), facts: read, newFacts: { ...adult, sex: "MALE" } };
    expect(codesOf(await hub.job("split-case", "splitCase", split))).toEqual([]);
    expect(await staleFacts(caseId)).toEqual([["match"]]);
    expect((await begin(submission.id, { personRevision: 2 })).step).toBe("NOTHING");
    expect(await prepare(hub, caseId)).toMatchObject({ version: 2, state: "PREPARED" });
  });

  it("writes nothing into a file that was called back while it was read, and withdraws what may be in one", async () => {
    const { caseId, personId, submission } = await out();
    const record = exportToFile;
    const unchecked = { exported: null, refusals: [{ code: "NOT_CHECKED" }] };
    expect(await record([submission.id])).toEqual(unchecked);
    const byFile = { byFile: true };
    expect((await begin(submission.id, { ...byFile, personRevision: 2 })).step).toBe("WAIT_FOR_FACTS");
    expect(await record([submission.id])).toEqual(unchecked);
    expect(await begin(submission.id, byFile)).toMatchObject({ step: "SEND", bytes: null });
    expect((await hub.see(caseId, "submissions { attempts begunAt }")).submissions).toEqual([
      { attempts: 0, begunAt: null },
    ]);
    // No law was in force before the programme began.
    hub.setNow("2017-03-31T10:00:00Z");
    const unlawful = { exported: null, refusals: [{ code: "NO_LEGAL_BASIS" }] };
    expect(await record([submission.id])).toEqual(unlawful);
    hub.setNow("2018-03-12T10:00:00Z");
    expect(await record([submission.id])).toEqual({ exported: 1, refusals: [] });
    await correct(personId, 2, "A41.9");
    expect(await record([submission.id])).toEqual({ exported: null, refusals: [{ code: "STALE" }] });
    expect(codesOf(await hub.act(coordinator, "withdrawSubmission", { caseId, reason: "A child." }))).toEqual(
      [],
    );
    const withdrawal = (await submissionsOf(hub, caseId)).at(-1)!;
    expect((await begin(withdrawal.id, byFile)).step).toBe("SEND");
    expect(await record([withdrawal.id])).toEqual({ exported: 1, refusals: [] });
  });
});

describe("what the programme answers to a file", () => {
  const take = ({ id, version, contentHash }: SeenSubmission, more: object = {}) =>
    hub.act(coordinator, "takeReceipt", {
      ...{ submissionId: id, version, contentHash, reasons: [] },
      ...{ receiptId: `receipt-of-${id}`, receivedAt: "2018-06-01T10:00:00Z", ...more },
    });
  const standing = async (caseId: string) =>
    (await hub.see(caseId, "submissions { state receiptId failure rejections { path message } }"))
      .submissions;

  it("is raised in the case where it is about something else, and taken once it is right", async () => {
    const { caseId, submission } = await out();
    expect(codesOf(await take(submission, { version: 2 }))).toEqual(["VERSION_DIFFERS"]);
    expect(await standing(caseId)).toMatchObject([{ state: "RELEASED", failure: "VERSION_DIFFERS" }]);
    expect(codesOf(await take(submission))).toEqual([]);
    expect(await standing(caseId)).toMatchObject([{ state: "ACKNOWLEDGED", failure: null }]);
    const other = await out();
    const receiptId = `receipt-of-${submission.id}`;
    expect(codesOf(await take(other.submission, { receiptId }))).toEqual(["RECEIPT_OF_ANOTHER"]);
    expect(codesOf(await take(other.submission, { receivedAt: null }))).toEqual(["RECEIPT_MISSING"]);
    expect(await standing(other.caseId)).toMatchObject([{ state: "RELEASED", failure: null }]);
  });

  it("may be why it was rejected, by field", async () => {
    const { caseId, submission } = await out();
    const rejection = { receiptId: null, receivedAt: null, reasons: [{ path: "/causes", message: "No." }] };
    for (const _ of [1, 2]) expect(codesOf(await take(submission, rejection))).toEqual([]);
    expect(await standing(caseId)).toMatchObject([
      { state: "REJECTED", receiptId: null, rejections: [{ path: "/causes", message: "No." }] },
    ]);
    expect(await hub.stateOf(caseId)).toBe("REJECTED");
  });

  it("is kept of a version that was called back after it had gone into a file", async () => {
    const { caseId, personId, submission } = await out();
    await correct(personId, 2, "A41.9");
    expect(codesOf(await take(submission))).toEqual([]);
    expect(await standing(caseId)).toMatchObject([
      { state: "STALE", receiptId: `receipt-of-${submission.id}` },
    ]);
  });
});

describe("a file of answers that is mixed up", () => {
  const told = (caseId: string) =>
    hub.hub.rows<{ kind: string }>(
      "select kind from case_act where case_id = $1 and kind = 'LATE_RECEIPT_KEPT'",
      [caseId],
    );
  const reject = ({ id, version, contentHash }: SeenSubmission) =>
    hub.act(coordinator, "takeReceipt", {
      ...{ submissionId: id, version, contentHash, receiptId: null, receivedAt: null },
      reasons: [{ path: "/causes", message: "No." }],
    });

  it("tells once why a version was rejected that was called back, however often it is taken in", async () => {
    const { caseId, personId, submission } = await out();
    await correct(personId, 2, "A41.9");
    for (const _ of [1, 2]) expect(codesOf(await reject(submission))).toEqual([]);
    expect(await told(caseId)).toHaveLength(1);
  });

  it("takes nothing from a receipt that is there: what was taken was not rejected", async () => {
    const { caseId, submission } = await out();
    await acknowledge(hub, submission);
    const standing = "submissions { state receiptId receivedAt rejections { path } }";
    const before = await hub.see(caseId, standing);
    expect(codesOf(await reject(submission))).toEqual(["TAKEN_BEFORE"]);
    expect(await hub.see(caseId, standing)).toEqual(before);
    expect(await told(caseId)).toEqual([]);
  });
});

describe("what changes between two versions", () => {
  it("is told field by field", async () => {
    const { caseId, personId, submission } = await out();
    await acknowledge(hub, submission);
    await correct(personId, 2, "A41.9");
    await prepare(hub, caseId);
    const { submissions } = await hub.see(caseId, "submissions { version changes { field before after } }");
    expect(submissions).toEqual([
      { version: 1, changes: null },
      {
        version: 2,
        changes: [
          {
            field: "causes",
            before: expect.stringContaining("J69.0"),
            after: '[{"icd10":"A41.9","line":"IA"}]',
          },
          { field: "underlyingCause", before: '"R13"', after: '"A41.9"' },
        ],
      },
    ]);
  });
});

describe("a delivery that was given up", () => {
  const failed = async () => {
    const made = await out();
    await begin(made.submission.id);
    const failure = { outcome: "FAILED", failure: "REGISTRY_ANSWERS_403" };
    expect(codesOf(await outcome(made.submission, failure))).toEqual([]);
    return made;
  };

  it("says why, and is tried again when somebody says so", async () => {
    const { caseId, submission } = await failed();
    const story = "submissions { state failure failedAt }";
    expect((await hub.see(caseId, story)).submissions).toEqual([
      { state: "RELEASED", failure: "REGISTRY_ANSWERS_403", failedAt: expect.any(String) },
    ]);
    const { id: submissionId } = submission;
    const replay = { submissionId, reason: "The programme has let us in again." };
    expect(codesOf(await hub.act(coordinator, "replayDelivery", replay))).toEqual([]);
    expect((await hub.see(caseId, story)).submissions[0].failure).toBeNull();
    const told = await hub.hub.rows(
      "select from outbox where event = 'submission.released' and payload ->> 'submissionId' = $1",
      [submissionId],
    );
    expect(told).toHaveLength(2);
    expect(codesOf(await hub.act(coordinator, "replayDelivery", replay))).toEqual(["NOT_FAILED"]);
  });

  it("can be discarded, after which the record is prepared again", async () => {
    const { caseId, submission } = await failed();
    const discard = { submissionId: submission.id, reason: "The record is wrong." };
    expect(codesOf(await hub.act(coordinator, "discardDelivery", discard))).toEqual([]);
    expect(await hub.stateOf(caseId)).toBe("REJECTED");
    expect((await begin(submission.id)).step).toBe("WAIT_FOR_ANSWER");
    expect(codesOf(await hub.act(coordinator, "prepareAgain", { caseId }))).toEqual([]);
    expect(await prepare(hub, caseId)).toMatchObject({ version: 2 });
  });
});

describe("a withdrawal", () => {
  it("goes out behind every earlier version and closes the case", async () => {
    const { caseId, submission } = await out();
    await acknowledge(hub, submission);
    expect(codesOf(await hub.act(coordinator, "withdrawSubmission", { caseId, reason: " " }))).toEqual([
      "REASON_MISSING",
    ]);
    expect(codesOf(await hub.act(coordinator, "withdrawSubmission", { caseId, reason: "A child." }))).toEqual(
      [],
    );
    expect(await hub.stateOf(caseId)).toBe("CLOSED");
    // Its reviewer has room for another.
    expect(await hub.told("case.closed", caseId)).toEqual([{ caseId, proposalId: expect.any(String) }]);
    const withdrawal = (await submissionsOf(hub, caseId)).at(-1)!;
    const { step, bytes } = await begin(withdrawal.id);
    expect({ step, ...JSON.parse(bytes) }).toEqual({
      step: "SEND",
      schemaVersion: "1",
      withdrawal: true,
      pseudonym: expect.stringMatching(/^[0-9a-f]{64}$/),
      submissionVersion: 2,
    });
    await acknowledge(hub, withdrawal);
    await correct(randomUUID(), 2, "A41.9");
    expect((await submissionsOf(hub, caseId)).map(({ state }) => state)).toEqual(["STALE", "ACKNOWLEDGED"]);
  });

  it("needs something to withdraw", async () => {
    const { caseId } = await approve(hub);
    expect(codesOf(await hub.act(coordinator, "withdrawSubmission", { caseId, reason: "No." }))).toEqual([
      "NOTHING_HELD",
    ]);
  });

  it("follows an opt-out at once, and nothing is released afterwards", async () => {
    const { caseId, submission } = await out();
    await acknowledge(hub, submission);
    for (const _ of [1, 2]) {
      expect(codesOf(await hub.act(coordinator, "recordOptOut", { caseId, toldOn: "2018-03-11" }))).toEqual(
        [],
      );
    }
    const kinds = (await hub.see(caseId, "submissions { kind state }")).submissions;
    expect(kinds).toEqual([
      { kind: "RECORD", state: "STALE" },
      { kind: "WITHDRAWAL", state: "RELEASED" },
    ]);
    const waiting = await approve(hub);
    const prepared = await prepare(hub, waiting.caseId);
    await hub.act(coordinator, "recordOptOut", { caseId: waiting.caseId });
    expect(codesOf(await release(hub, prepared))).toEqual(["OPTED_OUT"]);
  });

  it("follows an opt-out also where a version was called back that may arrive all the same", async () => {
    const { caseId, personId, submission } = await out();
    await begin(submission.id);
    await correct(personId, 2, "A41.9");
    expect(codesOf(await hub.act(coordinator, "recordOptOut", { caseId }))).toEqual([]);
    expect((await hub.see(caseId, "submissions { kind state }")).submissions).toEqual([
      { kind: "RECORD", state: "STALE" },
      { kind: "WITHDRAWAL", state: "RELEASED" },
    ]);
  });
});

describe("what the national programme holds of a case that was taken up again", () => {
  const since = { notifiedOn: "2018-06-01", deathDate: "2018-05-30" };
  async function takenUp(facts: object = {}) {
    const { caseId } = await approve(hub, facts);
    const submission = await prepare(hub, caseId);
    await release(hub, submission);
    await acknowledge(hub, submission);
    await hub.act(coordinator, "closeCase", { caseId });
    expect(codesOf(await hub.act(coordinator, "reopenCase", { caseId, reason: "A letter came." }))).toEqual(
      [],
    );
    return caseId;
  }
  const kindsOf = async (caseId: string) => (await hub.see(caseId, "submissions { kind state }")).submissions;
  const forgotten = [
    { kind: "RECORD", state: "STALE" },
    { kind: "WITHDRAWAL", state: "ACKNOWLEDGED" },
  ];

  it("is withdrawn at once where the person had opted out, and the review is stopped", async () => {
    hub.setToday("2018-06-02");
    const caseId = await takenUp(since);
    await allocate(hub, caseId);
    expect(codesOf(await hub.act(coordinator, "recordOptOut", { caseId }))).toEqual([]);
    expect(await hub.stateOf(caseId)).toBe("OUT_OF_SCOPE");
    const withdrawal = (await submissionsOf(hub, caseId)).at(-1)!;
    expect((await begin(withdrawal.id)).step).toBe("SEND");
    expect(codesOf(await acknowledge(hub, withdrawal))).toEqual([]);
    expect(await kindsOf(caseId)).toEqual(forgotten);
    expect(await hub.see(caseId, "state completionDueOn")).toEqual({
      state: "OUT_OF_SCOPE",
      completionDueOn: null,
    });
    hub.setToday("2018-03-12");
  });

  it("is withdrawn while the review goes on, which is not approved again before it is known to be", async () => {
    const caseId = await takenUp();
    await allocate(hub, caseId);
    await hub.act(reviewer, "submitForQuality", { caseId });
    const reason = "It was about somebody else.";
    expect(codesOf(await hub.act(coordinator, "withdrawSubmission", { caseId, reason }))).toEqual([]);
    expect(await hub.stateOf(caseId)).toBe("QUALITY_ASSURANCE");
    expect(codesOf(await hub.act(secondReader, "approveReview", { caseId }))).toEqual([
      "SUBMISSION_UNDER_WAY",
    ]);
    await acknowledge(hub, (await submissionsOf(hub, caseId)).at(-1)!);
    expect(await kindsOf(caseId)).toEqual(forgotten);
    expect(codesOf(await hub.act(secondReader, "approveReview", { caseId }))).toEqual([]);
    const again = await prepare(hub, caseId);
    expect(again.version).toBe(3);
    await release(hub, again);
    await acknowledge(hub, again);
    expect(await hub.stateOf(caseId)).toBe("ACKNOWLEDGED");
  });
});

it("says how many versions stand where, and since when", async () => {
  const { data, errors } = await hub.hub.ask(
    coordinator,
    "{ submissionPipeline { waiting inFlight acknowledged failed rejected stale oldestWaiting oldestInFlight } }",
    {},
    "review",
  );
  expect(errors).toBeUndefined();
  const { oldestWaiting, oldestInFlight, ...counts } = data.submissionPipeline;
  expect({ oldestWaiting, oldestInFlight }).toEqual({
    oldestWaiting: expect.any(String),
    oldestInFlight: expect.any(String),
  });
  const [rows] = await hub.hub.rows<Record<string, number>>(
    `select count(*) filter (where state = 'PREPARED')::int as waiting,
       count(*) filter (where state = 'RELEASED' and failure is null)::int as "inFlight",
       count(*) filter (where failure is not null and (state in ('RELEASED', 'ACKNOWLEDGED')
         or failure in ('CONTENT_DIFFERS', 'VERSION_DIFFERS', 'RECEIPT_DIFFERS', 'MISSING_AT_REGISTRY')))::int as failed
     from submission`,
  );
  expect(counts).toMatchObject(rows!);
  expect(counts.acknowledged + counts.stale).toBeGreaterThan(0);
});

describe("the preview", () => {
  it("shows each text as it was written, all that was taken out, and what speaks for a miss", async () => {
    const { caseId } = await approve(hub);
    await prepare(hub, caseId);
    const { submissions } = await hub.see(
      caseId,
      "submissions { texts { path text written removals { kind by at end } risk { score reasons } } }",
    );
    expect(submissions[0].texts[1]).toEqual({
      path: "learning.0",
      text: "About LEARNING.",
      written: "About LEARNING.",
      removals: [],
      risk: { score: 0, reasons: [] },
    });
  });
});

describe("a delivery after its law has ended", () => {
  it("sends nothing once the law has ended by which it was released, and forgets all the same", async () => {
    const { caseId, submission } = await out();
    // No law was in force before the programme began.
    hub.setNow("2017-03-31T10:00:00Z");
    expect(await begin(submission.id)).toMatchObject({ step: "STOP_AS_STALE", bytes: null });
    expect((await submissionsOf(hub, caseId))[0]).toMatchObject({
      state: "STALE",
      staleFacts: ["legalBasis"],
    });
    hub.setNow("2018-03-12T10:00:00Z");
    const held = await out();
    await begin(held.submission.id);
    await acknowledge(hub, held.submission);
    const withdrawn = { caseId: held.caseId, reason: "A child." };
    expect(codesOf(await hub.act(coordinator, "withdrawSubmission", withdrawn))).toEqual([]);
    hub.setNow("2017-03-31T10:00:00Z");
    const withdrawal = (await submissionsOf(hub, held.caseId)).at(-1)!;
    expect((await begin(withdrawal.id)).step).toBe("SEND");
    hub.setNow("2018-03-12T10:00:00Z");
  });
});

describe("what was called back out of a file", () => {
  /** A version in a file that was called back, and the one after it, which goes out by a request. */
  async function inFile() {
    const { caseId, personId, submission } = await out();
    await begin(submission.id, { byFile: true });
    expect(await exportToFile([submission.id])).toMatchObject({ exported: 1 });
    await correct(personId, 2, "A41.9");
    const second = await prepare(hub, caseId);
    expect(codesOf(await release(hub, second))).toEqual([]);
    return { caseId, submission, second };
  }
  const next = (second: SeenSubmission, more: object = {}) =>
    begin(second.id, { personRevision: 2, ...more });

  it("holds later versions back until the programme has it, which alone it can say at once", async () => {
    const { submission, second } = await inFile();
    const waits = { step: "WAIT_FOR_EARLIER", bytes: null, earlier: [submission.id] };
    expect(await next(second)).toMatchObject(waits);
    expect(codesOf(await outcome(submission, { outcome: "NOT_HELD" }))).toEqual([]);
    expect(await next(second)).toMatchObject(waits);
    // In a file both stand in their order.
    expect(await next(second, { byFile: true })).toMatchObject({ step: "SEND" });
    expect(codesOf(await acknowledge(hub, submission))).toEqual([]);
    expect((await next(second)).step).toBe("SEND");
  });

  it("holds a withdrawal back as well, and nothing once the file would have arrived", async () => {
    const { caseId, submission } = await inFile();
    const withdrawn = { caseId, reason: "A child." };
    expect(codesOf(await hub.act(coordinator, "withdrawSubmission", withdrawn))).toEqual([]);
    const withdrawal = (await submissionsOf(hub, caseId)).at(-1)!;
    expect((await next(withdrawal)).step).toBe("WAIT_FOR_EARLIER");
    hub.setToday("2018-03-20");
    expect(await next(withdrawal)).toMatchObject({ step: "WAIT_FOR_EARLIER", earlier: [submission.id] });
    expect(codesOf(await outcome(submission, { outcome: "NOT_HELD" }))).toEqual([]);
    expect((await next(withdrawal)).step).toBe("SEND");
    hub.setToday("2018-03-12");
  });
});
