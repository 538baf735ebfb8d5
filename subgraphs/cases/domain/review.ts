import type { Grade, GradeScale } from "../../../schema/values/grade-of-care.ts";

/** The parts of a review. */
export const sectionKinds = {
  PEN_PORTRAIT: "PEN_PORTRAIT",
  LIFE_AND_DEATH: "LIFE_AND_DEATH",
  HEALTH_CONDITIONS: "HEALTH_CONDITIONS",
  ANNUAL_HEALTH_CHECK: "ANNUAL_HEALTH_CHECK",
  REASONABLE_ADJUSTMENTS: "REASONABLE_ADJUSTMENTS",
  MENTAL_CAPACITY: "MENTAL_CAPACITY",
  RESUSCITATION_DECISIONS: "RESUSCITATION_DECISIONS",
  GOOD_PRACTICE: "GOOD_PRACTICE",
  CONCERNS: "CONCERNS",
  LEARNING: "LEARNING",
} as const;
export type SectionKind = keyof typeof sectionKinds;

/** Whom a reviewer asks. */
export const informantKinds = { FAMILY: "FAMILY", GP: "GP", OTHER: "OTHER" } as const;
export type InformantKind = keyof typeof informantKinds;

/** What came of asking. */
export const informantOutcomes = { HEARD: "HEARD", DECLINED: "DECLINED", NOT_FOUND: "NOT_FOUND" } as const;
export type InformantOutcome = keyof typeof informantOutcomes;

/** Somebody whom the reviewer asked, without a name. */
export interface Informant {
  readonly kind: InformantKind;
  readonly outcome: InformantOutcome;
  readonly recordedAt: Date;
}

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

/** What should be done, for whom; the words stand in a sealed document. */
export interface Recommendation {
  readonly id: string;
  readonly theme: string | null;
  /** Code of the organisation that should act. */
  readonly organisation: string | null;
  readonly words: string;
  readonly madeAt: Date;
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
  readonly themes: readonly string[];
  readonly recommendations: readonly Recommendation[];
}
