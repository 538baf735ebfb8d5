import { registerEnumType } from "type-graphql";
import { investigationOutcomes } from "../../../schema/values/investigation-outcome.ts";
import { investigationStages, limitedSteps } from "../../../schema/values/investigation-stage.ts";
import { investigationStatuses } from "../domain/investigation.ts";
import { linkRelations } from "../domain/link.ts";
import { restrictingAuthorities } from "../domain/restriction.ts";

const stages = {
  REFERRED: { description: "It was referred to whoever leads." },
  CRITERIA_DECIDED: { description: "It was decided whether the criteria of the process are met." },
  NOTIFIED: { description: "Whom the law names was notified." },
  RAPID_REVIEW: { description: "The rapid review was done." },
  GATHERING_EVIDENCE: { description: "Evidence is being gathered." },
  CASE_MEETING: { description: "Those who cared for the child have met." },
  PRE_INQUEST_REVIEW: { description: "The coroner has held a review before the inquest." },
  HEARING: { description: "The inquest was heard." },
  CHARGED: { description: "Somebody was charged." },
  TRIAL: { description: "The trial has begun." },
  REPORT_DRAFTED: { description: "The report was drafted." },
  QUALITY_ASSURED: { description: "The report was assured by whoever has to." },
};

// A copy: an enum object belongs to one subgraph's type even where several run in one process.
export const InvestigationStageEnum = { ...investigationStages };
registerEnumType(InvestigationStageEnum, {
  name: "InvestigationStage",
  description: "A step on the way of an investigation; which there are depends on its kind.",
  valuesConfig: stages,
});

export const LimitedStepEnum = { ...limitedSteps };
registerEnumType(LimitedStepEnum, {
  name: "LimitedStep",
  description: "What a time limit is set for.",
  valuesConfig: {
    ...stages,
    CONCLUSION: { description: "The end of the process." },
    ANSWER_TO_REPORT: { description: "The answer to a coroner's report to prevent future deaths." },
  },
});

registerEnumType(restrictingAuthorities, {
  name: "RestrictingAuthority",
  description: "Who keeps an outcome from being told further.",
  valuesConfig: {
    CORONER: { description: "The coroner." },
    POLICE: { description: "The police or the prosecution." },
    COURT: { description: "A court." },
  },
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

// A copy: an enum object belongs to one subgraph's type even where several run in one process.
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
