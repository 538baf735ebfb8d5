import { describe, expect, it } from "vitest";
import { isoDate } from "../../../schema/values/iso-date.ts";
import {
  asAgreed,
  checkAgreement,
  checkPlan,
  type InterfacePlan,
  planInForce,
  type Side,
} from "./interface-plan.ts";
import type { InvestigationLink } from "./link.ts";

const gp = { record: "GP_RECORDS", obtainedBy: "REVIEW", shared: "SECURE_TRANSFER" } as const;
const social = {
  record: "SOCIAL_CARE_RECORDS",
  obtainedBy: "INVESTIGATION",
  shared: "READ_ON_SITE",
} as const;
const hearing = { milestone: "HEARING", by: "INVESTIGATION", dueOn: isoDate("2018-06-01") } as const;
const content = {
  relation: null,
  holdsReview: null,
  whoAsksFamily: "REVIEW",
  records: [gp],
  milestones: [hearing],
  restrictions: [],
} as const;
const open = { status: "OPEN", disclosureRestricted: false } as const;
const codes = (reasons: readonly { code: string }[]) => reasons.map(({ code }) => code);

const plan = (version: number, ...agreed: Side[]): InterfacePlan => ({
  ...content,
  linkId: "1",
  version,
  agreements: agreed.map((side) => ({ side, organisation: "07V", agreedOn: isoDate("2018-04-01") })),
});

describe("a plan", () => {
  it.each([
    [content, open, []],
    [{ ...content, records: [gp, social] }, open, []],
    [{ ...content, records: [gp, social, gp] }, open, ["RECORD_TWICE"]],
    [{ ...content, milestones: [hearing, hearing] }, open, ["MILESTONE_TWICE"]],
    [content, { ...open, disclosureRestricted: true }, ["RESTRICTIONS_MISSING"]],
    [{ ...content, restrictions: ["CORONER"] }, { ...open, disclosureRestricted: true }, []],
    [{ ...content, holdsReview: true }, open, []],
    [{ ...content, holdsReview: true }, { ...open, status: "CONCLUDED" }, ["NOTHING_TO_WAIT_FOR"]],
    [{ ...content, holdsReview: false }, { ...open, status: "CONCLUDED" }, []],
  ] as const)("%j, of %j, may be proposed but for %j", (proposed, investigation, expected) => {
    expect(codes(checkPlan(proposed, investigation))).toEqual(expected);
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

  it("changes how a link stands by what it says, once both sides agreed", () => {
    const link = { relation: "PRECEDES", holdsReview: true } as InvestigationLink;
    const goesOn = { relation: "PARALLEL", holdsReview: false } as const;
    expect(asAgreed(link, [{ ...plan(1, "REVIEW"), ...goesOn }])).toEqual(link);
    const both = { ...plan(1, "REVIEW", "INVESTIGATION"), ...goesOn };
    expect(asAgreed(link, [both, plan(2, "REVIEW", "INVESTIGATION")])).toEqual(goesOn);
    const waits = { ...plan(2, "REVIEW", "INVESTIGATION"), holdsReview: true };
    expect(asAgreed(link, [both, waits])).toEqual({ relation: "PARALLEL", holdsReview: true });
  });
});
