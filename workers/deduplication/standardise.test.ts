import { expect, test } from "vitest";
import { standardise, standardName } from "./standardise.ts";
import { subject } from "./subject.fixture.ts";

test.each([
  ["O'Brien", "OBRIEN"],
  ["O’Brien", "OBRIEN"],
  ["Smith-Jones", "SMITH JONES"],
  ["  José   María ", "JOSE MARIA"],
  ["Łukasz", "LUKASZ"],
  ["Søren", "SOREN"],
  ["Groß", "GROSS"],
  ["St. John", "ST JOHN"],
  ["", ""],
  ["--", ""],
])("%j is compared as %j", (name, standard) => {
  expect(standardName(name)).toBe(standard);
});

test("placeholders count as missing", () => {
  expect(
    standardise(subject({ givenNames: "Baby", familyName: "not known", birthDate: "1900-01-01" })),
  ).toMatchObject({ givenNames: null, familyName: null, birthDate: null });
});

test.each([
  "Baby boy",
  "Baby of Sarah",
  "Twin 2 of Sarah",
  "TWIN ONE",
  "Unknown male",
  "Female",
  "not stated",
  "N/K",
])("%s is nobody's given name", (givenNames) => {
  expect(standardise(subject({ givenNames })).givenNames).toBeNull();
});

test.each(["Baby John", "Man", "Ida May", "A", "Unity", "Girlie"])("%s is a given name", (givenNames) => {
  expect(standardise(subject({ givenNames })).givenNames).toBe(givenNames.toUpperCase());
});

test.each(["1900", "1900-01", "1900-01-01", "1800-01-01", "1899-12-30", "0001-01-01", "9999-12-31"])(
  "%s stands for a date that is not known",
  (date) => {
    expect(standardise(subject({ birthDate: date, deathDate: date }))).toMatchObject({
      birthDate: null,
      deathDate: null,
    });
  },
);

test.each([
  [{ nhsNumber: "999 000 0018" }, "9990000018", null],
  [{ nhsNumber: null, nhsNumberAsReported: "999 000 0019" }, null, "9990000019"],
  [{ nhsNumber: "9990000018", nhsNumberAsReported: "999 000 0018" }, "9990000018", null],
  [{ nhsNumber: null, nhsNumberAsReported: "99900" }, null, null],
  [{ nhsNumber: null, nhsNumberAsReported: "0000000000" }, null, null],
  [{ nhsNumber: null }, null, null],
])("%j has a valid number or a mistyped one", (said, nhsNumber, mistypedNhsNumber) => {
  expect(standardise(subject(said))).toMatchObject({ nhsNumber, mistypedNhsNumber });
});
