import "reflect-metadata";
import { registerEnumType } from "type-graphql";
import { holdReasons } from "../../schema/values/hold-reason.ts";
import { investigationKinds } from "../../schema/values/investigation-kind.ts";
import { learningDisabilityStatuses } from "../../schema/values/learning-disability.ts";
import { type Sex, sexes } from "../../schema/values/sex.ts";

export const LearningDisabilityEnum = { ...learningDisabilityStatuses };
registerEnumType(LearningDisabilityEnum, {
  name: "LearningDisability",
  description: "What is known about a person's learning disability.",
  valuesConfig: {
    CONFIRMED: { description: "A learning disability is confirmed." },
    SUSPECTED: { description: "A learning disability is likely but not confirmed." },
    DIFFICULTY_ONLY: { description: "A learning difficulty, such as dyslexia, but no learning disability." },
    NONE: { description: "No learning disability." },
    UNKNOWN: { description: "Nobody has said." },
  },
});

export const SexEnum = Object.fromEntries(Object.keys(sexes).map((sex) => [sex, sex])) as Record<Sex, Sex>;
registerEnumType(SexEnum, {
  name: "Sex",
  description: "Sex as the NHS records it.",
  valuesConfig: Object.fromEntries(
    Object.entries(sexes).map(([sex, { label, code }]) => [sex, { description: `${label}: code ${code}.` }]),
  ),
});

const kinds = {
  SERIOUS_CASE_REVIEW: { description: "A serious case review, later a child safeguarding practice review." },
  SAFEGUARDING_ADULT_REVIEW: { description: "A safeguarding adult review (Care Act 2014, section 44)." },
  SECTION_42_ENQUIRY: { description: "A safeguarding enquiry (Care Act 2014, section 42)." },
  DOMESTIC_HOMICIDE_REVIEW: { description: "A domestic homicide review." },
  SERIOUS_INCIDENT: { description: "The investigation of a serious incident in NHS care." },
  CORONER_INVESTIGATION: { description: "A coroner's investigation and inquest." },
  CHILD_DEATH_REVIEW: { description: "The statutory review of a child's death." },
  POLICE_INVESTIGATION: { description: "A criminal investigation." },
};

export const InvestigationKindEnum = { ...investigationKinds };
registerEnumType(InvestigationKindEnum, {
  name: "InvestigationKind",
  description: "Which process another review or investigation follows.",
  valuesConfig: kinds,
});

export const HoldReasonEnum = { ...holdReasons };
registerEnumType(HoldReasonEnum, {
  name: "HoldReason",
  description: "Why a review waits.",
  valuesConfig: { ...kinds, FAMILY: { description: "The family has asked to wait." } },
});
