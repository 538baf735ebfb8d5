import { describe, expect, it } from "vitest";
import { understand } from "./understand-report.ts";

const whole = { familyName: "Example", givenNames: "Ada", birthDate: "1960-05-09", deathDate: "2018-03-09" };

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
