import type { RefusalCatalogue } from "../../../schema/values/refusal.ts";

/** Why nothing is held, decided or destroyed, in words. */
export const retentionRefusals = {
  CLASS_MISSING: {
    message: "A single record is held by its class and its id.",
    howToProceed: "Name the class as well.",
  },
  WHY_MISSING: {
    message: "Nothing is held, kept or destroyed without a reason.",
    howToProceed: "Say why, without naming anybody.",
  },
  NO_SUCH_HOLD: {
    message: "Your organisation has placed no such legal hold.",
    howToProceed: "Look at the list of legal holds again.",
  },
  LIFTED_BEFORE: {
    message: "This legal hold has been lifted.",
    howToProceed: "Place a new one if the records are to be kept again.",
  },
  NO_SUCH_APPRAISAL: {
    message: "No such record of your organisation's is due.",
    howToProceed: "Look at the list of records that are due again.",
  },
  DECIDED_BEFORE: {
    message: "What becomes of this record has been decided.",
    howToProceed: "Look at the list of records that are due again.",
  },
  UNDER_LEGAL_HOLD: {
    message: "The record is under a legal hold: nothing of it may be destroyed or erased.",
    howToProceed: "Keep it, or have the hold lifted by whoever answers for it.",
  },
  RECORD_IN_USE: {
    message: "The record has been taken up again since it came up, so its time is not over.",
    howToProceed: "Keep it; it comes up again when its time is over.",
  },
  ERASED_BEFORE: {
    message: "What the record said has been erased before.",
    howToProceed: "Look at the certificate of destruction.",
  },
  RECORD_ERASED: {
    message: "What the record said has been erased, so nothing can be done on it any more.",
    howToProceed: "See on which day it was erased; what was done on it before can still be seen.",
  },
  NOBODY_LIKE_THAT: {
    message: "Nobody like that is known here.",
    howToProceed: "Look at the record again, and at whose words it holds.",
  },
  ASKED_ALREADY: {
    message: "A request to erase what is said of them is under way.",
    howToProceed: "Look at the list of requests.",
  },
  ASKED_ON_A_DAY_TO_COME: {
    message: "Nobody has asked on a day that is still to come.",
    howToProceed: "Check the day.",
  },
  NO_SUCH_ERASURE: {
    message: "Your organisation has no such request to erase something.",
    howToProceed: "Look at the list of requests again.",
  },
  GROUND_SAYS_OTHERWISE: {
    message: "This ground is one of the other decision: some have words erased, others have them kept.",
    howToProceed: "Choose a ground that goes with the decision.",
  },
  ERASURE_NOT_GRANTED: {
    message: "Only what somebody has granted is confirmed.",
    howToProceed: "Decide on the request first.",
  },
  SECOND_PERSON_NEEDED: {
    message: "Whoever has granted an erasure does not confirm it.",
    howToProceed: "Ask somebody else of your organisation to confirm it.",
  },
  DAY_TO_COME_NEEDED: {
    message: "What is kept or transferred is looked at again on a day to come.",
    howToProceed: "Name that day.",
  },
  NOTHING_IS_KEPT: {
    message: "What is destroyed is not kept until a day.",
    howToProceed: "Leave the day out, or decide to keep the record.",
  },
  PLACE_MISSING: {
    message: "Whoever transfers a record says where to.",
    howToProceed: "Name the place of deposit.",
  },
  NOT_TRANSFERRED: {
    message: "Only what is transferred has a place of deposit.",
    howToProceed: "Leave the place out, or decide to transfer the record.",
  },
} as const satisfies RefusalCatalogue;
