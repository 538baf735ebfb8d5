import type { RefusalCatalogue } from "../../../schema/values/refusal.ts";

/** Why a glass is not broken, not shut or not reviewed, in words. */
export const breakGlassRefusals = {
  BREAK_GLASS_WORDS_MISSING: {
    message: "Whoever looks into it needs to know why.",
    howToProceed: "Say in a sentence or two why, for the owner of the record.",
  },
  BREAK_GLASS_RUNS: {
    message: "You have opened this record already, and it is still open.",
    howToProceed: "Look at the record.",
  },
  SEEN_ANYHOW: {
    message: "You see this record without breaking the glass.",
    howToProceed: "Look at the record.",
  },
  TOO_MANY_BREAK_GLASS_NOTICES: {
    message: "No more than a hundred notices are read at one time.",
    howToProceed: "Send them some at a time.",
  },
  NO_SUCH_BREAK_GLASS: {
    message: "There is no such use that you could see.",
    howToProceed: "Look at the list again.",
  },
  BREAK_GLASS_OVER: {
    message: "The record is shut already.",
    howToProceed: "Nothing is left to do.",
  },
  BREAK_GLASS_STILL_RUNS: {
    message: "The record is still open by it, so there may be more to look into.",
    howToProceed: "Shut the record, or wait until it is shut, and say then what you found.",
  },
  OWN_BREAK_GLASS: {
    message: "Nobody looks into what they have opened themselves.",
    howToProceed: "Leave it to another Caldicott guardian.",
  },
  REVIEWED_BEFORE: {
    message: "Somebody has said already what they found.",
    howToProceed: "Look at the list again.",
  },
} as const satisfies RefusalCatalogue;
