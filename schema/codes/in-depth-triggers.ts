import { isoDate } from "../values/iso-date.ts";
import type { Version } from "./in-force.ts";
import { unconfirmed } from "./unconfirmed.ts";

/** What calls for an in-depth review, by the method of review. */
export interface InDepthTriggerRule extends Version {
  /** The grades, on the method's scale, that call for one. */
  readonly grades: readonly number[];
  /** The youngest and the oldest completed years at death that do; null where age does not. */
  readonly ages: { readonly least: number; readonly most: number } | null;
  /** The groups of ethnic categories that do, by the first character of the code. */
  readonly ethnicGroups: readonly string[];
  readonly themes: readonly string[];
}

/** Every group but white British (A), not stated (Z) and not known (9). */
const minorities = ["B", "C", "D", "E", "F", "G", "H", "J", "K", "L", "M", "N", "P", "R", "S"];

/** The rules, oldest first, by the version of the method of review. */
export const inDepthTriggerRules: readonly InDepthTriggerRule[] = [
  {
    version: "BRISTOL_2015",
    from: isoDate("2015-06-01"),
    until: isoDate("2021-05-31"),
    grades: [5, 6],
    ages: { least: 18, most: 24 },
    ethnicGroups: minorities,
    themes: [],
    source: `National programme: multi-agency review where there are concerns or more to learn; priority groups: ${unconfirmed}`,
  },
  {
    version: "NATIONAL_2021",
    from: isoDate("2021-06-01"),
    until: null,
    grades: [],
    ages: null,
    ethnicGroups: minorities,
    themes: [],
    source: `National programme, the LeDeR process: focused review on concern, learning or an ethnic minority, and the family may always ask; restrictions within five years: ${unconfirmed}`,
  },
];
