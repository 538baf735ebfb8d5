import { randomUUID } from "node:crypto";
import { isThemeCode } from "../../../schema/codes/themes.ts";
import type { RefusalReason } from "../../../schema/values/refusal.ts";
import type { Transaction } from "../../kit/database.ts";
import { refuseIf } from "../../kit/refusals.ts";
import type { MasterKey } from "../../kit/sealed.ts";
import { saveRecommendation } from "../store/reviews.ts";
import { sealWords } from "../store/words.ts";
import { advance } from "./advance.ts";
import { againstTeaching } from "./assess-reader.ts";
import { getReview } from "./get-review.ts";
import { markStale } from "./mark-stale.ts";

/** What should be done so that it does not happen again. */
export interface AddRecommendationCommand {
  readonly caseId: string;
  readonly words: string;
  readonly theme: string | null;
  readonly organisation: string | null;
}

/**
 * Adds a recommendation: the reviewer's to their review, or the steering group's after it was approved. What the
 * steering group adds is not in the report that was prepared, which goes stale, so that an amendment follows.
 */
export async function addRecommendation(
  tx: Transaction,
  masterKey: MasterKey,
  { caseId, words, theme, organisation }: AddRecommendationCommand,
): Promise<{ caseId: string }> {
  const { file } = await getReview(tx, caseId, "RECOMMENDATION_MADE");
  const reasons: RefusalReason[] = [...(await againstTeaching(tx, file))];
  if (words.trim() === "") reasons.push({ code: "NOTHING_WRITTEN", path: ["words"] });
  if (theme !== null && !isThemeCode(theme)) reasons.push({ code: "UNKNOWN_THEME", path: ["theme"] });
  refuseIf(reasons);
  const recommendationId = randomUUID();
  const sealed = await sealWords(tx, masterKey, words);
  const madeRevision = file.standing.reviewRevision + 1;
  const made = { id: recommendationId, theme, organisation, words: sealed, madeRevision };
  await saveRecommendation(tx, caseId, made);
  const added = await advance(tx, file, { kind: "RECOMMENDATION_MADE", facts: { recommendationId } });
  // Where nothing was prepared yet, there is nothing to go stale.
  await markStale(tx, added, ["recommendations"]);
  return { caseId };
}
