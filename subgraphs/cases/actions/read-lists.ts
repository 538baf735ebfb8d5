import { gradeScaleFacts } from "../../../schema/codes/grades.ts";
import { objectivityChecklists } from "../../../schema/codes/objectivity-checklist.ts";
import { recordsKinds } from "../../../schema/codes/records-kinds.ts";
import { returnReasons } from "../../../schema/codes/return-reasons.ts";
import type { Grade, GradeScale } from "../../../schema/values/grade-of-care.ts";

/** The scales on which care is or was graded, with the wording of each number. */
export const readGradeScales = () =>
  (Object.keys(gradeScaleFacts) as GradeScale[]).map((scale) => ({ ...gradeScaleFacts[scale], scale }));

/** What a grade says on its scale. */
export const wordingOf = (scale: GradeScale, grade: Grade): string => gradeScaleFacts[scale].wording[grade];

/** A kind of records in words; its code where the list has it no more. */
export function recordsKindInWords(kind: string): string {
  const kinds: Readonly<Record<string, string>> = recordsKinds.entries;
  return kinds[kind] ?? kind;
}

/** The checklist in force. */
export const readChecklist = () => objectivityChecklists.at(-1)!;

/** Why a review may be returned, by code. */
export const readReturnReasons = (): Readonly<Record<string, string>> => returnReasons.entries;
