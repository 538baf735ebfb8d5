import type { RefusalReason } from "../../../schema/values/refusal.ts";
import type { Transaction } from "../../kit/database.ts";
import { refuseIf } from "../../kit/refusals.ts";
import type { MasterKey } from "../../kit/sealed.ts";
import { deleteTheme } from "../store/reviews.ts";
import { sealWords } from "../store/words.ts";
import { advance, checkReason } from "./advance.ts";
import { againstTeaching } from "./assess-reader.ts";
import { getReview } from "./get-review.ts";
import { markStale } from "./mark-stale.ts";

/** A theme that a review does not show after all, and why. */
export interface WithdrawThemeCommand {
  readonly caseId: string;
  readonly theme: string;
  readonly reason: string;
}

/**
 * Withdraws a theme, as whoever writes on the review, or as the steering group after approval, which makes the
 * submission stale. That it was named stays with the case's acts; it may be added again.
 */
export async function withdrawTheme(
  tx: Transaction,
  masterKey: MasterKey,
  { caseId, theme, reason }: WithdrawThemeCommand,
): Promise<{ caseId: string }> {
  const { file, review } = await getReview(tx, caseId, "THEME_WITHDRAWN");
  const reasons: RefusalReason[] = [...(await againstTeaching(tx, file)), ...checkReason(reason)];
  if (!review.themes.includes(theme)) reasons.push({ code: "THEME_NOT_SHOWN", path: ["theme"] });
  refuseIf(reasons);
  await deleteTheme(tx, caseId, theme);
  const words = await sealWords(tx, masterKey, reason);
  const moved = await advance(tx, file, { kind: "THEME_WITHDRAWN", facts: { theme, words } });
  await markStale(tx, moved, ["themes"]);
  return { caseId };
}
