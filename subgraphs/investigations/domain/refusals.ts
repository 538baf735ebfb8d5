import { figuresRefusals } from "../../../schema/values/figures-refusals.ts";
import type { RefusalCatalogue } from "../../../schema/values/refusal.ts";
import { valueProblems } from "../../../schema/values/value-problems.ts";
import { whoDiedProblems } from "../../../schema/values/who-died.ts";

/** Every reason for which this owner refuses, in words. */
export const investigationRefusals = {
  ...whoDiedProblems,
  ...valueProblems,
  ...figuresRefusals,
  ORGANISATION_MISSING: {
    message: "It is not known for which organisation you act.",
    howToProceed: "Sign in for your organisation.",
  },
  REFERENCE_MISSING: {
    message: "The investigation has no reference.",
    howToProceed: "Give the number under which the lead organisation keeps it.",
  },
  REFERENCE_IN_USE: {
    message: "The lead organisation has opened an investigation of this kind under this reference before.",
    howToProceed: "Look for the investigation by its reference; give another reference if it is another one.",
  },
  DATE_IN_FUTURE: {
    message: "The date lies in the future.",
    howToProceed: "Check the date.",
  },
  CONCLUDED_BEFORE_OPENED: {
    message: "The investigation would be concluded before it was opened.",
    howToProceed: "Check both dates.",
  },
  NO_SUCH_INVESTIGATION: {
    message: "There is no such investigation.",
    howToProceed: "Search for the investigation again.",
  },
  INVESTIGATION_CONCLUDED: {
    message: "The investigation has been concluded.",
    howToProceed: "Open a new investigation where another one began.",
  },
  NOT_ITS_LEAD: {
    message: "Only the organisation that leads the investigation, or keeps it for whoever leads, does this.",
    howToProceed: "Ask the lead organisation; it may hand the lead over to yours.",
  },
  NOT_A_STAGE_OF_KIND: {
    message: "An investigation of this kind has no such stage.",
    howToProceed: "Choose one of the stages that this kind goes through.",
  },
  STAGE_REACHED_BEFORE: {
    message: "The investigation came to this stage before.",
    howToProceed: "Look at its stages.",
  },
  BEFORE_OPENED: {
    message: "The date lies before the day on which the investigation was opened.",
    howToProceed: "Check both dates.",
  },
  NOT_CONCLUDED: {
    message: "The investigation has no outcome yet that could be restricted.",
    howToProceed: "Say who restricts it when you conclude the investigation.",
  },
  NOBODY_RESTRICTS: {
    message: "The outcome would be restricted until a day, but by nobody.",
    howToProceed: "Say whether the coroner, the police or a court restricts it.",
  },
  RESTRICTION_OVER_BEFORE: {
    message: "The restriction would be over before the investigation was concluded.",
    howToProceed: "Check the day until which the outcome is restricted.",
  },
  NOT_OPEN_TO_STEP: {
    message: "As the investigation stands now, this cannot be done.",
    howToProceed: "Look at its status: only an open one is suspended, only a suspended one goes on.",
  },
  NOT_AN_OUTCOME_OF_KIND: {
    message: "An investigation of this kind does not end like this.",
    howToProceed: "Choose one of the outcomes that this kind has.",
  },
  ALREADY_LINKED: {
    message: "The investigation and the case are linked already.",
    howToProceed: "Propose a plan to the other side where it should say something else.",
  },
  NOT_LINKED: {
    message: "The investigation and the case are not linked.",
    howToProceed: "Look at the investigation's links; the link may have been taken away meanwhile.",
  },
  NOTHING_TO_WAIT_FOR: {
    message: "The investigation has been concluded, so the review cannot wait for it.",
    howToProceed: "Leave the review to go on.",
  },
  REASON_MISSING: {
    message: "Taking a link away needs its reason.",
    howToProceed: "Say in a sentence why, for whoever reads the record later.",
  },
  RECORD_TWICE: {
    message: "The plan names this kind of record twice.",
    howToProceed: "Say once who obtains it.",
  },
  MILESTONE_TWICE: {
    message: "The plan names this milestone twice.",
    howToProceed: "Say once who brings it about, and by when.",
  },
  MILESTONE_NOT_PLANNED: {
    message: "The plan that holds names no such milestone.",
    howToProceed: "Propose a plan with it; it counts once the other side has agreed.",
  },
  OTHER_SIDES_MILESTONE: {
    message: "By the plan the other side brings this about.",
    howToProceed: "Ask the other side to say when it was reached.",
  },
  MILESTONE_REACHED: {
    message: "It is known that this milestone was reached on that day.",
    howToProceed: "Give another day where that one is wrong, or none where it was not reached.",
  },
  MILESTONE_NOT_REACHED: {
    message: "Nobody has said that this milestone was reached, so nothing can be taken back.",
    howToProceed: "Give the day once it has been reached.",
  },
  RESTRICTIONS_MISSING: {
    message: "What this investigation may pass on is restricted, and the plan does not say by whom.",
    howToProceed: "Say whether the coroner, the police or a court restricts it.",
  },
  NO_SUCH_PLAN: {
    message: "There is no such version of the plan.",
    howToProceed: "Look at the plans of the link.",
  },
  LATER_PLAN_PROPOSED: {
    message: "A later version of the plan has been proposed.",
    howToProceed: "Look at the latest version, and agree to that or propose another.",
  },
  ALREADY_AGREED: {
    message: "Your side has agreed to this version of the plan already.",
    howToProceed: "Wait for the other side, or propose another version.",
  },
  REPORTED_BEFORE: {
    message: "The steering group has been told of this interface before.",
    howToProceed: "Report its progress or its completion.",
  },
  FIRST_REPORT_MISSING: {
    message: "The steering group has not been told of this interface yet.",
    howToProceed: "Make the first report.",
  },
  INTERFACE_COMPLETED: {
    message: "The completion of this interface has been reported.",
    howToProceed: "Nothing is left to do.",
  },
  PLAN_NOT_AGREED: {
    message: "Both sides have not agreed to this version of the plan.",
    howToProceed: "Share the plan that holds, or none.",
  },
  BEFORE_LAST_REPORT: {
    message: "The day lies before the last report.",
    howToProceed: "Check the date.",
  },
  SOURCE_MISSING: {
    message: "The handover does not say under which number your system keeps the review.",
    howToProceed: "Give the system's name, the review's number in it and the version, counted from 1.",
  },
  DOCUMENT_TOO_LONG: {
    message: "The handover is longer than a handover can be.",
    howToProceed: "Send the form alone, without attachments.",
  },
  VERSION_HANDED_OVER: {
    message: "This version was handed over before and said something else.",
    howToProceed: "Send what has changed as a later version.",
  },
  VERSION_IN_QUARANTINE: {
    message: "This version is in quarantine.",
    howToProceed: "Send the corrected document with `replayHandover`, or as a later version.",
  },
  NO_SUCH_HANDOVER: {
    message: "There is no such handover.",
    howToProceed: "Look for the handover among those of your team.",
  },
  DOCUMENT_ERASED: {
    message: "The document that came before has been erased.",
    howToProceed: "Send the document again.",
  },
  NOT_IN_QUARANTINE: {
    message: "This handover is not in quarantine.",
    howToProceed: "Send what has changed as a later version.",
  },
  NO_SUCH_REVIEW: {
    message: "There is no such child death review.",
    howToProceed: "Look for the review among those of your team.",
  },
  UNKNOWN_THEME: {
    message: "The list of themes has no such theme.",
    howToProceed: "Choose a theme of the list; tell the steering group where one is missing.",
  },
  NOT_A_FACTOR_DOMAIN: {
    message: "The form that you handed over by has no such domain of contributory factors.",
    howToProceed: "Choose a domain of the form, A to D.",
  },
  NOT_A_FACTOR_SCORE: {
    message: "The form that you handed over by does not score contributory factors like this.",
    howToProceed: "Choose a score of the form.",
  },
  NOT_A_CATEGORY: {
    message: "There is no such category of death.",
    howToProceed: "Choose among the ten categories of the form.",
  },
  ALREADY_FLAGGED: {
    message: "The theme is flagged for this review already.",
    howToProceed: "Nothing is left to do.",
  },
  ADDRESS_NOT_LISTED: {
    message: "The hub sends nothing to this address.",
    howToProceed: "Ask whoever runs the hub to list your system's origin; it must be https.",
  },
  ADDRESS_REGISTERED: {
    message: "Your team is told of changes at this address already.",
    howToProceed: "End the webhook first where it should have another secret.",
  },
  NO_SUCH_WEBHOOK: {
    message: "Your team has no such webhook.",
    howToProceed: "Look at the webhooks of your team.",
  },
  NO_SUCH_REFERRAL: {
    message: "Nothing of this kind was referred to your organisation.",
    howToProceed: "Look for it among the referrals of your organisation.",
  },
  REFERRAL_TAKEN: {
    message: "Somebody of your organisation has taken this already.",
    howToProceed: "Nothing is left to do.",
  },
  NO_SUCH_NOTIFICATION: {
    message: "There is no such notification.",
    howToProceed: "Look for it in the list of notifications.",
  },
  NOTIFICATION_ACKNOWLEDGED: {
    message: "A team has taken this notification already.",
    howToProceed: "Nothing is left to do.",
  },
  NOTIFICATION_WITHDRAWN: {
    message: "The notification turned out to be no child's after all.",
    howToProceed: "Nothing is left to do; it comes again if that changes.",
  },
  NO_SUCH_FLAG: {
    message: "Your team has set no such flag, or has withdrawn it.",
    howToProceed: "Look at the flags of the review again.",
  },
  NOTE_NOT_SCRUBBED: {
    message: "There is no note, or nothing has been taken out of it yet.",
    howToProceed: "Wait until the note has been scrubbed, then read what is left.",
  },
  NOTE_CONFIRMED_BEFORE: {
    message: "This note was confirmed before.",
    howToProceed: "Nothing is left to do.",
  },
  NOTE_CHANGED: {
    message: "This is not the text that was shown.",
    howToProceed: "Read the note again and confirm it as it stands.",
  },
  NOTE_TELLS_OF_FEW: {
    message: "The figures of the theme do not show so many children that a note tells of none of them.",
    howToProceed: "Wait until figures are released in which they are shown, alone or pooled.",
  },
  NOTES_ENOUGH: {
    message: "As many notes of this theme are read already as tell nothing beyond its figures.",
    howToProceed: "Leave it: more of them would tell how many children there were.",
  },
} as const satisfies RefusalCatalogue;

export type InvestigationRefusal = keyof typeof investigationRefusals;
