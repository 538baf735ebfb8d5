import { randomUUID } from "node:crypto";
import { isThemeCode } from "../../../schema/codes/themes.ts";
import type { Transaction } from "../../kit/database.ts";
import { Refused, refuseIf } from "../../kit/refusals.ts";
import { findReviews } from "../store/child-death-reviews.ts";
import { saveThemeFlag } from "../store/theme-flags.ts";

/** A theme that a team sees in a child's review. */
export interface FlagThemeCommand {
  readonly childDeathReviewId: string;
  readonly theme: string;
  readonly relevantToAdults: boolean;
  /** The team's words, kept in a row of their own. */
  readonly note: string | null;
}

/** Flags a theme of the list for a child's review. */
export async function flagTheme(tx: Transaction, command: FlagThemeCommand): Promise<{ flagId: string }> {
  const { childDeathReviewId: reviewId, theme, relevantToAdults } = command;
  const review = (await findReviews(tx, [reviewId])).get(reviewId);
  refuseIf([
    ...(review ? [] : [{ code: "NO_SUCH_REVIEW", path: ["childDeathReviewId"] }]),
    ...(isThemeCode(theme) ? [] : [{ code: "UNKNOWN_THEME", path: ["theme"] }]),
  ]);
  const flag = { id: randomUUID(), reviewId, theme, relevantToAdults, flaggedAt: tx.now };
  const isNew = await saveThemeFlag(tx, flag, command.note?.trim() || null);
  if (!isNew) throw new Refused([{ code: "ALREADY_FLAGGED", path: ["theme"] }]);
  return { flagId: flag.id };
}
