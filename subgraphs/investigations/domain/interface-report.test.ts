import { describe, expect, it } from "vitest";
import { interfaceReporting } from "../../../schema/codes/interface-reporting.ts";
import { type IsoDate, isoDate } from "../../../schema/values/iso-date.ts";
import { checkReport, type InterfaceReport, outstanding } from "./interface-report.ts";

const rule = interfaceReporting[0]!;
const today = isoDate("2018-07-01");
const standing = {
  linkedOn: isoDate("2018-03-01"),
  endedOn: null,
  presumedSignificant: true,
  planVersion: null,
  missedOn: [] as readonly IsoDate[],
} as const;
const report = (kind: InterfaceReport["kind"], on: string, more: Partial<InterfaceReport> = {}) => ({
  id: "1",
  linkId: "1",
  kind,
  effect: "AFFECTS_REVIEW" as const,
  progress: "WAITING" as const,
  planVersion: null,
  reportedOn: isoDate(on),
  reportedAt: new Date(`${on}T12:00:00Z`),
  organisation: "07V",
  ...more,
});
const first = report("FIRST", "2018-03-10");
const ended = { ...standing, endedOn: isoDate("2018-06-01") };

describe("what the steering group is still to be told", () => {
  it.each([
    ["nothing was told", standing, [], ["FIRST 2018-03-29"]],
    ["nobody takes it for significant", { ...standing, presumedSignificant: false }, [], []],
    ["it is not significant", standing, [report("FIRST", "2018-03-10", { effect: "NOT_SIGNIFICANT" })], []],
    ["it was told", standing, [first], ["PROGRESS 2018-06-10"]],
    ["it goes on", standing, [first, report("PROGRESS", "2018-06-02")], ["PROGRESS 2018-09-02"]],
    [
      "a plan was agreed since",
      { ...standing, planVersion: 2 },
      [first, report("PROGRESS", "2018-06-02", { planVersion: 1 })],
      ["PROGRESS 2018-07-01"],
    ],
    [
      "the plan was shared",
      { ...standing, planVersion: 2 },
      [first, report("PROGRESS", "2018-06-02", { planVersion: 2 })],
      ["PROGRESS 2018-09-02"],
    ],
    [
      "a milestone was missed since",
      { ...standing, missedOn: [isoDate("2018-06-20"), isoDate("2018-06-05")] },
      [first, report("PROGRESS", "2018-06-02")],
      ["PROGRESS 2018-06-05"],
    ],
    [
      "a milestone was missed before it was told",
      { ...standing, missedOn: [isoDate("2018-06-01")] },
      [first, report("PROGRESS", "2018-06-02")],
      ["PROGRESS 2018-09-02"],
    ],
    ["it ended", ended, [first], ["COMPLETION 2018-06-29"]],
    ["its end was told", ended, [first, report("COMPLETION", "2018-06-02")], []],
    ["it ended before it was told", ended, [], ["FIRST 2018-03-29"]],
  ] as const)("where %s", (_, link, reports, expected) => {
    const found = outstanding(link, reports, rule, today);
    expect(found.map(({ kind, dueOn }) => `${kind} ${dueOn}`)).toEqual(expected);
  });
});

describe("a report", () => {
  it.each([
    ["FIRST", "2018-06-30", null, [], []],
    ["PROGRESS", "2018-06-30", null, [], ["FIRST_REPORT_MISSING"]],
    ["FIRST", "2018-06-30", null, [first], ["REPORTED_BEFORE"]],
    ["PROGRESS", "2018-06-30", 1, [first], []],
    ["PROGRESS", "2018-06-30", 2, [first], ["PLAN_NOT_AGREED"]],
    ["PROGRESS", "2018-07-02", null, [first], ["DATE_IN_FUTURE"]],
    ["PROGRESS", "2018-03-09", null, [first], ["BEFORE_LAST_REPORT"]],
    ["PROGRESS", "2018-06-30", null, [first, report("COMPLETION", "2018-06-02")], ["INTERFACE_COMPLETED"]],
  ] as const)("%s on %s with plan %s: %j %j", (kind, on, planVersion, earlier, expected) => {
    const found = checkReport({ kind, planVersion, reportedOn: isoDate(on) }, earlier, [1], today);
    expect(found.map(({ code }) => code)).toEqual(expected);
  });
});
