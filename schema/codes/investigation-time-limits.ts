import type { InvestigationKind } from "../values/investigation-kind.ts";
import type { InvestigationOutcome } from "../values/investigation-outcome.ts";
import type { LimitedStep } from "../values/investigation-stage.ts";
import { type IsoDate, isoDate } from "../values/iso-date.ts";
import { unconfirmed } from "./unconfirmed.ts";

/** Within what time a step should be done. */
export interface TimeLimit {
  readonly step: LimitedStep;
  /** The first and the last day of opening for which it holds. */
  readonly from: IsoDate;
  readonly until: IsoDate | null;
  readonly count: number;
  readonly unit: "DAYS" | "WORKING_DAYS" | "MONTHS";
  /** From which day it runs. */
  readonly runsFrom: "OPENED" | "CONCLUDED";
  /** The outcome that starts it; null: any. */
  readonly after: InvestigationOutcome | null;
  readonly source: string;
}

/** The time limits of each kind of process; where none is listed, none is set nationally. */
export const timeLimitsOfKind: Readonly<Record<InvestigationKind, readonly TimeLimit[]>> = {
  SERIOUS_CASE_REVIEW: [
    { ...limit("CONCLUSION", 6, "MONTHS", "2006-04-01", unconfirmed), until: isoDate("2018-06-28") },
    limit("NOTIFIED", 5, "WORKING_DAYS", "2018-06-29", "Havering safeguarding children partnership"),
    limit("RAPID_REVIEW", 15, "WORKING_DAYS", "2018-06-29", "Havering safeguarding children partnership"),
    limit("CONCLUSION", 6, "MONTHS", "2018-06-29", "Trafford safeguarding partnership: publication"),
  ],
  SAFEGUARDING_ADULT_REVIEW: [limit("CONCLUSION", 6, "MONTHS", "2015-04-01", unconfirmed)],
  SECTION_42_ENQUIRY: [],
  DOMESTIC_HOMICIDE_REVIEW: [limit("CONCLUSION", 6, "MONTHS", "2011-04-13", unconfirmed)],
  SERIOUS_INCIDENT: [
    {
      ...limit(
        "CONCLUSION",
        60,
        "WORKING_DAYS",
        "2015-04-01",
        `Serious Incident Framework, NHS England; suspended in 2020, the last day: ${unconfirmed}`,
      ),
      until: isoDate("2020-03-18"),
    },
  ],
  CORONER_INVESTIGATION: [
    limit("CONCLUSION", 6, "MONTHS", "2013-07-25", "Answer to a written question of 5 March 2020"),
    {
      ...limit("ANSWER_TO_REPORT", 56, "DAYS", "2013-07-25", "INQUEST: prevention of future deaths reports"),
      runsFrom: "CONCLUDED",
      after: "PREVENTION_REPORT",
    },
  ],
  CHILD_DEATH_REVIEW: [
    limit("CASE_MEETING", 3, "MONTHS", "2018-06-29", unconfirmed),
    limit("CONCLUSION", 6, "MONTHS", "2008-04-01", unconfirmed),
  ],
  POLICE_INVESTIGATION: [],
};

function limit(
  step: LimitedStep,
  count: number,
  unit: TimeLimit["unit"],
  from: string,
  source: string,
): TimeLimit {
  return { step, count, unit, from: isoDate(from), until: null, runsFrom: "OPENED", after: null, source };
}
