import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allocate, openCase } from "./case-steps.ts";
import { type CasesHub, coordinator, reviewer, startCasesHub } from "./cases-hub.ts";
import { actsOf, addRelative, answer, askFamily, lead, plan, type QuestionAnswer } from "./family-steps.ts";

let hub: CasesHub;
beforeAll(async () => {
  hub = await startCasesHub();
});
afterAll(() => hub.hub.stop());

const codes = ({ refusals }: QuestionAnswer) => refusals.map(({ code }) => code);
const forSafeguarding = { process: "SAFEGUARDING_ADULT_REVIEW", investigationId: randomUUID() };
const police = { ...lead, org: "07W", sub: "another-lead" };

const see = async (caseId: string, select: string) => {
  const query = `query ($id: ID!) { case(id: $id) { askedQuestions { ${select} } } }`;
  const { data, errors } = await hub.hub.ask(lead, query, { id: caseId }, "family-contact");
  expect(errors).toBeUndefined();
  return data.case.askedQuestions;
};

describe("asking the family once", () => {
  it("shows the next process what was asked and answered, before it asks again", async () => {
    const { caseId } = await openCase(hub);
    const first = await askFamily(hub, coordinator, caseId);
    expect(codes(first)).toEqual([]);
    const id = first.question?.id ?? "none";
    const waiting = await askFamily(hub, lead, caseId, forSafeguarding);
    expect(waiting.refusals).toEqual([{ code: "ASKED_AND_WAITING", path: ["topic", id] }]);
    expect(codes(await answer(hub, coordinator, id))).toEqual([]);
    const answered = await askFamily(hub, lead, caseId, forSafeguarding);
    expect(answered.refusals).toEqual([{ code: "ANSWERED_BEFORE", path: ["topic", id] }]);
    expect(answered.askedBefore).toEqual([{ id, words: "Where did she live?", answer: "By the sea." }]);
    expect(answered.question).toBeNull();
    expect(
      await see(caseId, "id process topic topicVersion state words answer answeredOn organisation"),
    ).toEqual([
      {
        id,
        process: "REVIEW",
        topic: "life-story",
        topicVersion: "2017-11",
        state: "ANSWERED",
        words: "Where did she live?",
        answer: "By the sea.",
        answeredOn: "2018-03-12",
        organisation: "07V",
      },
    ]);
  });

  it("lets a process ask again with a reason that stays on record", async () => {
    const { caseId } = await openCase(hub);
    await askFamily(hub, coordinator, caseId);
    const overruleReason = "The board must hear it in their own words.";
    expect(codes(await askFamily(hub, lead, caseId, { ...forSafeguarding, overruleReason: "" }))).toEqual([
      "ASKED_AND_WAITING",
      "REASON_MISSING",
    ]);
    expect(codes(await askFamily(hub, lead, caseId, { ...forSafeguarding, overruleReason }))).toEqual([]);
    expect((await actsOf(hub, caseId, "FAMILY_ASKED"))[1]).toMatchObject({
      words: overruleReason,
      overruled: "ASKED_AND_WAITING",
      process: "SAFEGUARDING_ADULT_REVIEW",
      topic: "life-story",
    });
  });

  it("keeps one of two questions that are put at once", async () => {
    const { caseId } = await openCase(hub);
    const answers = await Promise.all([
      askFamily(hub, coordinator, caseId),
      askFamily(hub, lead, caseId, forSafeguarding),
    ]);
    expect(answers.map(codes).sort()).toEqual([[], ["ASKED_AND_WAITING"]]);
    expect(await see(caseId, "id")).toHaveLength(1);
  });

  it("keeps a question once for a key", async () => {
    const { caseId } = await openCase(hub);
    const idempotencyKey = randomUUID();
    const [first, second] = [
      await askFamily(hub, coordinator, caseId, { idempotencyKey }),
      await askFamily(hub, coordinator, caseId, { idempotencyKey }),
    ];
    expect(second).toEqual(first);
    expect(await see(caseId, "id")).toHaveLength(1);
  });

  it("asks about something else freely, and about what fits no topic more than once", async () => {
    const { caseId } = await openCase(hub);
    for (const topic of ["life-story", "good-care", "other", "other"]) {
      expect(codes(await askFamily(hub, coordinator, caseId, { topic }))).toEqual([]);
    }
    expect(codes(await askFamily(hub, coordinator, caseId, { topic: "the-weather", words: " " }))).toEqual([
      "NOTHING_WRITTEN",
      "UNKNOWN_TOPIC",
    ]);
    const { data } = await hub.hub.ask(lead, "{ familyTopics { code askedOnce } }", {}, "family-contact");
    expect(data.familyTopics).toContainEqual({ code: "other", askedOnce: false });
  });

  it("leaves the family alone, whoever asks; a reason of another process does not change that", async () => {
    const { caseId } = await openCase(hub);
    const mother = await addRelative(hub, caseId, { mayBeContacted: false });
    await plan(hub, caseId, { noContact: [{ from: "2018-03-10", until: "2018-03-20", reason: "FUNERAL" }] });
    const question = { ...forSafeguarding, relativeId: mother, overruleReason: "It is urgent." };
    expect(codes(await askFamily(hub, lead, caseId, question))).toEqual([
      "RELATIVE_LEFT_ALONE",
      "DO_NOT_CONTACT",
    ]);
    const forThem = { ...question, process: "CORONER_INVESTIGATION" };
    expect(codes(await askFamily(hub, coordinator, caseId, forThem))).toEqual([]);
  });

  it("is told for which process somebody asks", async () => {
    const { caseId } = await openCase(hub);
    expect(codes(await askFamily(hub, lead, caseId))).toEqual(["NOT_THIS_PROCESS"]);
    const investigationId = randomUUID();
    expect(codes(await askFamily(hub, coordinator, caseId, { investigationId }))).toEqual([
      "NOT_THIS_PROCESS",
    ]);
    expect(codes(await askFamily(hub, reviewer, caseId))).toEqual(["NO_SUCH_CASE"]);
    await allocate(hub, caseId);
    expect(codes(await askFamily(hub, reviewer, caseId))).toEqual([]);
    expect(codes(await askFamily(hub, coordinator, randomUUID()))).toEqual(["NO_SUCH_CASE"]);
  });
});

describe("what the family makes of a question", () => {
  it("may come later, and ends the question once they have answered", async () => {
    const { caseId } = await openCase(hub);
    const { question } = await askFamily(hub, coordinator, caseId);
    const id = question?.id ?? "none";
    const later = { outcome: "DEFERRED", words: null, askAgainFrom: "2018-03-12" };
    expect((await answer(hub, coordinator, id, later)).question?.state).toBe("DEFERRED");
    const again = await askFamily(hub, lead, caseId, forSafeguarding);
    expect(codes(again)).toEqual([]);
    expect((await answer(hub, coordinator, id)).question?.state).toBe("ANSWERED");
    expect(codes(await answer(hub, coordinator, id, { outcome: "DECLINED" }))).toEqual(["QUESTION_SETTLED"]);
    expect(await actsOf(hub, caseId, "FAMILY_ANSWERED")).toMatchObject([
      { outcome: "DEFERRED", questionId: id },
      { outcome: "ANSWERED", questionId: id },
    ]);
  });

  it("respects that they declined", async () => {
    const { caseId } = await openCase(hub);
    const { question } = await askFamily(hub, coordinator, caseId);
    await answer(hub, coordinator, question?.id ?? "none", { outcome: "DECLINED", words: null });
    expect(codes(await askFamily(hub, lead, caseId, forSafeguarding))).toEqual(["DECLINED_BEFORE"]);
  });

  it("is recorded by whose question it was, or by the coordinator", async () => {
    const { caseId } = await openCase(hub);
    const { question } = await askFamily(hub, lead, caseId, forSafeguarding);
    const id = question?.id ?? "none";
    expect(codes(await answer(hub, police, id))).toEqual(["NOT_YOURS_TO_DO"]);
    expect(codes(await answer(hub, lead, id, { on: "2018-03-11", words: "" }))).toEqual([
      "ANSWERED_BEFORE_ASKED",
      "NOTHING_WRITTEN",
    ]);
    expect(codes(await answer(hub, lead, id))).toEqual([]);
    expect(codes(await answer(hub, coordinator, randomUUID()))).toEqual(["NO_SUCH_QUESTION"]);
  });

  it("is kept once where two record it at once", async () => {
    const { caseId } = await openCase(hub);
    const { question } = await askFamily(hub, coordinator, caseId);
    const id = question?.id ?? "none";
    const answers = await Promise.all([answer(hub, coordinator, id), answer(hub, coordinator, id)]);
    expect(answers.map(codes).sort()).toEqual([[], ["QUESTION_SETTLED"]]);
  });

  it("stands nowhere but in sealed documents", async () => {
    const { caseId } = await openCase(hub);
    const { question } = await askFamily(hub, coordinator, caseId, { words: "Unmistakable question?" });
    await answer(hub, coordinator, question?.id ?? "none", { words: "Unmistakable answer." });
    const rows = await hub.hub.rows<{ row: string }>(
      `select t::text as row from family_question t union all select t::text from family_answer t
       union all select t::text from case_act t union all select t::text from answered_request t
       union all select t::text from outbox t`,
    );
    expect(rows.filter(({ row }) => row.includes("Unmistakable"))).toEqual([]);
  });
});

it("shows the register to nobody who has no part in contact with families", async () => {
  const { caseId } = await openCase(hub);
  const member = { roles: ["steering-group"], org: "07V" } as const;
  const query = "query ($id: ID!) { case(id: $id) { askedQuestions { id } } }";
  const { data, errors } = await hub.hub.ask(member, query, { id: caseId }, "learning");
  expect(data.case.askedQuestions).toBeNull();
  expect(errors?.[0]?.extensions.code).toBe("FORBIDDEN_FIELD");
});
