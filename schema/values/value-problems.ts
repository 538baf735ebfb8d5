import type { RefusalCatalogue } from "./refusal.ts";

/** What may be wrong with a value that somebody has written, in words. */
export const valueProblems = {
  NOT_A_DATE: {
    message: "This is not a date.",
    howToProceed: "Write it as 2018-03-09, or as 2018-03 or 2018 where the day or month is not known.",
  },
  NOT_A_POSTCODE: {
    message: "This is not a postcode.",
    howToProceed: "Write it as CR0 1EA, or leave it out.",
  },
  NOT_AN_ICD10_CODE: {
    message: "This is not an ICD-10 code.",
    howToProceed: "Write it as J18.9, or leave the code out and keep the text.",
  },
  NOT_A_SEX: {
    message: "This is not a way in which sex is recorded.",
    howToProceed: "Write M, F or the NHS code, or leave it out.",
  },
  NOT_AN_ETHNIC_CATEGORY: {
    message: "This is not an ethnic category.",
    howToProceed: "Write the code of the NHS Data Dictionary, or leave it out.",
  },
} as const satisfies RefusalCatalogue;
export type ValueProblem = keyof typeof valueProblems;
