import type { InvestigationKind } from "../../../schema/values/investigation-kind.ts";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import type { RefusalReason } from "../../../schema/values/refusal.ts";
import type { CaseRefusal } from "./refusals.ts";

/** Which process asks: the review of the death itself or one of the others. */
export type AskingProcess = "REVIEW" | InvestigationKind;

/** What may come of a question. */
export const questionOutcomes = { ANSWERED: "ANSWERED", DECLINED: "DECLINED", DEFERRED: "DEFERRED" } as const;
export type QuestionOutcome = keyof typeof questionOutcomes;
export type QuestionState = "OPEN" | QuestionOutcome;

/** A question that some process has put to the family; the words stand in sealed documents. */
export interface AskedQuestion {
  readonly id: string;
  readonly caseId: string;
  readonly process: AskingProcess;
  /** Null where the review asks, or a process that the hub does not know. */
  readonly investigationId: string | null;
  readonly topic: string;
  /** The version of the list of topics. */
  readonly topicVersion: string;
  readonly words: string;
  readonly relativeId: string | null;
  readonly askedOn: IsoDate;
  readonly organisation: string | null;
  readonly state: QuestionState;
  readonly answeredOn: IsoDate | null;
  readonly answer: string | null;
  /** From when the family is ready to be asked again, where they deferred. */
  readonly askAgainFrom: IsoDate | null;
}

/** What may follow on what: an answer and a refusal of one are the end of a question. */
const outcomesAfter: Readonly<Record<QuestionState, readonly QuestionOutcome[]>> = {
  OPEN: ["ANSWERED", "DECLINED", "DEFERRED"],
  DEFERRED: ["ANSWERED", "DECLINED", "DEFERRED"],
  ANSWERED: [],
  DECLINED: [],
};

/** What the family made of a question. */
export interface GivenAnswer {
  readonly outcome: QuestionOutcome;
  readonly on: IsoDate;
  readonly words: string | null;
  readonly askAgainFrom: IsoDate | null;
}

/** May this be recorded of a question? */
export function checkAnswer(
  question: Pick<AskedQuestion, "state" | "askedOn">,
  { outcome, on, words, askAgainFrom }: GivenAnswer,
  today: IsoDate,
): RefusalReason<CaseRefusal>[] {
  const reasons: RefusalReason<CaseRefusal>[] = [];
  if (!outcomesAfter[question.state].includes(outcome)) {
    reasons.push({ code: "QUESTION_SETTLED", path: ["questionId"] });
  }
  if (on > today) reasons.push({ code: "DAY_NOT_COME", path: ["on"] });
  if (on < question.askedOn) reasons.push({ code: "ANSWERED_BEFORE_ASKED", path: ["on"] });
  if (outcome === "ANSWERED" && !words?.trim()) reasons.push({ code: "NOTHING_WRITTEN", path: ["words"] });
  if (askAgainFrom !== null && outcome !== "DEFERRED") {
    reasons.push({ code: "NOT_DEFERRED", path: ["askAgainFrom"] });
  } else if (askAgainFrom !== null && askAgainFrom < on) {
    reasons.push({ code: "DEFERRED_TO_NO_DAY", path: ["askAgainFrom"] });
  }
  return reasons;
}

/**
 * Has the family been asked about a topic before? Everything that any process has asked counts.
 * Source: the report of November 2017, section 3.12: careful consideration to avoid duplicate questioning.
 */
export function checkAskedBefore(
  asked: readonly Pick<AskedQuestion, "id" | "topic" | "state" | "askAgainFrom">[],
  topic: string,
  on: IsoDate,
): RefusalReason<CaseRefusal>[] {
  return asked
    .filter((each) => each.topic === topic)
    .flatMap(({ id, state, askAgainFrom }) => {
      if (state === "DEFERRED" && askAgainFrom !== null && askAgainFrom <= on) return [];
      return [{ code: refusalAfter[state], path: ["topic", id] }];
    });
}

const refusalAfter = {
  OPEN: "ASKED_AND_WAITING",
  ANSWERED: "ANSWERED_BEFORE",
  DECLINED: "DECLINED_BEFORE",
  DEFERRED: "DEFERRED_BY_FAMILY",
} as const satisfies Record<QuestionState, CaseRefusal>;

/** Who asks must be told: a review has no investigation, and whoever leads another process asks for that one. */
export function checkAsker(
  { process, investigationId }: Pick<AskedQuestion, "process" | "investigationId">,
  forOtherProcess: boolean,
): RefusalReason<CaseRefusal>[] {
  const fits = process === "REVIEW" ? investigationId === null && !forOtherProcess : true;
  return fits ? [] : [{ code: "NOT_THIS_PROCESS", path: ["process"] }];
}
