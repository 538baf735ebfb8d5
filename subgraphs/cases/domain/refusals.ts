import { figuresRefusals } from "../../../schema/values/figures-refusals.ts";
import type { RefusalCatalogue } from "../../../schema/values/refusal.ts";
import { careRefusals } from "./care-refusals.ts";
import { courseRefusals } from "./course-refusals.ts";
import { familyRefusals } from "./family-refusals.ts";
import { inDepthRefusals } from "./in-depth-refusals.ts";
import { learningRefusals, qualityRefusals } from "./learning-refusals.ts";
import { libraryRefusals } from "./library-refusals.ts";
import { packRefusals } from "./pack.ts";
import { recordsRefusals } from "./records-refusals.ts";
import { reviewRefusals } from "./review-refusals.ts";
import { steeringRefusals } from "./steering-refusals.ts";

/** Every reason for which this owner refuses, in words. */
export const caseRefusals = {
  ...careRefusals,
  ...figuresRefusals,
  ...libraryRefusals,
  ...steeringRefusals,
  ...packRefusals,
  ...courseRefusals,
  NO_SUCH_CASE: {
    message: "There is no such case.",
    howToProceed: "Check the reference.",
  },
  TOO_MANY_NOTICES: {
    message: "No more than a hundred notices are read at one time.",
    howToProceed: "Send them some at a time.",
  },
  NO_SUCH_PROMPT: {
    message: "Nobody is asked to notify this death any more.",
    howToProceed: "Look whether a case was opened meanwhile, or somebody dismissed the prompt.",
  },
  NOT_IN_THIS_STATE: {
    message: "As the case stands now, this cannot be done.",
    howToProceed: "Look at the case again: its state and its timeline say what was done last.",
  },
  CASE_ON_HOLD: {
    message: "The case is on hold.",
    howToProceed: "Wait until the other process has ended, or ask the coordinator about the hold.",
    mayOverrule: "coordinator",
  },
  NOT_YOURS_TO_DO: {
    message: "This is done by somebody else.",
    howToProceed: "Ask the coordinator.",
  },
  NOT_THE_APPOINTED_REVIEWER: {
    message: "Only the reviewer appointed for this case may do this.",
    howToProceed: "Ask the coordinator who was appointed.",
  },
  SECOND_READER_NEEDED: {
    message: "Whoever reviews a death, or has written on its review, does not decide on it.",
    howToProceed: "Ask somebody else: another coordinator, or another member of the steering group.",
  },
  REASON_MISSING: {
    message: "This needs a reason.",
    howToProceed: "Say in a sentence why, for whoever reads the record later.",
  },
  PROPOSAL_OPEN: {
    message: "A reviewer has been proposed for this case and the answer is awaited.",
    howToProceed:
      "Wait until they have declared whether they were involved and the answer has come, or withdraw the proposal.",
  },
  NO_SUCH_PROPOSAL: {
    message: "There is no such proposal, or it was answered before.",
    howToProceed: "Look at the case's proposals.",
  },
  NO_SUCH_HOLD: {
    message: "No such hold is open.",
    howToProceed: "Look at the case's holds.",
  },
  HELD_BY_INVESTIGATION: {
    message: "An investigation holds the case; the hold ends with it.",
    howToProceed: "Ask whoever leads the investigation whether the review must wait for it.",
    mayOverrule: "investigation-lead",
  },
  HELD_FOR_THIS: {
    message: "The case is held by hand for this reason already.",
    howToProceed: "Nothing is left to do.",
  },
  NOT_THIS_SCALE: {
    message: "The care is graded on the scale of the method by which the review is done.",
    howToProceed: "Use the scale that the review names.",
  },
  NO_SUCH_GRADE: {
    message: "The scale has no such grade.",
    howToProceed: "Choose a grade from 1 to 6.",
  },
  UNKNOWN_THEME: {
    message: "The list of themes has no such theme.",
    howToProceed: "Choose a theme of the list; tell the steering group where one is missing.",
  },
  THEME_ADDED_BEFORE: {
    message: "The review names this theme already.",
    howToProceed: "Nothing is left to do.",
  },
  THEME_NOT_SHOWN: {
    message: "The review does not name this theme.",
    howToProceed: "Look at the review's themes.",
  },
  SECTION_MISSING: {
    message: "A section of the review is not written yet.",
    howToProceed: "Write the section; where there is nothing to say, write that.",
  },
  INFORMANT_MISSING: {
    message: "Somebody who should be asked has not been: the family, the GP, or somebody else.",
    howToProceed: "Ask them and record what came of it, also where they declined or nobody was found.",
  },
  GRADE_MISSING: {
    message: "The care is not graded yet.",
    howToProceed: "Grade the care.",
  },
  SERVICES_NOT_GRADED: {
    message:
      "The scale grades two things, and the availability and effectiveness of services are not graded yet.",
    howToProceed: "Grade the care anew and give both grades.",
  },
  NO_SUCH_SUBMISSION: {
    message: "There is no such submission.",
    howToProceed: "Look at the case's submissions.",
  },
  NOT_OPEN_TO_RELEASE: {
    message: "This version is not waiting for release.",
    howToProceed: "Look at the latest version of the case's submission.",
  },
  NO_SUCH_TEXT: {
    message: "The record has no free text there.",
    howToProceed: "Take the path from the submission's texts.",
  },
  TEXT_CHANGED: {
    message: "This is not the text that the record holds.",
    howToProceed: "Read the text again and confirm it as it stands.",
  },
  TEXT_NOT_CONFIRMED: {
    message: "Nobody has confirmed that this text names nobody.",
    howToProceed: "Read the text and confirm it, or return the review to have it changed.",
  },
  CONTENT_CHANGED: {
    message: "This is not the record that was shown.",
    howToProceed: "Read the record again and release it as it stands.",
  },
  STALE_DISCLOSURE: {
    message: "Since the record was prepared others were released, and it might now tell whose it is.",
    howToProceed: "Wait until the record has been prepared again, then read it and release that version.",
  },
  OPTED_OUT: {
    message: "The person had opted out: nothing about them goes to the national programme.",
    howToProceed: "Release nothing. Where an earlier version went out, withdraw it.",
  },
  NO_LEGAL_BASIS: {
    message: "Today no law is on file by which records may be passed to the national programme.",
    howToProceed: "Ask the commissioner's information governance lead.",
  },
  SEALED: {
    message: "The person's record is sealed: nothing of it is passed on.",
    howToProceed: "Ask the Caldicott guardian to lift the seal, then have the record prepared again.",
    mayOverrule: "caldicott-guardian",
  },
  DISCLOSURE_RESTRICTED: {
    message: "An investigation that is still open restricts what may be passed on.",
    howToProceed: "Wait until coroner, police or court have lifted it, then have the record prepared again.",
    mayOverrule: "investigation-lead",
  },
  NOTHING_HELD: {
    message: "The national programme holds nothing of this case.",
    howToProceed: "Nothing is left to do.",
  },
  NOT_FAILED: {
    message: "The delivery of this version has not been given up.",
    howToProceed: "Look at the submission again: it may be on its way.",
  },
  RECORD_NOT_UNDERSTOOD: {
    message: "This is not a record as submissions hold it.",
    howToProceed: "Prepare the record again out of the facts.",
  },
  NEVER_RELEASED: {
    message: "This version was never released.",
    howToProceed: "Look at the case's submissions.",
  },
  NOT_CHECKED: {
    message: "Whether the facts behind this version still hold has not been checked just before.",
    howToProceed: "Have it checked with `beginExport`, as the command does; then export it again.",
  },
  CONTENT_DIFFERS: {
    message: "The national programme has read something else than this version's record.",
    howToProceed:
      "Ask the programme what it has loaded. Where it holds that, the case shows the difference: have the version replayed or discarded there.",
  },
  VERSION_DIFFERS: {
    message: "The national programme counts this version otherwise.",
    howToProceed:
      "Ask the programme what it has loaded. The case shows the difference: have the version replayed or discarded there.",
  },
  RECEIPT_DIFFERS: {
    message: "The national programme gave this version another receipt before.",
    howToProceed:
      "Ask the programme which one holds. The case shows the difference: have the version replayed there if it is the new one.",
  },
  TAKEN_BEFORE: {
    message: "The national programme has taken this version before, and given a receipt for it.",
    howToProceed:
      "Ask the programme whether it holds it still. What it has taken is amended or withdrawn; it cannot be rejected any more.",
  },
  RECEIPT_MISSING: {
    message: "Nobody has taken a record without giving a receipt.",
    howToProceed: "Give the number of the receipt.",
  },
  RECEIPT_OF_ANOTHER: {
    message: "Another version has got this receipt.",
    howToProceed: "Send it again: the national programme gives the receipt of each version once.",
  },
  HASH_DOES_NOT_FIT: {
    message: "The hash is not that of the record.",
    howToProceed: "Send the bytes with the SHA-256 of these very bytes.",
  },
  ...familyRefusals,
  ...reviewRefusals,
  ...qualityRefusals,
  ...learningRefusals,
  ...recordsRefusals,
  ...inDepthRefusals,
} as const satisfies RefusalCatalogue;

/** A reason of this owner's, or the one by which every owner refuses acts on what was erased. */
export type CaseRefusal = keyof typeof caseRefusals | "RECORD_ERASED";
