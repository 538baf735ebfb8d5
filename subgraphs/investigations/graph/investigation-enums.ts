import { registerEnumType } from "type-graphql";
import { holdReasons } from "../../../schema/values/hold-reason.ts";
import { investigationKinds } from "../../../schema/values/investigation-kind.ts";
import { investigationOutcomes } from "../../../schema/values/investigation-outcome.ts";
import { investigationStatuses } from "../domain/investigation.ts";
import { linkRelations } from "../domain/link.ts";

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

// Copies: an enum object belongs to one subgraph's type even where several run in one process.
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

registerEnumType(investigationStatuses, {
  name: "InvestigationStatus",
  description: "Where an investigation stands.",
  valuesConfig: {
    OPEN: { description: "It goes on." },
    SUSPENDED: { description: "It rests, for instance an inquest that was adjourned." },
    CONCLUDED: { description: "It has ended." },
  },
});

/** The steps that `updateInvestigation` takes. */
export const restingSteps = { SUSPEND: "SUSPEND", RESUME: "RESUME" } as const;
registerEnumType(restingSteps, {
  name: "InvestigationStep",
  description: "Whether an investigation rests or goes on.",
  valuesConfig: {
    SUSPEND: { description: "It rests from now on." },
    RESUME: { description: "It goes on again." },
  },
});

export const InvestigationOutcomeEnum = { ...investigationOutcomes };
registerEnumType(InvestigationOutcomeEnum, {
  name: "InvestigationOutcome",
  description: "How an investigation ended; which outcomes there are depends on its kind.",
  valuesConfig: {
    CRITERIA_NOT_MET: { description: "The criteria of the process were not met." },
    REPORT_PUBLISHED: { description: "A report was published." },
    REPORT_NOT_PUBLISHED: { description: "A report was written and not published." },
    RISK_REMOVED: { description: "The risk was removed." },
    RISK_REDUCED: { description: "The risk was reduced." },
    RISK_REMAINS: { description: "The risk remains." },
    CONCLUSION_GIVEN: { description: "The coroner gave a conclusion." },
    PREVENTION_REPORT: { description: "The coroner reported to prevent future deaths." },
    REVIEWED_BY_PANEL: { description: "The child death overview panel has reviewed the death." },
    NO_FURTHER_ACTION: { description: "Nothing further was done." },
    PROSECUTION: { description: "Somebody was charged." },
  },
});

registerEnumType(linkRelations, {
  name: "LinkRelation",
  description: "How an investigation stands to the review of the same death.",
  valuesConfig: {
    PRECEDES: { description: "It goes before the review." },
    PARALLEL: { description: "Both go on side by side." },
    INFORMS: { description: "The review only uses what it found." },
  },
});
