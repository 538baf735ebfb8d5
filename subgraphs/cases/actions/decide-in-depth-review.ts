import type { Transaction } from "../../kit/database.ts";
import { refuseIf } from "../../kit/refusals.ts";
import type { MasterKey } from "../../kit/sealed.ts";
import { checkRequest } from "../domain/in-depth-request.ts";
import { reportedStages } from "../domain/stage-groups.ts";
import type { CaseFile } from "../store/cases.ts";
import { saveDecision } from "../store/in-depth-requests.ts";
import { findInDepthReviews } from "../store/in-depth-reviews.ts";
import { findReviews } from "../store/reviews.ts";
import { sealWords } from "../store/words.ts";
import { advance, checkReason, mayDo } from "./advance.ts";
import { getInDepthRequest } from "./get-in-depth-request.ts";
import { goInDepth } from "./open-in-depth-review.ts";

/** Whether there will be an in-depth review, and why. */
export interface DecideInDepthReviewCommand {
  readonly requestId: string;
  readonly granted: boolean;
  readonly reason: string;
}

/** Decides on a family's request, once. */
export async function decideInDepthReview(
  tx: Transaction,
  masterKey: MasterKey,
  { requestId, granted, reason }: DecideInDepthReviewCommand,
): Promise<{ caseId: string }> {
  const { file, request } = await getInDepthRequest(tx, requestId);
  refuseIf([
    ...mayDo(tx, file, "IN_DEPTH_DECIDED"),
    ...checkRequest(request, "DECIDE"),
    ...checkReason(reason),
  ]);
  const words = await sealWords(tx, masterKey, reason);
  await saveDecision(tx, requestId, { granted, reason: words });
  // An approved review takes up nothing by itself: until it is returned or reopened, the family waits for what it was granted.
  const opened = (await findInDepthReviews(tx, [file.id])).has(file.id);
  const late = granted && !opened && reportedStages.includes(file.standing.stage);
  const facts = { requestId, granted, ...(late ? { approvedBefore: true } : {}) };
  const decided = await advance(tx, file, { kind: "IN_DEPTH_DECIDED", facts });
  if (granted) await openWhereItMay(tx, decided, { requestId, words });
  return { caseId: file.id };
}

/**
 * A request that was granted opens the in-depth review where one may be opened now. Before the review has begun, or
 * while the case is held, a coordinator opens it later: no review is handed in without it.
 */
async function openWhereItMay(
  tx: Transaction,
  file: CaseFile,
  why: { requestId: string; words: string },
): Promise<void> {
  const review = (await findReviews(tx, [file.id])).get(file.id);
  const opened = (await findInDepthReviews(tx, [file.id])).has(file.id);
  if (!review || opened || mayDo(tx, file, "IN_DEPTH_OPENED").length > 0) return;
  await goInDepth(tx, file, review, { ...why, triggers: ["FAMILY_REQUEST"] });
}
