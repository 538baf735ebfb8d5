import type { RefusalCatalogue } from "../../../schema/values/refusal.ts";

/** Why a report is not taken into the library, in words. */
export const libraryRefusals = {
  TITLE_MISSING: {
    message: "The report has no title.",
    howToProceed: "Give the title under which it was published.",
  },
  SUMMARY_MISSING: {
    message: "There is nothing to read or to search in.",
    howToProceed: "Enter the published summary, or its main findings.",
  },
  ADDRESS_NOT_SAFE: {
    message: "The address of the report is missing, or does not begin with https.",
    howToProceed: "Give the https address at which its publisher offers it.",
  },
  THEME_NOT_ON_LIST: {
    message: "The list of themes has no such theme.",
    howToProceed: "Choose themes of the list.",
  },
  YEAR_NOT_POSSIBLE: {
    message: "No report was published in this year.",
    howToProceed: "Check the year.",
  },
  NO_SUCH_REPORT: {
    message: "The library has no such report.",
    howToProceed: "Search the library again.",
  },
  REVIEW_FOLLOWS_ITS_RECORD: {
    message: "A review of our own is filed and withdrawn with the record that the national programme holds.",
    howToProceed: "Correct the review: its amended record replaces what stands here.",
  },
} as const satisfies RefusalCatalogue;

export type LibraryRefusal = keyof typeof libraryRefusals;
