/** How another review or investigation may end. Which kind ends how is reference data. */
export const investigationOutcomes = {
  CRITERIA_NOT_MET: "CRITERIA_NOT_MET",
  REPORT_PUBLISHED: "REPORT_PUBLISHED",
  REPORT_NOT_PUBLISHED: "REPORT_NOT_PUBLISHED",
  RISK_REMOVED: "RISK_REMOVED",
  RISK_REDUCED: "RISK_REDUCED",
  RISK_REMAINS: "RISK_REMAINS",
  CONCLUSION_GIVEN: "CONCLUSION_GIVEN",
  PREVENTION_REPORT: "PREVENTION_REPORT",
  REVIEWED_BY_PANEL: "REVIEWED_BY_PANEL",
  NO_FURTHER_ACTION: "NO_FURTHER_ACTION",
  PROSECUTION: "PROSECUTION",
} as const;

/** One of the ways in which an investigation may end. */
export type InvestigationOutcome = keyof typeof investigationOutcomes;
