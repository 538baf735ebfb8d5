import { expect, test } from "vitest";
import type { ActKind, CaseAct } from "./act.ts";
import { whomItTells } from "./notices.ts";

const standing = { reviewer: { id: "reviewer-1", subject: "dilys" }, contributors: [] };
const act = (kind: ActKind, facts: object = {}) =>
  ({
    id: "act",
    caseId: "case",
    sequence: 2,
    at: new Date(0),
    subject: "somebody",
    organisation: null,
    kind,
    facts,
  }) as unknown as CaseAct;
const coordinators = { part: "COORDINATOR", organisation: "07V" };
const dilys = { subject: "dilys" };

test.each<[string, ActKind, object, object[], string | null]>([
  ["a case for review, whoever finds a reviewer", "FOUND_ELIGIBLE", {}, [coordinators], null],
  ["a question of the rule, whoever answers it", "FOUND_UNCLEAR", {}, [coordinators], null],
  ["a proposal, nobody yet", "ALLOCATION_PROPOSED", {}, [], null],
  [
    "that they are to declare, who is proposed",
    "DECLARATION_ASKED",
    { reviewerSubject: "owen" },
    [{ subject: "owen" }],
    null,
  ],
  [
    "an appointment, who is appointed",
    "REVIEWER_APPOINTED",
    { reviewerSubject: "owen" },
    [{ subject: "owen" }],
    null,
  ],
  ["a hold, the reviewer", "HELD", {}, [dilys], null],
  [
    "a case that its reviewer gives back, whoever finds another",
    "APPOINTMENT_ENDED",
    {},
    [coordinators],
    null,
  ],
  [
    "a request of the family that was granted in time, nobody",
    "IN_DEPTH_DECIDED",
    { granted: true },
    [],
    null,
  ],
  [
    "one that was granted after the review was approved, whoever has it taken up again",
    "IN_DEPTH_DECIDED",
    { granted: true, approvedBefore: true },
    [coordinators],
    null,
  ],
  ["other facts, the reviewer", "FACTS_RECORDED", {}, [dilys], null],
  [
    "facts by which the rule finds otherwise, whoever decides that too",
    "FACTS_RECORDED",
    { ruleFinds: "CHILD_CORE_DATA" },
    [dilys, coordinators],
    null,
  ],
  ["a return, the reviewer", "REVIEW_RETURNED", {}, [dilys], null],
  [
    "a date of the review, the reviewer",
    "REMINDED",
    { responsible: "REVIEWER", dueOn: "2018-09-12" },
    [dilys],
    "2018-09-12",
  ],
  [
    "a date of the second reading, the coordinators",
    "REMINDED",
    { responsible: "SECOND_READER", dueOn: "2018-09-12" },
    [coordinators],
    "2018-09-12",
  ],
  [
    "records that are asked for, who owes them",
    "RECORDS_REQUESTED",
    { organisation: "RJ6", dueOn: "2018-05-01" },
    [{ part: "ASKED_ORGANISATION", organisation: "RJ6" }],
    "2018-05-01",
  ],
  [
    "a report, those who release it and those who decide on it",
    "SUBMISSION_PREPARED",
    {},
    [coordinators, { part: "STEERING_MEMBER", organisation: "07V" }],
    null,
  ],
  [
    "a transfer, the other area",
    "TRANSFER_PROPOSED",
    { to: "15E" },
    [{ part: "COORDINATOR", organisation: "15E" }],
    null,
  ],
  ["what is written, nobody", "SECTION_WRITTEN", {}, [], null],
])("tells of %s", (_, kind, facts, to, dueOn) => {
  expect(whomItTells(standing, act(kind, facts), "07V")).toEqual({ to, dueOn });
});

test("nobody is told where there is no reviewer", () => {
  expect(whomItTells({ reviewer: null, contributors: [] }, act("HELD"), "07V").to).toEqual([]);
});

test("a date of a review that nobody holds is told to whoever finds a reviewer", () => {
  const reminded = act("REMINDED", { responsible: "REVIEWER", dueOn: "2018-09-12" });
  expect(whomItTells({ reviewer: null, contributors: [] }, reminded, "07V").to).toEqual([coordinators]);
});
