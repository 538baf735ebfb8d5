import { describe, expect, it, test } from "vitest";
import { retentionSchedule } from "../../../schema/codes/retention-schedule.ts";
import { isoDate } from "../../../schema/values/iso-date.ts";
import { checkDecision, checkHold, checkLifting, type Decision, dueOn } from "./retention.ts";

test.each([
  ["DEATH_REPORT", "RECEIVED", "2018-03-12", "2038-03-12"],
  ["CASE", "REVIEW_CLOSED", "2018-06-01", "2038-06-01"],
  ["CASE", "ENDED_WITHOUT_REVIEW", "2018-06-01", "2026-06-01"],
  ["CASE", "ENDED_WITHOUT_REVIEW", "2020-02-29", "2028-02-29"],
  ["INVESTIGATION", "CONCLUDED", "2019-01-31", "2039-01-31"],
  ["CHILD_DEATH_REVIEW", "RECEIVED", "2020-02-29", "2045-02-28"],
  ["REVIEWER", "LAST_APPOINTMENT_ENDED", "2020-02-29", "2026-02-28"],
])("a %s of which %s on %s is due on %s", (recordClass, event, eventOn, due) => {
  const rule = retentionSchedule.find((each) => each.recordClass === recordClass && each.event === event)!;
  expect(dueOn(rule, isoDate(eventOn))).toBe(due);
});

const codes = (reasons: readonly { readonly code: string }[]) => reasons.map(({ code }) => code);

describe("a decision", () => {
  const today = isoDate("2038-03-12");
  const open = { decision: null, underHold: false };
  const made = (changes: Partial<Decision> = {}): Decision => ({
    decision: "DESTROY",
    keepUntil: null,
    placeOfDeposit: null,
    reason: "Nobody needs it.",
    ...changes,
  });
  const tomorrow = isoDate("2038-03-13");
  it.each([
    ["destroys", open, made(), []],
    ["destroys nothing under a hold", { ...open, underHold: true }, made(), ["UNDER_LEGAL_HOLD"]],
    [
      "keeps what is under a hold",
      { ...open, underHold: true },
      made({ decision: "KEEP", keepUntil: tomorrow }),
      [],
    ],
    ["is made once", { ...open, decision: "KEEP" as const }, made(), ["DECIDED_BEFORE"]],
    ["has a reason", open, made({ reason: " " }), ["WHY_MISSING"]],
    ["keeps until a day to come", open, made({ decision: "KEEP", keepUntil: today }), ["DAY_TO_COME_NEEDED"]],
    ["keeps nothing that it destroys", open, made({ keepUntil: tomorrow }), ["NOTHING_IS_KEPT"]],
    ["names a place", open, made({ decision: "TRANSFER", keepUntil: tomorrow }), ["PLACE_MISSING"]],
    ["names no other place", open, made({ placeOfDeposit: "London" }), ["NOT_TRANSFERRED"]],
  ])("%s", (_, appraisal, decision, refused) => {
    expect(codes(checkDecision(appraisal, decision, today))).toEqual(refused);
  });
});

describe("a legal hold", () => {
  const all = { recordClass: null, recordId: null, reason: "The inquiry has asked." };
  it.each([
    ["on everything", all, ["36L"], []],
    ["on a record of no class", { ...all, recordId: "an id" }, ["36L"], ["CLASS_MISSING"]],
    ["on what another keeps", { ...all, recordClass: "REVIEWER" as const }, ["36L"], ["KEPT_ELSEWHERE"]],
    ["without a reason, by nobody", { ...all, reason: "" }, [], ["ORGANISATION_NEEDED", "WHY_MISSING"]],
  ])("%s", (_, hold, ownCodes, refused) => {
    expect(codes(checkHold(hold, ["CASE"], ownCodes))).toEqual(refused);
  });

  it("is lifted once, for a reason", () => {
    expect(codes(checkLifting({ liftedAt: new Date() }, ""))).toEqual(["LIFTED_BEFORE", "WHY_MISSING"]);
    expect(checkLifting({ liftedAt: null }, "The inquiry has reported.")).toEqual([]);
  });
});
