import { describe, expect, it } from "vitest";
import { eligibilityRules } from "../../../schema/codes/eligibility-rules.ts";
import { addDays } from "../../../schema/values/calendar.ts";
import { isoDate } from "../../../schema/values/iso-date.ts";
import { eligibilityRuleOn } from "../actions/reference-data.ts";
import {
  type EligibilityLimits,
  type EligibilityOutcome,
  type EligibilityReason,
  screen,
} from "./eligibility.ts";
import type { CaseFacts } from "./facts.ts";

const limits: EligibilityLimits = {
  version: "2017-04",
  adultAge: 18,
  childCoreDataAge: 4,
  lookBackFrom: isoDate("2017-04-01"),
  commissionerCodes: ["07V", "36L", "QWE"],
  residenceCodes: ["E09000008"],
  optOutStops: false,
  learningDisability: {
    CONFIRMED: { inScope: true },
    SUSPECTED: { inScope: true },
    DIFFICULTY_ONLY: { inScope: false },
    NONE: { inScope: false },
    UNKNOWN: { inScope: null },
  },
};

const adult = {
  birthDate: "1960-05-01",
  deathDate: "2018-03-09",
  sex: null,
  ethnicCategory: null,
  area: "07V",
  learningDisability: "CONFIRMED",
  placeOfDeath: null,
  causes: [],
} as unknown as CaseFacts;

const circumstances = { optedOutOn: null };

type Row = [what: string, facts: object, outcome: EligibilityOutcome, reasons: EligibilityReason[]];

describe("screening", () => {
  it.each<Row>([
    ["an adult of the area", {}, "CASE", ["ADULT_AT_DEATH"]],
    ["a suspected disability", { learningDisability: "SUSPECTED" }, "CASE", ["ADULT_AT_DEATH"]],
    ["an area by residence", { area: "E09000008" }, "CASE", ["ADULT_AT_DEATH"]],
    ["an area by the successor", { area: "QWE" }, "CASE", ["ADULT_AT_DEATH"]],
    ["the 18th birthday", { birthDate: "2000-03-09" }, "CASE", ["ADULT_AT_DEATH"]],
    ["the day before it", { birthDate: "2000-03-10" }, "CHILD_CORE_DATA", ["CHILD_AT_DEATH"]],
    ["the 4th birthday", { birthDate: "2014-03-09" }, "CHILD_CORE_DATA", ["CHILD_AT_DEATH"]],
    ["the day before that", { birthDate: "2014-03-10" }, "OUT_OF_SCOPE", ["UNDER_CORE_DATA_AGE"]],
    ["a year of birth that may be 18", { birthDate: "2000" }, "UNCLEAR", ["AGE_UNCERTAIN"]],
    ["a year of birth that may be 4", { birthDate: "2014" }, "UNCLEAR", ["AGE_UNCERTAIN"]],
    ["a year of birth that is enough", { birthDate: "1999" }, "CASE", ["ADULT_AT_DEATH"]],
    [
      "dates that make a child and an adult",
      { saidDates: { birth: ["2000-03-09", "2000-03-10"], death: ["2018-03-09"] } },
      "UNCLEAR",
      ["DATES_DISAGREE"],
    ],
    [
      "deaths on either side of the birthday",
      { birthDate: "2000-03-09", saidDates: { birth: ["2000-03-09"], death: ["2018-03-08", "2018-03-09"] } },
      "UNCLEAR",
      ["DATES_DISAGREE"],
    ],
    [
      "dates that disagree and change nothing",
      { saidDates: { birth: ["1960-05-01", "1960-01-05"], death: ["2018-03-09"] } },
      "CASE",
      ["ADULT_AT_DEATH"],
    ],
    ["no date of birth", { birthDate: null }, "UNCLEAR", ["BIRTH_DATE_MISSING"]],
    ["no date of death", { deathDate: null }, "UNCLEAR", ["DEATH_DATE_MISSING"]],
    ["a death before birth", { birthDate: "2019-01-01" }, "UNCLEAR", ["DATES_CONTRADICT"]],
    ["the first day", { deathDate: "2017-04-01" }, "CASE", ["ADULT_AT_DEATH"]],
    ["the day before it", { deathDate: "2017-03-31" }, "OUT_OF_SCOPE", ["DIED_BEFORE_PROGRAMME"]],
    ["the year of the first day", { deathDate: "2017" }, "UNCLEAR", ["DEATH_DATE_UNCERTAIN"]],
    [
      "a difficulty only",
      { learningDisability: "DIFFICULTY_ONLY" },
      "OUT_OF_SCOPE",
      ["LEARNING_DIFFICULTY_ONLY"],
    ],
    ["no disability", { learningDisability: "NONE" }, "OUT_OF_SCOPE", ["NO_LEARNING_DISABILITY"]],
    ["an unknown disability", { learningDisability: "UNKNOWN" }, "UNCLEAR", ["LEARNING_DISABILITY_UNKNOWN"]],
    ["nothing said about it", { learningDisability: null }, "UNCLEAR", ["LEARNING_DISABILITY_UNKNOWN"]],
    ["another area", { area: "15E" }, "OUT_OF_SCOPE", ["OUTSIDE_AREA"]],
    ["no area", { area: null }, "UNCLEAR", ["AREA_UNKNOWN"]],
    [
      "everything that excludes",
      { area: "15E", learningDisability: "NONE", birthDate: null },
      "OUT_OF_SCOPE",
      ["NO_LEARNING_DISABILITY", "OUTSIDE_AREA"],
    ],
    [
      "a child of whom an area is missing",
      { birthDate: "2005", area: null },
      "CHILD_CORE_DATA",
      ["CHILD_AT_DEATH"],
    ],
  ])("%s", (_, facts, outcome, reasons) => {
    expect(screen({ ...adult, ...facts }, limits, circumstances)).toEqual({
      outcome,
      reasons,
      rule: "2017-04",
      decidedBy: "RULE",
    });
  });
});

it("lets the reference data say which statuses bring a death into the programme", () => {
  const learningDisability = { ...limits.learningDisability, SUSPECTED: { inScope: null } };
  const suspected = { ...adult, learningDisability: "SUSPECTED" as const };
  expect(screen(suspected, { ...limits, learningDisability }, circumstances)).toMatchObject({
    outcome: "UNCLEAR",
    reasons: ["LEARNING_DISABILITY_UNKNOWN"],
  });
});

describe("a national opt-out", () => {
  it.each([
    ["stops a review where the rule says so", true, "2018-01-01", "OUT_OF_SCOPE"],
    ["does not by a rule from before", false, "2018-01-01", "CASE"],
    ["leaves those alone who have not opted out", true, null, "CASE"],
  ])("%s", (_, optOutStops, optedOutOn, outcome) => {
    const found = screen(
      adult,
      { ...limits, optOutStops },
      { optedOutOn: optedOutOn === null ? null : isoDate(optedOutOn) },
    );
    expect(found).toMatchObject({
      outcome,
      reasons: outcome === "CASE" ? ["ADULT_AT_DEATH"] : ["OPTED_OUT"],
    });
  });
});

describe("the versions of the rule", () => {
  const optedOut = { optedOutOn: isoDate("2018-01-01") };
  const none = { ...adult, learningDisability: "NONE" } as const;
  it.each([
    ["before the opt-out", "2018-05-24", "2017-04", "CASE", "OUT_OF_SCOPE"],
    ["on its first day", "2018-05-25", "2018-05", "OUT_OF_SCOPE", "OUT_OF_SCOPE"],
    ["on the last day without autistic adults", "2021-12-31", "2018-05", "OUT_OF_SCOPE", "OUT_OF_SCOPE"],
    ["on the first day with them", "2022-01-01", "2022-01", "OUT_OF_SCOPE", "UNCLEAR"],
    ["before the programme, by the first one", "2016-01-01", "2017-04", "CASE", "OUT_OF_SCOPE"],
  ])("%s", (_, notifiedOn, version, ofOptedOut, ofNone) => {
    const rule = eligibilityRuleOn(isoDate(notifiedOn));
    expect(rule.version).toBe(version);
    expect(screen(adult, rule, optedOut)).toMatchObject({ rule: version, outcome: ofOptedOut });
    expect(screen(none, rule, circumstances).outcome).toBe(ofNone);
  });

  it("follow one another without a gap and without two in force", () => {
    for (const [index, { until }] of eligibilityRules.slice(0, -1).entries()) {
      expect(addDays(until!, 1)).toBe(eligibilityRules[index + 1]!.from);
    }
    expect(eligibilityRules.at(-1)!.until).toBeNull();
  });

  it("ask a person who is told of no learning disability whether somebody was autistic", () => {
    const rule = eligibilityRuleOn(isoDate("2022-01-01"));
    expect(screen(none, rule, circumstances).reasons).toEqual(["AUTISM_UNKNOWN"]);
  });
});
