import { describe, expect, it } from "vitest";
import { isoDate } from "../../../schema/values/iso-date.ts";
import type { InterfacePlan, Milestone } from "./interface-plan.ts";
import { checkMilestone, daysReached, follow } from "./reached-milestones.ts";

const today = isoDate("2018-07-01");
const hearing = { milestone: "HEARING", by: "INVESTIGATION", dueOn: isoDate("2018-06-01") } as const;
const plan: InterfacePlan = {
  linkId: "1",
  version: 1,
  relation: null,
  holdsReview: null,
  whoAsksFamily: "JOINTLY",
  records: [],
  milestones: [hearing],
  restrictions: [],
  agreements: [],
};
const said = (...days: (string | null)[]) =>
  days.map((day) => ({ milestone: "HEARING" as const, reachedOn: day === null ? null : isoDate(day) }));

describe("a milestone of a plan", () => {
  it.each([
    ["nobody has said anything", [], undefined],
    ["it was reached", ["2018-06-03"], "2018-06-03"],
    ["the day was put right", ["2018-06-03", "2018-06-04"], "2018-06-04"],
    ["it was a mistake", ["2018-06-03", null], undefined],
    ["it was reached after all", ["2018-06-03", null, "2018-06-20"], "2018-06-20"],
  ])("was reached as was said last: where %s", (_, days, expected) => {
    expect(daysReached(said(...days)).get("HEARING")).toBe(expected);
  });

  it.each([
    ["2018-06-01", [], false],
    ["2018-06-02", [], true],
    ["2018-06-02", ["2018-06-02"], false],
    ["2018-06-02", ["2018-06-02", null], true],
  ])("on %s, reached %j, is late: %s", (day, days, late) => {
    const [followed] = follow(plan, said(...days), isoDate(day)).milestones;
    expect(followed).toEqual({ ...hearing, reachedOn: days.at(-1) ?? null, late });
  });

  it.each([
    ["the side that brings it about", "INVESTIGATION", "HEARING", "2018-07-01", [], []],
    ["the other side", "REVIEW", "HEARING", "2018-06-03", [], ["OTHER_SIDES_MILESTONE"]],
    ["whom no plan names", "INVESTIGATION", "FAMILY_TOLD", "2018-06-03", [], ["MILESTONE_NOT_PLANNED"]],
    ["who is too early", "INVESTIGATION", "HEARING", "2018-07-02", [], ["DATE_IN_FUTURE"]],
    ["who says it twice", "INVESTIGATION", "HEARING", "2018-06-03", ["2018-06-03"], ["MILESTONE_REACHED"]],
    ["who puts the day right", "INVESTIGATION", "HEARING", "2018-06-04", ["2018-06-03"], []],
    ["who takes it back", "INVESTIGATION", "HEARING", null, ["2018-06-03"], []],
    ["who takes nothing back", "INVESTIGATION", "HEARING", null, [], ["MILESTONE_NOT_REACHED"]],
  ] as const)("is told of by %s", (_, side, milestone, on, before, expected) => {
    const told = { milestone: milestone as Milestone, reachedOn: on === null ? null : isoDate(on) };
    const found = checkMilestone(told, side, plan, daysReached(said(...before)), today);
    expect(found.map(({ code }) => code)).toEqual(expected);
  });

  it("is told of where a plan holds", () => {
    const found = checkMilestone(said("2018-06-03")[0]!, "INVESTIGATION", null, new Map(), today);
    expect(found.map(({ code }) => code)).toEqual(["MILESTONE_NOT_PLANNED"]);
  });
});
