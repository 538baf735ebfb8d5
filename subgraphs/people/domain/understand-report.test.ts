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

  it("takes other names, former postcodes and superseded numbers, and leaves out what says nothing", () => {
    const { person, reasons } = understand({
      ...whole,
      otherNames: [{ familyName: " Sample " }, { givenNames: "" }],
      formerPostcodes: ["cr01ea", "nowhere"],
      formerNhsNumbers: ["999 000 0018", "999 000 0017"],
    });
    expect(person).toMatchObject({
      otherNames: [{ givenNames: null, familyName: "Sample" }],
      formerPostcodes: ["CR0 1EA"],
      formerNhsNumbers: ["9990000018"],
    });
    expect(reasons).toEqual([{ code: "NOT_A_POSTCODE", path: ["person", "formerPostcodes", "1"] }]);
  });

  it("refuses more of them than a life has", () => {
    const { reasons } = understand({ ...whole, otherNames: Array(21).fill({ familyName: "Sample" }) });
    expect(reasons).toEqual([{ code: "TOO_MANY_OTHERS", path: ["person", "otherNames"] }]);
  });
});
