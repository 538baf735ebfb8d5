import { expect, test } from "vitest";
import { bankHolidays } from "../../../schema/codes/bank-holidays.ts";
import { timeLimitsOfKind } from "../../../schema/codes/investigation-time-limits.ts";
import type { InvestigationKind } from "../../../schema/values/investigation-kind.ts";
import type { InvestigationOutcome } from "../../../schema/values/investigation-outcome.ts";
import { isoDate } from "../../../schema/values/iso-date.ts";
import { dueSteps, nextDue } from "./time-limits.ts";

const due = (
  kind: InvestigationKind,
  openedOn: string,
  concludedOn: string | null = null,
  outcome: InvestigationOutcome | null = null,
) =>
  dueSteps(
    { openedOn: isoDate(openedOn), concludedOn: concludedOn === null ? null : isoDate(concludedOn), outcome },
    [{ investigationId: "1", stage: "RAPID_REVIEW", reachedOn: isoDate("2019-02-01") }],
    timeLimitsOfKind[kind],
    bankHolidays,
  );

test.each<[InvestigationKind, string, string[]]>([
  ["SAFEGUARDING_ADULT_REVIEW", "2018-08-31", ["CONCLUSION 2019-02-28"]],
  ["SECTION_42_ENQUIRY", "2018-08-31", []],
  ["SERIOUS_CASE_REVIEW", "2017-11-01", ["CONCLUSION 2018-05-01"]],
  [
    "SERIOUS_CASE_REVIEW",
    "2019-01-14",
    ["NOTIFIED 2019-01-21", "RAPID_REVIEW 2019-02-04", "CONCLUSION 2019-07-14"],
  ],
  ["SERIOUS_INCIDENT", "2018-03-01", ["CONCLUSION 2018-05-30"]],
  ["SERIOUS_INCIDENT", "2022-09-01", []],
  ["CORONER_INVESTIGATION", "2018-02-20", ["CONCLUSION 2018-08-20"]],
  ["CHILD_DEATH_REVIEW", "2019-01-20", ["CASE_MEETING 2019-04-20", "CONCLUSION 2019-07-20"]],
])("%s opened on %s: %j", (kind, openedOn, expected) => {
  expect(due(kind, openedOn).map(({ step, dueOn }) => `${step} ${dueOn}`)).toEqual(expected);
});

test("a coroner's report asks for an answer within 56 days of the conclusion", () => {
  const opened = ["CORONER_INVESTIGATION", "2018-02-20", "2018-05-02"] as const;
  expect(due(...opened, "PREVENTION_REPORT").at(-1)).toMatchObject({
    step: "ANSWER_TO_REPORT",
    dueOn: "2018-06-27",
  });
  expect(due(...opened, "CONCLUSION_GIVEN").map(({ step }) => step)).toEqual(["CONCLUSION"]);
});

test("what is done is not due any more", () => {
  const steps = due("SERIOUS_CASE_REVIEW", "2019-01-14");
  expect(steps[1]).toEqual({ step: "RAPID_REVIEW", dueOn: "2019-02-04", doneOn: "2019-02-01" });
  expect(nextDue(steps)?.step).toBe("NOTIFIED");
  const concluded = due("SAFEGUARDING_ADULT_REVIEW", "2018-08-31", "2018-10-01");
  expect(nextDue(concluded)).toBeNull();
});
