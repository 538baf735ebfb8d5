import { describe, expect, it } from "vitest";
import { isDrawn, verdictOf } from "./answer-question.ts";
import type { MatchAnswerGiven } from "./match.ts";

const given = (subject: string, answer: MatchAnswerGiven["answer"], personId: string | null = null) => ({
  ...{ subject, answer, personId },
  reason: "because",
  answeredAt: new Date(0),
});
const same = (subject: string, personId = "p1") => given(subject, "SAME_PERSON", personId);
const not = (subject: string) => given(subject, "NOT_THE_SAME");
const unsure = (subject: string) => given(subject, "UNSURE");

describe("what answers come to", () => {
  it.each<[string, MatchAnswerGiven[], boolean, string | null]>([
    ["nothing without one", [], false, null],
    ["the first one", [same("ann")], false, "ann"],
    ["not who is unsure", [unsure("ann")], false, null],
    ["who is sure after them", [unsure("ann"), not("ben")], false, "ben"],
    ["no single one where two are needed", [same("ann")], true, null],
    ["two that agree", [same("ann"), same("ben")], true, "ben"],
    ["not two that differ", [same("ann"), not("ben")], true, null],
    ["not two that name different persons", [same("ann"), same("ben", "p2")], true, null],
    ["the third one's, where two differ", [same("ann"), not("ben"), same("cleo")], true, "cleo"],
  ])("%s", (_, answers, needsSecondReader, whose) => {
    expect(verdictOf(answers, needsSecondReader)?.subject ?? null).toBe(whose);
  });
});

describe("the draw for a second reader", () => {
  const ids = Array.from(
    { length: 4_096 },
    (_, at) => `${(at * 0x100000 + 0xabcd).toString(16).padStart(8, "0")}-0000`,
  );

  it("takes about its share, and always the same", () => {
    const drawn = ids.filter((id) => isDrawn(id, 0.1));
    expect(drawn.length).toBeGreaterThan(400);
    expect(drawn.length).toBeLessThan(420);
    expect(ids.filter((id) => isDrawn(id, 0.1))).toEqual(drawn);
  });

  it("keeps what was drawn when more are drawn", () => {
    for (const id of ids.filter((each) => isDrawn(each, 0.1))) expect(isDrawn(id, 0.2)).toBe(true);
  });

  it.each([
    [0, 0],
    [1, ids.length],
  ])("of a rate of %d takes %d", (rate, count) => {
    expect(ids.filter((id) => isDrawn(id, rate))).toHaveLength(count);
  });
});
