import type { ChildAgeBand } from "../../../schema/values/child-age-band.ts";
import type { LearningDisabilityStatus } from "../../../schema/values/learning-disability.ts";
import type { Sex } from "../../../schema/values/sex.ts";
import type {
  ChildDeathReviewStatus,
  Handover,
  LearningDisabilitySeverity,
  ScoredFactor,
} from "./handover.ts";

/** The statutory review of a child's death as a team hands it over: one for each number of its source. */
export interface ChildDeathReview {
  readonly id: string;
  /** The team's organisation. */
  readonly organisation: string;
  readonly source: { readonly system: string; readonly id: string };
  /** When its first handover came. */
  readonly receivedAt: Date;
  /**
   * The handover under whose id the index of people knows the child: the first that could be read, so that
   * later versions correct what the index holds and are not taken for somebody else.
   */
  readonly indexedAs: string | null;
  /** Every version, earliest first. */
  readonly handovers: readonly Handover[];
  /** Of the handover that holds; null while nothing could be read. */
  readonly core: CoreData | null;
  readonly personId: string | null;
}

/** What the programme takes of a child: codes, no names and no dates. */
export interface CoreData {
  readonly cdop: string;
  readonly status: ChildDeathReviewStatus;
  readonly ageBand: ChildAgeBand | null;
  readonly sex: Sex | null;
  readonly learningDisability: LearningDisabilityStatus | null;
  readonly severity: LearningDisabilitySeverity | null;
  readonly category: number | null;
  readonly modifiable: boolean | null;
  readonly factors: readonly ScoredFactor[];
  readonly causes: readonly string[];
  readonly legalBasis: string;
  readonly restrictions: readonly string[];
}

/** What became of a handover, as the team sees it. */
export const handoverOutcomes = {
  QUESTION_FOR_TEAM: "QUESTION_FOR_TEAM",
  AWAITING_MATCH: "AWAITING_MATCH",
  CORE_DATA_ONLY: "CORE_DATA_ONLY",
  MATCHED: "MATCHED",
} as const;
export type HandoverOutcome = keyof typeof handoverOutcomes;

/** The handover that holds: the latest version that could be read. */
export function currentHandover(handovers: readonly Handover[]): Handover | null {
  return handovers.find(({ state }) => state === "RECEIVED" || state === "LINKED") ?? null;
}

/**
 * What became of the handover. A child's death brings core data only: adults' reviews begin at the
 * eighteenth birthday (the report, section 3.13).
 */
export function outcomeOf(review: ChildDeathReview): HandoverOutcome {
  if (review.handovers.some(({ state }) => state === "QUARANTINED")) return "QUESTION_FOR_TEAM";
  if (review.personId === null) return "AWAITING_MATCH";
  const band = review.core?.ageBand ?? null;
  return band === null || band === "AGED_18_AND_OVER" ? "MATCHED" : "CORE_DATA_ONLY";
}
