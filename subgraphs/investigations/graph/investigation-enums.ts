import { registerEnumType } from "type-graphql";
import { investigationOutcomes } from "../../../schema/values/investigation-outcome.ts";
import { investigationStatuses } from "../domain/investigation.ts";
import { linkRelations } from "../domain/link.ts";

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
