import type { RefusalCatalogue } from "../../../schema/values/refusal.ts";

/** Why a review is not stopped, transferred or taken up again, in words. */
export const courseRefusals = {
  NO_OPT_OUT: {
    message: "The case knows of no opt-out.",
    howToProceed: "Nothing is left to do.",
  },
  SUBMISSION_UNDER_WAY: {
    message: "A version of the submission is on its way to the national programme.",
    howToProceed: "Wait for the answer; it usually comes within a minute.",
  },
  TRANSFER_OPEN: {
    message: "A transfer of this case waits for an answer.",
    howToProceed: "Wait for the other area's answer, or withdraw the proposal.",
  },
  NO_SUCH_TRANSFER: {
    message: "There is no such transfer, or it was answered before.",
    howToProceed: "Look at the case's transfers.",
  },
  NOT_A_SIDE_OF_THE_TRANSFER: {
    message: "A transfer is between the area whose case it is and the one that is to take it.",
    howToProceed: "Ask a coordinator of one of the two areas.",
  },
  SAME_AREA: {
    message: "It is this area's case already.",
    howToProceed: "Name the commissioner of the other area.",
  },
  OTHER_SIDE_ANSWERS: {
    message: "Your area has proposed this; the other one accepts or declines.",
    howToProceed: "Wait for their answer, or withdraw the proposal.",
  },
  OWN_SIDE_WITHDRAWS: {
    message: "Only the area that has proposed a transfer withdraws it.",
    howToProceed: "Decline it instead.",
  },
} as const satisfies RefusalCatalogue;
