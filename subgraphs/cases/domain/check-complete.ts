import type { RefusalReason } from "../../../schema/values/refusal.ts";
import type { CaseRefusal } from "./refusals.ts";
import { informantKinds, type Review, type SectionKind, sectionKinds } from "./review.ts";

/**
 * Is a review whole enough for a second reader? Every section is written, the care is graded, and somebody
 * close, the GP and one other were asked, whatever came of it.
 * Source: the programme's process for an initial review; its grading of care.
 */
export function checkComplete(review: Review): RefusalReason<CaseRefusal>[] {
  const written = new Set(review.sections.map(({ kind }) => kind));
  const asked = new Set(review.informants.map(({ kind }) => kind));
  return [
    ...(Object.keys(sectionKinds) as SectionKind[])
      .filter((kind) => !written.has(kind))
      .map((kind) => ({ code: "SECTION_MISSING" as const, path: ["sections", kind] })),
    ...(Object.keys(informantKinds) as (keyof typeof informantKinds)[])
      .filter((kind) => !asked.has(kind))
      .map((kind) => ({ code: "INFORMANT_MISSING" as const, path: ["informants", kind] })),
    ...(review.grade === null ? [{ code: "GRADE_MISSING" as const, path: ["grade"] }] : []),
  ];
}
