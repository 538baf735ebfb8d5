import { describe, expect, it, test } from "vitest";
import { outcomesOfKind } from "../../../schema/codes/investigation-outcomes.ts";
import { stagesOfKind } from "../../../schema/codes/investigation-stages.ts";
import { commissionerSuccession } from "../../../schema/codes/organisation-succession.ts";
import { investigationKinds } from "../../../schema/values/investigation-kind.ts";
import { isoDate } from "../../../schema/values/iso-date.ts";
import { checkConclusion, checkLink, checkOpening, checkStage, leads } from "./check-investigation.ts";
import type { Investigation } from "./investigation.ts";
import { holdsNow, type InvestigationLink } from "./link.ts";

const today = isoDate("2018-06-01");

const enquiry: Investigation = {
  id: "1",
  kind: "SECTION_42_ENQUIRY",
  reference: "S42/17",
  leadOrganisation: "E09000008",
  status: "OPEN",
  openedOn: isoDate("2018-03-01"),
  concludedOn: null,
  outcome: null,
  disclosureRestricted: false,
  custodian: "E09000008",
  restrictedBy: null,
  restrictedUntil: null,
  subjectId: "2",
  subjectVersion: 1,
  recordedAt: new Date("2018-03-02T09:00:00Z"),
};

const link: InvestigationLink = {
  id: "3",
  investigationId: "1",
  caseId: "4",
  revision: 1,
  relation: "PRECEDES",
  holdsReview: true,
  linkedAt: new Date("2018-03-03T09:00:00Z"),
  endedAt: null,
};

const codes = (reasons: readonly { code: string }[]) => reasons.map(({ code }) => code);

describe("opening an investigation", () => {
  it.each([
    ["S42/18", "2018-06-01", null, []],
    ["S42/18", "2018-06-02", null, ["DATE_IN_FUTURE"]],
    ["", "2018-05-01", null, ["REFERENCE_MISSING"]],
    ["S42/17", "2018-06-02", enquiry, ["DATE_IN_FUTURE", "REFERENCE_IN_USE"]],
  ])("as %j on %s: %j", (reference, openedOn, known, expected) => {
    expect(codes(checkOpening({ reference, openedOn: isoDate(openedOn) }, today, known))).toEqual(expected);
  });
});

describe("concluding an investigation", () => {
  it.each([
    [enquiry, "2018-05-01", "RISK_REMOVED", []],
    [enquiry, "2018-05-01", "PROSECUTION", ["NOT_AN_OUTCOME_OF_KIND"]],
    [enquiry, "2018-06-02", "RISK_REMAINS", ["DATE_IN_FUTURE"]],
    [enquiry, "2018-02-28", "RISK_REMAINS", ["CONCLUDED_BEFORE_OPENED"]],
    [{ ...enquiry, status: "SUSPENDED" }, "2018-05-01", "RISK_REDUCED", []],
    [{ ...enquiry, status: "CONCLUDED" }, "2018-05-01", "PROSECUTION", ["INVESTIGATION_CONCLUDED"]],
  ] as const)("%o on %s as %s: %j", (investigation, concludedOn, outcome, expected) => {
    const conclusion = {
      concludedOn: isoDate(concludedOn),
      outcome,
      restrictedBy: null,
      restrictedUntil: null,
    };
    const outcomes = outcomesOfKind[investigation.kind];
    expect(codes(checkConclusion(investigation, conclusion, outcomes, today))).toEqual(expected);
  });

  it.each([
    [null, null, []],
    ["CORONER", null, []],
    ["POLICE", "2018-06-30", []],
    [null, "2018-06-30", ["NOBODY_RESTRICTS"]],
    ["COURT", "2018-04-30", ["RESTRICTION_OVER_BEFORE"]],
  ] as const)("restricted by %s until %s: %j", (restrictedBy, until, expected) => {
    const restrictedUntil = until && isoDate(until);
    const conclusion = { concludedOn: isoDate("2018-05-01"), outcome: "RISK_REMOVED", restrictedBy } as const;
    const found = checkConclusion(enquiry, { ...conclusion, restrictedUntil }, ["RISK_REMOVED"], today);
    expect(codes(found)).toEqual(expected);
  });

  it("is possible for every kind", () => {
    for (const kind of Object.values(investigationKinds)) expect(outcomesOfKind[kind]).not.toEqual([]);
  });
});

describe("linking an investigation", () => {
  it.each([
    ["OPEN", true, null, []],
    ["SUSPENDED", true, null, []],
    ["CONCLUDED", false, null, []],
    ["CONCLUDED", true, link, ["ALREADY_LINKED", "NOTHING_TO_WAIT_FOR"]],
  ] as const)("%s, holding the review %s, link %o: %j", (status, holdsReview, standing, expected) => {
    expect(codes(checkLink({ ...enquiry, status }, { holdsReview }, standing))).toEqual(expected);
  });

  it.each([
    [link, "OPEN", true],
    [link, "SUSPENDED", true],
    [link, "CONCLUDED", false],
    [{ ...link, endedAt: new Date() }, "OPEN", false],
    [{ ...link, holdsReview: false }, "OPEN", false],
  ] as const)("%o of an investigation %s holds the review: %s", (standing, status, expected) => {
    expect(holdsNow(standing, status)).toBe(expected);
  });
});

describe("coming to a stage", () => {
  const before = {
    investigationId: enquiry.id,
    stage: "REFERRED",
    reachedOn: isoDate("2018-03-02"),
  } as const;

  it.each([
    [enquiry, "CRITERIA_DECIDED", "2018-03-10", []],
    [enquiry, "TRIAL", "2018-03-10", ["NOT_A_STAGE_OF_KIND"]],
    [enquiry, "REFERRED", "2018-03-10", ["STAGE_REACHED_BEFORE"]],
    [enquiry, "CRITERIA_DECIDED", "2018-02-01", ["BEFORE_OPENED"]],
    [enquiry, "CRITERIA_DECIDED", "2018-06-02", ["DATE_IN_FUTURE"]],
    [{ ...enquiry, status: "CONCLUDED" }, "CRITERIA_DECIDED", "2018-03-10", ["INVESTIGATION_CONCLUDED"]],
  ] as const)("%o to %s on %s: %j", (investigation, stage, reachedOn, expected) => {
    const reached = { stage, reachedOn: isoDate(reachedOn) };
    const stages = stagesOfKind[investigation.kind];
    expect(codes(checkStage(investigation, reached, stages, [before], today))).toEqual(expected);
  });
});

test.each([
  ["E09000008", true],
  ["07V", true],
  ["QWE", true],
  ["RJ6", false],
  [null, false],
] as const)("%s acts as lead of what 07V leads and the council keeps: %s", (organisation, expected) => {
  const investigation = { leadOrganisation: "07V", custodian: "E09000008" };
  expect(leads(organisation, investigation, commissionerSuccession)).toBe(expected);
});
