import { randomUUID } from "node:crypto";
import { dayInEngland } from "../../../schema/values/calendar.ts";
import type { RefusalReason } from "../../../schema/values/refusal.ts";
import type { Transaction } from "../../kit/database.ts";
import { refuseIf } from "../../kit/refusals.ts";
import type { MasterKey } from "../../kit/sealed.ts";
import { type ActionPlanned, checkAction } from "../domain/learning-action.ts";
import { saveLearningAction } from "../store/learning-actions.ts";
import { sealWords } from "../store/words.ts";
import { actorsFor, advance } from "./advance.ts";
import { assessReader } from "./assess-reader.ts";
import { getReview } from "./get-review.ts";

/** What a recommendation comes to. */
export interface PlanActionCommand extends ActionPlanned {
  readonly caseId: string;
  readonly recommendationId: string;
  readonly organisation: string;
}

/**
 * Plans an action: who does what by when, and by what it will be known to be done. A member of the steering group who
 * plans it is independent of the review, as for every decision of theirs.
 */
export async function planAction(
  tx: Transaction,
  masterKey: MasterKey,
  { caseId, recommendationId, organisation, dueOn, ...planned }: PlanActionCommand,
): Promise<{ caseId: string }> {
  const { file, review } = await getReview(tx, caseId, "ACTION_PLANNED");
  const coordinates = actorsFor(tx, file).has("COORDINATOR");
  const reasons: RefusalReason[] = [
    ...(coordinates ? [] : (await assessReader(tx, caseId, "STEERING_MEMBER")).reasons),
    ...checkAction({ ...planned, dueOn }, dayInEngland(tx.now)),
  ];
  if (!review.recommendations.some(({ id }) => id === recommendationId)) {
    reasons.push({ code: "NO_SUCH_RECOMMENDATION", path: ["recommendationId"] });
  }
  refuseIf(reasons);
  const actionId = randomUUID();
  const words = await sealWords(tx, masterKey, planned.words);
  const measure = await sealWords(tx, masterKey, planned.measure);
  const action = { recommendationId, organisation, dueOn };
  await saveLearningAction(tx, { ...action, id: actionId, caseId, words, measure });
  await advance(tx, file, { kind: "ACTION_PLANNED", facts: { ...action, actionId } });
  return { caseId };
}
