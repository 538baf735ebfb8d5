import { describe, expect, it } from "vitest";
import { understandSubject } from "./understand-subject.ts";

describe("who an investigation or a handover is about", () => {
  it("names every value that cannot be read by its field", () => {
    const { reasons } = understandSubject(
      { birthDate: "May", deathDate: "2018-02-30", postcode: "X", sex: "?", ethnicCategory: "!" },
      ["child"],
    );
    expect(reasons).toEqual([
      { code: "NOT_A_DATE", path: ["child", "birthDate"] },
      { code: "NOT_A_DATE", path: ["child", "deathDate"] },
      { code: "NOT_A_SEX", path: ["child", "sex"] },
      { code: "NOT_AN_ETHNIC_CATEGORY", path: ["child", "ethnicCategory"] },
      { code: "NOT_A_POSTCODE", path: ["child", "postcode"] },
    ]);
  });

  it("leaves a mistyped NHS number as it is written, and takes an empty text for nothing", () => {
    const { subject } = understandSubject({ nhsNumber: " 999000 0019", givenNames: "  ", sex: "f" }, []);
    expect(subject).toMatchObject({ nhsNumber: "999000 0019", givenNames: null, sex: "FEMALE" });
  });
});
