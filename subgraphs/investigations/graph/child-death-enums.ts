import { registerEnumType } from "type-graphql";
import { childAgeBands } from "../../../schema/values/child-age-band.ts";
import { handoverOutcomes, screeningOutcomes } from "../domain/child-death-review.ts";
import { childNotificationStates } from "../domain/child-notification.ts";
import {
  childDeathReviewStatuses,
  handoverStates,
  learningDisabilitySeverities,
} from "../domain/handover.ts";

// A copy: an enum object belongs to one subgraph's type even where several run in one process.
export const ChildAgeBandEnum = { ...childAgeBands };
registerEnumType(ChildAgeBandEnum, {
  name: "ChildAgeBand",
  description: "A child's age at death, in completed years.",
  valuesConfig: {
    UNDER_4: { description: "Up to 3." },
    AGED_4_TO_9: { description: "4 to 9." },
    AGED_10_TO_14: { description: "10 to 14." },
    AGED_15_TO_17: { description: "15 to 17." },
    AGED_18_AND_OVER: { description: "18 or older: no child any more." },
  },
});

registerEnumType(handoverStates, {
  name: "HandoverState",
  description: "Where one version of a handover stands.",
  valuesConfig: {
    RECEIVED: { description: "It was read; the child is being matched with the reports of deaths." },
    QUARANTINED: { description: "It could not be read; it waits for the team's correction." },
    LINKED: { description: "It is known which person of the index it is about." },
    SUPERSEDED: { description: "A later version took its place." },
  },
});

registerEnumType(handoverOutcomes, {
  name: "HandoverOutcome",
  description: "What became of a handover.",
  valuesConfig: {
    QUESTION_FOR_TEAM: { description: "A version waits in quarantine for the team's correction." },
    AWAITING_MATCH: { description: "It is being found out whether the death was reported otherwise." },
    DECISION_WAITING: {
      description: "The person is known; whether an adult died, somebody of the adults' programme decides.",
    },
    CASE_OPENED: { description: "The person was an adult: the adults' programme reviews the death." },
    OUT_OF_SCOPE: { description: "The death is outside the adults' programme." },
    CORE_DATA_ONLY: { description: "The child died before the eighteenth birthday: core data are kept." },
    MATCHED: {
      description: "The person is known; the adults' programme decides whether the death is reviewed.",
    },
  },
});

registerEnumType(screeningOutcomes, {
  name: "ScreeningOutcome",
  description: "What the adults' programme found about a death.",
  valuesConfig: {
    CASE: { description: "An adult's: it is reviewed." },
    CHILD_CORE_DATA: { description: "A child's: core data are kept." },
    OUT_OF_SCOPE: { description: "Outside the programme." },
    UNCLEAR: { description: "A person must decide." },
  },
});

registerEnumType(childDeathReviewStatuses, {
  name: "ChildDeathReviewStatus",
  description: "How far the statutory review of a child's death has come.",
  valuesConfig: {
    NOTIFIED: { description: "The death was notified." },
    UNDER_REVIEW: { description: "It is being reviewed." },
    COMPLETED: { description: "The panel has completed its review." },
  },
});

registerEnumType(learningDisabilitySeverities, {
  name: "LearningDisabilitySeverity",
  description: "How severe a learning disability is.",
  valuesConfig: {
    MILD: { description: "Mild." },
    MODERATE: { description: "Moderate." },
    SEVERE: { description: "Severe." },
    PROFOUND: { description: "Profound." },
  },
});

registerEnumType(childNotificationStates, {
  name: "ChildNotificationState",
  description: "Where a notification that turned out to be a child's stands.",
  valuesConfig: {
    WAITING: { description: "No team has taken it yet." },
    ACKNOWLEDGED: { description: "A child death review team has taken it." },
    WITHDRAWN: { description: "It turned out to be no child's after all." },
  },
});
