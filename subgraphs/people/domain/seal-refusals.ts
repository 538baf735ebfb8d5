import type { RefusalCatalogue } from "../../../schema/values/refusal.ts";

/** Why a record is not sealed, or a seal not lifted, in words. */
export const sealRefusals = {
  SEAL_WORDS_MISSING: {
    message: "A seal needs its reason in words, for whoever decides on it later.",
    howToProceed: "Say in a sentence or two why; the words are kept sealed.",
  },
  NAMED_WITHOUT_SIGN_IN: {
    message: "Somebody is named without their sign-in.",
    howToProceed: "Give the sign-in by which the hub knows them, or leave them out.",
  },
  NOT_SEALED: {
    message: "This record is not sealed.",
    howToProceed: "Nothing is left to do.",
  },
} as const satisfies RefusalCatalogue;
