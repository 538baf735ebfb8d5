import { themes } from "./themes.ts";

/**
 * What is counted and published of reviews: people, by dimensions of fixed values, in grids of some dimensions. A
 * person counts in the quarter of the act (notified, completed), so that a quarter that is over stays as it was.
 * A dimension, once published, keeps its values; other values are another measure.
 */
export interface PublishedMeasure {
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly partitions: Readonly<Record<string, readonly string[]>>;
  readonly grids: readonly (readonly string[])[];
  readonly source: string;
}

/** Bands of completed years at death; a band begins with its lowest age. */
const ageBands = ["18-24", "25-49", "50-64", "65-74", "75+", "NOT_KNOWN"];

const themePrefix = "theme-";

export const measures: readonly PublishedMeasure[] = [
  {
    name: "deaths-notified",
    label: "Deaths notified",
    description:
      "Adults with a learning disability whose death was notified, by the quarter of the notification",
    partitions: {
      sex: ["FEMALE", "MALE", "OTHER_OR_NOT_KNOWN"],
      ageBand: ageBands,
      ethnicGroup: ["WHITE", "ALL_OTHERS", "NOT_KNOWN"],
    },
    grids: [["sex", "ageBand"], ["ethnicGroup"]],
    source: "The report of November 2017, 3.5 and 3.9; the tables that the national programme publishes",
  },
  {
    name: "reviews-completed",
    label: "Reviews completed",
    description:
      "Reviews that were completed, within the time that their method gives or later, holds not given back",
    partitions: { timeliness: ["IN_TIME", "LATER"] },
    grids: [["timeliness"]],
    source: "Answer HL10253; the status that the national programme publishes",
  },
  ...Object.entries(themes.entries).map(([code, { label }]) => ({
    name: `${themePrefix}${code}`,
    label,
    description: `People in whose completed review this theme was found: ${label.toLowerCase()}`,
    partitions: { ageBand: ["18-25", "26+", "NOT_KNOWN"] },
    grids: [["ageBand"]],
    source: "The report of November 2017, 3.13; transition is looked at up to 25",
  })),
];

/** The measure of a theme in adults' reviews. */
export function themeMeasure(theme: string): string {
  return `${themePrefix}${theme}`;
}

/** The theme that a measure counts; null where it counts something else. */
export function themeOfMeasure(name: string): string | null {
  return name.startsWith(themePrefix) ? name.slice(themePrefix.length) : null;
}

/** A measure by its name, if there is one. */
export function findMeasure(name: string): PublishedMeasure | null {
  return measures.find((each) => each.name === name) ?? null;
}
