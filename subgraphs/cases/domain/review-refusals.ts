import type { RefusalCatalogue } from "../../../schema/values/refusal.ts";

/** Why something about what a review says is refused. */
export const reviewRefusals = {
  NOTHING_WRITTEN: {
    message: "There are no words in it.",
    howToProceed: "Write the text and send it again.",
  },
  NO_SUCH_ENTRY: {
    message: "The review has no such entry, or it was withdrawn.",
    howToProceed: "Look at the review's entries.",
  },
  NO_SUCH_EDIT: {
    message: "There is no such text set aside, or it was settled before.",
    howToProceed: "Look at the review's texts that were set aside.",
  },
  EDIT_SET_ASIDE: {
    message: "A text that came too late was set aside, and nobody has dealt with it.",
    howToProceed: "Read both texts, write what should stand, or discard the one that was set aside.",
  },
  TEXT_KEPT: {
    message: "The text was set aside, and is not lost.",
    howToProceed: "Write it again once the review goes on, or discard it.",
  },
  EVENT_TO_COME: {
    message: "The event lies in the future.",
    howToProceed: "Give the day, the month or the year in which it happened.",
  },
  UNKNOWN_ADJUSTMENT: {
    message: "The list of reasonable adjustments has no such adjustment.",
    howToProceed: "Choose one of the list, or `other` and tell it in words.",
  },
  UNKNOWN_FACTOR: {
    message: "The list of contributory factors has no such domain or category.",
    howToProceed: "Choose a domain and one of its categories.",
  },
  CARE_EVENT_MISSING: {
    message: "The timeline of care has no dated event yet.",
    howToProceed: "Record what happened and when, as far as the day is known.",
  },
  CAUSES_MISSING: {
    message: "The cause lines of the certificate are not recorded yet.",
    howToProceed: "Record the lines as the certificate has them.",
  },
  CAUSES_OUTDATED: {
    message: "The person's record was told other causes of death after the review recorded them.",
    howToProceed: "Read the causes that the case knows now and record the certificate's lines again.",
  },
  NO_CAUSE: {
    message: "No cause line was given.",
    howToProceed: "Give at least one line of the certificate.",
  },
  LINE_TWICE: {
    message: "This line of Part I was given twice.",
    howToProceed: "Give each line of Part I once.",
  },
  NOT_TRIED_YET: {
    message: "An attempt to reach somebody lies in the future.",
    howToProceed: "Give the days on which somebody was tried.",
  },
  TOO_FEW_ATTEMPTS: {
    message: "Nobody counts as not found before they were tried on several days.",
    howToProceed: "Try again and give the days of all attempts.",
  },
  NO_SUCH_INFORMANT: {
    message: "The review has nobody such among those whom it asked, or this was withdrawn.",
    howToProceed: "Look at the review's informants.",
  },
  MEANS_MISSING: {
    message: "It is not said whether the GP was talked to or the records were read.",
    howToProceed: "Say how the practice was heard.",
  },
  DECIDER_MISSING: {
    message: "It is not said who decided that nobody is heard here for now.",
    howToProceed: "Say who decided it.",
  },
  DEFERRED_TO_NO_DAY: {
    message: "What is put off is put off to a day to come.",
    howToProceed: "Give the day on which they will be asked again.",
  },
  NOT_GRADED_HERE: {
    message: "By this method the care is graded in in-depth reviews only.",
    howToProceed: "Leave the grade out, or ask the coordinator whether the review should go in depth.",
  },
  CONTRIBUTOR_MISSING: {
    message: "It is not said who is to write on this review.",
    howToProceed: "Give the name under which they sign in.",
  },
  CONTRIBUTES_ALREADY: {
    message: "They write on this review already.",
    howToProceed: "Nothing is left to do.",
  },
  CONTRIBUTES_NOT: {
    message: "They do not write on this review.",
    howToProceed: "Look at who contributes to it.",
  },
} as const satisfies RefusalCatalogue;

export type ReviewRefusal = keyof typeof reviewRefusals;
