import { type Grade, type GradeScale, isGrade } from "../../../schema/values/grade-of-care.ts";
import type { RefusalReason } from "../../../schema/values/refusal.ts";
import type { CaseRefusal } from "./refusals.ts";

/** Grades as somebody gives them. */
export interface GradesGiven {
  readonly scale: GradeScale;
  readonly grade: number;
  readonly gradeOfServices: number | null;
}

/** Grades that stand on their scale. */
export interface Grades extends GradesGiven {
  readonly grade: Grade;
  readonly gradeOfServices: Grade | null;
}

/**
 * May care be graded so? A number says nothing without its scale, which is that of the review's method.
 * @param aspects how many things the scale grades
 */
export function checkGrades(
  given: GradesGiven,
  scale: GradeScale,
  aspects: number,
): RefusalReason<CaseRefusal>[] {
  const reasons: RefusalReason<CaseRefusal>[] = [];
  if (given.scale !== scale) reasons.push({ code: "NOT_THIS_SCALE", path: ["scale"] });
  if (!isGrade(given.grade)) reasons.push({ code: "NO_SUCH_GRADE", path: ["grade"] });
  const { gradeOfServices } = given;
  if (gradeOfServices !== null && (aspects < 2 || !isGrade(gradeOfServices))) {
    reasons.push({ code: "NO_SUCH_GRADE", path: ["gradeOfServices"] });
  }
  return reasons;
}
