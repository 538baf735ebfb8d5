import { randomBytes, randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { canonicalRecord } from "../../workers/submission/canonical.ts";
import { pseudonymOf } from "../../workers/submission/pseudonym.ts";
import type { SubmissionRecord, SubmissionRecordV1 } from "../../workers/submission/types.ts";
import {
  acknowledge,
  adult,
  answers,
  appoint,
  approve,
  delay,
  makeRecord,
  openCase,
  prepare,
  propose,
  readWork,
  release,
  type SeenSubmission,
  submissionsOf,
  write,
} from "./case-steps.ts";
import { type CasesHub, codesOf, coordinator, reviewer, secondReader, startCasesHub } from "./cases-hub.ts";

const oneKey = () => randomBytes(32).toString("base64");
const keys = { MASTER_KEY: oneKey(), AUDIT_KEYS: `1:${oneKey()}` };

let hub: CasesHub;
beforeAll(async () => {
  hub = await startCasesHub({ ...keys, PSEUDONYM_KEY: oneKey() });
});
afterAll(() => hub.hub.stop());

const correct = (personId: string, facts: object) =>
  hub.job("refresh-case", "refreshCase", { personId, facts: { ...adult, personRevision: 2, ...facts } });
const laterCause = { causes: [{ line: "IA", text: "Sepsis", icd10: "A41.9" }] };

/** The record as the schema's version 1 had it: recommendations among what is to be learnt. */
function asVersion1(record: SubmissionRecord): SubmissionRecordV1 {
  const { underlyingCause, avoidability, contributoryFactors, recommendations, ...fields } = record;
  const { allocatedInTime, completedInTime, ...timeliness } = record.timeliness;
  const learning = [...fields.learning, ...recommendations.map(({ text }) => text)];
  return { ...fields, learning, timeliness, schemaVersion: "1" };
}

async function released(id: string) {
  const { data, errors } = await hub.hub.ask(
    { job: "deliver-submission" },
    "query ($id: ID!) { releasedSubmission(id: $id) { version record contentHash current state } }",
    { id },
  );
  expect(errors).toBeUndefined();
  return data.releasedSubmission;
}

/** Registers people under these sign-ins with the reviewers' owner. @returns their ids */
async function registered(...subjects: string[]): Promise<string[]> {
  const holds = { completedOn: "2018-01-10", expiresOn: "2020-01-09" };
  const trained = ["REVIEWER", "MANAGER"].map((kind) => ({ kind, ...holds }));
  const known = { employer: "RQY", caseloadLimit: 2, training: trained, leave: [], interests: [] };
  return Promise.all(
    subjects.map(async (subject) => {
      const told = { ...known, reviewerId: randomUUID(), revision: 1, subject };
      const { errors } = await hub.hub.ask(
        { job: "tell-reviewer" },
        "mutation ($input: RecordReviewerInput!) { recordReviewer(input: $input) { refusals { code } } }",
        { input: { eventId: randomUUID(), ...told } },
      );
      expect(errors).toBeUndefined();
      return told.reviewerId;
    }),
  );
}

describe("preparing a submission", () => {
  it("gives the job what it needs, and keeps what it makes as version 1", async () => {
    const { caseId } = await approve(hub);
    const work = await readWork(hub, caseId);
    expect(work).toMatchObject({
      pseudonym: expect.stringMatching(/^[0-9a-f]{64}$/),
      submissionVersion: 1,
      revisions: [
        { fact: "facts", revision: 1 },
        { fact: "review", revision: expect.any(Number) },
      ],
      area: "E09000008",
      methodVersion: "BRISTOL_2015",
      gradeScale: "BRISTOL_2015",
      grade: 3,
      themes: ["dysphagia"],
      goodPractice: ["About GOOD_PRACTICE."],
      learning: ["About LEARNING."],
      contributoryFactors: [{ ...delay, agency: "HOSPITAL", text: "Nobody saw her getting worse." }],
      recommendations: [
        { theme: "dysphagia", addressee: "NHS_TRUST", text: "Teach staff to thicken drinks." },
      ],
      underlyingCause: "R13",
      avoidability: "NOT_LISTED",
      avoidableList: "OECD-2019",
      allocatedInTime: true,
      completedInTime: true,
      heldDays: 0,
    });
    const submission = await prepare(hub, caseId);
    expect(submission).toMatchObject({ version: 1, state: "PREPARED", current: true });
    expect(submission.texts.map(({ path }) => path)).toEqual([
      "goodPractice.0",
      "learning.0",
      "contributoryFactors.0",
      "recommendations.0",
    ]);
    expect(await hub.stateOf(caseId)).toBe("PREPARED");
    expect(await readWork(hub, caseId)).toBeNull();
    expect(await released(submission.id)).toBeNull();
  });

  it("tells everybody registered who ever had to do with the case: none of their names may stand in a text", async () => {
    const { caseId } = await openCase(hub);
    const [refused, former, supporter, appointed] = [1, 2, 3, 4].map(() => randomUUID());
    const proposalId = await propose(hub, caseId, { reviewerId: refused });
    expect((await answers(hub, proposalId, { outcome: "REFUSED", reasons: ["ON_LEAVE"] })).refusals).toEqual(
      [],
    );
    const first = await propose(hub, caseId, { reviewerId: former, supporterId: supporter });
    await appoint(hub, first, "former");
    await appoint(hub, await propose(hub, caseId, { reviewerId: appointed }), reviewer.sub);
    const [writer, removed, reader, stranger] = await registered("writer", "removed", "reader", "stranger");
    await write(hub, caseId);
    for (const contributor of ["writer", "removed"]) {
      expect(codesOf(await hub.act(reviewer, "addContributor", { caseId, contributor }))).toEqual([]);
    }
    await hub.act(reviewer, "removeContributor", { caseId, contributor: "removed" });
    await hub.act(reviewer, "submitForQuality", { caseId });
    expect((await hub.act({ ...secondReader, sub: "reader" }, "approveReview", { caseId })).refusals).toEqual(
      [],
    );
    const { data, errors } = await hub.hub.ask(
      { job: "prepare-submission" },
      "query ($caseId: ID!) { submissionWork(caseId: $caseId) { reviewers { id } } }",
      { caseId },
    );
    expect(errors).toBeUndefined();
    const ids = data.submissionWork.reviewers.map(({ id }: { id: string }) => id);
    expect(ids.sort()).toEqual([refused, former, supporter, appointed, writer, removed, reader].sort());
    expect(ids).not.toContain(stranger);
  });

  it("refuses what was made of facts that changed, or is not what it says it is", async () => {
    const { caseId, personId } = await approve(hub);
    const made = await makeRecord(hub, caseId);
    const send = (change: object) => hub.job("prepare-submission", "recordPrepared", { ...made, ...change });
    expect(codesOf(await send({ record: "{}" }))).toEqual(["RECORD_NOT_UNDERSTOOD"]);
    expect(codesOf(await send({ contentHash: "0".repeat(64) }))).toEqual(["HASH_DOES_NOT_FIT"]);
    expect(codesOf(await send({ record: ` ${made.record}` }))).toEqual(["HASH_DOES_NOT_FIT"]);
    await correct(personId, laterCause);
    expect(codesOf(await send({}))).toEqual(["STALE"]);
  });

  it("keeps the same record once", async () => {
    const { caseId } = await approve(hub);
    const made = await makeRecord(hub, caseId);
    for (const _ of [1, 2]) {
      expect(codesOf(await hub.job("prepare-submission", "recordPrepared", made))).toEqual([]);
    }
    expect(await submissionsOf(hub, caseId)).toHaveLength(1);
  });

  it("goes back to its reviewer with the review, and gets the next number", async () => {
    const { caseId } = await approve(hub);
    await prepare(hub, caseId);
    await hub.act(secondReader, "returnReview", { caseId, reason: "A name stands in it." });
    expect((await submissionsOf(hub, caseId)).map(({ state }) => state)).toEqual(["WITHDRAWN"]);
    expect(await hub.stateOf(caseId)).toBe("RETURNED");
  });
});

describe("releasing a submission", () => {
  it("needs every text confirmed and the hash of what was shown", async () => {
    const { caseId } = await approve(hub);
    const { id: submissionId, contentHash, texts } = await prepare(hub, caseId);
    const [text] = texts as [(typeof texts)[0]];
    const confirm = (path: string, hash: string) =>
      hub.act(coordinator, "confirmText", { submissionId, path, hash });
    expect(codesOf(await confirm("learning.9", text.hash))).toEqual(["NO_SUCH_TEXT"]);
    expect(codesOf(await confirm(text.path, "0".repeat(64)))).toEqual(["TEXT_CHANGED"]);
    expect(codesOf(await confirm(text.path, text.hash))).toEqual([]);
    const early = { submissionId, contentHash: "0".repeat(64) };
    expect((await hub.act(coordinator, "releaseSubmission", early)).refusals).toEqual([
      { code: "CONTENT_CHANGED", path: ["contentHash"] },
      { code: "TEXT_NOT_CONFIRMED", path: ["texts", "learning.0"] },
      { code: "TEXT_NOT_CONFIRMED", path: ["texts", "contributoryFactors.0"] },
      { code: "TEXT_NOT_CONFIRMED", path: ["texts", "recommendations.0"] },
    ]);
    for (const { path, hash } of texts) await confirm(path, hash);
    expect(codesOf(await hub.act(coordinator, "releaseSubmission", { submissionId, contentHash }))).toEqual(
      [],
    );
    const told = await hub.hub.rows("select from outbox where event = 'submission.released'");
    expect(told.length).toBeGreaterThan(0);
    expect(await released(submissionId)).toMatchObject({ state: "RELEASED", current: true, contentHash });
  });

  it("is not done while the case is on hold", async () => {
    const { caseId } = await approve(hub);
    const submission = await prepare(hub, caseId);
    await hub.act(coordinator, "holdByHand", { caseId, reason: "POLICE_INVESTIGATION" });
    const { id: submissionId, contentHash } = submission;
    const refused = await hub.act(coordinator, "releaseSubmission", { submissionId, contentHash });
    expect(codesOf(refused)).toContain("CASE_ON_HOLD");
  });
});

describe("what becomes of a delivery", () => {
  it("is recorded once, and the case can then be closed", async () => {
    const { caseId } = await approve(hub);
    const submission = await prepare(hub, caseId);
    await release(hub, submission);
    for (const _ of [1, 2]) expect(codesOf(await acknowledge(hub, submission))).toEqual([]);
    expect(await hub.stateOf(caseId)).toBe("ACKNOWLEDGED");
    expect(codesOf(await hub.act(coordinator, "closeCase", { caseId }))).toEqual([]);
    expect(await hub.told("case.closed", caseId)).toEqual([{ caseId, proposalId: expect.any(String) }]);
    expect(await hub.stateOf(caseId)).toBe("CLOSED");
  });

  it("must be about what was released", async () => {
    const { caseId } = await approve(hub);
    const submission = await prepare(hub, caseId);
    expect(codesOf(await acknowledge(hub, submission))).toEqual(["NEVER_RELEASED"]);
    await release(hub, submission);
    const other = { contentHash: "0".repeat(64), receiptId: null };
    expect(codesOf(await acknowledge(hub, submission, other))).toEqual([
      "RECEIPT_MISSING",
      "CONTENT_CHANGED",
    ]);
  });

  it("may be a rejection, after which somebody has it prepared again", async () => {
    const { caseId } = await approve(hub);
    const submission = await prepare(hub, caseId);
    await release(hub, submission);
    const reasons = [{ path: "/causes/0", message: "not a code" }];
    await acknowledge(hub, submission, { outcome: "REJECTED", receiptId: null, reasons });
    const [rejected] = await submissionsOf(hub, caseId);
    expect(rejected).toMatchObject({ state: "REJECTED", rejections: reasons });
    expect(await hub.stateOf(caseId)).toBe("REJECTED");
    expect(codesOf(await hub.act(coordinator, "prepareAgain", { caseId }))).toEqual([]);
    expect(await prepare(hub, caseId)).toMatchObject({ version: 2, state: "PREPARED" });
  });
});

describe("facts that change afterwards", () => {
  it("make a prepared version stale, which is prepared again and never goes out", async () => {
    const { caseId, personId } = await approve(hub);
    const first = await prepare(hub, caseId);
    await correct(personId, laterCause);
    expect((await submissionsOf(hub, caseId))[0]).toMatchObject({
      state: "STALE",
      staleFacts: ["causes"],
      current: false,
    });
    expect(await hub.told("case.approved", caseId)).toHaveLength(2);
    expect(
      codesOf(
        await hub.act(coordinator, "releaseSubmission", {
          submissionId: first.id,
          contentHash: first.contentHash,
        }),
      ),
    ).toContain("NOT_OPEN_TO_RELEASE");
    expect(await prepare(hub, caseId)).toMatchObject({ version: 2 });
  });

  it("stop a delivery, and a receipt that comes all the same is kept", async () => {
    const { caseId, personId } = await approve(hub);
    const submission = await prepare(hub, caseId);
    await release(hub, submission);
    await correct(personId, laterCause);
    expect(await released(submission.id)).toMatchObject({ state: "STALE", current: false });
    const stopped = { outcome: "STALE", receiptId: null, receivedAt: null, contentHash: null };
    expect(codesOf(await acknowledge(hub, submission, stopped))).toEqual([]);
    expect(codesOf(await acknowledge(hub, submission))).toEqual([]);
    expect((await submissionsOf(hub, caseId))[0]).toMatchObject({
      state: "STALE",
      receiptId: `receipt-of-${submission.id}`,
    });
    expect(await hub.stateOf(caseId)).toBe("APPROVED");
  });

  it("leave the day on which the review was completed, where it is returned before its record is amended", async () => {
    hub.setToday("2018-03-12");
    const { caseId, personId } = await approve(hub);
    const clock = "state completedOn clocks { completion { state metOn } }";
    const met = { completedOn: "2018-03-12", clocks: { completion: { state: "MET", metOn: "2018-03-12" } } };
    const returns = () => hub.act(secondReader, "returnReview", { caseId, reason: "One cause more." });
    // Nobody had taken anything: what was approved too early is not completed.
    expect(codesOf(await returns())).toEqual([]);
    expect(await hub.see(caseId, clock)).toMatchObject({ state: "RETURNED", completedOn: null });
    await hub.act(reviewer, "submitForQuality", { caseId });
    await hub.act(secondReader, "approveReview", { caseId });
    const submission = await prepare(hub, caseId);
    await release(hub, submission);
    await acknowledge(hub, submission);
    hub.setToday("2019-03-12");
    await correct(personId, { sex: "MALE" });
    expect(codesOf(await returns())).toEqual([]);
    expect(await hub.see(caseId, clock)).toEqual({ state: "RETURNED", ...met });
    await hub.act(reviewer, "submitForQuality", { caseId });
    await hub.act(secondReader, "approveReview", { caseId });
    expect(await hub.see(caseId, clock)).toEqual({ state: "APPROVED", ...met });
    hub.setToday("2018-03-12");
  });

  it("amend what the national programme holds, also after the case was closed", async () => {
    const { caseId, personId } = await approve(hub);
    const first = await prepare(hub, caseId);
    await release(hub, first);
    await acknowledge(hub, first);
    await hub.act(coordinator, "closeCase", { caseId });
    await correct(personId, laterCause);
    expect(await hub.stateOf(caseId)).toBe("CLOSED");
    const second = await prepare(hub, caseId);
    expect(second).toMatchObject({ version: 2, state: "PREPARED" });
    expect(codesOf(await release(hub, second))).toEqual([]);
    await acknowledge(hub, second);
    expect((await submissionsOf(hub, caseId)).map(({ state }) => state)).toEqual(["STALE", "ACKNOWLEDGED"]);
    expect(await hub.stateOf(caseId)).toBe("CLOSED");
    expect(await readWork(hub, caseId)).toBeNull();
  });

  it("amend by the schema of today what was sent by an earlier one", async () => {
    const { caseId, personId } = await approve(hub);
    const made = await makeRecord(hub, caseId);
    const earlier = canonicalRecord(asVersion1(JSON.parse(made.record)));
    const record = Buffer.from(earlier.bytes).toString();
    const sent = { ...made, record, contentHash: earlier.contentHash };
    expect(codesOf(await hub.job("prepare-submission", "recordPrepared", sent))).toEqual([]);
    const [first] = (await submissionsOf(hub, caseId)) as [SeenSubmission];
    expect(first.texts.map(({ text }) => text)).toContain("Teach staff to thicken drinks.");
    expect(codesOf(await release(hub, first))).toEqual([]);
    expect(codesOf(await acknowledge(hub, first))).toEqual([]);
    await correct(personId, laterCause);
    const second = await prepare(hub, caseId);
    expect(second).toMatchObject({ version: 2, state: "PREPARED" });
    const query = "query ($id: ID!) { submission(id: $id) { changes { field before after } } }";
    const { data } = await hub.hub.ask(coordinator, query, { id: second.id }, "review");
    expect(data.submission.changes).toContainEqual({ field: "schemaVersion", before: '"1"', after: '"2"' });
    expect(data.submission.changes.map(({ field }: { field: string }) => field)).toEqual(
      expect.arrayContaining(["contributoryFactors", "recommendations", "underlyingCause", "causes"]),
    );
    expect(codesOf(await release(hub, second))).toEqual([]);
    expect(codesOf(await acknowledge(hub, second))).toEqual([]);
  });

  it("change nothing where no fact that was used has changed", async () => {
    const { caseId, personId } = await approve(hub);
    await prepare(hub, caseId);
    await correct(personId, {});
    expect((await submissionsOf(hub, caseId))[0]).toMatchObject({ state: "PREPARED", current: true });
  });

  it("count the day of notification among them", async () => {
    const { caseId, personId } = await approve(hub);
    await prepare(hub, caseId);
    await openCase(hub, { personRevision: 2, notifiedOn: "2018-03-10" }, personId);
    expect((await submissionsOf(hub, caseId))[0]?.staleFacts).toEqual(["notifiedOn"]);
  });
});

describe("the key of pseudonyms, changed", () => {
  it("leaves a case its name once a version was prepared, amendments too, and names new ones", async () => {
    const sent = await approve(hub);
    const first = await prepare(hub, sent.caseId);
    await release(hub, first);
    await acknowledge(hub, first);
    const waiting = await approve(hub);
    await prepare(hub, waiting.caseId);
    const fresh = await approve(hub);
    const names = await hub.hub.rows<{ case_id: string; pseudonym: string }>(
      "select distinct case_id, pseudonym from submission",
    );
    const nameOf = (caseId: string) => names.find(({ case_id }) => case_id === caseId)?.pseudonym;

    const newKey = oneKey();
    const same = { ...keys, DATABASE_URL: hub.hub.database.url };
    const later = await startCasesHub({ ...same, PSEUDONYM_KEY: newKey });
    try {
      for (const { caseId, personId } of [sent, waiting]) {
        const facts = { ...adult, personRevision: 2, ...laterCause };
        await later.job("refresh-case", "refreshCase", { personId, facts });
        const amended = await prepare(later, caseId);
        expect(amended.version).toBe(2);
        expect(await recordOf(later, amended.id)).toMatchObject({ pseudonym: nameOf(caseId) });
      }
      const { id } = await prepare(later, fresh.caseId);
      const pseudonym = pseudonymOf(fresh.caseId, Buffer.from(newKey, "base64"));
      expect(await recordOf(later, id)).toMatchObject({ pseudonym });
    } finally {
      await later.hub.stop();
    }
  });

  async function recordOf({ hub: asked }: CasesHub, id: string) {
    const query = "query ($id: ID!) { submission(id: $id) { record } }";
    const { data } = await asked.ask(coordinator, query, { id }, "review");
    return JSON.parse(data.submission.record);
  }
});

it("lists submissions by state", async () => {
  const { caseId } = await approve(hub);
  const { id } = await prepare(hub, caseId);
  const { data } = await hub.hub.ask(
    coordinator,
    "{ submissions(filter: { states: [PREPARED] }, first: 100) { nodes { id state case { id } } } }",
    {},
    "review",
  );
  expect(data.submissions.nodes).toContainEqual({ id, state: "PREPARED", case: { id: caseId } });
  expect(new Set(data.submissions.nodes.map(({ state }: { state: string }) => state))).toEqual(
    new Set(["PREPARED"]),
  );
});

it("gives the bytes to no job but that which delivers them", async () => {
  const answer = await hub.hub.ask(
    { job: "open-case" },
    "query ($id: ID!) { releasedSubmission(id: $id) { record } }",
    { id: randomUUID() },
  );
  expect(answer.errors?.[0]?.extensions.code).toBe("FORBIDDEN_FIELD");
});
