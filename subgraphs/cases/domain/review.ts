import type { Grade, GradeScale } from "../../../schema/values/grade-of-care.ts";
import type { Informant } from "./informant.ts";
import type { Recommendation } from "./recommendation.ts";
import type { RecordedCauses } from "./recorded-causes.ts";
import type { ReviewEntry } from "./review-entry.ts";

/** The parts of a review. */
export const sectionKinds = {
  PEN_PORTRAIT: "PEN_PORTRAIT",
  LIFE_AND_DEATH: "LIFE_AND_DEATH",
  HEALTH_CONDITIONS: "HEALTH_CONDITIONS",
  ANNUAL_HEALTH_CHECK: "ANNUAL_HEALTH_CHECK",
  MEDICATION: "MEDICATION",
  REASONABLE_ADJUSTMENTS: "REASONABLE_ADJUSTMENTS",
  MENTAL_CAPACITY: "MENTAL_CAPACITY",
  RESUSCITATION_DECISIONS: "RESUSCITATION_DECISIONS",
  TRANSITION: "TRANSITION",
  END_OF_LIFE: "END_OF_LIFE",
  LAST_DAYS: "LAST_DAYS",
  GOOD_PRACTICE: "GOOD_PRACTICE",
  CONCERNS: "CONCERNS",
  LEARNING: "LEARNING",
  IN_DEPTH_FINDINGS: "IN_DEPTH_FINDINGS",
} as const;
export type SectionKind = keyof typeof sectionKinds;

/** The text of a section as it stands; earlier ones are kept. */
export interface Section {
  readonly kind: SectionKind;
  /** Counts the texts of the section from 1. */
  readonly revision: number;
  /** The sealed document that holds the words. */
  readonly words: string;
  readonly writtenAt: Date;
  readonly writtenBy: string;
}

/** What a reviewer has found out so far. */
export interface Review {
  readonly caseId: string;
  readonly startedAt: Date;
  /** The method by which the review is done, since methods and scales changed. */
  readonly method: string;
  readonly scale: GradeScale | null;
  readonly grade: Grade | null;
  /** The second score of the scale of 2021: availability and effectiveness of services. */
  readonly gradeOfServices: Grade | null;
  readonly sections: readonly Section[];
  readonly informants: readonly Informant[];
  /** Dated events, adjustments, good practice, factors and concerns as they stand. */
  readonly entries: readonly ReviewEntry[];
  /** The lines of the certificate as the reviewer has seen them. */
  readonly causes: RecordedCauses | null;
  readonly themes: readonly string[];
  /** Those that stand. */
  readonly recommendations: readonly Recommendation[];
  /** All that were ever made, those withdrawn too, in the order of their making. */
  readonly recommendationsMade: readonly Recommendation[];
}
