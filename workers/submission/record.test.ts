import { expect, test } from "vitest";
import { codes, facts } from "./facts.fixture.ts";
import { anonymise } from "./record.ts";
import { checkRecord } from "./record-schema.ts";
import type { SubmissionFacts } from "./types.ts";

test("a review becomes a record of codes, bands and scrubbed texts", () => {
  const { record, withheld } = anonymise(facts, codes);
  expect(record).toEqual({
    schemaVersion: "1",
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
    placeOfDeath: "HOSPITAL",
    themes: ["aspiration-pneumonia", "dysphagia"],
    goodPractice: ["Her GP, Dr [name], visited on [2017-Q3]."],
    learning: ["[organisation] had no passport for [name]."],
    timeliness: {
      notificationToAllocation: "31-91",
      notificationToCompletion: "183-365",
      held: "0-30",
    },
    relatedProcesses: ["SAFEGUARDING_ADULT_REVIEW"],
    disclosure: { rule: "2017-11", steps: [], allWithheld: false },
  });
  expect(withheld).toEqual([
    { field: "causes.1", reason: "NOT_CODED" },
    { field: "themes.3", reason: "NOT_CODED" },
    { field: "goodPractice.0", reason: "NAME" },
    { field: "goodPractice.0", reason: "DATE" },
    { field: "learning.0", reason: "ORGANISATION" },
    { field: "learning.0", reason: "NAME" },
    { field: "relatedProcesses.1", reason: "RESTRICTED" },
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
