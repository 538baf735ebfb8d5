import { registerEnumType } from "type-graphql";
import { caseStates } from "../domain/case-state.ts";
import { eligibilityOutcomes } from "../domain/eligibility.ts";
import { proposalStates } from "../domain/proposal.ts";

registerEnumType(caseStates, {
  name: "CaseState",
  description: "Where a case stands.",
  valuesConfig: {
    SCREENING: { description: "A person must decide whether the death is one for review." },
    OUT_OF_SCOPE: { description: "The death is not one for review here." },
    CHILD_CORE_DATA: {
      description: "A child's death: core data only, the child death review team reviews it.",
    },
    AWAITING_ALLOCATION: { description: "A reviewer is to be found." },
    ALLOCATED: { description: "A reviewer was appointed and has not begun." },
    IN_REVIEW: { description: "The reviewer is at work." },
    IN_DEPTH: { description: "The review goes on in depth." },
    ON_HOLD: { description: "The case waits for another process or for the family." },
    QUALITY_ASSURANCE: { description: "A second reader reads the review." },
    RETURNED: { description: "The second reader has asked for more." },
    APPROVED: { description: "The review is approved and its submission is being prepared." },
    PREPARED: { description: "The submission waits for a person to confirm and release it." },
    RELEASED: { description: "The submission is on its way." },
    ACKNOWLEDGED: { description: "The national programme has taken the submission." },
    REJECTED: { description: "The national programme has rejected the submission." },
    CLOSED: { description: "Nothing is left to do." },
    REOPENED: { description: "The review is taken up again: a reviewer is to be found." },
    TRANSFERRED: { description: "Another area reviews the death." },
  },
});

registerEnumType(eligibilityOutcomes, {
  name: "EligibilityOutcome",
  description: "What was found about whether a death is one for review.",
  valuesConfig: {
    CASE: { description: "It is reviewed." },
    CHILD_CORE_DATA: { description: "It is a child's: core data only." },
    OUT_OF_SCOPE: { description: "It is not reviewed here." },
    UNCLEAR: { description: "A person must decide." },
  },
});

export const screeningDecisions = {
  CASE: "CASE",
  CHILD_CORE_DATA: "CHILD_CORE_DATA",
  OUT_OF_SCOPE: "OUT_OF_SCOPE",
} as const;
registerEnumType(screeningDecisions, {
  name: "ScreeningDecision",
  description: "What a coordinator may decide about whether a death is one for review.",
  valuesConfig: {
    CASE: { description: "It is reviewed." },
    CHILD_CORE_DATA: { description: "It is a child's: core data only." },
    OUT_OF_SCOPE: { description: "It is not reviewed here." },
  },
});

export const screeners = { RULE: "RULE", PERSON: "PERSON" } as const;
registerEnumType(screeners, {
  name: "Screener",
  description: "Who found whether a death is one for review.",
  valuesConfig: {
    RULE: { description: "The rule of that day." },
    PERSON: { description: "A coordinator; this outranks the rule." },
  },
});

registerEnumType(proposalStates, {
  name: "ProposalState",
  description: "What became of a proposed reviewer.",
  valuesConfig: {
    OPEN: { description: "The answer is awaited." },
    AWAITING_DECLARATION: { description: "Whoever is proposed is to declare whether they were involved." },
    DECLARED: { description: "They have declared that they were not; the answer is awaited." },
    WITHDRAWN: { description: "It was withdrawn before they declared." },
    APPOINTED: { description: "The reviewer was appointed." },
    REFUSED: { description: "The reviewer may not review this case." },
  },
});

export const AppointmentOutcomeEnum = {
  APPOINTED: "APPOINTED",
  REFUSED: "REFUSED",
  DECLARATION_NEEDED: "DECLARATION_NEEDED",
} as const;
registerEnumType(AppointmentOutcomeEnum, {
  name: "AppointmentOutcome",
  description: "What was answered to a proposed reviewer.",
  valuesConfig: {
    APPOINTED: { description: "The reviewer was appointed." },
    REFUSED: { description: "The reviewer may not review this case." },
    DECLARATION_NEEDED: {
      description:
        "Nothing stands against them, but they have not declared whether they were involved in the care.",
    },
  },
});
