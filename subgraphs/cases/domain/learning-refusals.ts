import type { RefusalCatalogue } from "../../../schema/values/refusal.ts";

/** Why something about the second reading of a review is refused. */
export const qualityRefusals = {
  CHECKLIST_UNANSWERED: {
    message: "An item of the objectivity checklist is not answered, or twice.",
    howToProceed: "Answer each item of the checklist once.",
  },
  NOT_ON_CHECKLIST: {
    message: "The checklist in force has no such item.",
    howToProceed: "Read the checklist again; it may have a new version.",
  },
  NOT_OBJECTIVE: {
    message: "An item of the objectivity checklist does not hold.",
    howToProceed: "Return the review and say what is asked for.",
  },
  UNKNOWN_RETURN_REASON: {
    message: "The list has no such reason for returning a review.",
    howToProceed: "Choose one of the list, or `other` and tell it in words.",
  },
} as const satisfies RefusalCatalogue;

export type QualityRefusal = keyof typeof qualityRefusals;

/** Why something about learning from a review is refused. */
export const learningRefusals = {
  NO_SUCH_RECOMMENDATION: {
    message: "The case has no such recommendation, or it was withdrawn.",
    howToProceed: "Look at the review's recommendations.",
  },
  RECOMMENDED_BY_THE_GROUP: {
    message: "The steering group made this recommendation, not whoever reviews.",
    howToProceed: "Ask a member of the group to withdraw it once the review is approved again.",
  },
  ACTED_ON: {
    message: "Somebody still works on an action that this recommendation came to.",
    howToProceed:
      "Have them or the coordinator tell that the action is done or was stopped, then withdraw the recommendation.",
  },
  NO_SUCH_ACTION: {
    message: "There is no such action.",
    howToProceed: "Look at the actions of the case, or of your organisation.",
  },
  NOT_YOUR_ACTION: {
    message: "Another organisation does this.",
    howToProceed: "Look at the actions of your organisation.",
  },
  NOT_MEASURABLE: {
    message: "It is not said by what the action will be known to be done.",
    howToProceed: "Say what will be counted, read or seen, and by whom.",
  },
  ACTION_DUE_AT_ONCE: {
    message: "Nobody can do something by a day that has come.",
    howToProceed: "Give a day to come.",
  },
  ACTION_OVER: {
    message: "The action is done or was stopped.",
    howToProceed: "Plan another action where more is to be done.",
  },
  EVIDENCE_MISSING: {
    message: "Nothing counts as done without evidence.",
    howToProceed: "Say what shows that it was done.",
  },
  NO_REPORT_YET: {
    message: "No anonymised report of this case was prepared yet.",
    howToProceed: "Wait until the review has been approved and its report prepared.",
  },
} as const satisfies RefusalCatalogue;

export type LearningRefusal = keyof typeof learningRefusals;
