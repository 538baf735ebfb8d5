import type { RefusalCatalogue } from "../../../schema/values/refusal.ts";

/** Why something that concerns the family is refused, in words. */
export const familyRefusals = {
  PLAN_CHANGED_MEANWHILE: {
    message: "Somebody has changed the family contact plan since you read it.",
    howToProceed: "Read the plan again, bring your change into it and send it with its revision.",
  },
  RELATIVE_CHANGED_MEANWHILE: {
    message: "Somebody has changed what is recorded of this relative since you read it.",
    howToProceed: "Read it again, bring your change into it and send it with its revision.",
  },
  ENDS_BEFORE_IT_BEGINS: {
    message: "The period ends before it begins.",
    howToProceed: "Check both days; leave the end out where none is known.",
  },
  NO_SUCH_RELATIVE: {
    message: "The case knows no such relative.",
    howToProceed: "Take the relative from the family contact plan, or record them first.",
  },
  RELATIVE_LEFT_ALONE: {
    message: "This relative does not wish to be contacted.",
    howToProceed: "Contact somebody else of the family; a coordinator may overrule with a reason.",
    mayOverrule: "coordinator",
  },
  DO_NOT_CONTACT: {
    message: "The family is not to be contacted in this period.",
    howToProceed: "Wait until the period has ended; a coordinator may overrule with a reason.",
    mayOverrule: "coordinator",
  },
  DAY_TO_AVOID: {
    message: "This day is hard for the family: a birthday, an anniversary or a day that they have named.",
    howToProceed: "Choose another day; a coordinator may overrule with a reason.",
    mayOverrule: "coordinator",
  },
  DAY_NOT_COME: {
    message: "This day has not come yet.",
    howToProceed: "Record what has happened once it has.",
  },
  BEFORE_THE_DEATH: {
    message: "This day lies before the death.",
    howToProceed: "Check the day, or have the day of the death corrected.",
  },
  DRAFT_NOT_SENT: {
    message: "No draft was sent to this relative before.",
    howToProceed: "Record first when the draft was sent.",
  },
  COPY_NOT_OFFERED: {
    message: "No copy was offered to this relative before.",
    howToProceed: "Record first when the copy was offered.",
  },
  NO_SUCH_CONTACT: {
    message: "The case knows of no such contact with the family, or this was withdrawn.",
    howToProceed: "Look at the contacts that the case keeps.",
  },
  ANSWERED_SINCE: {
    message: "The family has answered what it was given here.",
    howToProceed: "Withdraw the answer first, or record when it was given what it has answered.",
  },
  UNKNOWN_TOPIC: {
    message: "The list of topics has no such topic.",
    howToProceed: "Choose a topic of the list.",
  },
  NOT_THIS_PROCESS: {
    message: "This process cannot be the one that asks.",
    howToProceed: "Name the process for which you ask; the review itself has no investigation.",
  },
  ANOTHER_ASKS: {
    message: "It was agreed with the process that the path names that the other side asks the family.",
    howToProceed: "Give your question to whoever asks, or say why you must ask yourself.",
  },
  ASKED_AND_WAITING: {
    message: "The family has been asked about this before, and their answer is awaited.",
    howToProceed: "Read the question that the path names and wait for its answer, or say why you must ask.",
  },
  ANSWERED_BEFORE: {
    message: "The family has been asked about this before, and has answered.",
    howToProceed: "Read the answer to the question that the path names, or say why you must ask again.",
  },
  DECLINED_BEFORE: {
    message: "The family has been asked about this before, and did not wish to answer.",
    howToProceed: "Respect it, or say why you must ask again.",
  },
  DEFERRED_BY_FAMILY: {
    message: "The family has been asked about this before, and wishes to answer later.",
    howToProceed: "Wait until the day that they named, or say why you must ask now.",
  },
  NO_SUCH_QUESTION: {
    message: "There is no such question.",
    howToProceed: "Look at the questions that the case keeps.",
  },
  QUESTION_SETTLED: {
    message: "The family has answered this question or declined to.",
    howToProceed: "Record something new as a question of its own.",
  },
  ANSWERED_BEFORE_ASKED: {
    message: "The answer came before the question.",
    howToProceed: "Check the day.",
  },
  NOT_DEFERRED: {
    message: "A day to ask again belongs to an answer that was put off.",
    howToProceed: "Leave the day out, or say that the family has put the answer off.",
  },
  NO_SUCH_REQUEST: {
    message: "There is no such request of the family.",
    howToProceed: "Look at the requests that the case keeps.",
  },
  REQUEST_NOT_DECIDED: {
    message: "The request has not been decided yet.",
    howToProceed: "Decide it first, then answer the family.",
  },
  REQUEST_SETTLED: {
    message: "This was done about the request before.",
    howToProceed: "Look at what was decided and answered; a new wish of the family is a new request.",
  },
} as const satisfies RefusalCatalogue;
