import type { RefusalReason } from "../../../schema/values/refusal.ts";
import type { MatchDecision } from "./match.ts";
import type { PeopleRefusal } from "./refusals.ts";

/** May a person answer the question of a doubtful match like this? */
export function checkDecision(
  question: MatchDecision | null,
  answer: { readonly personId: string | null; readonly reason: string },
): RefusalReason<PeopleRefusal>[] {
  const reasons: RefusalReason<PeopleRefusal>[] = [];
  if (question?.outcome !== "NEEDS_DECISION") return [{ code: "NOTHING_TO_DECIDE", path: ["reportId"] }];
  if (answer.personId && !question.candidates.includes(answer.personId)) {
    reasons.push({ code: "NOT_A_CANDIDATE", path: ["personId"] });
  }
  if (answer.reason.trim() === "") reasons.push({ code: "REASON_MISSING", path: ["reason"] });
  return reasons;
}
