import type { RefusalReason } from "../../../schema/values/refusal.ts";
import type { Transaction } from "../../kit/database.ts";
import { Refused, refuseIf } from "../../kit/refusals.ts";
import type { MasterKey } from "../../kit/sealed.ts";
import { isOver } from "../domain/learning-action.ts";
import { reportedStages } from "../domain/stage-groups.ts";
import { findLearningActions } from "../store/learning-actions.ts";
import { withdrawRecommendationOf } from "../store/reviews.ts";
import { sealWords } from "../store/words.ts";
import { advance, checkReason } from "./advance.ts";
import { againstTeaching, hasWritten } from "./assess-reader.ts";
import { getReview } from "./get-review.ts";
import { markStale } from "./mark-stale.ts";

/** A recommendation that should not stand, and why. */
export interface WithdrawRecommendationCommand {
  readonly caseId: string;
  readonly recommendationId: string;
  readonly reason: string;
}

/**
 * Withdraws a recommendation: as the reviewer one of theirs, or as the steering group any after approval, which makes
 * the submission stale. What it said stays with the review. Nobody's work is pulled away from under them: while an
 * action that it came to goes on, it stands.
 */
export async function withdrawRecommendation(
  tx: Transaction,
  masterKey: MasterKey,
  { caseId, recommendationId, reason }: WithdrawRecommendationCommand,
): Promise<{ caseId: string }> {
  const { file, review } = await getReview(tx, caseId, "RECOMMENDATION_WITHDRAWN");
  const path = ["recommendationId"];
  const found = review.recommendations.find(({ id }) => id === recommendationId);
  if (!found) throw new Refused([{ code: "NO_SUCH_RECOMMENDATION", path }]);
  const reasons: RefusalReason[] = [...(await againstTeaching(tx, file)), ...checkReason(reason)];
  const isApproved = reportedStages.includes(file.standing.stage);
  if (!isApproved && !(await hasWritten(tx, caseId, found.madeBy))) {
    reasons.push({ code: "RECOMMENDED_BY_THE_GROUP", path });
  }
  const actions = (await findLearningActions(tx, [caseId])).get(caseId) ?? [];
  if (actions.some((each) => each.recommendationId === recommendationId && !isOver(each))) {
    reasons.push({ code: "ACTED_ON", path });
  }
  refuseIf(reasons);
  await withdrawRecommendationOf(tx, caseId, recommendationId, file.standing.reviewRevision + 1);
  const words = await sealWords(tx, masterKey, reason);
  const facts = { recommendationId, words };
  await markStale(tx, await advance(tx, file, { kind: "RECOMMENDATION_WITHDRAWN", facts }), [
    "recommendations",
  ]);
  return { caseId };
}
