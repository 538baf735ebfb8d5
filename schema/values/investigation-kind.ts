/**
 * The other reviews and investigations that a review of a death may meet, each by its usual name.
 * Source: the report of November 2017, section 3.4, and criminal proceedings of section 3.2.
 */
export const investigationKinds = {
  SERIOUS_CASE_REVIEW: "SERIOUS_CASE_REVIEW",
  SAFEGUARDING_ADULT_REVIEW: "SAFEGUARDING_ADULT_REVIEW",
  SECTION_42_ENQUIRY: "SECTION_42_ENQUIRY",
  DOMESTIC_HOMICIDE_REVIEW: "DOMESTIC_HOMICIDE_REVIEW",
  SERIOUS_INCIDENT: "SERIOUS_INCIDENT",
  CORONER_INVESTIGATION: "CORONER_INVESTIGATION",
  CHILD_DEATH_REVIEW: "CHILD_DEATH_REVIEW",
  POLICE_INVESTIGATION: "POLICE_INVESTIGATION",
} as const;

/** One of the eight kinds. */
export type InvestigationKind = keyof typeof investigationKinds;
