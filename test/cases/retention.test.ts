import { randomBytes, randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connected } from "../../standalone/postgres/provision.ts";
import { guardian, retentionAt, tablesThatSay } from "../support/guardian.ts";
import type { TokenFor } from "../support/issuer.ts";
import { acknowledge, adult, approve, openCase, prepare, release, submissionsOf } from "./case-steps.ts";
import { type CasesHub, codesOf, coordinator, startCasesHub } from "./cases-hub.ts";
import { addRelative, answer, askFamily, plan } from "./family-steps.ts";
import { openSealed, readSealed } from "./read-sealed.ts";

const masterKey = randomBytes(32);
let hub: CasesHub;
let retention: ReturnType<typeof retentionAt>;
beforeAll(async () => {
  hub = await startCasesHub({ MASTER_KEY: masterKey.toString("base64") });
  retention = retentionAt(hub.hub, "Cases");
});
afterAll(() => hub.hub.stop());

/** The area's own guardian, under the name that it has had since, and another area's. */
const own = guardian("QWE");
const other = guardian("72Q");
const dueOf = async (caseId: string) =>
  (await retention.due(own)).find(({ recordId }: { recordId: string }) => recordId === caseId);

/** A review that was closed on the 12th of March 2018, with all that a family may say. */
async function closed(beforeItIs: (caseId: string) => Promise<void> = async () => {}): Promise<string> {
  hub.setToday("2018-03-12");
  const { caseId } = await approve(hub, { causes: [{ line: "IA", text: "Quokka fever", icd10: "J69.0" }] });
  await plan(hub, caseId, { wishes: "Ring Quokka before you come." });
  const relativeId = await addRelative(hub, caseId, { name: "Rosa Quokka", reach: "1 Quokka Lane" });
  const told = { caseId, relativeId, step: "TOLD", on: "2018-03-12", words: "Quokka wept." };
  expect(codesOf(await hub.act(coordinator, "recordFamilyContact", told))).toEqual([]);
  const { question } = await askFamily(hub, coordinator, caseId, { relativeId, words: "Where was Quokka?" });
  await answer(hub, coordinator, question!.id, { words: "Quokka was by the sea." });
  const submission = await prepare(hub, caseId);
  await beforeItIs(caseId);
  await release(hub, submission);
  await acknowledge(hub, submission);
  expect(codesOf(await hub.act(coordinator, "closeCase", { caseId }))).toEqual([]);
  return caseId;
}

/** A case that was found out of scope on that day. */
async function outOfScope() {
  hub.setToday("2018-03-12");
  const opened = await openCase(hub, { learningDisability: "NONE" });
  expect(await hub.stateOf(opened.caseId)).toBe("OUT_OF_SCOPE");
  return opened;
}

describe("a case whose time is over", () => {
  it("comes up on its day and not before, once, however often the job runs", async () => {
    const { caseId } = await outOfScope();
    hub.setToday("2026-03-11");
    expect((await retention.raise()).raised).toBe(0);
    hub.setToday("2026-03-12");
    const raised = await Promise.all([retention.raise(), retention.raise()]);
    expect(raised.map(({ refused }) => refused)).toEqual([[], []]);
    await retention.raise();
    const due = (await retention.due(own)).filter((each: { recordId: string }) => each.recordId === caseId);
    expect(due).toEqual([
      {
        id: expect.any(String),
        recordClass: "CASE",
        recordId: caseId,
        event: "ENDED_WITHOUT_REVIEW",
        eventOn: "2018-03-12",
        dueOn: "2026-03-12",
        underHold: false,
      },
    ]);
    expect(await retention.due(other)).toEqual([]);
    const { data } = await hub.hub.ask(coordinator, "{ casesRecordsDueForAppraisal { nodes { id } } }");
    expect(data.casesRecordsDueForAppraisal).toBeNull();
  });

  it("is kept until a day, and comes up again then", async () => {
    const { caseId } = await outOfScope();
    hub.setToday("2026-04-01");
    await retention.raise();
    const kept = { appraisalId: (await dueOf(caseId)).id, decision: "KEEP", keepUntil: "2028-01-01" };
    expect((await retention.decide(own, kept)).refused).toEqual([]);
    await retention.raise();
    expect(await dueOf(caseId)).toBeUndefined();
    hub.setToday("2028-01-01");
    await retention.raise();
    expect(await dueOf(caseId)).toBeDefined();
  });

  it.each([
    ["itself", (caseId: string) => ({ recordClass: "CASE", recordId: caseId })],
    ["its class", () => ({ recordClass: "CASE" })],
    ["all that its keeper has", () => ({ kind: "LITIGATION" })],
  ])("is not destroyed while a hold is on %s", async (_, scope) => {
    const { caseId } = await outOfScope();
    hub.setToday("2026-04-01");
    await retention.raise();
    const { id: appraisalId } = await dueOf(caseId);
    const { hold } = await retention.place(own, scope(caseId));
    expect((await retention.place(other, { recordClass: "CASE", recordId: caseId })).refused).toEqual([]);
    expect((await dueOf(caseId)).underHold).toBe(true);
    expect((await retention.decide(own, { appraisalId })).refused).toEqual(["UNDER_LEGAL_HOLD"]);
    expect((await retention.lift(other, hold.id)).refused).toEqual(["NO_SUCH_HOLD"]);
    expect((await retention.lift(own, hold.id)).refused).toEqual([]);
    expect((await retention.decide(own, { appraisalId })).refused).toEqual([]);
  });
});

const chair = { roles: ["steering-group"], org: "07V", sub: "chair" } as const;

/** An act on the steering group or on a pack, of which this is refused. */
async function refusedBy(as: TokenFor, mutation: string, input: object, shows: string) {
  const type =
    mutation === "endSteeringMeeting" ? "SteeringMeeting" : mutation[0]!.toUpperCase() + mutation.slice(1);
  const { data, errors } = await hub.hub.ask(
    as,
    `mutation ($input: ${type}Input!) { ${mutation}(input: $input) { ${shows} refusals { code } } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
    "learning",
  );
  expect(errors).toBeUndefined();
  const { refusals, ...done } = data[mutation];
  return { ...done, refused: refusals.map(({ code }: { code: string }) => code) };
}

/** Such an act, of which nothing is refused. */
async function does(...act: Parameters<typeof refusedBy>) {
  const done = await refusedBy(...act);
  expect(done.refused).toEqual([]);
  return done;
}

/** The steering group meets, decides on a case's report and hears how far that has come, each in words. */
async function decidedByGroup(caseId: string): Promise<void> {
  const group = "steeringGroup { id members { id } }";
  const { steeringGroup } = await does(coordinator, "foundSteeringGroup", { title: "Steering group" }, group);
  const groupId = steeringGroup.id;
  const seat = { groupId, seat: "CHAIR", organisation: "07V", name: "Who chairs it" };
  const [member] = (await does(coordinator, "inviteSteeringMember", seat, group)).steeringGroup.members;
  const [memberId, on] = [member.id, "2018-03-12"];
  await does(chair, "answerSteeringInvitation", { groupId, memberId, accept: true }, group);
  const { meeting } = await does(chair, "planSteeringMeeting", { groupId, on }, "meeting { id }");
  const present = { meetingId: meeting.id, present: [memberId] };
  await does(chair, "beginSteeringMeeting", present, "meeting { id }");
  const [itemId, words] = [`REPORT_TO_DECIDE:${caseId}`, "Ask what Quokka was given to drink."];
  const decided = {
    meetingId: meeting.id,
    itemId,
    proposedBy: memberId,
    words,
    owner: "RJ6",
    dueOn: "2018-04-20",
  };
  const { decision } = await does(chair, "recordSteeringDecision", decided, "decision { id }");
  const told = { groupId, decisionId: decision.id, state: "DONE", words: "Quokka was given water." };
  await does(chair, "followSteeringDecision", told, "decision { id }");
  await does(chair, "endSteeringMeeting", { meetingId: meeting.id }, "meeting { id }");
}

describe("a case that is destroyed", () => {
  let caseId: string;
  let documents: string[];
  let before: { acts: string; hash: string | undefined };
  const facts = async () => ({
    acts: JSON.stringify(
      await hub.hub.rows("select * from case_act where case_id = $1 order by sequence", [caseId]),
    ),
    hash: (await submissionsOf(hub, caseId)).at(-1)?.contentHash,
  });
  const key = randomUUID();
  let appraisalId: string;

  beforeAll(async () => {
    caseId = await closed(decidedByGroup);
    before = await facts();
    documents = (
      await hub.hub.rows<{ id: string }>(
        `select id from document_key where wrapped is not null and id not in (select document_id from submission)
           and id not in (select (facts ->> 'name')::uuid from steering_act where kind = 'MEMBER_INVITED')`,
      )
    ).map(({ id }) => id);
    hub.setToday("2038-03-11");
    await retention.raise();
    expect(await dueOf(caseId)).toBeUndefined();
    hub.setToday("2038-03-12");
    await retention.raise();
    expect(await dueOf(caseId)).toMatchObject({ event: "REVIEW_CLOSED", dueOn: "2038-03-12" });
    appraisalId = (await dueOf(caseId)).id;
  });

  it("says nothing any more to anybody, with the master key either", async () => {
    const said = await Promise.all(documents.map((id) => openSealed(hub, masterKey, id)));
    expect(said.some((words) => words?.includes("Quokka"))).toBe(true);
    expect(said).not.toContain(null);
    expect(await tablesThatSay(hub.hub, "quokka")).not.toEqual([]);

    const { refused, appraisal, certificate } = await retention.decide(own, {
      appraisalId,
      idempotencyKey: key,
    });
    expect(refused).toEqual([]);
    expect(appraisal).toEqual({ decision: "DESTROY", decidedBy: "guardian of QWE" });
    expect(certificate.recordId).toBe(caseId);
    const count = (how: string) =>
      certificate.parts
        .filter((part: { how: string }) => part.how === how)
        .reduce((sum: number, part: { count: number }) => sum + part.count, 0);
    expect(count("KEY")).toBe(documents.length);
    expect(certificate.parts).toContainEqual({
      heldIn: "family_relative_revision",
      how: "KEY",
      count: 1,
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    const heldIn = certificate.parts.map((part: { heldIn: string }) => part.heldIn);
    expect(heldIn.filter((table: string) => table === "steering_act")).toHaveLength(2);
    expect(await Promise.all(documents.map((id) => openSealed(hub, masterKey, id)))).toEqual(
      documents.map(() => null),
    );
    expect(await tablesThatSay(hub.hub, "quokka")).toEqual([]);
  });

  it("keeps its acts, its hashes and what was released", async () => {
    expect(await facts()).toEqual(before);
    const sealed = await hub.hub.rows("select from sealed_document where id = any ($1)", [documents]);
    expect(sealed).toHaveLength(documents.length);
    const [submission] = await submissionsOf(hub, caseId);
    expect(submission?.texts.length).toBeGreaterThan(0);
  });

  it("is read as erased on a day, without an error", async () => {
    const seen = await hub.see(
      caseId,
      `erasedOn state family { plan { wishes } contacts { step words } relatives { relationship name } }
       review { sections { kind text } }`,
    );
    expect(seen).toMatchObject({
      erasedOn: "2038-03-12",
      state: "CLOSED",
      family: {
        plan: { wishes: null },
        contacts: [{ step: "TOLD", words: null }],
        relatives: [{ relationship: "PARENT", name: null }],
      },
    });
    expect(seen.review.sections.every(({ text }: { text: string | null }) => text === null)).toBe(true);
  });

  it("takes no act any more, from a person or a job", async () => {
    const { personId } = (
      await hub.hub.rows<{ personId: string }>(
        `select person_id as "personId" from case_record where id = $1`,
        [caseId],
      )
    )[0]!;
    const again = { personId, facts: { ...adult, personRevision: 2, placeOfDeath: "HOME" } };
    expect(codesOf(await hub.job("refresh-case", "refreshCase", again))).toEqual(["RECORD_ERASED"]);
    // What is told of it by jobs is passed over, and goes on with whom it is about besides.
    const newPersonId = randomUUID();
    const link = { caseId, investigationId: randomUUID(), linkRevision: 1 };
    const passedOver = [
      await hub.job("hold-case", "holdCase", { ...link, reason: "CORONER_INVESTIGATION" }),
      await hub.job("resume-case", "resumeCase", { ...link, linkRevision: 2 }),
      await hub.job("merge-case", "mergeCase", { personId: randomUUID(), formerPersonId: personId }),
      await hub.job("split-case", "splitCase", {
        personId,
        newPersonId,
        facts: { ...adult, personRevision: 3 },
        newFacts: adult,
      }),
      await hub.job("split-case", "splitCase", {
        personId: newPersonId,
        newPersonId: personId,
        facts: { ...adult, personRevision: 2, placeOfDeath: "HOME" },
        newFacts: { ...adult, personRevision: 4 },
      }),
    ];
    expect(passedOver.map(codesOf)).toEqual(passedOver.map(() => []));
    const opened = await hub.hub.rows("select from case_record where person_id = $1", [newPersonId]);
    expect(opened).toHaveLength(1);
    const relative = {
      caseId,
      revision: 0,
      relationship: "PARENT",
      name: "A",
      reach: "B",
      mayBeContacted: true,
    };
    expect(codesOf(await hub.act(coordinator, "recordRelative", relative))).toContain("RECORD_ERASED");
  });

  it("is destroyed once, and the same request gets the same answer", async () => {
    const again = await retention.decide(own, { appraisalId, idempotencyKey: key });
    expect(again.certificate.recordId).toBe(caseId);
    expect((await retention.decide(own, { appraisalId })).refused).toEqual(["DECIDED_BEFORE"]);
    await retention.raise();
    expect(await dueOf(caseId)).toBeUndefined();
    const certified = (await retention.certificates(own)).filter(
      (each: { recordId: string }) => each.recordId === caseId,
    );
    expect(certified).toHaveLength(1);
    expect(await retention.certificates(other)).toEqual([]);
  });
});

it("is either destroyed or taken up by a job that comes at the same time, never both", async () => {
  const { caseId, personId } = await outOfScope();
  hub.setToday("2026-04-03");
  await retention.raise();
  const { id: appraisalId } = await dueOf(caseId);
  const facts = { ...adult, personRevision: 3, learningDisability: "NONE", placeOfDeath: "HOME" };
  const [decided, refreshed] = await Promise.all([
    retention.decide(own, { appraisalId }),
    hub.job("refresh-case", "refreshCase", { personId, facts }),
  ]);
  expect([
    [[], ["RECORD_ERASED"]],
    [["RECORD_IN_USE"], []],
  ]).toContainEqual([decided.refused, codesOf(refreshed)]);
});

describe("what a steering group keeps", () => {
  const group = "steeringGroup { id members { id } }";
  const kept = { groupId: "", memberId: "", meetingId: "", decisionId: "", packId: "" };
  const dueOfClass = async (recordClass: string) =>
    (await retention.due(own)).filter((each: { recordClass: string }) => each.recordClass === recordClass);
  const destroyed = async (recordId: string) => {
    const { id: appraisalId } = await dueOf(recordId);
    const { refused, certificate } = await retention.decide(own, { appraisalId });
    expect(refused).toEqual([]);
    return certificate.parts.map(({ heldIn, count }: { heldIn: string; count: number }) => ({
      heldIn,
      count,
    }));
  };
  const seen = async (select: string) => {
    const { data, errors } = await hub.hub.ask(coordinator, `{ ${select} }`, {}, "learning");
    expect(errors).toBeUndefined();
    return data;
  };

  beforeAll(async () => {
    hub.setToday("2018-05-02");
    const { steeringGroups } = await seen("steeringGroups { nodes { id } }");
    const known = steeringGroups.nodes[0]?.id;
    kept.groupId =
      known ?? (await does(coordinator, "foundSteeringGroup", { title: "Group" }, group)).steeringGroup.id;
    const { groupId } = kept;
    const seat = { groupId, seat: "SENIOR_RESPONSIBLE_OFFICER", organisation: "E09000008", name: "Quoll" };
    const invited = await does(coordinator, "inviteSteeringMember", seat, group);
    kept.memberId = invited.steeringGroup.members.at(-1).id;
    const officer = { roles: ["steering-group"], org: "E09000008", sub: "officer" } as const;
    const { memberId } = kept;
    await does(
      officer,
      "answerSteeringInvitation",
      { groupId, memberId, accept: true },
      "steeringGroup { id }",
    );
    const planned = { groupId, on: "2018-05-02", place: "Quoll House" };
    kept.meetingId = (await does(coordinator, "planSteeringMeeting", planned, "meeting { id }")).meeting.id;
    const { meetingId } = kept;
    await does(coordinator, "beginSteeringMeeting", { meetingId, present: [memberId] }, "meeting { id }");
    const decided = {
      meetingId,
      proposedBy: memberId,
      words: "Ask Quoll.",
      owner: "RJ6",
      dueOn: "2018-06-20",
    };
    const { decision } = await does(coordinator, "recordSteeringDecision", decided, "decision { id }");
    kept.decisionId = decision.id;
    await does(coordinator, "endSteeringMeeting", { meetingId }, "meeting { id }");
    await does(coordinator, "endSteeringMembership", { groupId, memberId }, "steeringGroup { id }");
    const told = { groupId, decisionId: decision.id, state: "UNDER_WAY", words: "Quoll was asked." };
    hub.setToday("2018-05-20");
    await does(coordinator, "followSteeringDecision", told, "decision { id }");
    const asked = { audience: "OTHER_BOARD", firstQuarter: "2018-Q1", lastQuarter: "2018-Q1" };
    kept.packId = (await does(coordinator, "requestPack", asked, "pack { id }")).pack.id;
  });

  it("comes up when its time is over: minutes from what was last told of them, a name from when they left, a pack", async () => {
    hub.setToday("2038-05-19");
    await retention.raise();
    expect(
      (await dueOfClass("STEERING_MEMBER")).map(({ recordId }: { recordId: string }) => recordId),
    ).toEqual([kept.memberId]);
    expect([await dueOf(kept.meetingId), await dueOf(kept.packId)]).toEqual([undefined, undefined]);
    hub.setToday("2038-05-20");
    await retention.raise();
    expect(await dueOf(kept.meetingId)).toMatchObject({
      recordClass: "STEERING_MEETING",
      event: "MEETING_OVER",
    });
    expect(await dueOf(kept.packId)).toMatchObject({
      recordClass: "PACK",
      event: "MADE",
      dueOn: "2038-05-20",
    });
    expect(await retention.due(other)).toEqual([]);
  });

  it("is destroyed as somebody decides; the acts stay", async () => {
    const acts = await hub.hub.rows("select count(*)::int from steering_act");
    expect(await destroyed(kept.memberId)).toEqual([{ heldIn: "steering_act", count: 1 }]);
    expect(await destroyed(kept.meetingId)).toEqual([
      { heldIn: "steering_act", count: 1 },
      { heldIn: "steering_act", count: 1 },
      { heldIn: "steering_act", count: 1 },
    ]);
    expect(await destroyed(kept.packId)).toEqual([{ heldIn: "pack", count: 1 }]);
    expect((await readSealed(hub, masterKey)).filter((each) => each.includes("Quoll"))).toEqual([]);
    expect(await hub.hub.rows("select count(*)::int from steering_act")).toEqual(acts);
  });

  it("is read as erased, and takes no act any more", async () => {
    const erasedOn = "2038-05-20";
    const { steeringMeeting, pack } = await seen(
      `steeringMeeting(id: "${kept.meetingId}") { erasedOn on place present { id name erasedOn } decisions { text } }
       pack(id: "${kept.packId}") { erasedOn audience sections { kind } }`,
    );
    expect(steeringMeeting).toEqual({
      erasedOn,
      on: "2018-05-02",
      place: null,
      present: [{ id: kept.memberId, name: null, erasedOn }],
      decisions: [{ text: null }],
    });
    expect(pack).toEqual({ erasedOn, audience: "OTHER_BOARD", sections: null });
    const { groupId, decisionId, meetingId, memberId, packId } = kept;
    const told = { groupId, decisionId, state: "DONE", words: "Done." };
    const refused = [
      await refusedBy(coordinator, "followSteeringDecision", told, "decision { id }"),
      await refusedBy(
        coordinator,
        "recordSteeringDecision",
        { meetingId, proposedBy: memberId, words: "Once more.", owner: "RJ6", dueOn: "2039-01-01" },
        "decision { id }",
      ),
      await refusedBy(coordinator, "createDownload", { packId, format: "PDF" }, "path"),
    ];
    expect(refused.map((each) => each.refused)).toEqual(refused.map(() => ["RECORD_ERASED"]));
  });
});

it("brings up a case when nothing is left of the person in the index of people, once", async () => {
  const { caseId, personId } = await outOfScope();
  hub.setToday("2025-01-10");
  const input = { personId, eventId: randomUUID() };
  const tells = async () => {
    const { data, errors } = await hub.hub.ask(
      { job: "appraise-case" },
      "mutation ($input: AppraiseCaseInput!) { appraiseCase(input: $input) { caseId refusals { code } } }",
      { input },
    );
    expect(errors).toBeUndefined();
    return data.appraiseCase;
  };
  expect(await tells()).toEqual({ caseId, refusals: [] });
  expect(await tells()).toEqual({ caseId: null, refusals: [] });
  const due = (await retention.due(own)).filter((each: { recordId: string }) => each.recordId === caseId);
  expect(due).toMatchObject([{ event: "PERSON_ERASED", eventOn: "2018-03-12", dueOn: "2025-01-10" }]);
  expect((await retention.decide(own, { appraisalId: due[0].id })).refused).toEqual([]);
});

describe("the run-time role", () => {
  it("destroys no key but by a decision", async () => {
    await connected(hub.hub.database.url, async (client) => {
      await expect(client.query("update document_key set wrapped = null")).rejects.toThrow(
        "permission denied",
      );
      await expect(client.query("select hub.erase($1, now())", [randomUUID()])).rejects.toThrow(
        "nobody has decided",
      );
    });
  });
});
