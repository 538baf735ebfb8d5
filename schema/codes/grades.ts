import type { Grade, GradeScale } from "../values/grade-of-care.ts";
import { type IsoDate, isoDate } from "../values/iso-date.ts";
import { unconfirmed } from "./unconfirmed.ts";

/** A scale on which care is graded. */
export interface GradeScaleFacts {
  readonly from: IsoDate;
  /** The last day on which a review begun by its method was graded so; null while it is in use. */
  readonly until: IsoDate | null;
  readonly best: Grade;
  /** What is graded, each by a number of its own. */
  readonly aspects: readonly string[];
  readonly wording: Readonly<Record<Grade, string>>;
  readonly source: string;
}

const excellent = "Care was excellent: it exceeded expected good practice";
const good = "Care was good: it met expected good practice";
const satisfactory =
  "Care was satisfactory: it fell short in some areas, without significant impact on the person's wellbeing";
const affected = "Care fell short and affected the person's wellbeing, but did not contribute to the death";
const potential =
  "Care fell short and significantly affected the person's wellbeing, or could have contributed to the death";
const contributed = "Care fell far short and contributed to the death";

/** Both scales with their wording. The number was turned round in 2021: never compare across scales. */
export const gradeScaleFacts = {
  BRISTOL_2015: {
    from: isoDate("2015-06-01"),
    until: isoDate("2021-05-31"),
    best: 1,
    aspects: ["Overall quality of care"],
    wording: { 1: excellent, 2: good, 3: satisfactory, 4: affected, 5: potential, 6: contributed },
    source: unconfirmed,
  },
  NATIONAL_2021: {
    from: isoDate("2021-06-01"),
    until: null,
    best: 6,
    aspects: ["Quality of care", "Availability and effectiveness of services"],
    wording: { 1: contributed, 2: potential, 3: affected, 4: satisfactory, 5: good, 6: excellent },
    source: `${unconfirmed}; given in focused reviews only`,
  },
} as const satisfies Record<GradeScale, GradeScaleFacts>;
