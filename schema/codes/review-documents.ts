import { isoDate } from "../values/iso-date.ts";
import type { Version } from "./in-force.ts";
import { unconfirmed } from "./unconfirmed.ts";

/** What makes a review whole. */
export interface ReviewDocumentRule extends Version {
  /** The sections that every review has; where there is nothing to say, it says so. */
  readonly sections: readonly string[];
  /** Those that an in-depth review has besides. */
  readonly inDepthSections: readonly string[];
  /** How many dated events the timeline of care has at least. */
  readonly careEvents: number;
  /** On how many days somebody is tried before they count as not found. */
  readonly attemptsBeforeNotFound: number;
  /** What an in-depth review has at least, by its kind. */
  readonly inDepth: Readonly<
    Record<"MULTI_AGENCY" | "FOCUSED", { readonly meetings: number; readonly organisations: number }>
  >;
}

/** The rules, oldest first; a review follows that of the day on which it is handed in. */
export const reviewDocumentRules: readonly ReviewDocumentRule[] = [
  {
    version: "2015",
    from: isoDate("2015-06-01"),
    until: null,
    sections: [
      "PEN_PORTRAIT",
      "LIFE_AND_DEATH",
      "HEALTH_CONDITIONS",
      "ANNUAL_HEALTH_CHECK",
      "MEDICATION",
      "REASONABLE_ADJUSTMENTS",
      "MENTAL_CAPACITY",
      "RESUSCITATION_DECISIONS",
      "TRANSITION",
      "END_OF_LIFE",
      "LAST_DAYS",
      "GOOD_PRACTICE",
      "CONCERNS",
      "LEARNING",
    ],
    inDepthSections: ["IN_DEPTH_FINDINGS"],
    careEvents: 1,
    attemptsBeforeNotFound: 2,
    inDepth: {
      MULTI_AGENCY: { meetings: 1, organisations: 2 },
      FOCUSED: { meetings: 1, organisations: 1 },
    },
    source: `National programme, the LeDeR process (informants); the sections: ${unconfirmed}; attempts: our own design`,
  },
];
