import type { RefusalCatalogue } from "../../../schema/values/refusal.ts";
import { reportedOnProblems } from "../../../schema/values/reported-on.ts";
import { valueProblems } from "../../../schema/values/value-problems.ts";
import { whoDiedProblems } from "../../../schema/values/who-died.ts";
import { importRefusals } from "./import-refusals.ts";
import { sealRefusals } from "./seal-refusals.ts";

const { NOT_A_DATE, NOT_A_POSTCODE, NOT_AN_ICD10_CODE } = valueProblems;

/** Every reason for which this owner refuses, in words. */
export const peopleRefusals = {
  ...importRefusals,
  ...sealRefusals,
  FORM_NAMES_ITS_NOTIFIER: {
    message: "The public form reports for whoever fills it in.",
    howToProceed: "Say who reports and who they are to the person.",
  },
  NOT_BY_THE_FORM: {
    message: "Only the public form reports for those who fill it in.",
    howToProceed: "Say whether the person rang or wrote.",
  },
  ...whoDiedProblems,
  ...reportedOnProblems,
  NOT_A_DATE,
  NOT_A_POSTCODE,
  NOT_AN_ICD10_CODE,
  TOO_MANY_OTHERS: {
    message: "A report may give twenty other names, former postcodes and superseded numbers each.",
    howToProceed: "Leave out those that are least likely to be in other records.",
  },
  ORGANISATION_MISSING: {
    message: "The report does not say which organisation it comes from.",
    howToProceed:
      "Sign in for your organisation, or name it in `onBehalfOf` if you record a report for another.",
  },
  MAY_NOT_REPORT_FOR_OTHERS: {
    message: "Only a coordinator may record a report on behalf of another organisation.",
    howToProceed: "Leave `onBehalfOf` out, or ask the coordinator to record it.",
    mayOverrule: "coordinator",
  },
  SOURCE_SYSTEM_IS_THE_HUBS: {
    message: "Under this name the hub keeps what handovers and investigations say.",
    howToProceed: "Give the name of your own system, or leave `sourceSystem` out.",
  },
  NO_SUCH_REPORT: {
    message: "There is no such report.",
    howToProceed: "Check the reference.",
  },
  KEPT_BY_ANOTHER: {
    message: "Another organisation keeps this record: you are shown it, and they decide on it.",
    howToProceed: "Tell their coordinator what you have found, and ask them to put it right.",
  },
  NO_SUCH_PERSON: {
    message: "There is no such person in the index.",
    howToProceed: "Search for the person again; the record may have been split or joined.",
  },
  NOTHING_TO_DECIDE: {
    message: "This match has been decided meanwhile.",
    howToProceed: "Look at the report again to see the decision.",
  },
  NOT_A_CANDIDATE: {
    message: "This person is not among those whom the report might be about.",
    howToProceed: "Choose one of the candidates shown with the question, or decide that it is nobody known.",
  },
  ANOTHER_READER_NEEDED: {
    message: "You have answered this question already: a second reader is another person.",
    howToProceed: "Leave it to a colleague, who does not see your answer before theirs.",
  },
  BOTH_UNDER_REVIEW: {
    message: "A reviewer works on each of the two: they cannot be made one person here.",
    howToProceed: "Agree which review goes on, and record what the other one found there.",
  },
  NOT_A_REPORT_OF_PERSON: {
    message: "This report does not count to the person.",
    howToProceed: "Choose one of the person's reports; look at them again if one was moved meanwhile.",
  },
  NOTHING_TO_CHECK: {
    message: "This is no decision of the model's that waits to be looked at.",
    howToProceed: "Take the next one from the list of decisions to check.",
  },
  REASON_MISSING: {
    message: "A decision needs its reason.",
    howToProceed: "Say in a sentence why, for whoever reads the record later.",
  },
  ONLY_REPORT_OF_PERSON: {
    message: "This is the only report about the person: there is nothing to take apart.",
    howToProceed: "Correct the report instead.",
  },
} as const satisfies RefusalCatalogue;

export type PeopleRefusal = keyof typeof peopleRefusals;
