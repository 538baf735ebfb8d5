import { describe, expect, it } from "vitest";
import { isoDate } from "../../../schema/values/iso-date.ts";
import { readHandover } from "./read-handover.ts";

const today = isoDate("2022-01-10");

const complete = {
  cdop: "South West London",
  status: "UNDER_REVIEW",
  child: {
    givenNames: "Robin",
    familyName: "Marsh",
    birthDate: "2009-02-03",
    deathDate: "2021-11-20",
    nhsNumber: "9990000018",
    nhsNumberStatus: "01",
    sex: "F",
    postcode: "cr01ea",
    learningDisability: "CONFIRMED",
    learningDisabilitySeverity: "SEVERE",
  },
  category: 9,
  causes: [
    { line: "IA", text: "Pneumonia", icd10: "J189" },
    { line: "II", text: "Epilepsy" },
  ],
  factors: [{ domain: "D", score: "2", text: "Late recognition" }],
  modifiable: true,
  themes: ["sepsis", "sepsis", "deterioration"],
  leadContact: { name: "Case officer", email: "officer@cdop.example" },
  legalBasis: "CHILDREN_ACT_2004_S16M",
  restrictions: ["CORONER"],
};

const reasonsOf = (document: object | string, form = "2021-04") => {
  const read = readHandover(typeof document === "string" ? document : JSON.stringify(document), form, today);
  return "reasons" in read ? read.reasons.map(({ code, path }) => `${code} ${path?.join(".")}`) : [];
};

describe("reading a handover", () => {
  it("takes what the programme needs and leaves the words in the document", () => {
    expect(readHandover(JSON.stringify(complete), "2021-04", today)).toMatchObject({
      content: {
        cdop: "South West London",
        status: "UNDER_REVIEW",
        subject: { familyName: "Marsh", postcode: "CR0 1EA", sex: "FEMALE", nhsNumber: "9990000018" },
        severity: "SEVERE",
        category: 9,
        causes: ["J18.9"],
        factors: [{ domain: "D", score: "2" }],
        themes: ["sepsis", "deterioration"],
      },
    });
  });

  it("needs the panel, the state of the review, the child and the law, and no more", () => {
    const { cdop, status, legalBasis, child } = complete;
    expect(reasonsOf({ cdop, status, legalBasis, child })).toEqual([]);
    expect(reasonsOf({})).toEqual([
      "FIELD_MISSING cdop",
      "FIELD_MISSING status",
      "FIELD_MISSING child",
      "FIELD_MISSING legalBasis",
    ]);
  });

  it.each([
    ["no JSON", "{", "2021-04", ["NOT_JSON "]],
    ["no object", "7", "2021-04", ["NOT_AS_FORM_SAYS "]],
    ["a form nobody knows", complete, "1999", ["UNKNOWN_FORM schemaVersion"]],
    ["a misspelt field", { ...complete, dateOfPanel: "2022" }, "2021-04", ["UNKNOWN_FIELD dateOfPanel"]],
    ["a status of no form", { ...complete, status: "DONE" }, "2021-04", ["NOT_A_CODE_OF_FORM status"]],
    ["a category of no form", { ...complete, category: 11 }, "2021-04", ["NOT_A_CODE_OF_FORM category"]],
    ["a category in words", { ...complete, category: "9" }, "2021-04", ["NOT_AS_FORM_SAYS category"]],
    ["an unknown theme", { ...complete, themes: ["luck"] }, "2021-04", ["NOT_A_CODE_OF_FORM themes.0"]],
    [
      "a score that the form has dropped",
      { ...complete, factors: [{ domain: "A", score: "3" }] },
      "2021-04",
      ["NOT_A_CODE_OF_FORM factors.0.score"],
    ],
    [
      "a question that the form did not ask yet",
      complete,
      "2019-04",
      ["UNKNOWN_FIELD child.learningDisabilitySeverity"],
    ],
    [
      "a code that is none",
      { ...complete, causes: [{ line: "IA", text: "Pneumonia", icd10: "pneu" }] },
      "2021-04",
      ["NOT_AN_ICD10_CODE causes.0.icd10"],
    ],
  ])("%s", (_, document, form, expected) => {
    expect(reasonsOf(document, form)).toEqual(expected);
  });

  it("finds what is wrong with the child and with the rest at one time", () => {
    const child = { ...complete.child, birthDate: "2009-02-30", postcode: "nowhere" };
    expect(reasonsOf({ ...complete, status: "DONE", child })).toEqual([
      "NOT_A_CODE_OF_FORM status",
      "NOT_A_DATE child.birthDate",
      "NOT_A_POSTCODE child.postcode",
    ]);
    expect(reasonsOf({ ...complete, child: { deathDate: "2023" } })).toEqual([
      "NOBODY_NAMED child.familyName",
      "DEATH_IN_FUTURE child.deathDate",
    ]);
  });

  it("reads an old form by its own scale", () => {
    const { learningDisabilitySeverity, ...child } = complete.child;
    const old = { ...complete, child, factors: [{ domain: "A", score: "1*" }] };
    expect(reasonsOf(old, "2017-04")).toEqual([]);
  });
});
