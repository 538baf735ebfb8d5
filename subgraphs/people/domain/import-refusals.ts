import type { RefusalCatalogue } from "../../../schema/values/refusal.ts";

/** Why rows of a list are not taken, in words. */
export const importRefusals = {
  NO_SUCH_IMPORT: {
    message: "There is no such import of yours.",
    howToProceed: "Start one, or look at its id again.",
  },
  IMPORT_RUNNING: {
    message: "The list is being run.",
    howToProceed: "Wait until it is done; its progress says how far it has come.",
  },
  IMPORT_HAS_RUN: {
    message: "The list has been taken.",
    howToProceed: "Start another import for further rows.",
  },
  TOO_MANY_ROWS: {
    message: "These are more rows than one request may hold.",
    howToProceed: "Send at most 500 rows at a time.",
  },
  ROW_SAYS_SOMETHING_ELSE: {
    message: "The row was added before and said something else.",
    howToProceed: "Start another import for the corrected list.",
  },
  NO_ROWS: {
    message: "The list has no rows.",
    howToProceed: "Add rows before you run it.",
  },
  SOURCE_ID_MISSING: {
    message: "The row has no number of its own, by which it would be known a second time.",
    howToProceed: "Give the list a column with a number for each row.",
  },
  NOT_AN_ORGANISATION: {
    message: "This is not the code of an organisation.",
    howToProceed: "Use the ODS code of an NHS organisation or the ONS code of a council.",
  },
} as const satisfies RefusalCatalogue;
