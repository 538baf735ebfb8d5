import { contributoryFactors } from "../../../schema/codes/contributory-factors.ts";
import { gradeScaleFacts } from "../../../schema/codes/grades.ts";
import { objectivityChecklists } from "../../../schema/codes/objectivity-checklist.ts";
import { reasonableAdjustments } from "../../../schema/codes/reasonable-adjustments.ts";
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

/** Reasonable adjustments, by code. */
export const readAdjustments = (): Readonly<Record<string, string>> => reasonableAdjustments.entries;

/** The kinds of records that a review may ask for, by code. */
export const readRecordsKinds = (): Readonly<Record<string, string>> => recordsKinds.entries;

/** The domains of contributory factors with their categories, each by its code. */
export const readFactorDomains = (): Readonly<
  Record<string, { readonly label: string; readonly categories: Readonly<Record<string, string>> }>
> => contributoryFactors.domains;
