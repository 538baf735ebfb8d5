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
  /** What the adults' programme found of the person; null while it has not said. */
  readonly screened: ScreeningOutcome | null;
}

/** What the adults' programme finds about a death. */
export const screeningOutcomes = {
  CASE: "CASE",
  CHILD_CORE_DATA: "CHILD_CORE_DATA",
  OUT_OF_SCOPE: "OUT_OF_SCOPE",
  UNCLEAR: "UNCLEAR",
} as const;
export type ScreeningOutcome = keyof typeof screeningOutcomes;

/** That the adults' programme has screened somebody whom a team handed over. */
export interface Screening {
  readonly personId: string;
  readonly caseId: string;
  readonly outcome: ScreeningOutcome;
  /** Counts the acts of the case: of two findings the one with the higher count is the later. */
  readonly caseSequence: number;
}

/** What the programme takes of a child: codes, no names and no dates. */
export interface CoreData {
  readonly cdop: string;
  readonly status: ChildDeathReviewStatus;
  readonly ageBand: ChildAgeBand | null;
  /** Did they die at an age at which people move to adults' services? Null where the dates do not tell. */
  readonly inTransition: boolean | null;
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
  DECISION_WAITING: "DECISION_WAITING",
  CORE_DATA_ONLY: "CORE_DATA_ONLY",
  CASE_OPENED: "CASE_OPENED",
  OUT_OF_SCOPE: "OUT_OF_SCOPE",
  MATCHED: "MATCHED",
} as const;
export type HandoverOutcome = keyof typeof handoverOutcomes;

/** The handover that holds: the latest version that could be read. */
export function currentHandover(handovers: readonly Handover[]): Handover | null {
  return handovers.find(({ state }) => state === "RECEIVED" || state === "LINKED") ?? null;
}

const afterScreening = {
  CASE: "CASE_OPENED",
  CHILD_CORE_DATA: "CORE_DATA_ONLY",
  OUT_OF_SCOPE: "OUT_OF_SCOPE",
  UNCLEAR: "DECISION_WAITING",
} as const satisfies Record<ScreeningOutcome, HandoverOutcome>;

/**
 * What became of the handover, as the adults' programme says or, before it does, as the dates tell. A child's death brings core data only: adults' reviews begin at the
 * eighteenth birthday (the report, section 3.13).
 */
export function outcomeOf(review: ChildDeathReview): HandoverOutcome {
  if (review.handovers.some(({ state }) => state === "QUARANTINED")) return "QUESTION_FOR_TEAM";
  if (review.personId === null) return "AWAITING_MATCH";
  if (review.screened !== null) return afterScreening[review.screened];
  const band = review.core?.ageBand ?? null;
  if (band === "UNDER_4") return "OUT_OF_SCOPE";
  return band === null || band === "AGED_18_AND_OVER" ? "MATCHED" : "CORE_DATA_ONLY";
}
