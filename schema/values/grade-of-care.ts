/** The scales on which care was graded; the number 1 is the best of one and the worst of the other. */
export const gradeScales = { BRISTOL_2015: "BRISTOL_2015", NATIONAL_2021: "NATIONAL_2021" } as const;

/** The name of a scale. */
export type GradeScale = keyof typeof gradeScales;

/** A number on a scale, which says nothing without its scale. */
export type Grade = 1 | 2 | 3 | 4 | 5 | 6;

/** A grade with its scale. Grades of different scales are never compared or averaged. */
export interface GradeOfCare {
  readonly scale: GradeScale;
  readonly grade: Grade;
}

/** Is the number a grade? */
export function isGrade(number: number): number is Grade {
  return Number.isInteger(number) && number >= 1 && number <= 6;
}
