import type { Icd10Code } from "../../../schema/values/icd10.ts";
import type { RefusalReason } from "../../../schema/values/refusal.ts";
import type { DocumentProblem } from "./document-problems.ts";
import type { Subject } from "./subject.ts";

/** Where one version of a handover stands. */
export const handoverStates = {
  RECEIVED: "RECEIVED",
  QUARANTINED: "QUARANTINED",
  LINKED: "LINKED",
  SUPERSEDED: "SUPERSEDED",
} as const;
export type HandoverState = keyof typeof handoverStates;

/** What may happen to a version: it is read after all, its person becomes known, a later one comes. */
export type HandoverStep = "READ" | "LINK" | "SUPERSEDE";

/** Every change of state that there is; a version starts in quarantine, until it could be read. */
export const handoverTransitions: Readonly<
  Record<HandoverState, Partial<Readonly<Record<HandoverStep, HandoverState>>>>
> = {
  RECEIVED: { LINK: "LINKED", SUPERSEDE: "SUPERSEDED" },
  QUARANTINED: { READ: "RECEIVED", SUPERSEDE: "SUPERSEDED" },
  LINKED: { SUPERSEDE: "SUPERSEDED" },
  SUPERSEDED: {},
};

/** The state after a step; null where the step is not open to it. */
export function afterHandoverStep(state: HandoverState, step: HandoverStep): HandoverState | null {
  return handoverTransitions[state][step] ?? null;
}

/** One version of what a child death review team handed over, in ids, codes and dates. */
export interface Handover {
  readonly id: string;
  readonly reviewId: string;
  /** The source's own count. */
  readonly version: number;
  readonly state: HandoverState;
  readonly receivedAt: Date;
  /** How often a document came for this version: more than one after a replay. */
  readonly attempt: number;
  /** Who the child was; null while nothing could be read. */
  readonly subjectId: string | null;
}

/** A document as it came for a version of a handover. */
export interface HandoverAttempt {
  readonly handoverId: string;
  readonly attempt: number;
  /** The version of the form that it says it follows. */
  readonly form: string;
  readonly documentId: string;
  /** SHA-256 of the document: tells whether it came before without opening it. */
  readonly contentHash: string;
}

/** Why a document is in quarantine: the code, and the field it is about. */
export type QuarantineReason = RefusalReason<DocumentProblem>;

/** How far the statutory review of the child's death has come. */
export const childDeathReviewStatuses = {
  NOTIFIED: "NOTIFIED",
  UNDER_REVIEW: "UNDER_REVIEW",
  COMPLETED: "COMPLETED",
} as const;
export type ChildDeathReviewStatus = keyof typeof childDeathReviewStatuses;

/** How severe a learning disability is, where it was assessed. */
export const learningDisabilitySeverities = {
  MILD: "MILD",
  MODERATE: "MODERATE",
  SEVERE: "SEVERE",
  PROFOUND: "PROFOUND",
} as const;
export type LearningDisabilitySeverity = keyof typeof learningDisabilitySeverities;

/** A factor that the panel scored. */
export interface ScoredFactor {
  readonly domain: string;
  readonly score: string;
}

/** What a document says, once it could be read. Words about the child stay in the sealed document. */
export interface HandoverContent {
  /** The child death overview panel. */
  readonly cdop: string;
  readonly status: ChildDeathReviewStatus;
  readonly subject: Subject;
  readonly severity: LearningDisabilitySeverity | null;
  /** The panel's category of death by its number in the form. */
  readonly category: number | null;
  readonly modifiable: boolean | null;
  readonly factors: readonly ScoredFactor[];
  readonly causes: readonly Icd10Code[];
  /** Themes of the hub's list that the team holds relevant to adults. */
  readonly themes: readonly string[];
  readonly legalBasis: string;
  readonly restrictions: readonly string[];
}
