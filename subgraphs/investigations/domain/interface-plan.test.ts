import { describe, expect, it } from "vitest";
import { isoDate } from "../../../schema/values/iso-date.ts";
import { checkAgreement, checkPlan, type InterfacePlan, planInForce, type Side } from "./interface-plan.ts";

const gp = { record: "GP_RECORDS", obtainedBy: "REVIEW", shared: "SECURE_TRANSFER" } as const;
const social = {
  record: "SOCIAL_CARE_RECORDS",
  obtainedBy: "INVESTIGATION",
  shared: "READ_ON_SITE",
} as const;
const hearing = { milestone: "HEARING", by: "INVESTIGATION", dueOn: isoDate("2018-06-01") } as const;
const content = { whoAsksFamily: "REVIEW", records: [gp], milestones: [hearing], restrictions: [] } as const;
const codes = (reasons: readonly { code: string }[]) => reasons.map(({ code }) => code);

const plan = (version: number, ...agreed: Side[]): InterfacePlan => ({
  ...content,
  linkId: "1",
  version,
  agreements: agreed.map((side) => ({ side, organisation: "07V", agreedOn: isoDate("2018-04-01") })),
});

describe("a plan", () => {
  it.each([
    [content, false, []],
    [{ ...content, records: [gp, social] }, false, []],
    [{ ...content, records: [gp, social, gp] }, false, ["RECORD_TWICE"]],
    [{ ...content, milestones: [hearing, hearing] }, false, ["MILESTONE_TWICE"]],
    [content, true, ["RESTRICTIONS_MISSING"]],
    [{ ...content, restrictions: ["CORONER"] }, true, []],
  ] as const)("%j, restricted: %s, may be proposed but for %j", (proposed, restricted, expected) => {
    expect(codes(checkPlan(proposed, restricted))).toEqual(expected);
  });

  it.each([
    [[plan(1, "REVIEW")], 1, "INVESTIGATION", []],
    [[plan(1, "REVIEW")], 1, "REVIEW", ["ALREADY_AGREED"]],
    [[plan(1, "REVIEW")], 2, "INVESTIGATION", ["NO_SUCH_PLAN"]],
    [[plan(1, "REVIEW"), plan(2, "REVIEW")], 1, "INVESTIGATION", ["LATER_PLAN_PROPOSED"]],
    [[], 1, "REVIEW", ["NO_SUCH_PLAN"]],
  ] as const)("of %j version %s may be agreed by the %s but for %j", (plans, version, side, expected) => {
    expect(codes(checkAgreement(plans, version, side))).toEqual(expected);
  });

  it("holds once both sides agreed, until a later one is agreed", () => {
    const [first, second] = [plan(1, "REVIEW", "INVESTIGATION"), plan(2, "INVESTIGATION")];
    expect(planInForce([plan(1, "REVIEW")])).toBeNull();
    expect(planInForce([first, second])).toBe(first);
    const agreed = plan(2, "INVESTIGATION", "REVIEW");
    expect(planInForce([first, agreed])).toBe(agreed);
  });
});
