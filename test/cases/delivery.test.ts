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

let hub: CasesHub;
beforeAll(async () => {
  hub = await startCasesHub();
});
afterAll(() => hub.hub.stop());

const begin = async (submissionId: string, more: object = {}) => {
  const { data, errors } = await hub.hub.ask(
    { job: "deliver-submission" },
    "mutation ($input: BeginDeliveryInput!) { beginDelivery(input: $input) { delivery { step bytes earlier } } }",
    { input: { submissionId, restricted: false, personRevision: 1, processes: [], ...more } },
  );
  expect(errors).toBeUndefined();
  return data.beginDelivery.delivery;
};
const correct = (personId: string, revision: number, cause: string) =>
  hub.job("refresh-case", "refreshCase", {
    personId,
    facts: { ...adult, personRevision: revision, causes: [{ line: "IA", text: "", icd10: cause }] },
  });
const outcome = (submission: SeenSubmission, what: object) =>
  acknowledge(hub, submission, { receiptId: null, receivedAt: null, contentHash: null, ...what });

async function out() {
  const { caseId, personId } = await approve(hub);
  const submission = await prepare(hub, caseId);
  expect(codesOf(await release(hub, submission))).toEqual([]);
  return { caseId, personId, submission };
}

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

/** Writes versions into a file for the programme. */
async function exportToFile(submissionIds: string[]) {
  const { data, errors } = await hub.hub.ask(
    coordinator,
    "mutation ($input: RecordExportInput!) { recordExport(input: $input) { exported refusals { code } } }",
    { input: { idempotencyKey: randomUUID(), submissionIds } },
    "submission",
  );
  expect(errors).toBeUndefined();
  return data.recordExport;
}

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

describe("comparing the ledger with what the national programme holds", () => {
  const compare = async (held: object[], isLast = false, startedAt = "2018-06-02T02:30:00Z") => {
    const { data, errors } = await hub.hub.ask(
      { job: "reconcile-submissions" },
      "mutation ($input: ReconcileSubmissionsInput!) { reconcileSubmissions(input: $input) { repaired raised refusals { code } } }",
      { input: { eventId: randomUUID(), startedAt, held, isLast } },
    );
    expect(errors).toBeUndefined();
    return data.reconcileSubmissions;
  };
  const listed = ({ id, contentHash, version }: SeenSubmission, more: object = {}) => ({
    ...{ submissionId: id, contentHash, version, receivedAt: "2018-06-01T10:00:00Z" },
    ...{ receiptId: `receipt-of-${id}`, ...more },
  });

  it("keeps a receipt that never came, and raises what differs, once", async () => {
    const unheard = await out();
    const other = await out();
    await acknowledge(hub, other.submission);
    const list = [
      listed(unheard.submission),
      listed(other.submission, { contentHash: "0".repeat(64) }),
      listed({ ...other.submission, id: randomUUID() }),
    ];
    expect(await compare(list)).toEqual({ repaired: 1, raised: 2, refusals: [] });
    expect(await hub.stateOf(unheard.caseId)).toBe("ACKNOWLEDGED");
    const story = (await hub.see(other.caseId, "submissions { state failure }")).submissions;
    expect(story).toEqual([{ state: "ACKNOWLEDGED", failure: "CONTENT_DIFFERS" }]);
    expect(await compare(list)).toEqual({ repaired: 0, raised: 0, refusals: [] });
  });

  const failed = async () => {
    const asked = "{ submissionPipeline { failed } }";
    const { data, errors } = await hub.hub.ask(coordinator, asked, {}, "submission");
    expect(errors).toBeUndefined();
    return data.submissionPipeline.failed;
  };

  const unknown = async () => {
    const asked = "{ unknownSubmissions { submissionId version } submissionPipeline { unknown } }";
    const { data, errors } = await hub.hub.ask(coordinator, asked, {}, "submission");
    expect(errors).toBeUndefined();
    expect(data.submissionPipeline.unknown).toBe(data.unknownSubmissions.length);
    return data.unknownSubmissions;
  };

  it("raises what the ledger does not know, whatever its key is, until it is listed no more", async () => {
    const { submission } = await out();
    const stray = listed({ ...submission, id: "not-one-of-ours" }, { version: 7 });
    expect(await compare([stray])).toMatchObject({ raised: 1 });
    expect(await unknown()).toContainEqual({ submissionId: "not-one-of-ours", version: 7 });
    hub.setNow("2018-06-03T10:00:00Z");
    expect(await compare([stray], true, "2018-06-03T02:30:00Z")).toMatchObject({ refusals: [] });
    expect(await unknown()).toEqual([{ submissionId: "not-one-of-ours", version: 7 }]);
    await compare([], true, "2018-06-04T02:30:00Z");
    expect(await unknown()).toEqual([]);
  });

  it.each(["CONTENT_DIFFERS", "VERSION_DIFFERS"])("amends where somebody says so: %s", async (failure) => {
    const { caseId, submission } = await out();
    await acknowledge(hub, submission);
    const differs = failure === "CONTENT_DIFFERS" ? { contentHash: "0".repeat(64) } : { version: 9 };
    expect(await compare([listed(submission, differs)])).toMatchObject({ raised: 1 });
    const replay = { submissionId: submission.id, reason: "They hold something else." };
    expect(codesOf(await hub.act(coordinator, "replayDelivery", replay))).toEqual([]);
    expect(await hub.stateOf(caseId)).toBe("APPROVED");
    expect((await submissionsOf(hub, caseId))[0]).toMatchObject({ state: "STALE", staleFacts: ["registry"] });
    const second = await prepare(hub, caseId);
    expect(codesOf(await release(hub, second))).toEqual([]);
    expect(codesOf(await acknowledge(hub, second))).toEqual([]);
    expect(await hub.stateOf(caseId)).toBe("ACKNOWLEDGED");
    expect(codesOf(await hub.act(coordinator, "closeCase", { caseId }))).toEqual([]);
    // Another night finds the same of the earlier version, which nobody sends any more: the later one stands.
    for (const settles of ["replayDelivery", "discardDelivery"]) {
      const before = await failed();
      expect(await compare([listed(submission, differs)])).toMatchObject({ raised: 1 });
      expect(await failed()).toBe(before + 1);
      expect(codesOf(await hub.act(coordinator, settles, replay))).toEqual([]);
      expect(codesOf(await hub.act(coordinator, settles, replay))).toEqual(["NOT_FAILED"]);
      expect(await failed()).toBe(before);
      expect(await hub.see(caseId, "state submissions { state failure }")).toEqual({
        state: "CLOSED",
        submissions: [
          { state: "STALE", failure: null },
          { state: "ACKNOWLEDGED", failure: null },
        ],
      });
    }
  });

  it("settles what differs of a version that was called back, and leaves the one that is under way", async () => {
    const { caseId, personId, submission } = await out();
    await acknowledge(hub, submission);
    await correct(personId, 2, "A41.9");
    const differs = [listed(submission, { contentHash: "0".repeat(64) })];
    const settle = { submissionId: submission.id, reason: "The amendment takes its place." };
    expect(await compare(differs)).toMatchObject({ raised: 1 });
    const asked = (await hub.told("case.approved", caseId)).length;
    expect(codesOf(await hub.act(coordinator, "replayDelivery", settle))).toEqual([]);
    expect(await hub.told("case.approved", caseId)).toHaveLength(asked + 1);
    const second = await prepare(hub, caseId);
    expect(codesOf(await release(hub, second))).toEqual([]);
    expect(await compare(differs)).toMatchObject({ raised: 1 });
    expect(codesOf(await hub.act(coordinator, "discardDelivery", settle))).toEqual([]);
    expect(await hub.see(caseId, "state submissions { state failure }")).toEqual({
      state: "RELEASED",
      submissions: [
        { state: "STALE", failure: null },
        { state: "RELEASED", failure: null },
      ],
    });
  });

  it("leaves nothing failed of a version that was discarded", async () => {
    const { caseId, submission } = await out();
    const before = await failed();
    await compare([listed(submission, { contentHash: "0".repeat(64) })]);
    expect(await failed()).toBe(before + 1);
    const discard = { submissionId: submission.id, reason: "It is theirs to mend." };
    expect(codesOf(await hub.act(coordinator, "discardDelivery", discard))).toEqual([]);
    expect(await hub.stateOf(caseId)).toBe("REJECTED");
    expect(await failed()).toBe(before);
  });

  it("compares the rest though one entry has another's receipt, and one was never released as far as is known", async () => {
    const taken = await out();
    await acknowledge(hub, taken.submission);
    const mixedUp = await out();
    const never = await prepare(hub, (await approve(hub)).caseId);
    const unheard = await out();
    const list = [
      listed(mixedUp.submission, { receiptId: `receipt-of-${taken.submission.id}` }),
      listed(never),
      listed(unheard.submission),
    ];
    expect(await compare(list)).toEqual({ repaired: 1, raised: 2, refusals: [] });
    expect((await hub.see(mixedUp.caseId, "submissions { state failure }")).submissions).toEqual([
      { state: "RELEASED", failure: "RECEIPT_DIFFERS" },
    ]);
    expect(await unknown()).toContainEqual({ submissionId: never.id, version: 1 });
    expect(await hub.stateOf(unheard.caseId)).toBe("ACKNOWLEDGED");
  });

  it("says no more of a difference that somebody has looked into, until another night finds it", async () => {
    const { caseId, submission } = await out();
    await acknowledge(hub, submission);
    const differs = [listed(submission, { contentHash: "0".repeat(64) })];
    expect(await compare(differs)).toMatchObject({ raised: 1 });
    const discard = { submissionId: submission.id, reason: "Their list was wrong; they have put it right." };
    expect(codesOf(await hub.act(coordinator, "discardDelivery", discard))).toEqual([]);
    const standing = async () => (await hub.see(caseId, "state submissions { state failure }")) as object;
    expect(await standing()).toEqual({
      state: "ACKNOWLEDGED",
      submissions: [{ state: "ACKNOWLEDGED", failure: null }],
    });
    expect(codesOf(await hub.act(coordinator, "discardDelivery", discard))).toEqual(["NOT_FAILED"]);
    expect(await compare(differs)).toMatchObject({ raised: 1 });
  });

  it("does not miss what the national programme was told to forget, or holds a later version of", async () => {
    hub.setNow("2018-06-03T11:00:00Z");
    const { caseId, submission } = await out();
    await acknowledge(hub, submission);
    expect(codesOf(await hub.act(coordinator, "withdrawSubmission", { caseId, reason: "A child." }))).toEqual(
      [],
    );
    const withdrawal = (await submissionsOf(hub, caseId)).at(-1)!;
    await acknowledge(hub, withdrawal);
    await compare([listed(withdrawal)], true, "2018-06-04T02:30:00Z");
    expect((await hub.see(caseId, "submissions { failure }")).submissions).toEqual([
      { failure: null },
      { failure: null },
    ]);
  });

  it("asks for the receipt again that differs, where somebody says so", async () => {
    const { caseId, submission } = await out();
    await acknowledge(hub, submission);
    expect(await compare([listed(submission, { receiptId: "another" })])).toMatchObject({ raised: 1 });
    const replay = { submissionId: submission.id, reason: "Theirs is the right one." };
    expect(codesOf(await hub.act(coordinator, "replayDelivery", replay))).toEqual([]);
    expect((await begin(submission.id)).step).toBe("SEND");
    expect(codesOf(await acknowledge(hub, submission, { receiptId: "another" }))).toEqual([]);
    expect(await compare([listed(submission, { receiptId: "another" })])).toMatchObject({ raised: 0 });
    expect(await hub.stateOf(caseId)).toBe("ACKNOWLEDGED");
  });

  it("sends what nobody delivers any more, and raises what has been under way for a day", async () => {
    const { caseId, submission } = await out();
    const queued = "from outbox where event = 'submission.released' and payload ->> 'submissionId' = $1";
    const events = async () => (await hub.hub.rows(`select ${queued}`, [submission.id])).length;
    const [row] = await hub.hub.rows<{ released_at: Date }>(
      "select released_at from submission where id = $1",
      [submission.id],
    );
    const later = (hours: number) => new Date(row!.released_at.getTime() + hours * 3_600_000).toISOString();
    const failure = async () => (await hub.see(caseId, "submissions { failure }")).submissions[0].failure;
    await compare([], true, later(23));
    expect([await events(), await failure()]).toEqual([1, null]);
    await compare([], true, later(25));
    expect([await events(), await failure()]).toEqual([1, "STILL_UNDER_WAY"]);
    const replay = { submissionId: submission.id, reason: "Its job is in the failed set." };
    expect(codesOf(await hub.act(coordinator, "replayDelivery", replay))).toEqual([]);
    await hub.hub.rows(
      `update outbox set queued_at = now(), settled_at = now() where id in (select id ${queued})`,
      [submission.id],
    );
    await compare([], true, later(26));
    expect([await events(), await failure()]).toEqual([3, null]);
  });

  it("misses nothing that was listed, though the worker's clock and the programme's go wrong", async () => {
    hub.setNow("2018-06-03T11:00:00Z");
    const { caseId, submission } = await out();
    await acknowledge(hub, submission);
    // Begun by a clock that is ahead of the ledger's.
    const ahead = "2018-06-03T11:10:00Z";
    const stray = listed({ ...submission, id: "still-not-ours" });
    expect(await compare([listed(submission), stray], false, ahead)).toMatchObject({ refusals: [] });
    await compare([], true, ahead);
    const failure = async () => (await hub.see(caseId, "submissions { failure }")).submissions[0].failure;
    expect(await failure()).toBeNull();
    expect(await unknown()).toContainEqual({ submissionId: "still-not-ours", version: 1 });
  });

  it("does not miss what was acknowledged while it was compared, whatever the programme's clock says", async () => {
    hub.setNow("2018-06-03T12:00:00Z");
    const { caseId, submission } = await out();
    await acknowledge(hub, submission, { receivedAt: "2016-01-01T00:00:00Z" });
    await compare([], true, "2018-06-03T11:59:00Z");
    expect((await hub.see(caseId, "submissions { failure }")).submissions[0].failure).toBeNull();
  });

  it("raises what the national programme has lost, which is sent again when somebody says so", async () => {
    const { caseId, submission } = await out();
    await acknowledge(hub, submission);
    await compare([], true, "2018-06-04T02:30:00Z");
    expect((await hub.see(caseId, "submissions { failure }")).submissions).toEqual([
      { failure: "MISSING_AT_REGISTRY" },
    ]);
    const replay = { submissionId: submission.id, reason: "They have lost it." };
    expect(codesOf(await hub.act(coordinator, "replayDelivery", replay))).toEqual([]);
    expect((await begin(submission.id)).step).toBe("SEND");
    const again = { receiptId: `second-receipt-of-${submission.id}` };
    expect(codesOf(await acknowledge(hub, submission, again))).toEqual([]);
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

describe("the submission of a sealed case", () => {
  /** As the job tells it that the person's record is sealed, or is no more. */
  const seal = (personId: string, revision: number, sealed: boolean, named = ["coordinator"]) =>
    hub.hub
      .ask(
        { job: "seal-cases" },
        "mutation ($input: ApplySealInput!) { applySealToCases(input: $input) { refusals { code } } }",
        {
          input: {
            ...{ eventId: randomUUID(), personId, records: [personId], revision, sealed },
            ...{ keptBy: ["36L"], named },
          },
        },
      )
      .then(({ errors }) => expect(errors).toBeUndefined());

  it("is not released before the guardian lifts the seal", async () => {
    const { caseId, personId } = await approve(hub);
    await seal(personId, 1, true);
    const submission = await prepare(hub, caseId);
    expect(codesOf(await release(hub, submission))).toEqual(["SEALED"]);
    await seal(personId, 2, false);
    expect(codesOf(await release(hub, submission))).toEqual([]);
  });

  it("is called back where the seal comes before the delivery", async () => {
    const { caseId, personId, submission } = await out();
    await seal(personId, 1, true);
    const asked = `query ($id: ID!) { releasedSubmission(id: $id) { current } }`;
    const { data } = await hub.hub.ask(coordinator, asked, { id: submission.id }, "submission");
    expect(data.releasedSubmission.current).toBe(false);
    expect(await begin(submission.id)).toMatchObject({ step: "STOP_AS_STALE", bytes: null });
    expect((await submissionsOf(hub, caseId))[0]).toMatchObject({ staleFacts: ["restriction"] });
  });

  it("follows the latest word of the seal, in whatever order and however often it comes", async () => {
    const { caseId, personId } = await approve(hub);
    const sees = async () => (await hub.see(caseId, "id")) !== null;
    for (const [revision, sealed, named] of [
      [3, true, []],
      [1, true, ["coordinator"]],
      [3, true, []],
      [2, false, []],
    ] as const) {
      await seal(personId, revision, sealed, [...named]);
      expect(await sees()).toBe(false);
    }
    await seal(personId, 4, false, []);
    await seal(personId, 3, true, []);
    expect(await sees()).toBe(true);
  });

  it("hides a case that is opened after the seal, and one of somebody whom its reports are taken to", async () => {
    const personId = randomUUID();
    await seal(personId, 1, true, []);
    const facts = { ...adult };
    const opened = await hub.job("open-case", "openCase", { personId, facts });
    expect(opened.case?.id).toEqual(expect.any(String));
    expect(await hub.see(opened.case!.id, "id")).toBeNull();
    expect(
      await hub.hub.rows(
        "select payload from outbox where event = 'case.sealed' and payload ->> 'personId' = $1",
        [personId],
      ),
    ).not.toEqual([]);
    const newPersonId = randomUUID();
    const split = { personId, newPersonId, facts, newFacts: facts };
    expect(codesOf(await hub.job("split-case", "splitCase", split))).toEqual([]);
    const [other] = await hub.hub.rows<{ id: string }>("select id from case_record where person_id = $1", [
      newPersonId,
    ]);
    expect(await hub.see(other!.id, "id")).toBeNull();
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
