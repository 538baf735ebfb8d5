import { describe, expect, it } from "vitest";
import { isoDate } from "../../../schema/values/iso-date.ts";
import { checkSubject } from "./check-subject.ts";
import { understandSubject } from "./understand-subject.ts";

const today = isoDate("2018-06-01");

describe("who an investigation or a handover is about", () => {
  it.each([
    [{ familyName: "Ash", givenNames: "Jo", deathDate: "2018" }, []],
    [{ familyName: "Ash", birthDate: "2004-05", deathDate: "2018-03-09" }, []],
    [{ nhsNumber: "999 000 0018", deathDate: "2018-06-01" }, []],
    [{ familyName: "Ash", deathDate: "2018" }, ["NOBODY_NAMED"]],
    [{ nhsNumber: "9990000018" }, ["DEATH_DATE_MISSING"]],
    [{}, ["NOBODY_NAMED", "DEATH_DATE_MISSING"]],
    [{ nhsNumber: "9990000018", deathDate: "2018-06-02" }, ["DEATH_IN_FUTURE"]],
    [{ nhsNumber: "9990000018", birthDate: "2018-04", deathDate: "2018-03" }, ["DEATH_BEFORE_BIRTH"]],
    [{ nhsNumber: "9990000018", birthDate: "2018-03-30", deathDate: "2018-03" }, []],
  ])("%o: %j", (written, expected) => {
    const { subject, reasons } = understandSubject(written, []);
    expect(reasons).toEqual([]);
    expect(checkSubject(subject, today, []).map(({ code }) => code)).toEqual(expected);
  });

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
