import { possibleAges } from "../../../schema/values/age.ts";
import type { RefusalReason } from "../../../schema/values/refusal.ts";
import type { Transaction } from "../../kit/database.ts";
import { refuseIf } from "../../kit/refusals.ts";
import type { MasterKey } from "../../kit/sealed.ts";
import { checkOpening } from "../domain/in-depth-review.ts";
import { findTriggers, type InDepthTrigger, type TriggerState } from "../domain/in-depth-triggers.ts";
import type { Review } from "../domain/review.ts";
import type { CaseFile } from "../store/cases.ts";
import { getFacts } from "../store/facts.ts";
import { findRequestsOfCases } from "../store/in-depth-requests.ts";
import { findInDepthReviews, saveInDepthReview } from "../store/in-depth-reviews.ts";
import { sealWords } from "../store/words.ts";
import { advance, checkReason } from "./advance.ts";
import { getReview } from "./get-review.ts";
import { getReviewMethod, inDepthTriggerRuleOf } from "./reference-data.ts";

/** Why a review is to go on in depth. */
export interface OpenInDepthReviewCommand {
  readonly caseId: string;
  readonly triggers: readonly InDepthTrigger[];
  readonly reason: string;
}

/** Lets a review go on in depth, in the form that its method has. */
export async function openInDepthReview(
  tx: Transaction,
  masterKey: MasterKey,
  { caseId, triggers, reason }: OpenInDepthReviewCommand,
): Promise<{ caseId: string }> {
  const { file, review } = await getReview(tx, caseId, "IN_DEPTH_OPENED");
  const opened = (await findInDepthReviews(tx, [caseId])).get(caseId) ?? null;
  const reasons: RefusalReason[] = checkOpening(opened, triggers, await triggersOf(tx, file, review));
  refuseIf([...reasons, ...checkReason(reason)]);
  const words = await sealWords(tx, masterKey, reason);
  await goInDepth(tx, file, review, { triggers, requestId: await grantedRequest(tx, caseId), words });
  return { caseId };
}

/** Moves a review into its in-depth stage. @param why as it was decided, in a sealed document */
export async function goInDepth(
  tx: Transaction,
  file: CaseFile,
  { method }: Review,
  why: { triggers: readonly InDepthTrigger[]; requestId: string | null; words: string },
): Promise<void> {
  const kind = getReviewMethod(method).inDepthKind;
  await saveInDepthReview(tx, { ...why, caseId: file.id, kind });
  await advance(tx, file, { kind: "IN_DEPTH_OPENED", facts: { ...why, inDepth: kind } });
}

/** Which triggers hold for a case, by the rule of its review's method. */
export async function triggersOf(
  tx: Transaction,
  file: CaseFile,
  review: Review,
): Promise<Readonly<Record<InDepthTrigger, TriggerState>>> {
  const { birthDate, deathDate, ethnicCategory } = await getFacts(tx, file.id, file.standing.factsRevision);
  const age = birthDate && deathDate && possibleAges(birthDate, deathDate);
  const requestGranted = (await grantedRequest(tx, file.id)) !== null;
  return findTriggers(review, { age, ethnicCategory, requestGranted }, inDepthTriggerRuleOf(review.method));
}

/** The family's request that was granted, if there is one. */
export async function grantedRequest(tx: Transaction, caseId: string): Promise<string | null> {
  const requests = (await findRequestsOfCases(tx, [caseId])).get(caseId) ?? [];
  return requests.find(({ granted }) => granted === true)?.id ?? null;
}
