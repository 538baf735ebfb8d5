import { isThemeCode } from "../../../schema/codes/themes.ts";
import type { Transaction } from "../../kit/database.ts";
import { refuseIf } from "../../kit/refusals.ts";
import { saveTheme } from "../store/reviews.ts";
import { advance } from "./advance.ts";
import { getReview } from "./get-review.ts";

/** A theme that a review shows. */
export interface AddThemeCommand {
  readonly caseId: string;
  readonly theme: string;
}

/** Adds a theme of the list to a review. */
export async function addTheme(
  tx: Transaction,
  { caseId, theme }: AddThemeCommand,
): Promise<{ caseId: string }> {
  const { file, review } = await getReview(tx, caseId, "THEME_ADDED");
  const path = ["theme"];
  if (!isThemeCode(theme)) refuseIf([{ code: "UNKNOWN_THEME", path }]);
  if (review.themes.includes(theme)) refuseIf([{ code: "THEME_ADDED_BEFORE", path }]);
  await saveTheme(tx, caseId, theme);
  await advance(tx, file, { kind: "THEME_ADDED", facts: { theme } });
  return { caseId };
}
