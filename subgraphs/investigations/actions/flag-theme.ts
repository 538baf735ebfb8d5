import { randomUUID } from "node:crypto";
import { childDeathForms } from "../../../schema/codes/child-death-forms.ts";
import { isDeathCategory } from "../../../schema/codes/death-categories.ts";
import { isThemeCode } from "../../../schema/codes/themes.ts";
import type { Transaction } from "../../kit/database.ts";
import { record } from "../../kit/outbox.ts";
import { Refused, refuseIf } from "../../kit/refusals.ts";
import { type ChildDeathReview, currentHandover } from "../domain/child-death-review.ts";
import { checkFactor, firstThatFits, type ThemeFlag } from "../domain/theme-flag.ts";
import { findReviews } from "../store/child-death-reviews.ts";
import { findLastAttempts } from "../store/handovers.ts";
import { saveThemeFlag } from "../store/theme-flags.ts";

/** A theme that a team sees in a child's review; what is left out is as the review says. */
export interface FlagThemeCommand
  extends Pick<ThemeFlag, "theme" | "relevantToAdults" | "factor" | "modifiable"> {
  readonly childDeathReviewId: string;
  /** The numbers of all categories of death that fit. */
  readonly categories: readonly number[];
  /** The team's words, kept in a row of their own. */
  readonly note: string | null;
}

/** Flags a theme of the list for a child's review. */
export async function flagTheme(tx: Transaction, command: FlagThemeCommand): Promise<{ flagId: string }> {
  const { childDeathReviewId: reviewId, theme, relevantToAdults, factor, categories } = command;
  const review = (await findReviews(tx, [reviewId])).get(reviewId);
  if (!review) throw new Refused([{ code: "NO_SUCH_REVIEW", path: ["childDeathReviewId"] }]);
  refuseIf([
    ...(isThemeCode(theme) ? [] : [{ code: "UNKNOWN_THEME", path: ["theme"] }]),
    ...checkFactor(factor, await scaleOf(tx, review)),
    ...(categories.every(isDeathCategory) ? [] : [{ code: "NOT_A_CATEGORY", path: ["categories"] }]),
  ]);
  const flag: ThemeFlag = {
    id: randomUUID(),
    reviewId,
    theme,
    relevantToAdults,
    factor,
    modifiable: command.modifiable ?? review.core?.modifiable ?? null,
    category: firstThatFits(categories) ?? review.core?.category ?? null,
    flaggedAt: tx.now,
  };
  const note = command.note?.trim() || null;
  const isNew = await saveThemeFlag(tx, flag, { note, handoverId: null });
  if (!isNew) throw new Refused([{ code: "ALREADY_FLAGGED", path: ["theme"] }]);
  if (note !== null) await record(tx, "note.written", { flagId: flag.id });
  return { flagId: flag.id };
}

/** The scale by which the form of the handover that holds scores factors; null while none could be read. */
async function scaleOf(tx: Transaction, { handovers }: ChildDeathReview) {
  const current = currentHandover(handovers);
  const form = current && (await findLastAttempts(tx, [current.id])).get(current.id)?.form;
  return childDeathForms.find(({ version }) => version === form)?.scale ?? null;
}
