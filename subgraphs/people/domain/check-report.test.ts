import { describe, expect, it } from "vitest";
import { checkReport } from "./check-report.ts";
import { type ReportAsWritten, understand } from "./understand-report.ts";

const today = "2018-06-01";
const whole = { familyName: "Example", givenNames: "Ada", birthDate: "1960-05-09", deathDate: "2018-03-09" };

describe("may a report be taken?", () => {
  it.each<[string, ReportAsWritten, string[]]>([
    ["everything known", whole, []],
    ["an NHS number alone", { nhsNumber: "9990000018", deathDate: "2018" }, []],
    ["a family name and a birth date", { ...whole, givenNames: null }, []],
    ["a family name and given names", { ...whole, birthDate: null }, []],
    ["a family name alone", { familyName: "Example", deathDate: "2018-03-09" }, ["NOBODY_NAMED"]],
    ["a mistyped NHS number alone", { nhsNumber: "9990000017", deathDate: "2018" }, ["NOBODY_NAMED"]],
    ["blank texts", { familyName: "  ", givenNames: "", deathDate: "2018" }, ["NOBODY_NAMED"]],
    ["no date of death", { ...whole, deathDate: null }, ["DEATH_DATE_MISSING"]],
    ["a death tomorrow", { ...whole, deathDate: "2018-06-02" }, ["DEATH_IN_FUTURE"]],
    ["a death today", { ...whole, deathDate: today }, []],
    ["a death some time this year", { ...whole, deathDate: "2018" }, []],
    ["a death before birth", { ...whole, deathDate: "1959-12-31" }, ["DEATH_BEFORE_BIRTH"]],
    ["a death on the day of birth", { ...whole, birthDate: "2018-03-09" }, []],
    ["a death in the year of birth, the day not known", { ...whole, birthDate: "2018" }, []],
    ["nothing at all", {}, ["NOBODY_NAMED", "DEATH_DATE_MISSING"]],
  ])("%s", (_, written, codes) => {
    expect(checkReport(understand(written).person, today).map(({ code }) => code)).toEqual(codes);
  });
});

describe("what a source has written", () => {
  it("is refused by field where it cannot be read", () => {
    const { reasons } = understand({
      ...whole,
      birthDate: "2018-02-30",
      postcode: "12345",
      causes: [{ line: "IA", text: "pneumonia", icd10: "pneumonia" }],
    });
    expect(reasons).toEqual([
      { code: "NOT_A_DATE", path: ["person", "birthDate"] },
      { code: "NOT_A_POSTCODE", path: ["person", "postcode"] },
      { code: "NOT_AN_ICD10_CODE", path: ["person", "causes", "0", "icd10"] },
    ]);
  });

  it("keeps a mistyped NHS number as it was reported", () => {
    expect(understand({ ...whole, nhsNumber: "999 000 0017" }).person).toMatchObject({
      nhsNumber: null,
      nhsNumberAsReported: "999 000 0017",
    });
  });
});
