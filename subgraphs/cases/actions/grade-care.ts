import { gradeScaleFacts } from "../../../schema/codes/grades.ts";
import type { Transaction } from "../../kit/database.ts";
import { refuseIf } from "../../kit/refusals.ts";
import { checkGrades, type Grades, type GradesGiven } from "../domain/check-grade.ts";
import { findInDepthReviews } from "../store/in-depth-reviews.ts";
import { saveGrade } from "../store/reviews.ts";
import { advance } from "./advance.ts";
import { isGraded } from "./assess-review.ts";
import { getReview } from "./get-review.ts";
import { getReviewMethod } from "./reference-data.ts";

/** How good the care was, in the reviewer's judgement. */
export interface GradeCareCommand extends GradesGiven {
  readonly caseId: string;
}

/** Grades the care; earlier grades stay among the case's acts. */
export async function gradeCare(tx: Transaction, command: GradeCareCommand): Promise<{ caseId: string }> {
  const { caseId, ...given } = command;
  const { file, review } = await getReview(tx, caseId, "CARE_GRADED");
  const { gradeScale } = getReviewMethod(review.method);
  const inDepth = (await findInDepthReviews(tx, [caseId])).has(caseId);
  if (!isGraded(review, inDepth)) refuseIf([{ code: "NOT_GRADED_HERE", path: ["caseId"] }]);
  refuseIf(checkGrades(given, gradeScale, gradeScaleFacts[gradeScale].aspects.length));
  const { scale, grade, gradeOfServices } = given as Grades;
  await saveGrade(tx, caseId, { scale, grade, gradeOfServices });
  await advance(tx, file, { kind: "CARE_GRADED", facts: { scale, grade, gradeOfServices } });
  return { caseId };
}
