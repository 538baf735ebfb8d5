import { isoDate } from "../../schema/values/iso-date.ts";
import { codesInForce } from "./codes-in-force.ts";
import type { SubmissionFacts } from "./types.ts";

/** The reference data of the day on which the facts below were approved. */
export const codes = codesInForce(isoDate("2018-05-04"));

/** An invented review, with everything known. */
export const facts: SubmissionFacts = {
  pseudonym: "a".repeat(64),
  personPseudonym: null,
  submissionVersion: 1,
  methodVersion: "BRISTOL_2015",
  gradeScale: "BRISTOL_2015",
  grade: 4,
  gradeOfServices: null,
  birthDate: "1961-03-07",
  deathDate: "2017-09-12",
  sex: "FEMALE",
  ethnicCategory: "N",
  area: "E09000008",
  learningDisability: "CONFIRMED",
  causes: [
    { line: "IA", icd10: "J69.0" },
    { line: "IB", icd10: null },
    { line: "II", icd10: "G40.9" },
  ],
  underlyingCause: "J69.0",
  avoidability: "PREVENTABLE",
  avoidableList: "OECD-2019",
  placeOfDeath: "HOSPITAL",
  themes: ["dysphagia", "aspiration-pneumonia", "dysphagia", "made-up"],
  goodPractice: ["Her GP, Dr Patel, visited on 4 September 2017."],
  learning: ["Mayday Road Hospital had no passport for Ngozi."],
  contributoryFactors: [
    {
      domain: "SERVICE",
      category: "delay-in-recognition",
      agency: "HOSPITAL",
      text: "Nobody told Dr Patel that Ngozi was getting worse on 5 September 2017.",
    },
    { domain: "SERVICE", category: "made-up", agency: "HOSPITAL", text: "This is on no list." },
  ],
  recommendations: [
    {
      theme: "dysphagia",
      addressee: "NHS_TRUST",
      text: "Mayday Road Hospital should keep a passport for everybody like Ngozi.",
    },
    { theme: null, addressee: null, text: "Ask the family." },
  ],
  notifiedOn: "2017-11-01",
  allocatedOn: "2018-01-10",
  completedOn: "2018-05-04",
  heldDays: 0,
  allocatedInTime: true,
  completedInTime: false,
  relatedProcesses: [
    { kind: "SAFEGUARDING_ADULT_REVIEW", restricted: false },
    { kind: "POLICE_INVESTIGATION", restricted: true },
  ],
  known: {
    names: ["Ngozi Okafor", "Patel"],
    numbers: ["999 000 0018"],
    organisations: ["Mayday Road Hospital"],
    addresses: ["14 Lindens Close"],
    birthDate: "1961-03-07",
  },
};
