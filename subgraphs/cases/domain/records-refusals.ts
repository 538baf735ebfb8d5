import type { RefusalCatalogue } from "../../../schema/values/refusal.ts";

/** Why something about a request for records is refused. */
export const recordsRefusals = {
  UNKNOWN_RECORDS: {
    message: "The list has no such kind of records.",
    howToProceed: "Choose one of the list, or `other` and tell it in words.",
  },
  DUE_AT_ONCE: {
    message: "Nobody can send records by a day that has come.",
    howToProceed: "Give a day to come, or leave it out for the usual time.",
  },
  RECORDS_TO_COME: {
    message: "Records of days to come cannot be asked for.",
    howToProceed: "Give the day from which records are needed.",
  },
  RECORDS_ASKED_BEFORE: {
    message: "This organisation has been asked for these records, and still owes them.",
    howToProceed: "Wait for them; the organisation is reminded when they are overdue.",
  },
  NO_SUCH_RECORDS_REQUEST: {
    message: "There is no such request for records, or it was settled.",
    howToProceed: "Look at what your organisation owes.",
  },
  NOT_YOUR_RECORDS: {
    message: "Another organisation was asked for these records.",
    howToProceed: "Look at what your organisation owes.",
  },
  NOT_YOURS_TO_WITHDRAW: {
    message: "Whoever asked for records withdraws the request.",
    howToProceed: "Answer that none are held, or say why they are not sent.",
  },
} as const satisfies RefusalCatalogue;

export type RecordsRefusal = keyof typeof recordsRefusals;
