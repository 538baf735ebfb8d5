import type { GradeScale } from "../values/grade-of-care.ts";
import { isoDate } from "../values/iso-date.ts";
import type { Version } from "./in-force.ts";
import { unconfirmed } from "./unconfirmed.ts";

/** A method of review; its clocks count calendar months from the notification. */
export interface ReviewMethod extends Version {
  readonly version: "BRISTOL_2015" | "NATIONAL_2021";
  readonly gradeScale: GradeScale;
  /** In which kinds of review the care is graded. */
  readonly gradedKinds: readonly ("INITIAL" | "IN_DEPTH")[];
  /** The form that an in-depth review takes. */
  readonly inDepthKind: "MULTI_AGENCY" | "FOCUSED";
  readonly allocateWithinMonths: number;
  readonly completeWithinMonths: number;
}

/** The methods of review; a review keeps that of the day on which the death was notified. */
export const reviewMethods: readonly ReviewMethod[] = [
  {
    version: "BRISTOL_2015",
    from: isoDate("2015-06-01"),
    until: isoDate("2021-05-31"),
    gradeScale: "BRISTOL_2015",
    gradedKinds: ["INITIAL", "IN_DEPTH"],
    inDepthKind: "MULTI_AGENCY",
    allocateWithinMonths: 3,
    completeWithinMonths: 6,
    source: `The report of November 2017, 2.1; answer HL10253 (six months); three months: ${unconfirmed}`,
  },
  {
    version: "NATIONAL_2021",
    from: isoDate("2021-06-01"),
    until: null,
    gradeScale: "NATIONAL_2021",
    gradedKinds: ["IN_DEPTH"],
    inDepthKind: "FOCUSED",
    allocateWithinMonths: 3,
    completeWithinMonths: 6,
    source: `Change of method in June 2021; answer HL10253 (six months); three months, grades in focused reviews only: ${unconfirmed}`,
  },
];
