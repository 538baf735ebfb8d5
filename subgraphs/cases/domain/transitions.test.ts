import { describe, expect, it } from "vitest";
import { events } from "../../../schema/events.ts";
import type { ActKind } from "./act.ts";
import { type Actor, actorsOf } from "./actors.ts";
import { type Stage, stages, stateOf } from "./case-state.ts";
import { checkAct } from "./check-act.ts";
import { endsOf } from "./state-diagram.ts";
import { transitions } from "./transitions.ts";

function reachable(): Set<Stage | "NONE"> {
  const reached = new Set<Stage | "NONE">(["NONE"]);
  for (let before = 0; before < reached.size; ) {
    before = reached.size;
    for (const { from, to } of transitions) {
      if (to !== "SAME" && from.some((stage) => reached.has(stage))) reached.add(to);
    }
  }
  return reached;
}

describe("the table of transitions", () => {
  it("reaches every stage", () => {
    expect([...reachable()].sort()).toEqual(["NONE", ...stages].sort());
  });

  it("has one end, which nothing leaves; a closed case is left by its reopening alone", () => {
    expect(endsOf(transitions)).toEqual(["TRANSFERRED"]);
    const leaving = transitions.filter(({ from, to }) => from.includes("CLOSED") && to !== "SAME");
    expect(leaving.map(({ act }) => act)).toEqual(["CASE_REOPENED"]);
  });

  it("lets a case come to an end from every stage", () => {
    const ending = new Set<Stage>(["CLOSED", "TRANSFERRED", "OUT_OF_SCOPE", "CHILD_CORE_DATA"]);
    for (let before = 0; before < ending.size; ) {
      before = ending.size;
      for (const { from, to } of transitions) {
        if (to === "SAME" || !ending.has(to)) continue;
        for (const stage of from) if (stage !== "NONE") ending.add(stage);
      }
    }
    expect([...ending].sort()).toEqual([...stages].sort());
  });

  it("names only events that there are, and every event that cases tell of an act that moves", () => {
    const named = new Set(transitions.flatMap(({ setsOff }) => setsOff ?? []));
    expect([...named].filter((event) => !Object.hasOwn(events, event))).toEqual([]);
    for (const event of ["allocation.proposed", "case.approved", "case.closed", "submission.released"]) {
      expect(named).toContain(event);
    }
  });

  it("asks for a reason wherever somebody stops, returns, moves or reopens", () => {
    const unreasoned = transitions.filter(
      ({ act, needs }) =>
        /RETURNED|(CARE|OPT_OUT|ENTRY|INFORMANT|CONTACT|MEETING|THEME|RECOMMENDATION)_WITHDRAWN|DECLINED|REOPENED|TRANSFER_PROPOSED/.test(
          act,
        ) && !needs?.includes("REASON"),
    );
    expect(unreasoned.map(({ act }) => act)).toEqual([]);
  });

  it("says one thing for each act and stage", () => {
    const said = transitions.flatMap(({ act, from }) => from.map((stage) => `${act} from ${stage}`));
    expect(said.filter((each, index) => said.indexOf(each) !== index)).toEqual([]);
  });

  it("lets somebody do every act", () => {
    expect(transitions.filter(({ by }) => by.length === 0)).toEqual([]);
  });

  it("can show a hold over every stage in which there is work, and returns to it", () => {
    const held = stages.filter((stage) => stateOf(stage, 1) === "ON_HOLD");
    expect(held).toContain("IN_REVIEW");
    for (const stage of stages) expect(stateOf(stage, 0)).toBe(stage);
    const holdable = transitions.find(({ act }) => act === "HELD")?.from;
    expect(held.filter((stage) => !holdable?.includes(stage))).toEqual([]);
  });
});

describe("who may do what, when", () => {
  const inReview = { stage: "IN_REVIEW", state: "IN_REVIEW" } as const;
  const held = { stage: "IN_REVIEW", state: "ON_HOLD" } as const;
  const underQuality = { stage: "QUALITY_ASSURANCE", state: "QUALITY_ASSURANCE" } as const;

  it.each<[string, Parameters<typeof checkAct>[0], ActKind, Actor[], string[]]>([
    ["the reviewer writes", inReview, "SECTION_WRITTEN", ["APPOINTED_REVIEWER"], []],
    ["nobody else does", inReview, "SECTION_WRITTEN", ["COORDINATOR"], ["NOT_THE_APPOINTED_REVIEWER"]],
    ["nobody writes during a hold", held, "SECTION_WRITTEN", ["APPOINTED_REVIEWER"], ["CASE_ON_HOLD"]],
    [
      "all that was found is told",
      held,
      "SECTION_WRITTEN",
      [],
      ["CASE_ON_HOLD", "NOT_THE_APPOINTED_REVIEWER"],
    ],
    ["a held case is resumed", held, "RESUMED", ["JOB"], []],
    ["a second reader approves", underQuality, "REVIEW_APPROVED", ["SECOND_READER"], []],
    [
      "the reviewer does not",
      underQuality,
      "REVIEW_APPROVED",
      ["APPOINTED_REVIEWER"],
      ["SECOND_READER_NEEDED"],
    ],
    [
      "what is not approved is not released",
      inReview,
      "SUBMISSION_RELEASED",
      ["RELEASER"],
      ["NOT_IN_THIS_STATE"],
    ],
    [
      "a member of the steering group declares that they were involved, after the end too",
      { stage: "CLOSED", state: "CLOSED" },
      "INVOLVEMENT_DECLARED",
      ["STEERING_MEMBER"],
      [],
    ],
    ["a case is opened once", inReview, "OPENED", ["JOB"], ["NOT_IN_THIS_STATE"]],
  ])("%s", (_, standing, act, actors, codes) => {
    expect(checkAct(standing, act, new Set(actors)).map(({ code }) => code)).toEqual(codes);
  });
});

describe("the parts in which somebody acts", () => {
  const scopes = new Set(["review:write", "quality:decide"]);
  it.each([
    ["the reviewer is no second reader", "reviewer", ["APPOINTED_REVIEWER"]],
    ["somebody else is", "other", ["SECOND_READER"]],
  ])("%s", (_, subject, parts) => {
    expect([...actorsOf({ subject, job: null, scopes }, true, "reviewer")]).toEqual(parts);
  });

  it.each([
    [true, ["COORDINATOR", "RELEASER"]],
    [false, ["OTHER_COORDINATOR"]],
  ])("are a coordinator's by whether their organisation keeps the case: %s", (keeps, parts) => {
    const coordinates = new Set(["case:coordinate", "submission:release"]);
    expect([...actorsOf({ subject: "c", job: null, scopes: coordinates }, keeps, null)]).toEqual(parts);
  });
});
