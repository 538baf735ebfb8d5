import type { RefusalCatalogue } from "../../../schema/values/refusal.ts";
import { valueProblems } from "../../../schema/values/value-problems.ts";
import { whoDiedProblems } from "../../../schema/values/who-died.ts";

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
  ...valueProblems,
  ...whoDiedProblems,
} as const satisfies RefusalCatalogue;

/** What may be wrong with a document. */
export type DocumentProblem = keyof typeof documentProblems;
