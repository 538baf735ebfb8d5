import type { RefusalCatalogue } from "../../../schema/values/refusal.ts";

/** Why something about past care, or about who is independent of it, is refused. */
export const careRefusals = {
  NOT_A_TEAM_CODE: {
    message: "This is not a team's code. Staff who gave care are never named.",
    howToProceed: "Give the code under which the team is known, or leave the team out.",
  },
  NOT_A_POST_CODE: {
    message: "This is not the code of a post. Staff who managed care are never named.",
    howToProceed: "Give the code of the post, or leave the manager out.",
  },
  CARE_RECORDED_BEFORE: {
    message: "The case knows of this care already.",
    howToProceed: "Nothing is left to do.",
  },
  NO_SUCH_CARE: {
    message: "The case knows of no such care, or it was withdrawn before.",
    howToProceed: "Look at the case's past care.",
  },
  REVIEWS_IT_ALREADY: {
    message: "This reviewer reviews the case already.",
    howToProceed: "Propose somebody else, or leave the case with its reviewer.",
  },
  DECLARATION_MISSING: {
    message: "Whoever is proposed has not declared yet whether they were involved in the care.",
    howToProceed: "Wait until they have seen whose death it is and have declared.",
  },
  IDENTITY_NOT_SEEN: {
    message: "Nobody can declare about somebody whose name they have not seen.",
    howToProceed: "Look at whose death it is, then declare.",
  },
  NO_SUCH_INVOLVEMENT: {
    message: "You have declared no involvement in this care, or have taken it back.",
    howToProceed: "Nothing is left to do.",
  },
  PROPOSAL_IN_HAND: {
    message: "The proposal does not wait for this now.",
    howToProceed: "Look at the case's proposals again.",
  },
  READER_NOT_TRAINED: {
    message: "You are registered as a reviewer, but have not completed the training for it.",
    howToProceed: "Have the training recorded, or ask somebody trained to read the review.",
  },
  READER_TRAINING_EXPIRED: {
    message: "Your training as a reviewer has run out.",
    howToProceed: "Renew the training and have it recorded, or ask somebody trained to read the review.",
  },
  READER_ON_LEAVE: {
    message: "You are on leave.",
    howToProceed: "Cancel the leave where you are back, or ask somebody else to read the review.",
  },
  NOT_INDEPENDENT: {
    message:
      "Whoever was involved in the care, works with those who gave it, or may not review the case for such a reason, neither writes on its review nor decides on it.",
    howToProceed: "Ask somebody independent.",
  },
} as const satisfies RefusalCatalogue;

export type CareRefusal = keyof typeof careRefusals;
