import { describe, expect, test } from "vitest";
import { isoDate } from "../../../schema/values/iso-date.ts";
import type { LookBackField } from "./columns.ts";
import { type ListTerms, understandRow } from "./understand-row.ts";

const terms: ListTerms = { sourceSystem: "look-back-2017", organisation: null, today: isoDate("2018-06-01") };
const whole: Partial<Record<LookBackField, string>> = {
  reference: "A-1",
  organisation: "rj6",
  familyName: "Example",
  givenNames: "Ada",
  birthDate: "09/05/1960",
  deathDate: "09/03/2018",
};

function understand(changes: Partial<Record<LookBackField, string>>, of = terms) {
  const values = new Map(Object.entries({ ...whole, ...changes }).filter(([, value]) => value !== ""));
  return understandRow({ line: 5, values: values as never, asReceived: { Surname: "Example" } }, of);
}

describe("a row", () => {
  test("becomes a report of the row's organisation under the row's reference", () => {
    const { report, obstacles, doubts } = understand({ reportedOn: "1/4/2018", nhsNumber: "999 000 0018" });
    expect(report).toMatchObject({
      kind: "LOOK_BACK",
      sourceSystem: "look-back-2017",
      sourceId: "A-1",
      onBehalfOf: "RJ6",
      reportedOn: "2018-04-01",
      person: {
        familyName: "Example",
        birthDate: "1960-05-09",
        deathDate: "2018-03-09",
        nhsNumber: "999 000 0018",
      },
      asReceived: '{"Surname":"Example"}',
    });
    expect([obstacles, doubts]).toEqual([[], []]);
  });

  test("that names no organisation is the list's", () => {
    const { report, obstacles } = understand({ organisation: "" }, { ...terms, organisation: "E09000008" });
    expect(report.onBehalfOf).toBe("E09000008");
    expect(obstacles).toEqual([]);
  });

  test.each([
    ["EXAMPLE, Ada Mary", "Ada Mary", "EXAMPLE"],
    ["Ada Mary Example", "Ada Mary", "Example"],
    ["Example", null, "Example"],
  ])("with the name %s in one cell", (fullName, givenNames, familyName) => {
    const { report } = understand({ fullName, familyName: "", givenNames: "" });
    expect(report.person).toMatchObject({ givenNames, familyName });
  });

  test("with what a person was called before, several in one cell", () => {
    const { report, doubts } = understand({
      ...{
        formerFamilyNames: "Sample; Specimen",
        knownAs: "Addie",
        otherFullNames: "MODEL, Ada | Augusta King",
      },
      ...{ formerPostcodes: "CR0 1EA / CR0 8DN", formerNhsNumbers: "999 000 0018" },
    });
    expect(report.person).toMatchObject({
      otherNames: [
        { givenNames: null, familyName: "Sample" },
        { givenNames: null, familyName: "Specimen" },
        { givenNames: "Addie", familyName: null },
        { givenNames: "Ada", familyName: "MODEL" },
        { givenNames: "Augusta", familyName: "King" },
      ],
      formerPostcodes: ["CR0 1EA", "CR0 8DN"],
      formerNhsNumbers: ["999 000 0018"],
    });
    expect(doubts).toEqual([]);
  });

  test("with a former postcode that is none is doubted", () => {
    expect(understand({ formerPostcodes: "nowhere" }).doubts).toEqual([
      expect.stringMatching(/^The former postcode/),
    ]);
  });

  test.each([
    ["learningDisability", "Moderate", "CONFIRMED"],
    ["learningDisability", "LD confirmed", "CONFIRMED"],
    ["learningDisability", "Yes - known to LD team", "CONFIRMED"],
    ["learningDisability", "on LD register", "CONFIRMED"],
    ["learningDisability", "Yes?", "SUSPECTED"],
    ["learningDisability", "Suspected - never assessed", "SUSPECTED"],
    ["learningDisability", "Learning difficulty only (dyslexia)", "DIFFICULTY_ONLY"],
    ["learningDisability", "No LD", "NONE"],
    ["learningDisability", "Not known", "UNKNOWN"],
    ["learningDisability", "see notes", null],
    ["placeOfDeath", "Nursing home", "CARE_HOME"],
    ["placeOfDeath", "SUPPORTED_LIVING", "SUPPORTED_LIVING"],
    ["placeOfDeath", "Mayday", null],
  ] as const)("with %s %j", (field, written, code) => {
    expect(understand({ [field]: written }).report.person).toMatchObject({ [field]: code });
  });

  test("has codes in brackets, or one in a column for the underlying cause", () => {
    const { report } = understand({
      causeIa: "Sepsis (A41.9)",
      causeIb: "Pneumonia (hospital)",
      causeII: "Epilepsy",
      icd10: "J18.9",
    });
    expect(report.person.causes).toEqual([
      { line: "IA", text: "Sepsis", icd10: "A41.9" },
      { line: "IB", text: "Pneumonia (hospital)", icd10: "J18.9" },
      { line: "II", text: "Epilepsy", icd10: null },
    ]);
  });

  test.each([
    ["without a reference", { reference: "" }, /no reference/],
    ["without an organisation", { organisation: "" }, /no organisation/],
    ["of an organisation without a code", { organisation: "The ward" }, /ODS code/],
    ["with a day of notification that is none", { reportedOn: "in May" }, /notification.*2017-04-01/],
  ])("%s cannot be sent", (_, changes, words) => {
    expect(understand(changes).obstacles).toEqual([expect.stringMatching(words)]);
  });

  test.each([
    ["about nobody", { familyName: "", givenNames: "" }, /who died/],
    ["without a date of death", { deathDate: "" }, /when the person died/],
    ["with a name alone", { givenNames: "", birthDate: "" }, /who died/],
    ["that died before birth", { deathDate: "09/03/1918" }, /before the date of birth/],
    ["noted before the death", { reportedOn: "01/03/2018", deathDate: "09/03/2018" }, /before the death/],
    [
      "noted on a day to come",
      { reportedOn: "09/03/2028", deathDate: "09/03/2018" },
      /noted lies in the future/,
    ],
    ["that will die", { deathDate: "02/06/2018" }, /in the future/],
    ["with a day that is none", { birthDate: "31/02/1960" }, /date of birth/],
    ["with a day of death that is none", { deathDate: "31/02/2018" }, /date of death cannot be understood/],
    ["with a postcode that is none", { postcode: "Croydon" }, /postcode/],
    ["with a code that is none", { causeIa: "Sepsis", icd10: "sepsis" }, /ICD-10/],
  ])("%s will be refused", (_, changes, words) => {
    expect(understand(changes).doubts).toEqual([expect.stringMatching(words)]);
  });
});
