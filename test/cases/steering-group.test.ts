import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TokenFor } from "../support/issuer.ts";
import { approve, openCase, prepare } from "./case-steps.ts";
import { type CasesHub, coordinator, startCasesHub } from "./cases-hub.ts";

let hub: CasesHub;
beforeAll(async () => {
  hub = await startCasesHub();
});
afterAll(() => hub.hub.stop());

const member = (org: string, sub: string) => ({ roles: ["steering-group"], org, sub }) as const;
const chair = member("07V", "chair");
const officer = member("E09000008", "officer");
const voluntary = member("VCS01", "voluntary");
const carer = member("NONE", "carer");

const ask = async (as: TokenFor, query: string, variables: object = {}) => {
  const { data, errors } = await hub.hub.ask(as, query, variables, "learning");
  expect(errors).toBeUndefined();
  return data;
};

const inputs: Readonly<Record<string, string>> = {
  cancelSteeringMeeting: "SteeringMeetingInput",
  endSteeringMeeting: "SteeringMeetingInput",
};

/** Does an act and gives its entity, and what was refused. */
async function does(as: TokenFor, mutation: string, input: object, payload: string) {
  const type = inputs[mutation] ?? `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const data = await ask(
    as,
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${payload} refusals { code path } } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
  );
  const { refusals, ...rest } = data[mutation];
  return { ...rest, codes: refusals.map(({ code }: { code: string }) => code) };
}

const onGroup = (as: TokenFor, mutation: string, input: object) =>
  does(as, mutation, { groupId, ...input }, "steeringGroup { id members { id seat state organisation } }");
const onMeeting = (as: TokenFor, mutation: string, input: object) =>
  does(as, mutation, input, "meeting { id state begunAt }");
const onDecision = (as: TokenFor, mutation: string, input: object) =>
  does(as, mutation, input, "decision { id state text owner dueOn }");

let groupId = "none";
const members = new Map<string, string>();

async function join(as: TokenFor & { sub: string; org: string }, seat: string, more: object = {}) {
  const invited = await onGroup(coordinator, "inviteSteeringMember", {
    seat,
    organisation: as.org,
    name: as.sub,
    ...more,
  });
  expect(invited.codes).toEqual([]);
  const { id } = invited.steeringGroup.members.at(-1);
  expect((await onGroup(as, "answerSteeringInvitation", { memberId: id, accept: true })).codes).toEqual([]);
  members.set(as.sub, id);
}

const agendaOf = async (as: TokenFor, id: string) => {
  const query = `query ($id: ID!) { steeringMeeting(id: $id) {
    state lastMetAt timeliness { quarter notified completion { metInTimeNet overdue } }
    agenda { id kind dueOn cases { id } action { id } theme { code } } decisions { id state proposedBy { name } }
  } }`;
  return (await ask(as, query, { id })).steeringMeeting;
};

/** A report that waits for the group, with a theme, and an action of it that is overdue by June. */
async function reported(): Promise<string> {
  const { caseId } = await approve(hub);
  await prepare(hub, caseId);
  return caseId;
}

describe("the steering group of an area", () => {
  it("is founded once, by who commissions there", async () => {
    const title = "Croydon steering group";
    const found = (as: TokenFor) =>
      does(as, "foundSteeringGroup", { title }, "steeringGroup { id custodian }");
    const elsewhere = { roles: ["coordinator"], org: "07W", sub: "elsewhere" } as const;
    expect((await found(elsewhere)).codes).toEqual(["NOT_FOR_YOUR_AREA"]);
    const { steeringGroup, codes } = await found(coordinator);
    expect(codes).toEqual([]);
    expect(steeringGroup.custodian).toBe("07V");
    groupId = steeringGroup.id;
    expect((await found(coordinator)).codes).toEqual(["GROUP_FOUNDED_BEFORE"]);
  });

  it("fills its officers' seats first, and offers the others once its terms of reference hold", async () => {
    const invite = (input: object) =>
      onGroup(coordinator, "inviteSteeringMember", { name: "Somebody", ...input });
    expect((await invite({ seat: "CHAIR", organisation: "RJ6" })).codes).toEqual([
      "SEAT_OF_ANOTHER_ORGANISATION",
    ]);
    await join(chair, "CHAIR");
    await join(officer, "SENIOR_RESPONSIBLE_OFFICER");
    expect((await invite({ seat: "CHAIR", organisation: "07V" })).codes).toEqual(["SEAT_TAKEN"]);
    expect((await invite({ seat: "VOLUNTARY_SECTOR", organisation: "VCS01" })).codes).toEqual([
      "TERMS_NOT_ADOPTED",
    ]);
    expect((await onGroup(officer, "writeTermsOfReference", { words: "We meet." })).codes).toEqual([
      "NOT_THE_CHAIR",
    ]);
    expect((await onGroup(chair, "writeTermsOfReference", { words: "We meet each quarter." })).codes).toEqual(
      [],
    );
    const adopt = (version: number, adoptedOn: string) =>
      onGroup(chair, "adoptTermsOfReference", { version, adoptedOn });
    expect((await adopt(2, "2018-03-12")).codes).toEqual(["NO_SUCH_TERMS"]);
    expect((await adopt(1, "2018-03-13")).codes).toEqual(["ADOPTED_IN_FUTURE"]);
    expect((await adopt(1, "2018-03-12")).codes).toEqual([]);
    expect((await adopt(1, "2018-03-12")).codes).toEqual(["TERMS_ADOPTED_BEFORE"]);
    await join(voluntary, "VOLUNTARY_SECTOR");
  });

  it("shows itself to those who are invited, and to nobody else", async () => {
    const query =
      "{ steeringGroups { nodes { title seatsNotFilled terms { text adoptedOn } members { name } } } }";
    const seen = async (as: TokenFor) => (await ask(as, query)).steeringGroups.nodes;
    expect(await seen(voluntary)).toEqual([
      {
        title: "Croydon steering group",
        seatsNotFilled: ["LEARNING_DISABILITY_PARTNERSHIP", "CARERS"],
        terms: [{ text: "We meet each quarter.", adoptedOn: "2018-03-12" }],
        members: [{ name: "chair" }, { name: "officer" }, { name: "voluntary" }],
      },
    ]);
    expect(await seen(carer)).toEqual([]);
    await join(carer, "CARERS", { organisation: undefined, account: "carer" });
    expect((await seen(carer))[0].seatsNotFilled).toEqual(["LEARNING_DISABILITY_PARTNERSHIP"]);
  });

  it("takes an answer from whoever was invited, once", async () => {
    const seat = "LEARNING_DISABILITY_PARTNERSHIP";
    const invited = await onGroup(chair, "inviteSteeringMember", {
      seat,
      organisation: "LDP01",
      name: "Sam",
    });
    const memberId = invited.steeringGroup.members.at(-1).id;
    const answers = (as: TokenFor, accept: boolean) =>
      onGroup(as, "answerSteeringInvitation", { memberId, accept });
    expect((await answers(voluntary, true)).codes).toEqual(["NOT_INVITED"]);
    const partnership = member("LDP01", "sam");
    const declined = await answers(partnership, false);
    expect(declined).toMatchObject({ codes: [], steeringGroup: { id: groupId } });
    expect((await answers(partnership, true)).codes).toEqual(["INVITATION_ANSWERED"]);
    hub.setToday("2018-03-13");
    expect((await ask(partnership, "{ steeringGroups { nodes { id } } }")).steeringGroups.nodes).toEqual([]);
  });
});

describe("a meeting", () => {
  let meetingId = "none";
  let caseId = "none";

  it("has an agenda that builds itself out of what is due, and is fixed when it begins", async () => {
    caseId = await reported();
    const late = (await openCase(hub, { notifiedOn: "2017-06-01" })).caseId;
    const planned = await onMeeting(chair, "planSteeringMeeting", {
      groupId,
      on: "2018-03-20",
      place: "Room 4",
    });
    expect(planned.codes).toEqual([]);
    meetingId = planned.meeting.id;
    const kinds = async (as: TokenFor) =>
      (await agendaOf(as, meetingId)).agenda.map(({ id }: { id: string }) => id);
    expect(await kinds(chair)).toEqual([
      `REPORT_TO_DECIDE:${caseId}`,
      `REVIEW_OVERDUE:${late}`,
      "NEW_THEME:dysphagia",
    ]);
    // A member who sees no case sees nothing that rests on one.
    expect(await kinds(voluntary)).toEqual([]);
    const begin = (as: TokenFor, present: string[]) =>
      onMeeting(as, "beginSteeringMeeting", { meetingId, present: present.map((sub) => members.get(sub)) });
    expect((await begin(chair, ["chair"])).codes).toEqual(["MEETING_DAY_NOT_COME"]);
    const sorry = { meetingId, memberId: members.get("officer") };
    expect((await onMeeting(voluntary, "sendApologies", sorry)).codes).toEqual(["NOT_THE_CHAIR"]);
    expect((await onMeeting(officer, "sendApologies", sorry)).codes).toEqual([]);
    hub.setToday("2018-03-20");
    const second = (await openCase(hub, { notifiedOn: "2017-07-01" })).caseId;
    expect((await begin(chair, ["chair", "chair"])).codes).toEqual(["NOT_A_MEMBER"]);
    expect((await begin(chair, ["chair", "voluntary"])).codes).toEqual([]);
    const fixed = await kinds(chair);
    expect(fixed).toContain(`REVIEW_OVERDUE:${second}`);
    const told = (await agendaOf(chair, meetingId)).timeliness;
    const quarter = { quarter: "2017-Q3", notified: 1, completion: { metInTimeNet: 0, overdue: 1 } };
    expect(told).toContainEqual(quarter);
    await openCase(hub, { notifiedOn: "2017-08-01" });
    expect(await kinds(chair)).toEqual(fixed);
    expect((await agendaOf(chair, meetingId)).timeliness).toEqual(told);
    // Counts of a few people are for those alone who see every row that is counted.
    for (const other of [officer, voluntary])
      expect((await agendaOf(other, meetingId)).timeliness).toBeNull();
  });

  it("knows since when what it looks at is new", async () => {
    expect((await agendaOf(chair, meetingId)).lastMetAt).toBeNull();
    const next = await onMeeting(chair, "planSteeringMeeting", { groupId, on: "2018-06-20" });
    const seen = await agendaOf(chair, next.meeting.id);
    expect(seen.lastMetAt).toBe("2018-03-20T10:00:00.000Z");
    expect(seen.timeliness).toContainEqual({
      quarter: "2017-Q3",
      notified: 2,
      completion: { metInTimeNet: 0, overdue: 2 },
    });
    expect((await onMeeting(chair, "cancelSteeringMeeting", { meetingId: next.meeting.id })).codes).toEqual(
      [],
    );
  });

  it("records what is decided by those who are independent, and who proposed it", async () => {
    const decision = {
      meetingId,
      itemId: `REPORT_TO_DECIDE:${caseId}`,
      proposedBy: members.get("voluntary"),
      words: "Ask every ward for its thickener audit.",
      owner: "RJ6",
      dueOn: "2018-04-20",
    };
    const decide = (input: object) => onDecision(chair, "recordSteeringDecision", { ...decision, ...input });
    expect((await decide({ proposedBy: members.get("officer"), dueOn: "2018-03-20" })).codes).toEqual([
      "PROPOSER_NOT_PRESENT",
      "DECISION_DUE_AT_ONCE",
    ]);
    expect((await decide({ itemId: `REPORT_TO_DECIDE:${randomUUID()}` })).codes).toEqual([
      "NOT_ON_THE_AGENDA",
    ]);
    const involved = { roles: ["coordinator"], org: "07V", sub: "chair" } as const;
    await hub.act(involved, "declareInvolvement", { caseId });
    expect((await decide({})).codes).toEqual(["MEMBER_NOT_INDEPENDENT"]);
    const { decision: taken, codes } = await decide({ withdrew: [members.get("chair")] });
    expect(codes).toEqual([]);
    expect(taken).toMatchObject({ state: "OPEN", text: decision.words, owner: "RJ6" });
    const seen = await agendaOf(voluntary, meetingId);
    expect(seen.decisions).toEqual([{ id: taken.id, state: "OPEN", proposedBy: { name: "voluntary" } }]);
    expect((await onMeeting(chair, "endSteeringMeeting", { meetingId })).meeting.state).toBe("HELD");
  });

  it("follows what was decided: it stands on the next agenda while it is overdue", async () => {
    hub.setToday("2018-06-01");
    const planned = await onMeeting(coordinator, "planSteeringMeeting", { groupId, on: "2018-06-05" });
    const next = planned.meeting.id;
    const decided = (await agendaOf(chair, meetingId)).decisions[0].id;
    const due = async () =>
      (await agendaOf(chair, next)).agenda.filter(({ kind }: { kind: string }) => kind !== "REVIEW_OVERDUE");
    expect(await due()).toContainEqual(
      expect.objectContaining({
        kind: "DECISION_OVERDUE",
        id: `DECISION_OVERDUE:${decided}`,
        dueOn: "2018-04-20",
      }),
    );
    // The theme stood on an agenda before.
    expect((await due()).map(({ kind }: { kind: string }) => kind)).not.toContain("NEW_THEME");
    const tell = (as: TokenFor, input: object) =>
      onDecision(as, "followSteeringDecision", { groupId, decisionId: decided, words: "Audited.", ...input });
    expect((await tell(voluntary, { state: "DONE" })).codes).toEqual(["NOT_YOUR_DECISION"]);
    expect((await tell(chair, { state: "OPEN" })).codes).toEqual(["DECISION_CANNOT_REOPEN"]);
    expect((await tell(chair, { state: "DONE" })).decision.state).toBe("DONE");
    expect((await tell(chair, { state: "STOPPED" })).codes).toEqual(["DECISION_OVER"]);
    expect((await due()).map(({ kind }: { kind: string }) => kind)).not.toContain("DECISION_OVERDUE");
    expect((await onMeeting(chair, "cancelSteeringMeeting", { meetingId: next })).meeting.state).toBe(
      "CANCELLED",
    );
  });
});
