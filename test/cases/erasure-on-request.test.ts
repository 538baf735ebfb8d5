import { randomBytes, randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { guardian, retentionAt } from "../support/guardian.ts";
import { allocate, openCase } from "./case-steps.ts";
import { type CasesHub, codesOf, coordinator, reviewer, startCasesHub } from "./cases-hub.ts";
import { addRelative, answer, askFamily } from "./family-steps.ts";
import { readSealed } from "./read-sealed.ts";

const masterKey = randomBytes(32);
let hub: CasesHub;
let retention: ReturnType<typeof retentionAt>;
beforeAll(async () => {
  hub = await startCasesHub({ MASTER_KEY: masterKey.toString("base64") });
  retention = retentionAt(hub.hub, "Cases");
});
afterAll(() => hub.hub.stop());

/** Another area's guardian. */
const other = guardian("72Q");

describe("what a relative asks to have erased", () => {
  let caseId: string;
  let relativeId: string;
  let requestId: string;
  const second = guardian("07V", "another guardian");
  // The area's commissioner had another code then.
  const first = guardian("07V");
  const key = randomUUID();
  const asked = (changes: object = {}) =>
    retention.request(coordinator, {
      subjectClass: "RELATIVE",
      subjectId: relativeId,
      askedOn: "2018-03-12",
      ...changes,
    });
  const contact = (words: string) =>
    hub.act(coordinator, "recordFamilyContact", {
      caseId,
      relativeId,
      step: "TOLD",
      on: "2018-03-12",
      words,
    });
  const contactIds = async (): Promise<string[]> =>
    (await hub.see(caseId, "family { contacts { id } }")).family.contacts.map(({ id }: { id: string }) => id);
  const takeBack = (contactId: string, reason: string) =>
    hub.act(coordinator, "withdrawFamilyContact", { caseId, contactId, reason });

  beforeAll(async () => {
    hub.setToday("2018-03-12");
    ({ caseId } = await openCase(hub));
    relativeId = await addRelative(hub, caseId, { name: "Rosa Numbat", reach: "1 Numbat Lane" });
    expect(codesOf(await contact("Numbat wept."))).toEqual([]);
    expect(codesOf(await contact("Numbat was not told."))).toEqual([]);
    const reason = "Numbat's sister was rung.";
    expect(codesOf(await takeBack((await contactIds()).at(-1)!, reason))).toEqual([]);
    const { question } = await askFamily(hub, coordinator, caseId, {
      relativeId,
      words: "Where was Numbat?",
    });
    await answer(hub, coordinator, question!.id, { words: "Numbat was by the sea." });
    await addRelative(hub, caseId, { name: "Ada Potoroo", reach: "2 Potoroo Lane" });
  });

  it("is logged by whoever sees them, once, and decided by a ground that fits", async () => {
    const stranger = { ...coordinator, org: "72Q" };
    expect(
      (
        await retention.request(stranger, {
          subjectClass: "RELATIVE",
          subjectId: relativeId,
          askedOn: "2018-03-12",
        })
      ).refused,
    ).toEqual(["NOBODY_LIKE_THAT"]);
    expect((await asked({ subjectClass: "NOTIFIER" })).refused).toEqual(["KEPT_ELSEWHERE"]);
    expect((await asked({ askedOn: "2018-03-13" })).refused).toEqual(["ASKED_ON_A_DAY_TO_COME"]);
    // Several log it in one instant: one of them has it.
    const atOnce = await Promise.all([asked(), asked(), asked(), asked()]);
    const taken = atOnce.filter(({ refused }) => refused.length === 0);
    expect(taken).toHaveLength(1);
    expect(new Set(atOnce.flatMap(({ refused }) => refused))).toEqual(new Set(["ASKED_ALREADY"]));
    requestId = taken[0].request.id;
    expect((await asked()).refused).toEqual(["ASKED_ALREADY"]);
    const keeping = { requestId, ground: "LEGAL_CLAIMS" };
    expect((await retention.decideErasure(first, keeping)).refused).toEqual(["GROUND_SAYS_OTHERWISE"]);
    expect((await retention.decideErasure(other, { requestId })).refused).toEqual(["NO_SUCH_ERASURE"]);
    expect((await retention.confirm(second, requestId)).refused).toEqual(["ERASURE_NOT_GRANTED"]);
    expect((await retention.decideErasure(first, { requestId })).refused).toEqual([]);
  });

  it("is erased once a second person confirms, unless a hold is on the case", async () => {
    expect((await retention.confirm(first, requestId)).refused).toEqual(["SECOND_PERSON_NEEDED"]);
    const { hold } = await retention.place(first, { recordClass: "CASE", recordId: caseId });
    expect((await retention.confirm(second, requestId)).refused).toEqual(["UNDER_LEGAL_HOLD"]);
    await retention.lift(first, hold.id);
    // Somebody writes about them at the same time: that is erased with the rest, or refused.
    const [erased, written] = await Promise.all([
      retention.confirm(second, requestId, key),
      contact("Numbat rang again."),
    ]);
    expect(erased.refused).toEqual([]);
    expect([[], ["RECORD_ERASED"]]).toContainEqual(codesOf(written));
    expect(erased.stays).toEqual(["ACTS", "HASHES", "AUDIT", "RELEASED_SUBMISSIONS"]);
    expect(erased.certificate.recordId).toBe(relativeId);
    expect(await retention.confirm(second, requestId, key)).toEqual(erased);
    expect((await retention.confirm(second, requestId)).refused).toEqual(["ERASED_BEFORE"]);
  });

  it("can be read by nobody, while what others said and the acts stay", async () => {
    const said = await readSealed(hub, masterKey);
    expect(said.filter((each) => each.includes("Numbat"))).toEqual([]);
    expect(said.filter((each) => each.includes("Potoroo"))).toHaveLength(2);
    const { family, erasedOn } = await hub.see(
      caseId,
      `erasedOn family { relatives { relationship name erasedOn } contacts { step words erasedOn } }`,
    );
    expect(erasedOn).toBeNull();
    expect(family.relatives).toEqual([
      { relationship: "PARENT", name: null, erasedOn: "2018-03-12" },
      { relationship: "PARENT", name: "Ada Potoroo", erasedOn: null },
    ]);
    expect(family.contacts[0]).toEqual({ step: "TOLD", words: null, erasedOn: "2018-03-12" });
    expect(codesOf(await contact("Numbat rang."))).toContain("RECORD_ERASED");
    expect(codesOf(await takeBack((await contactIds())[0]!, "Numbat was away."))).toEqual(["RECORD_ERASED"]);
    expect((await asked()).refused).toEqual(["ERASED_BEFORE"]);
  });
});

describe("what an informant asks to have erased", () => {
  it("takes their words, and why what was recorded of them was withdrawn", async () => {
    hub.setToday("2018-03-12");
    const { caseId } = await openCase(hub);
    await allocate(hub, caseId);
    await hub.act(reviewer, "startReview", { caseId });
    const hears = (kind: string, said: string) =>
      hub.act(reviewer, "recordInformant", { caseId, kind, outcome: "HEARD", means: "TALK", said });
    const withdraws = async (informantId: string) =>
      codesOf(
        await hub.act(reviewer, "withdrawInformant", { caseId, informantId, reason: "Wombat was away." }),
      );
    expect(codesOf(await hears("FAMILY", "Wombat knew her well."))).toEqual([]);
    expect(codesOf(await hears("GP", "Wombat saw her twice."))).toEqual([]);
    const { review } = await hub.see(caseId, "review { informants { id kind } }");
    const ids: string[] = review.informants.map(({ id }: { id: string }) => id);
    expect(await withdraws(ids[0]!)).toEqual([]);
    for (const subjectId of ids) {
      const asks = { subjectClass: "INFORMANT", subjectId, askedOn: "2018-03-12" };
      const { request, refused } = await retention.request(coordinator, asks);
      expect(refused).toEqual([]);
      expect((await retention.decideErasure(guardian("07V"), { requestId: request.id })).refused).toEqual([]);
      const second = guardian("07V", "another guardian");
      expect((await retention.confirm(second, request.id)).refused).toEqual([]);
    }
    const said = await readSealed(hub, masterKey);
    expect(said.filter((each) => each.includes("Wombat"))).toEqual([]);
    expect(await withdraws(ids[1]!)).toEqual(["RECORD_ERASED"]);
  });
});
