import type { ThemeCode } from "./themes.ts";
import { unconfirmed } from "./unconfirmed.ts";

/** Themes that go together: whoever looks for one should look at the others of its group. */
const groups: readonly (readonly ThemeCode[])[] = [
  ["dysphagia", "aspiration-pneumonia", "reasonable-adjustments"],
  ["sepsis", "deterioration", "diagnostic-overshadowing"],
  ["epilepsy", "polypharmacy"],
  ["constipation", "polypharmacy", "deterioration"],
  ["mental-capacity", "dnacpr", "end-of-life", "advocacy", "deprivation-of-liberty"],
  ["health-check", "cancer-screening", "reasonable-adjustments"],
  ["transition", "care-coordination", "discharge"],
];

/** The themes that are similar to one, in the order of the list. */
export function similarThemes(theme: string): ThemeCode[] {
  const group = groups.filter((each) => (each as readonly string[]).includes(theme)).flat();
  return [...new Set(group)].filter((each) => each !== theme);
}

/** Where the groups come from. */
export const similarThemesSource = `Decided for this hub, after what reviews find together: ${unconfirmed}`;
