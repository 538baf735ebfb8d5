import type { Transaction } from "../../kit/database.ts";
import { findAdultThemes } from "../store/adult-themes.ts";
import { findThemesFlagged } from "../store/theme-flags.ts";

/**
 * The themes that children's reviews hold relevant to adults and that no adult's review has shown yet: of the
 * caller's team, whose flags they are. Nobody else is told of a theme before its figures are released, as a theme
 * that one child has shown would tell of that child.
 */
export async function readNewThemes(tx: Transaction): Promise<string[]> {
  const flagged = await findThemesFlagged(tx);
  const seen = await findAdultThemes(tx, flagged);
  return flagged.filter((theme) => !seen.has(theme));
}
