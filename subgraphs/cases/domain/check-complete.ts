import type { RefusalReason } from "../../../schema/values/refusal.ts";
import { type InformantKind, informantKinds } from "./informant.ts";
import type { CaseRefusal } from "./refusals.ts";
import type { Review } from "./review.ts";
import { entriesOf } from "./review-entry.ts";

/** What a whole review has, of `schema/codes/review-documents.ts` and its method. */
export interface CompleteReview {
  readonly sections: readonly string[];
  /** How many dated events the timeline of care has at least. */
  readonly careEvents: number;
  /** How many grades this kind of review gives on its scale; 0 where it grades nothing. */
  readonly grades: number;
}

/** What else stands around a review. */
export interface AroundReview {
  /** How many texts were set aside and not dealt with. */
  readonly editsAside: number;
  /** Was the person's record told other causes after the review recorded them? */
  readonly causesToldSince: boolean;
}

/**
 * Is a review whole enough for a second reader? Every section is written, the timeline has a date, the certificate is
 * recorded, the care is graded, and somebody close, the GP and one other were asked, whatever came of it.
 * Source: the programme's process for an initial review; its grading of care.
 */
export function checkComplete(
  review: Review,
  whole: CompleteReview,
  { editsAside, causesToldSince }: AroundReview,
): RefusalReason<CaseRefusal>[] {
  const written = new Set<string>(review.sections.map(({ kind }) => kind));
  const asked = new Set(review.informants.map(({ kind }) => kind));
  const missing: (RefusalReason<CaseRefusal> | false)[] = [
    ...whole.sections
      .filter((kind) => !written.has(kind))
      .map((kind) => ({ code: "SECTION_MISSING" as const, path: ["sections", kind] })),
    ...(Object.keys(informantKinds) as InformantKind[])
      .filter((kind) => !asked.has(kind))
      .map((kind) => ({ code: "INFORMANT_MISSING" as const, path: ["informants", kind] })),
    entriesOf(review.entries, "CARE_EVENT").length < whole.careEvents && {
      code: "CARE_EVENT_MISSING",
      path: ["careEvents"],
    },
    review.causes === null && { code: "CAUSES_MISSING", path: ["causes"] },
    review.causes !== null && causesToldSince && { code: "CAUSES_OUTDATED", path: ["causes"] },
    whole.grades > 0 && review.grade === null && { code: "GRADE_MISSING", path: ["grade"] },
    whole.grades > 1 &&
      review.grade !== null &&
      review.gradeOfServices === null && { code: "SERVICES_NOT_GRADED", path: ["gradeOfServices"] },
    ...checkNothingAside(editsAside),
  ];
  return missing.filter((each) => each !== false);
}

/** Does a text wait that came too late, so that a review is not whole? @param editsAside how many do */
export function checkNothingAside(editsAside: number): RefusalReason<CaseRefusal>[] {
  return editsAside > 0 ? [{ code: "EDIT_SET_ASIDE", path: ["editsAside"] }] : [];
}
