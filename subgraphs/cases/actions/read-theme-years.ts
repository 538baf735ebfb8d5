import { transitionAges } from "../../../schema/codes/transition-ages.ts";
import type { Transaction } from "../../kit/database.ts";
import { type ThemeYear, themeYears } from "../domain/theme-years.ts";
import { findThemedReviews } from "../store/themed-reviews.ts";

/** How often completed reviews have shown themes, by theme and year. */
export async function readThemeYears(
  tx: Transaction,
  themes: readonly string[],
): Promise<Map<string, ThemeYear[]>> {
  const found = await findThemedReviews(tx, themes);
  return new Map([...found].map(([theme, reviews]) => [theme, themeYears(reviews, transitionAges)]));
}
