import { describe, expect, it } from "vitest";
import { reviewDocumentRules } from "../../../schema/codes/review-documents.ts";
import { checkComplete } from "./check-complete.ts";
import { type Review, sectionKinds } from "./review.ts";

const [rule] = reviewDocumentRules;
const required = { sections: rule!.sections, careEvents: 1, grades: 1 };
const whole = {
  sections: rule!.sections.map((kind) => ({ kind })),
  informants: [{ kind: "FAMILY" }, { kind: "GP" }, { kind: "OTHER" }],
  entries: [{ kind: "CARE_EVENT" }],
  causes: { revision: 1 },
  grade: 3,
} as unknown as Review;
const around = { editsAside: 0, causesToldSince: false };
const pathsOf = (found: ReturnType<typeof checkComplete>) => found.map(({ path }) => path);

describe("a review that is whole", () => {
  it.each<[string, object, string[][]]>([
    ["nothing is missing", {}, []],
    ["a grade", { grade: null }, [["grade"]]],
    ["an informant", { informants: [{ kind: "GP" }, { kind: "OTHER" }] }, [["informants", "FAMILY"]]],
    ["a section", { sections: whole.sections.slice(1) }, [["sections", "PEN_PORTRAIT"]]],
    ["a dated event", { entries: [{ kind: "GOOD_PRACTICE" }] }, [["careEvents"]]],
    ["the certificate", { causes: null }, [["causes"]]],
  ])("%s", (_, change, paths) => {
    expect(pathsOf(checkComplete({ ...whole, ...change }, required, around))).toEqual(paths);
  });

  it("names everything that is missing at once", () => {
    const nothing = { ...whole, sections: [], informants: [], entries: [], causes: null, grade: null };
    expect(checkComplete(nothing, required, around)).toHaveLength(rule!.sections.length + 6);
  });

  it("needs no grade where this kind of review gives none", () => {
    expect(checkComplete({ ...whole, grade: null }, { ...required, grades: 0 }, around)).toEqual([]);
  });

  it("needs both grades of a scale that has two", () => {
    const missing = (grade: number | null, gradeOfServices: number | null) =>
      pathsOf(
        checkComplete({ ...whole, grade, gradeOfServices } as Review, { ...required, grades: 2 }, around),
      );
    expect(missing(3, 4)).toEqual([]);
    expect(missing(3, null)).toEqual([["gradeOfServices"]]);
    expect(missing(null, null)).toEqual([["grade"]]);
  });

  it("waits for a text set aside and for causes told since", () => {
    expect(pathsOf(checkComplete(whole, required, { editsAside: 1, causesToldSince: true }))).toEqual([
      ["causes"],
      ["editsAside"],
    ]);
  });

  it("asks for sections that there are", () => {
    const known = Object.keys(sectionKinds);
    const asked = reviewDocumentRules.flatMap(({ sections, inDepthSections }) => [
      ...sections,
      ...inDepthSections,
    ]);
    expect(asked.filter((each) => !known.includes(each))).toEqual([]);
  });
});
