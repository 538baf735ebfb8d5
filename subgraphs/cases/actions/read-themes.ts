import { similarThemes } from "../../../schema/codes/similar-themes.ts";
import { isThemeCode, themes } from "../../../schema/codes/themes.ts";

/** A theme as the list has it. */
export interface Theme {
  readonly code: string;
  readonly label: string;
  readonly description: string;
}

/** The themes of the list, in its order. */
export function readThemes(): Theme[] {
  return Object.entries(themes.entries).map(([code, { label, description }]) => ({
    code,
    label,
    description,
  }));
}

/** The theme of a code; null where the list has none. */
export function findTheme(code: string): Theme | null {
  return isThemeCode(code) ? { code, ...themes.entries[code] } : null;
}

/** The codes of the themes that are similar to one. */
export function findSimilarThemes(code: string): readonly string[] {
  return similarThemes(code);
}
