import { describe, expect, it } from "vitest";
import { certificateGuidance } from "../../../schema/codes/certificate-guidance.ts";
import { parseIcd10 } from "../../../schema/values/icd10.ts";
import { isoDate } from "../../../schema/values/iso-date.ts";
import { getValue } from "../../../schema/values/parsed.ts";
import { checkCertificate } from "./check-certificate.ts";
import { type Cause, type CauseLine, checkRecordedCauses, underlyingOf } from "./recorded-causes.ts";

const [guidance] = certificateGuidance;
const code = (icd10: string) => getValue(parseIcd10(icd10));
const certificate = (...lines: [CauseLine, string | null][]): Cause[] =>
  lines.map(([line, icd10]) => ({ line, text: "as written", icd10: icd10 === null ? null : code(icd10) }));
const allThemes = guidance!.suggestsTheme.map(({ theme }) => theme);

describe("a certificate read by the guidance", () => {
  it.each<[string, Cause[], string[]]>([
    ["pneumonia after a stroke", certificate(["IA", "J18.9"], ["IB", "I63.9"]), []],
    ["Down's syndrome alone", certificate(["IA", "Q90.9"]), ["DISABILITY_AS_UNDERLYING"]],
    ["a learning disability alone", certificate(["IA", "F72.9"]), ["DISABILITY_AS_UNDERLYING"]],
    ["heart disease due to Down's syndrome", certificate(["IA", "I25.9"], ["IB", "Q90.9"]), []],
    ["a learning disability in Part II", certificate(["IA", "J18.9"], ["II", "F72.9"]), []],
    ["old age", certificate(["IA", "R54"]), ["ILL_DEFINED"]],
    ["heart failure", certificate(["IA", "I50.9"]), ["ILL_DEFINED"]],
    ["cardiac arrest due to heart disease", certificate(["IA", "I46.9"], ["IB", "I25.9"]), []],
    ["aspiration pneumonia alone", certificate(["IA", "J69.0"]), ["ANTECEDENT_MISSING"]],
    ["aspiration due to dysphagia", certificate(["IA", "J69.0"], ["IB", "G80.0"]), []],
    ["a line left out", certificate(["IA", "J18.9"], ["IC", "I63.9"]), ["BROKEN_SEQUENCE"]],
    [
      "a line Id before there was one",
      certificate(["IA", "J18.9"], ["IB", "I63.9"], ["IC", "I10"], ["ID", "E11.9"]),
      ["LINE_TOO_EARLY"],
    ],
    ["no code", certificate(["IA", null]), ["NOT_CODED"]],
    ["Part II only", certificate(["II", "G40.9"]), ["NOTHING_IN_PART_ONE"]],
  ])("%s", (_, causes, codes) => {
    const found = checkCertificate({ causes, underlying: null }, allThemes, isoDate("2018-03-09"), guidance!);
    expect(found.map((each) => each.code)).toEqual(codes);
  });

  it.each([
    ["in Part II", certificate(["IA", "J18.9"], ["IB", "I63.9"], ["II", "Q90.9"]), "Q90.9", null],
    ["beside a single line", certificate(["IA", "J18.9"], ["II", "F72.9"]), "F72.9", null],
    ["that is the only line", certificate(["IA", "Q90.9"]), "Q90.9", "IA"],
  ])("finds a disability that was coded as underlying %s", (_, causes, coded, line) => {
    const recorded = { causes, underlying: code(coded) };
    expect(checkCertificate(recorded, allThemes, null, guidance!)).toEqual([
      { code: "DISABILITY_AS_UNDERLYING", line, theme: null },
    ]);
  });

  it("finds nothing of one that led to what Part I says, and was coded so", () => {
    const causes = certificate(["IA", "I25.9"], ["IB", "Q90.9"]);
    expect(checkCertificate({ causes, underlying: code("Q90.9") }, allThemes, null, guidance!)).toEqual([]);
  });

  it("suggests the theme that no list of avoidable causes holds", () => {
    const causes = certificate(["IA", "K56.4"], ["IB", "K59.0"]);
    expect(checkCertificate({ causes, underlying: null }, [], null, guidance!)).toEqual([
      { code: "THEME_SUGGESTED", line: "IA", theme: "constipation" },
    ]);
  });
});

describe("the underlying cause", () => {
  it.each<[string, Cause[], string | null, string | null]>([
    [
      "stands on the lowest line",
      certificate(["IB", "I63.9"], ["IA", "J18.9"], ["II", "G40.9"]),
      null,
      "I63.9",
    ],
    ["is what was coded", certificate(["IA", "J18.9"]), "G40.9", "G40.9"],
    ["is not known without a code", certificate(["IA", "J18.9"], ["IB", null]), null, null],
  ])("%s", (_, causes, coded, expected) => {
    expect(underlyingOf({ causes, underlying: coded === null ? null : code(coded) })).toBe(expected);
  });
});

describe("cause lines as they are recorded", () => {
  it.each<[string, Cause[], string[]]>([
    ["two conditions in Part II", certificate(["IA", "J18.9"], ["II", "G40.9"], ["II", "F72.9"]), []],
    ["a line twice", certificate(["IA", "J18.9"], ["IA", "I63.9"]), ["LINE_TWICE"]],
    ["nothing", [], ["NO_CAUSE"]],
    ["a line without words", [{ line: "IA", text: " ", icd10: null }], ["NOTHING_WRITTEN"]],
  ])("%s", (_, causes, codes) => {
    expect(checkRecordedCauses(causes).map((each) => each.code)).toEqual(codes);
  });
});
