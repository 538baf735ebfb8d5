import type { RefusalReason } from "../../../schema/values/refusal.ts";
import type { MatchAnswer, MatchAnswerGiven, MatchDecision } from "./match.ts";
import type { PeopleRefusal } from "./refusals.ts";

/** What somebody answers to a doubtful match. */
export interface Answer {
  readonly answer: MatchAnswer;
  readonly personId: string | null;
  readonly reason: string;
}

/** Answers that settle a question; who is unsure leaves it to others. */
const settling = (given: readonly MatchAnswerGiven[]) => given.filter(({ answer }) => answer !== "UNSURE");

/** May somebody answer the question of a doubtful match like this? A second reader is another person. */
export function checkAnswer(
  question: MatchDecision | null,
  given: readonly MatchAnswerGiven[],
  subject: string,
  { answer, personId, reason }: Answer,
): RefusalReason<PeopleRefusal>[] {
  if (question?.outcome !== "NEEDS_DECISION") return [{ code: "NOTHING_TO_DECIDE", path: ["reportId"] }];
  const reasons: RefusalReason<PeopleRefusal>[] = [];
  if (answer === "SAME_PERSON" ? !question.candidates.includes(personId ?? "") : personId !== null) {
    reasons.push({ code: "NOT_A_CANDIDATE", path: ["personId"] });
  }
  if (reason.trim() === "") reasons.push({ code: "REASON_MISSING", path: ["reason"] });
  if (settling(given).some((each) => each.subject === subject)) {
    reasons.push({ code: "ANOTHER_READER_NEEDED", path: ["reportId"] });
  }
  return reasons;
}

/**
 * What the answers come to. One is enough, or two that agree where the question was drawn for a second reader; where
 * those two differ, the third reader's stands.
 * @returns null while another reader is needed
 */
export function verdictOf(
  given: readonly MatchAnswerGiven[],
  needsSecondReader: boolean,
): MatchAnswerGiven | null {
  const [first, second, third] = settling(given);
  if (first === undefined || !needsSecondReader) return first ?? null;
  if (second === undefined) return null;
  return first.answer === second.answer && first.personId === second.personId ? second : (third ?? null);
}

/**
 * Is a question drawn for a second reader? Its id is chance enough, and draws the same whoever asks.
 * @param rate the share of questions that are drawn
 */
export function isDrawn(questionId: string, rate: number): boolean {
  return Number.parseInt(questionId.slice(0, 8), 16) < rate * 2 ** 32;
}
