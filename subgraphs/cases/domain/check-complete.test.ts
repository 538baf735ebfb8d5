import { describe, expect, it } from "vitest";
import { checkComplete } from "./check-complete.ts";
import { type Review, type SectionKind, sectionKinds } from "./review.ts";

const whole = {
  sections: (Object.keys(sectionKinds) as SectionKind[]).map((kind) => ({ kind })),
  informants: [{ kind: "FAMILY" }, { kind: "GP" }, { kind: "OTHER" }],
  grade: 3,
} as unknown as Review;

describe("a review that is whole", () => {
  it.each<[string, object, (string | string[])[]]>([
    ["nothing is missing", {}, []],
    ["a grade", { grade: null }, [["grade"]]],
    ["an informant", { informants: [{ kind: "GP" }, { kind: "OTHER" }] }, [["informants", "FAMILY"]]],
    ["a section", { sections: whole.sections.slice(1) }, [["sections", "PEN_PORTRAIT"]]],
  ])("%s", (_, change, paths) => {
    expect(checkComplete({ ...whole, ...change }).map(({ path }) => path)).toEqual(paths);
  });

  it("names everything that is missing at once", () => {
    expect(checkComplete({ ...whole, sections: [], informants: [], grade: null })).toHaveLength(14);
  });
});
