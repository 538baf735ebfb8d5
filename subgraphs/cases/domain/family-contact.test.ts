import { describe, expect, it } from "vitest";
import { isoDate } from "../../../schema/values/iso-date.ts";
import type { Actor } from "./actors.ts";
import { checkFamilyPlan } from "./check-family-plan.ts";
import {
  type ContactRules,
  type ContactStep,
  checkContact,
  checkDay,
  checkStep,
  checkTakingBack,
  contactSteps,
  isTheirs,
} from "./family-contact.ts";
import { overrule } from "./family-overrule.ts";
import { checkRequest, requestStateOf, requestStates } from "./in-depth-request.ts";
import type { CaseRefusal } from "./refusals.ts";

const day = isoDate;

describe("the day of a contact", () => {
  const rules: ContactRules = {
    birthDate: day("1960-05-01"),
    deathDate: day("2018-03-09"),
    hardDays: [{ on: day("2018-06-01"), everyYear: false, reason: "HEARING" }],
    noContact: [
      { from: day("2018-04-25"), until: day("2018-05-05"), reason: "FAMILY_WISH" },
      { from: day("2018-05-03"), until: day("2018-05-10"), reason: "ILLNESS" },
    ],
  };
  it.each<[string, string, string[]]>([
    ["an ordinary day", "2018-04-24", []],
    ["the day of the death", "2018-03-09", []],
    ["the day before it", "2018-03-08", ["BEFORE_THE_DEATH"]],
    ["a time without contact", "2018-04-25", ["DO_NOT_CONTACT"]],
    ["a birthday in it", "2018-05-01", ["DO_NOT_CONTACT", "DAY_TO_AVOID"]],
    ["a day of two such times", "2018-05-04", ["DO_NOT_CONTACT"]],
    ["the day after", "2018-05-11", []],
    ["a hearing", "2018-06-01", ["DAY_TO_AVOID"]],
    ["an anniversary", "2019-03-09", ["DAY_TO_AVOID"]],
    ["tomorrow", "2019-06-02", ["DAY_NOT_COME"]],
  ])("%s", (_, on, codes) => {
    const found = checkDay(rules, { on: day(on), today: day("2019-06-01"), path: "on" });
    expect(found.map(({ code }) => code)).toEqual(codes);
  });
});

describe("steps with a relative", () => {
  const taken = (step: ContactStep, on: string) => ({ ...contact, step, on: day(on) });
  const contact = { id: "c", caseId: "case", relativeId: "r", words: null, organisation: "07V" };
  it.each<[ContactStep, ContactStep[], string[]]>([
    ["TOLD", [], []],
    ["INVITED", [], []],
    ["DRAFT_COMMENTED", [], ["DRAFT_NOT_SENT"]],
    ["DRAFT_COMMENTED", ["DRAFT_SENT"], []],
    ["COPY_ACCEPTED", ["DRAFT_SENT"], ["COPY_NOT_OFFERED"]],
    ["COPY_ACCEPTED", ["COPY_OFFERED"], []],
    ["COPY_DECLINED", ["COPY_OFFERED"], []],
  ])("%s after %j", (step, before, codes) => {
    const found = checkStep(
      step,
      day("2018-06-02"),
      before.map((each) => taken(each, "2018-06-01")),
    );
    expect(found.map(({ code }) => code)).toEqual(codes);
  });

  it("does not take an answer to what was given later", () => {
    const found = checkStep("COPY_ACCEPTED", day("2018-06-01"), [taken("COPY_OFFERED", "2018-06-02")]);
    expect(found).toEqual([{ code: "COPY_NOT_OFFERED", path: ["step"] }]);
  });

  it.each<[ContactStep, [ContactStep, string][], string[]]>([
    ["TOLD", [], []],
    ["DRAFT_SENT", [], []],
    ["DRAFT_SENT", [["COPY_OFFERED", "2018-06-02"]], []],
    ["DRAFT_SENT", [["DRAFT_COMMENTED", "2018-06-02"]], ["ANSWERED_SINCE"]],
    ["COPY_OFFERED", [["COPY_ACCEPTED", "2018-06-02"]], ["ANSWERED_SINCE"]],
    ["COPY_OFFERED", [["COPY_DECLINED", "2018-06-01"]], ["ANSWERED_SINCE"]],
    [
      "DRAFT_SENT",
      [
        ["DRAFT_SENT", "2018-06-02"],
        ["DRAFT_COMMENTED", "2018-06-02"],
      ],
      [],
    ],
    [
      "DRAFT_SENT",
      [
        ["DRAFT_COMMENTED", "2018-06-02"],
        ["DRAFT_SENT", "2018-06-03"],
      ],
      ["ANSWERED_SINCE"],
    ],
  ])("%s can be taken back beside %j", (step, others, codes) => {
    const mistaken = { ...taken(step, "2018-06-01"), id: "mistaken" };
    const found = checkTakingBack(mistaken, [mistaken, ...others.map(([each, on]) => taken(each, on))]);
    expect(found.map(({ code }) => code)).toEqual(codes);
  });

  it("leaves the family free to get in touch", () => {
    const theirs = (Object.keys(contactSteps) as ContactStep[]).filter(isTheirs);
    expect(theirs).toEqual(["DRAFT_COMMENTED", "COPY_ACCEPTED", "COPY_DECLINED"]);
  });
});

describe("a contact as a whole", () => {
  const relative = {
    id: "r",
    caseId: "case",
    revision: 1,
    relationship: "PARENT",
    name: "sealed-1",
    reach: "sealed-2",
    mayBeContacted: false,
  } as const;
  const rules: ContactRules = {
    birthDate: day("1960-05-01"),
    deathDate: null,
    hardDays: [],
    noContact: [{ from: day("2018-04-25"), until: null, reason: "FAMILY_WISH" }],
  };
  const today = day("2018-05-01");
  it.each<[string, ContactStep, boolean, string[]]>([
    [
      "by us is held to all that spares them",
      "TOLD",
      true,
      ["RELATIVE_LEFT_ALONE", "DO_NOT_CONTACT", "DAY_TO_AVOID"],
    ],
    ["by them is held to what came before alone", "DRAFT_COMMENTED", true, ["DRAFT_NOT_SENT"]],
    ["by nobody whom the case knows", "COPY_ACCEPTED", false, ["NO_SUCH_RELATIVE", "COPY_NOT_OFFERED"]],
  ])("%s", (_, step, known, codes) => {
    const family = { relative: known ? relative : null, rules, taken: [] };
    expect(checkContact({ step, on: today, today }, family).map(({ code }) => code)).toEqual(codes);
  });
});

describe("overruling", () => {
  it.each<[string, CaseRefusal[], string | null, Actor[], string[], string[]]>([
    ["nobody asks for it", ["DO_NOT_CONTACT"], null, ["COORDINATOR"], ["DO_NOT_CONTACT"], []],
    [
      "a coordinator, with a reason",
      ["DO_NOT_CONTACT", "DAY_TO_AVOID"],
      "Why.",
      ["COORDINATOR"],
      [],
      ["DO_NOT_CONTACT", "DAY_TO_AVOID"],
    ],
    [
      "a coordinator, without",
      ["DO_NOT_CONTACT"],
      " ",
      ["COORDINATOR"],
      ["DO_NOT_CONTACT", "REASON_MISSING"],
      [],
    ],
    ["a reviewer", ["DO_NOT_CONTACT"], "Why.", ["APPOINTED_REVIEWER"], ["DO_NOT_CONTACT"], []],
    [
      "a reviewer who asks again",
      ["ANSWERED_BEFORE", "DO_NOT_CONTACT"],
      "Why.",
      ["APPOINTED_REVIEWER"],
      ["DO_NOT_CONTACT"],
      ["ANSWERED_BEFORE"],
    ],
    [
      "another process that asks again",
      ["DECLINED_BEFORE"],
      "Why.",
      ["OTHER_PROCESS"],
      [],
      ["DECLINED_BEFORE"],
    ],
    ["what nobody may overrule", ["DAY_NOT_COME"], "Why.", ["COORDINATOR"], ["DAY_NOT_COME"], []],
    [
      "the same twice stands once",
      ["ANSWERED_BEFORE", "ANSWERED_BEFORE"],
      "Why.",
      ["COORDINATOR"],
      [],
      ["ANSWERED_BEFORE"],
    ],
  ])("%s", (_, found, reason, actors, left, overruled) => {
    const outcome = overrule(
      found.map((code) => ({ code })),
      reason,
      new Set(actors),
    );
    expect(outcome.left.map(({ code }) => code)).toEqual(left);
    expect(outcome.overruled).toEqual(overruled);
  });
});

describe("the next revision of a plan", () => {
  const noContact = [{ from: day("2018-04-10"), until: day("2018-04-09"), reason: "OTHER" as const }];
  it.each([
    ["on what stands", { revision: 3, noContact: [] }, 3, []],
    ["on an older one", { revision: 2, noContact: [] }, 3, ["PLAN_CHANGED_MEANWHILE"]],
    ["on one that is not there", { revision: 1, noContact: [] }, 0, ["PLAN_CHANGED_MEANWHILE"]],
    ["backwards", { revision: 2, noContact }, 3, ["PLAN_CHANGED_MEANWHILE", "ENDS_BEFORE_IT_BEGINS"]],
  ])("%s", (_, plan, known, codes) => {
    expect(checkFamilyPlan(plan, known).map(({ code }) => code)).toEqual(codes);
  });
});

describe("a request for an in-depth review", () => {
  const open = { decidedAt: null, answeredOn: null };
  const decided = { decidedAt: new Date("2018-06-01T10:00:00Z"), answeredOn: null };
  const answered = { ...decided, answeredOn: day("2018-06-02") };
  it.each([
    [open, "OPEN", [], ["REQUEST_NOT_DECIDED"]],
    [decided, "DECIDED", ["REQUEST_SETTLED"], []],
    [answered, "ANSWERED", ["REQUEST_SETTLED"], ["REQUEST_SETTLED"]],
  ])("%# is decided once, then answered once", (request, state, deciding, answering) => {
    expect(requestStateOf(request)).toBe(state);
    expect(checkRequest(request, "DECIDE").map(({ code }) => code)).toEqual(deciding);
    expect(checkRequest(request, "ANSWER").map(({ code }) => code)).toEqual(answering);
  });

  it("reaches every state", () => {
    expect([open, decided, answered].map(requestStateOf)).toEqual(Object.keys(requestStates));
  });

  it("must be there", () => {
    expect(checkRequest(null, "DECIDE")).toEqual([{ code: "NO_SUCH_REQUEST", path: ["requestId"] }]);
  });
});
