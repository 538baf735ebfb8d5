import type { RefusalCatalogue } from "../../../schema/values/refusal.ts";

/** Every reason for which this owner refuses, in words. */
export const reviewersRefusals = {
  NOT_ONE_NAMED_OPERATION: {
    message: "The document does not hold one operation with a name.",
    howToProceed: "Send a GraphQL document with a single operation, and give it a name.",
  },
  PURPOSE_NOT_YOURS: {
    message: "None of your roles uses the hub for this purpose.",
    howToProceed: "State a purpose of your own roles.",
  },
  NO_ORGANISATION: {
    message: "Your sign-in names no organisation.",
    howToProceed: "Sign in as a system of your organisation's.",
  },
  NO_SUCH_OPERATION: {
    message: "Your client has registered no operation under this hash, or has withdrawn it.",
    howToProceed: "Check the hash; it is over the document's very characters.",
  },
  NAME_MISSING: {
    message: "The name is missing.",
    howToProceed: "Say under which name it should be shown.",
  },
  ENDS_BEFORE_IT_BEGINS: {
    message: "The end lies before the beginning.",
    howToProceed: "Check both dates.",
  },
  FOLLOWS_ITSELF: {
    message: "An organisation cannot follow itself, nor one that follows it.",
    howToProceed: "Name the organisation that took over its duties, or leave the successor out.",
  },
  NO_SUCH_ORGANISATION: {
    message: "No organisation is registered under this code.",
    howToProceed: "Check the code, or register the organisation first.",
  },
  SUBJECT_MISSING: {
    message: "It is not said under which name the reviewer signs in.",
    howToProceed: "Give the subject of the reviewer's sign-in.",
  },
  ALREADY_REGISTERED: {
    message: "Somebody is already registered under this sign-in.",
    howToProceed:
      "Look the reviewer up; one person is registered once. If you do not find them, another organisation has registered them.",
  },
  CASELOAD_LIMIT_TOO_SMALL: {
    message: "A reviewer must be able to hold at least one case.",
    howToProceed: "Agree with the reviewer and their manager on one case or more.",
  },
  NO_SUCH_REVIEWER: {
    message: "Nobody is registered as this reviewer.",
    howToProceed: "Look the reviewer up again.",
  },
  COMPLETED_IN_FUTURE: {
    message: "The training has not been completed yet.",
    howToProceed: "Record it when it has been completed.",
  },
  ONE_INTEREST_AT_A_TIME: {
    message: "A declaration names an organisation, a team or a case, and only one of them.",
    howToProceed: "Declare each interest on its own.",
  },
  NOT_YOUR_RECORD: {
    message: "You may change your own record only.",
    howToProceed: "Ask the reviewer to say it, or the coordinator to record it.",
    mayOverrule: "coordinator",
  },
  NO_SUCH_INTEREST: {
    message: "There is no such interest, or it was withdrawn before.",
    howToProceed: "Look at the reviewer's declarations again.",
  },
  REASON_MISSING: {
    message: "The reason is missing.",
    howToProceed: "Say why.",
  },
  NO_SUCH_LEAVE: {
    message: "There is no such leave, or it was cancelled before.",
    howToProceed: "Look at the reviewer's leave again.",
  },
  NO_SUCH_NOTICE: {
    message: "You were told nothing under this id.",
    howToProceed: "Look at what you were told again.",
  },
  NO_SUCH_APPOINTMENT: {
    message: "There is no such appointment.",
    howToProceed: "Look at the reviewer's appointments again.",
  },
  APPOINTMENT_HAS_ENDED: {
    message: "This appointment has ended already.",
    howToProceed: "Nothing is left to do.",
  },
} as const satisfies RefusalCatalogue;

export type ReviewersRefusal = keyof typeof reviewersRefusals;
