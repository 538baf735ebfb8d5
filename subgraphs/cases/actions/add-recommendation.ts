import { randomUUID } from "node:crypto";
import { isThemeCode } from "../../../schema/codes/themes.ts";
import type { RefusalReason } from "../../../schema/values/refusal.ts";
import type { Transaction } from "../../kit/database.ts";
import { refuseIf } from "../../kit/refusals.ts";
import type { MasterKey } from "../../kit/sealed.ts";
import { saveRecommendation } from "../store/reviews.ts";
import { sealWords } from "../store/words.ts";
import { advance } from "./advance.ts";
import { getReview } from "./get-review.ts";

/** What should be done so that it does not happen again. */
export interface AddRecommendationCommand {
  readonly caseId: string;
  readonly words: string;
  readonly theme: string | null;
  readonly organisation: string | null;
}

/** Adds a recommendation to a review. */
export async function addRecommendation(
  tx: Transaction,
  masterKey: MasterKey,
  { caseId, words, theme, organisation }: AddRecommendationCommand,
): Promise<{ caseId: string }> {
  const { file } = await getReview(tx, caseId, "RECOMMENDATION_MADE");
  const reasons: RefusalReason[] = [];
  if (words.trim() === "") reasons.push({ code: "NOTHING_WRITTEN", path: ["words"] });
  if (theme !== null && !isThemeCode(theme)) reasons.push({ code: "UNKNOWN_THEME", path: ["theme"] });
  refuseIf(reasons);
  const id = randomUUID();
  const sealed = await sealWords(tx, masterKey, words);
  await saveRecommendation(tx, caseId, { id, theme, organisation, words: sealed });
  await advance(tx, file, { kind: "RECOMMENDATION_MADE", facts: { recommendationId: id } });
  return { caseId };
}
