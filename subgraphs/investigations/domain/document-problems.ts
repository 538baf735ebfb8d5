import type { RefusalCatalogue } from "../../../schema/values/refusal.ts";

/** What may be wrong with a document that a team hands over, or with who it says it is about, in words. */
export const documentProblems = {
  UNKNOWN_FORM: {
    message: "This version of the form is not known here.",
    howToProceed: "Give the version that the form bears; ask us where a new form came out.",
  },
  NOT_JSON: {
    message: "The document is not JSON.",
    howToProceed: "Send the form as JSON text, exactly as your system writes it.",
  },
  FIELD_MISSING: {
    message: "A field that the form requires is missing.",
    howToProceed: "Fill it in and send the document again.",
  },
  UNKNOWN_FIELD: {
    message: "The form has no such field.",
    howToProceed: "Check the field's name and the version of the form.",
  },
  NOT_AS_FORM_SAYS: {
    message: "The value is not of the kind that the form asks for.",
    howToProceed: "Compare it with the form.",
  },
  NOT_A_CODE_OF_FORM: {
    message: "The form has no such code.",
    howToProceed: "Choose one of the codes of this version of the form.",
  },
  NOT_AN_ICD10_CODE: {
    message: "This is not an ICD-10 code.",
    howToProceed: "Write it as J18.9, or leave the code out and keep the text.",
  },
  NOT_A_DATE: {
    message: "This is not a date.",
    howToProceed: "Write it as 2018-03-09, or as 2018-03 or 2018 where the day or month is not known.",
  },
  NOT_A_POSTCODE: {
    message: "This is not a postcode.",
    howToProceed: "Write it as CR0 1EA, or leave it out.",
  },
  NOT_A_SEX: {
    message: "This is not a way in which sex is recorded.",
    howToProceed: "Write M, F or the NHS code, or leave it out.",
  },
  NOT_AN_ETHNIC_CATEGORY: {
    message: "This is not an ethnic category.",
    howToProceed: "Write the code of the NHS Data Dictionary, or leave it out.",
  },
  NOBODY_NAMED: {
    message: "It does not say who died: an NHS number, or a family name with given names or a date of birth.",
    howToProceed: "Add what is known about the person's identity.",
  },
  DEATH_DATE_MISSING: {
    message: "It does not say when the person died.",
    howToProceed:
      "Add the date of death; the year and month are enough. The hub keeps nothing about people who live.",
  },
  DEATH_IN_FUTURE: {
    message: "The date of death lies in the future.",
    howToProceed: "Check the date of death.",
  },
  DEATH_BEFORE_BIRTH: {
    message: "The date of death lies before the date of birth.",
    howToProceed: "Check both dates; the year is often mistyped.",
  },
} as const satisfies RefusalCatalogue;

/** What may be wrong with a document. */
export type DocumentProblem = keyof typeof documentProblems;
