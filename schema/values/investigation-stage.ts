/** The steps on the way of another review or investigation; which kind goes through which is reference data. */
export const investigationStages = {
  REFERRED: "REFERRED",
  CRITERIA_DECIDED: "CRITERIA_DECIDED",
  NOTIFIED: "NOTIFIED",
  RAPID_REVIEW: "RAPID_REVIEW",
  GATHERING_EVIDENCE: "GATHERING_EVIDENCE",
  CASE_MEETING: "CASE_MEETING",
  PRE_INQUEST_REVIEW: "PRE_INQUEST_REVIEW",
  HEARING: "HEARING",
  CHARGED: "CHARGED",
  TRIAL: "TRIAL",
  REPORT_DRAFTED: "REPORT_DRAFTED",
  QUALITY_ASSURED: "QUALITY_ASSURED",
} as const;

/** One of the steps. */
export type InvestigationStage = keyof typeof investigationStages;

/** What a law may set a time for: a stage, the end of the process, the answer to a coroner's report. */
export const limitedSteps = {
  ...investigationStages,
  CONCLUSION: "CONCLUSION",
  ANSWER_TO_REPORT: "ANSWER_TO_REPORT",
} as const;
export type LimitedStep = keyof typeof limitedSteps;
