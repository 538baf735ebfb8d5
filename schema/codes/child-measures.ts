import { childAgeBands } from "../values/child-age-band.ts";
import { deathCategories } from "./death-categories.ts";
import type { PublishedMeasure } from "./measures.ts";
import { themes } from "./themes.ts";

const themePrefix = "child-theme-";

/**
 * What is counted and published of children's deaths: each child once, in the quarter in which a death was handed
 * over or a theme flagged as relevant to adults.
 */
export const childMeasures: readonly PublishedMeasure[] = [
  {
    name: "child-deaths",
    label: "Deaths handed over by child death review teams",
    description:
      "People whose death a child death review team handed over, by the quarter of the first handover",
    partitions: {
      sex: ["FEMALE", "MALE", "OTHER_OR_NOT_KNOWN"],
      ageBand: [...Object.keys(childAgeBands), "NOT_KNOWN"],
      category: [...Object.keys(deathCategories.categories), "NOT_KNOWN"],
    },
    grids: [["sex", "ageBand"], ["category"]],
    source: "The report of November 2017, 3.6 and 3.13; the forms of the child death overview panels",
  },
  ...Object.entries(themes.entries).map(([code, { label }]) => ({
    name: `${themePrefix}${code}`,
    label,
    description: `Children in whose review this theme was flagged as relevant to adults: ${label.toLowerCase()}`,
    // From 14 a child moves towards adults' services; in adults' reviews the same is looked at up to 25.
    partitions: { transition: ["UNDER_14", "14_AND_OVER", "NOT_KNOWN"] },
    grids: [["transition"]],
    source: "The report of November 2017, 3.13",
  })),
];

/** The measure of a theme's child flags. */
export function childThemeMeasure(theme: string): string {
  return `${themePrefix}${theme}`;
}

/** The theme whose flags a measure counts; null where it counts something else. */
export function themeOfChildMeasure(name: string): string | null {
  return name.startsWith(themePrefix) ? name.slice(themePrefix.length) : null;
}

/** A measure by its name, if there is one. */
export function findChildMeasure(name: string): PublishedMeasure | null {
  return childMeasures.find((each) => each.name === name) ?? null;
}
