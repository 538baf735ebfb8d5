import type { InvestigationKind } from "../values/investigation-kind.ts";
import type { InvestigationOutcome } from "../values/investigation-outcome.ts";
import { unconfirmed } from "./unconfirmed.ts";

/** The ways in which each kind of process may end. */
export const outcomesOfKind: Readonly<Record<InvestigationKind, readonly InvestigationOutcome[]>> = {
  SERIOUS_CASE_REVIEW: ["CRITERIA_NOT_MET", "REPORT_PUBLISHED", "REPORT_NOT_PUBLISHED"],
  SAFEGUARDING_ADULT_REVIEW: ["CRITERIA_NOT_MET", "REPORT_PUBLISHED", "REPORT_NOT_PUBLISHED"],
  SECTION_42_ENQUIRY: [
    "CRITERIA_NOT_MET",
    "RISK_REMOVED",
    "RISK_REDUCED",
    "RISK_REMAINS",
    "NO_FURTHER_ACTION",
  ],
  DOMESTIC_HOMICIDE_REVIEW: ["CRITERIA_NOT_MET", "REPORT_PUBLISHED", "REPORT_NOT_PUBLISHED"],
  SERIOUS_INCIDENT: ["CRITERIA_NOT_MET", "REPORT_PUBLISHED", "REPORT_NOT_PUBLISHED"],
  CORONER_INVESTIGATION: ["NO_FURTHER_ACTION", "CONCLUSION_GIVEN", "PREVENTION_REPORT"],
  CHILD_DEATH_REVIEW: ["REVIEWED_BY_PANEL"],
  POLICE_INVESTIGATION: ["NO_FURTHER_ACTION", "PROSECUTION"],
};

/** Where the list comes from. */
export const outcomesSource =
  "Care Act 2014, sections 42 and 44; Coroners and Justice Act 2009, schedule 5 (reports to prevent deaths); " +
  `risk after an enquiry, other outcomes: ${unconfirmed}`;
