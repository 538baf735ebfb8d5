import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { acknowledge, approve, prepare, release, type SeenSubmission, submissionsOf } from "./case-steps.ts";
import { type CasesHub, codesOf, coordinator, startCasesHub } from "./cases-hub.ts";
import { deliverySteps } from "./delivery-steps.ts";

let hub: CasesHub;
beforeAll(async () => {
  hub = await startCasesHub();
});
afterAll(() => hub.hub.stop());

const { begin, correct, out } = deliverySteps(() => hub);

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
