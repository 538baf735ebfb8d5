import { type InvestigationKind, investigationKinds } from "../values/investigation-kind.ts";
import { causeGroups } from "./cause-groups.ts";
import { investigationKindFacts } from "./investigation-kinds.ts";
import { reasonableAdjustments } from "./reasonable-adjustments.ts";
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
  /**
   * The measure in which everybody who is counted here is counted too, in the same quarter, and at which values of a
   * dimension there somebody may be who is at a value here: figures of both are checked against one another.
   */
  readonly within?: {
    readonly measure: string;
    readonly along?: {
      readonly dimension: string;
      readonly values: Readonly<Record<string, readonly string[]>>;
    };
  };
  readonly source: string;
}

/** Bands of completed years at death; a band begins with its lowest age. */
const ageBands = ["18-24", "25-49", "50-64", "65-74", "75+", "NOT_KNOWN"];

const sexes = ["FEMALE", "MALE", "OTHER_OR_NOT_KNOWN"];
const ethnicGroups = ["WHITE", "ALL_OTHERS", "NOT_KNOWN"];
const causes = [...Object.keys(causeGroups), "NOT_KNOWN"];

/**
 * Bands of age in figures of themes, with those of all reviews in which the same person may be: dates known in part
 * may leave the one band open and not the other.
 */
const bandsOfThemes = {
  "18-25": ["18-24", "25-49", "NOT_KNOWN"],
  "26+": ["25-49", "50-64", "65-74", "75+", "NOT_KNOWN"],
  NOT_KNOWN: ["25-49", "NOT_KNOWN"],
};

const themePrefix = "theme-";
const adjustmentPrefix = "adjustment-";
const processPrefix = "process-";

/** Every other process that a review may meet, with the name of its measure. */
const processes = (Object.keys(investigationKinds) as InvestigationKind[]).map((kind) => ({
  kind,
  name: `${processPrefix}${kind.toLowerCase().replaceAll("_", "-")}`,
  label: investigationKindFacts[kind].names[0].name,
}));

/** The measure of all deaths of which the programme knows. */
const notifiedMeasure = "deaths-notified";
/** The measure of those among them that a search found. */
export const foundMeasure = "deaths-found";

/** The measure by which deaths here are read beside those of the whole population. */
export const comparedMeasure = "reviews-completed";

export const measures: readonly PublishedMeasure[] = [
  {
    name: notifiedMeasure,
    label: "Deaths notified",
    description:
      "Adults with a learning disability whose death was notified, those found by case finding among them, by the quarter of the notification, and how far their review had come when the quarter was frozen",
    partitions: {
      sex: sexes,
      ageBand: ageBands,
      ethnicGroup: ethnicGroups,
      standing: ["COMPLETED", "UNDER_REVIEW", "UNALLOCATED"],
    },
    grids: [["sex", "ageBand"], ["ethnicGroup"], ["standing"]],
    source: "The report of November 2017, 3.5 and 3.9; the tables that the national programme publishes",
  },
  {
    name: foundMeasure,
    label: "Deaths found by a search",
    description:
      "Of the deaths notified, those that nobody had told of when the quarter was frozen and that a search found: case finding, or a list that looks back; of whom, and of what they died",
    partitions: { ageBand: ageBands, cause: causes },
    grids: [["ageBand"], ["cause"]],
    within: {
      measure: notifiedMeasure,
      along: { dimension: "ageBand", values: Object.fromEntries(ageBands.map((band) => [band, [band]])) },
    },
    source: "The report of November 2017, 3.6 and 3.8",
  },
  {
    name: comparedMeasure,
    label: "Reviews completed",
    description:
      "Reviews that were completed, within the time that their method gives or later, holds not given back; of whom, of what they died, and whether that was avoidable by cause and age",
    partitions: {
      timeliness: ["IN_TIME", "LATER"],
      sex: sexes,
      ageBand: ageBands,
      ethnicGroup: ethnicGroups,
      cause: causes,
      avoidability: ["AVOIDABLE", "NOT_AVOIDABLE", "NOT_KNOWN"],
    },
    grids: [
      ["timeliness"],
      ["cause"],
      ["sex", "ageBand"],
      ["sex", "avoidability"],
      ["ethnicGroup", "avoidability"],
    ],
    source:
      "The report of November 2017, 3.6; answer HL10253; the tables and the status that the national programme publishes",
  },
  {
    name: "actions-planned",
    label: "Actions planned",
    description:
      "Actions that recommendations came to, by the quarter in which they were planned, and how far they had come when it was frozen",
    partitions: { state: ["PLANNED", "UNDER_WAY", "DONE", "STOPPED"] },
    grids: [["state"]],
    source: "The report of November 2017, 3.9 and 3.12",
  },
  ...processes.map(({ name, label }) => ({
    name,
    label,
    description: `Adults whose death was notified, by the quarter of the notification, and at whose death this process looked too, and whether it still did when the quarter was frozen: ${label}`,
    partitions: { course: ["GOES_ON", "ENDED"] },
    grids: [["course"]],
    within: { measure: notifiedMeasure },
    source: "The report of November 2017, 3.3, 3.4 and 3.11",
  })),
  ...Object.entries(reasonableAdjustments.entries).map(([code, label]) => ({
    name: `${adjustmentPrefix}${code}`,
    label,
    description: `People in whose completed review this reasonable adjustment was found needed, and whether it was made: ${label.toLowerCase()}`,
    partitions: { made: ["MADE", "IN_PART", "NOT_MADE", "UNKNOWN"] },
    grids: [["made"]],
    within: { measure: comparedMeasure },
    source: "The report of November 2017, 3.6",
  })),
  ...Object.entries(themes.entries).map(([code, { label }]) => ({
    name: `${themePrefix}${code}`,
    label,
    description: `People in whose completed review this theme was found: ${label.toLowerCase()}`,
    partitions: { ageBand: Object.keys(bandsOfThemes) },
    grids: [["ageBand"]],
    within: { measure: comparedMeasure, along: { dimension: "ageBand", values: bandsOfThemes } },
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

/** The reasonable adjustment that a measure counts; null where it counts something else. */
export function adjustmentOfMeasure(name: string): string | null {
  return name.startsWith(adjustmentPrefix) ? name.slice(adjustmentPrefix.length) : null;
}

/** The measure of the deaths at which a process looked too. */
export function processMeasure(kind: InvestigationKind): string {
  return processes.find((each) => each.kind === kind)!.name;
}

/** The process whose deaths a measure counts; null where it counts something else. */
export function processOfMeasure(name: string): InvestigationKind | null {
  return processes.find((each) => each.name === name)?.kind ?? null;
}

/** A measure by its name, if there is one. */
export function findMeasure(name: string): PublishedMeasure | null {
  return measures.find((each) => each.name === name) ?? null;
}
