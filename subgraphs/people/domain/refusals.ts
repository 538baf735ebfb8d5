import type { RefusalCatalogue } from "../../../schema/values/refusal.ts";

/** Every reason for which this owner refuses, in words. */
export const peopleRefusals = {
  NOBODY_NAMED: {
    message:
      "The report does not say who died: it needs an NHS number, or a family name with given names or a date of birth.",
    howToProceed: "Add what is known about the person's identity and send the report again.",
  },
  DEATH_DATE_MISSING: {
    message: "The report does not say when the person died.",
    howToProceed: "Add the date of death; the year and month are enough where the day is not known.",
  },
  DEATH_IN_FUTURE: {
    message: "The date of death lies in the future.",
    howToProceed: "Check the date of death.",
  },
  DEATH_BEFORE_BIRTH: {
    message: "The date of death lies before the date of birth.",
    howToProceed: "Check both dates; the year is often mistyped.",
  },
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
  NO_SUCH_REPORT: {
    message: "There is no such report.",
    howToProceed: "Check the reference.",
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
