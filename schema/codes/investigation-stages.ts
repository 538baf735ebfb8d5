import type { InvestigationKind } from "../values/investigation-kind.ts";
import type { InvestigationStage } from "../values/investigation-stage.ts";
import { unconfirmed } from "./unconfirmed.ts";

/** The steps that each kind of process takes while it is open, in their usual order; some are left out. */
export const stagesOfKind: Readonly<Record<InvestigationKind, readonly InvestigationStage[]>> = {
  SERIOUS_CASE_REVIEW: [
    "NOTIFIED",
    "RAPID_REVIEW",
    "CRITERIA_DECIDED",
    "GATHERING_EVIDENCE",
    "REPORT_DRAFTED",
  ],
  SAFEGUARDING_ADULT_REVIEW: ["REFERRED", "CRITERIA_DECIDED", "GATHERING_EVIDENCE", "REPORT_DRAFTED"],
  SECTION_42_ENQUIRY: ["REFERRED", "CRITERIA_DECIDED", "GATHERING_EVIDENCE"],
  DOMESTIC_HOMICIDE_REVIEW: [
    "NOTIFIED",
    "CRITERIA_DECIDED",
    "GATHERING_EVIDENCE",
    "REPORT_DRAFTED",
    "QUALITY_ASSURED",
  ],
  SERIOUS_INCIDENT: ["NOTIFIED", "GATHERING_EVIDENCE", "REPORT_DRAFTED", "QUALITY_ASSURED"],
  CORONER_INVESTIGATION: ["REFERRED", "GATHERING_EVIDENCE", "PRE_INQUEST_REVIEW", "HEARING"],
  CHILD_DEATH_REVIEW: ["NOTIFIED", "GATHERING_EVIDENCE", "CASE_MEETING"],
  POLICE_INVESTIGATION: ["REFERRED", "GATHERING_EVIDENCE", "CHARGED", "TRIAL"],
};

/** Where the list comes from. */
export const stagesSource =
  "Published procedures of safeguarding boards (decision on the criteria, rapid review), Home Office quality " +
  `assurance of domestic homicide reviews, child death review sequence of south west London; the rest: ${unconfirmed}`;
