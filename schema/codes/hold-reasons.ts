import type { HoldReason } from "../values/hold-reason.ts";

/** What each reason for holding a review is called. */
export const holdReasonLabels = {
  SERIOUS_CASE_REVIEW: "A serious case review goes first",
  SAFEGUARDING_ADULT_REVIEW: "A safeguarding adult review goes first",
  SECTION_42_ENQUIRY: "A safeguarding enquiry under section 42 goes first",
  DOMESTIC_HOMICIDE_REVIEW: "A domestic homicide review goes first",
  SERIOUS_INCIDENT: "A serious incident is being investigated first",
  CORONER_INVESTIGATION: "A coroner's inquest goes first",
  CHILD_DEATH_REVIEW: "A child death review goes first",
  POLICE_INVESTIGATION: "The police are investigating first",
  FAMILY: "The family has asked to wait",
} as const satisfies Record<HoldReason, string>;

/** Where the list comes from. */
export const holdReasonsSource =
  "NHS England, mortality review, frequently asked questions (processes); the minister's answer HL10253 (family)";
