import { describe, expect, it } from "vitest";
import { isoDate } from "../../../schema/values/iso-date.ts";
import {
  checkAnswer,
  checkAskedBefore,
  checkAsker,
  type GivenAnswer,
  type QuestionState,
} from "./family-question.ts";

const day = isoDate;
const today = day("2018-06-01");

describe("asking a family again", () => {
  it.each<[string, QuestionState, string, string | null, string[]]>([
    ["about something else", "ANSWERED", "good-care", null, []],
    ["while the answer is awaited", "OPEN", "life-story", null, ["ASKED_AND_WAITING"]],
    ["what was answered", "ANSWERED", "life-story", null, ["ANSWERED_BEFORE"]],
    ["what was declined", "DECLINED", "life-story", null, ["DECLINED_BEFORE"]],
    ["what was put off for no one knows how long", "DEFERRED", "life-story", null, ["DEFERRED_BY_FAMILY"]],
    ["what was put off, too early", "DEFERRED", "life-story", "2018-06-02", ["DEFERRED_BY_FAMILY"]],
    ["what was put off, on the day they named", "DEFERRED", "life-story", "2018-06-01", []],
  ])("%s", (_, state, topic, from, codes) => {
    const asked = [
      { id: "first", topic: "life-story", state, askAgainFrom: from === null ? null : day(from) },
    ];
    const found = checkAskedBefore(asked, topic, today);
    expect(found).toEqual(codes.map((code) => ({ code, path: ["topic", "first"] })));
  });

  it("tells of every earlier question", () => {
    const asked = [
      { id: "first", topic: "life-story", state: "ANSWERED", askAgainFrom: null },
      { id: "second", topic: "life-story", state: "OPEN", askAgainFrom: null },
    ] as const;
    const found = checkAskedBefore(asked, "life-story", today);
    expect(found.map(({ path }) => path?.[1])).toEqual(["first", "second"]);
  });
});

describe("what came of a question", () => {
  const question = { state: "OPEN", askedOn: day("2018-05-01") } as const;
  const answer: GivenAnswer = {
    outcome: "ANSWERED",
    on: day("2018-05-02"),
    words: "Yes.",
    askAgainFrom: null,
  };
  it.each<[string, QuestionState, Partial<GivenAnswer>, string[]]>([
    ["an answer", "OPEN", {}, []],
    ["an answer on the day of the question", "OPEN", { on: day("2018-05-01") }, []],
    ["an answer without words", "OPEN", { words: " " }, ["NOTHING_WRITTEN"]],
    ["no wish to answer", "OPEN", { outcome: "DECLINED", words: null }, []],
    ["later", "OPEN", { outcome: "DEFERRED", words: null, askAgainFrom: day("2018-09-01") }, []],
    [
      "later, on a day that had passed",
      "OPEN",
      { outcome: "DEFERRED", words: null, askAgainFrom: day("2018-05-01") },
      ["DEFERRED_TO_NO_DAY"],
    ],
    ["later that day", "OPEN", { outcome: "DEFERRED", words: null, askAgainFrom: day("2018-05-02") }, []],
    ["an answer after all", "DEFERRED", {}, []],
    ["once more later", "DEFERRED", { outcome: "DEFERRED" }, []],
    ["a second answer", "ANSWERED", {}, ["QUESTION_SETTLED"]],
    ["an answer after they declined", "DECLINED", {}, ["QUESTION_SETTLED"]],
    ["an answer that names a day to ask again", "OPEN", { askAgainFrom: today }, ["NOT_DEFERRED"]],
    ["an answer before the question", "OPEN", { on: day("2018-04-30") }, ["ANSWERED_BEFORE_ASKED"]],
    [
      "an answer of tomorrow",
      "OPEN",
      { on: day("2018-06-02"), words: null },
      ["DAY_NOT_COME", "NOTHING_WRITTEN"],
    ],
  ])("%s", (_, state, changes, codes) => {
    const found = checkAnswer({ ...question, state }, { ...answer, ...changes }, today);
    expect(found.map(({ code }) => code)).toEqual(codes);
  });
});

describe("who asks", () => {
  it.each([
    ["the review", "REVIEW", null, false, true],
    ["the review for an investigation", "REVIEW", "some-id", false, false],
    ["another process in the review's name", "REVIEW", null, true, false],
    ["another process of the hub", "SAFEGUARDING_ADULT_REVIEW", "some-id", true, true],
    ["another process that the hub does not know", "CORONER_INVESTIGATION", null, true, true],
    ["a coordinator for another process", "CORONER_INVESTIGATION", null, false, true],
  ] as const)("%s", (_, process, investigationId, forOther, fits) => {
    expect(checkAsker({ process, investigationId }, forOther)).toHaveLength(fits ? 0 : 1);
  });
});
