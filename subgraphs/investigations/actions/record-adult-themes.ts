import { isThemeCode } from "../../../schema/codes/themes.ts";
import type { Transaction } from "../../kit/database.ts";
import { findFlagsForAdults, saveAdultThemes } from "../store/adult-themes.ts";
import { noteChanges } from "../store/team-changes.ts";

/**
 * Keeps which themes an adult's review has shown, and of which review nothing. Teams that had flagged a theme for
 * adults learn that it has been seen.
 */
export async function recordAdultThemes(
  tx: Transaction,
  { themes }: { readonly themes: readonly string[] },
): Promise<{ themes: readonly string[] }> {
  const seen = await saveAdultThemes(tx, themes.filter(isThemeCode));
  const flags = await findFlagsForAdults(tx, seen);
  const kind = "THEME_SEEN_IN_ADULTS";
  await noteChanges(
    tx,
    flags.map(({ flagId: subjectId, organisation }) => ({ organisation, kind, subjectId })),
  );
  return { themes: seen };
}
