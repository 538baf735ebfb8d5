import { expect, test } from "vitest";
import { codes, facts } from "./facts.fixture.ts";
import { anonymise } from "./record.ts";
import { checkRecord } from "./record-schema.ts";
import type { SubmissionFacts } from "./types.ts";

test("a review becomes a record of codes, bands and scrubbed texts", () => {
  const { record, withheld } = anonymise(facts, codes);
  expect(record).toEqual({
    schemaVersion: "2",
    pseudonym: "a".repeat(64),
    personPseudonym: null,
    submissionVersion: 1,
    methodVersion: "BRISTOL_2015",
    gradeScale: "BRISTOL_2015",
    grade: 4,
    gradeOfServices: null,
    ageAtDeath: 56,
    ageBand: "55-64",
    sex: "FEMALE",
    ethnicGroup: "BLACK",
    deathPeriod: "2017-Q3",
    area: "E09000008",
    learningDisability: "CONFIRMED",
    causes: [
      { line: "IA", icd10: "J69.0" },
      { line: "II", icd10: "G40.9" },
    ],
    underlyingCause: "J69.0",
    avoidability: { class: "PREVENTABLE", list: "OECD-2019" },
    placeOfDeath: "HOSPITAL",
    themes: ["aspiration-pneumonia", "dysphagia"],
    goodPractice: ["Her GP, Dr [name], visited on [2017-Q3]."],
    learning: ["[organisation] had no passport for [name]."],
    contributoryFactors: [
      {
        domain: "SERVICE",
        category: "delay-in-recognition",
        agency: "HOSPITAL",
        text: "Nobody told Dr [name] that [name] was getting worse on [2017-Q3].",
      },
    ],
    recommendations: [
      {
        theme: "dysphagia",
        addressee: "NHS_TRUST",
        text: "[organisation] should keep a passport for everybody like [name].",
      },
      { theme: null, addressee: null, text: "Ask the family." },
    ],
    timeliness: {
      notificationToAllocation: "31-91",
      notificationToCompletion: "183-365",
      held: "0-30",
      allocatedInTime: true,
      completedInTime: false,
    },
    relatedProcesses: ["SAFEGUARDING_ADULT_REVIEW"],
    disclosure: { rule: "2017-11", steps: [], allWithheld: false },
  });
  expect(withheld).toEqual([
    { field: "causes.1", reason: "NOT_CODED" },
    { field: "themes.3", reason: "NOT_CODED" },
    { field: "relatedProcesses.1", reason: "RESTRICTED" },
    { field: "goodPractice.0", reason: "NAME" },
    { field: "goodPractice.0", reason: "DATE" },
    { field: "learning.0", reason: "ORGANISATION" },
    { field: "learning.0", reason: "NAME" },
    { field: "contributoryFactors.0", reason: "NAME" },
    { field: "contributoryFactors.0", reason: "NAME" },
    { field: "contributoryFactors.0", reason: "DATE" },
    { field: "contributoryFactors.1", reason: "NOT_CODED" },
    { field: "recommendations.0", reason: "ORGANISATION" },
    { field: "recommendations.0", reason: "NAME" },
  ]);
});

test.each<[string, Partial<SubmissionFacts>, object]>([
  [
    "birth year only, one age left in the band",
    { birthDate: "1961" },
    { ageAtDeath: null, ageBand: "55-64" },
  ],
  ["birth year only, on the edge", { birthDate: "1962" }, { ageAtDeath: null, ageBand: null }],
  ["no birth date", { birthDate: null }, { ageAtDeath: null, ageBand: null }],
  ["no death date", { deathDate: null }, { ageAtDeath: null, deathPeriod: null }],
  ["died on the 18th birthday", { birthDate: "1999-09-12" }, { ageAtDeath: 18, ageBand: "18-24" }],
  ["an unknown sex", { sex: "woman" }, { sex: "UNKNOWN" }],
  ["no category", { ethnicCategory: null }, { ethnicGroup: "NOT_KNOWN" }],
  [
    "a name in a code's place",
    { placeOfDeath: "Rose Lodge", area: "Croydon" },
    { placeOfDeath: "UNKNOWN", area: null },
  ],
  ["a grade without its scale", { gradeScale: null }, { gradeScale: null, grade: null }],
  ["an age that is not told", { birthDate: null }, { ageBand: null, avoidability: null }],
  ["a class that is none", { avoidability: "HER_FAULT" }, { avoidability: null }],
  ["a cause that is no code", { underlyingCause: "Ngozi choked" }, { underlyingCause: null }],
  [
    "a name in the place of whoever is to act",
    { recommendations: [{ theme: "Rose Lodge", addressee: "Rose Lodge", text: "Act." }] },
    { recommendations: [{ theme: null, addressee: null, text: "Act." }] },
  ],
  ["a certificate line that is none", { causes: [{ line: "IX", icd10: "J18" }] }, { causes: [] }],
  [
    "not completed",
    { completedOn: null },
    { timeliness: expect.objectContaining({ notificationToCompletion: null }) },
  ],
])("%s", (_, change, fields) => {
  const { record } = anonymise({ ...facts, ...change }, codes);
  expect(record).toMatchObject(fields);
  expect(checkRecord(record)).toEqual([]);
});

test.each<[string, Partial<SubmissionFacts>]>([
  ["pseudonym", { pseudonym: "9990000018" }],
  ["version", { submissionVersion: 0 }],
  ["method", { methodVersion: "2015" }],
])("a wrong %s is a fault", (_, change) => {
  expect(() => anonymise({ ...facts, ...change }, codes)).toThrow();
});
