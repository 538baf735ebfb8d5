import type { IsoDate } from "../../../schema/values/iso-date.ts";
import type { RefusalReason } from "../../../schema/values/refusal.ts";
import type { ReviewRefusal } from "./review-refusals.ts";

/** The places that a review fills: somebody close, the GP, and one other. */
export const informantKinds = { FAMILY: "FAMILY", GP: "GP", OTHER: "OTHER" } as const;
export type InformantKind = keyof typeof informantKinds;

/** How a place was filled: by what somebody contributed, or by why nobody did. */
export const informantOutcomes = {
  HEARD: "HEARD",
  DECLINED: "DECLINED",
  NOT_FOUND: "NOT_FOUND",
  RESTRICTED: "RESTRICTED",
  DEFERRED: "DEFERRED",
} as const;
export type InformantOutcome = keyof typeof informantOutcomes;

/** In what form somebody was heard. */
export const informantMeans = { TALK: "TALK", RECORDS: "RECORDS", WRITING: "WRITING" } as const;
export type InformantMeans = keyof typeof informantMeans;

/** Who decided that nobody is heard here, or not yet. */
export const outcomeDeciders = {
  INFORMANT: "INFORMANT",
  REVIEWER: "REVIEWER",
  COORDINATOR: "COORDINATOR",
  OTHER_PROCESS: "OTHER_PROCESS",
} as const;
export type OutcomeDecider = keyof typeof outcomeDeciders;

/** Whom the reviewer asked and what came of it; nobody is named. */
export interface InformantGiven {
  readonly kind: InformantKind;
  readonly outcome: InformantOutcome;
  /** How they were heard; null where they were not. */
  readonly means: InformantMeans | null;
  /** The days on which somebody tried to reach them. */
  readonly attempts: readonly IsoDate[];
  readonly decidedBy: OutcomeDecider | null;
  /** The other process that restricts contact. */
  readonly investigationId: string | null;
  /** Until when hearing them is put off. */
  readonly deferredUntil: IsoDate | null;
}

/** One filling of a place; later ones stand beside it. */
export interface Informant extends InformantGiven {
  readonly id: string;
  /** The sealed document that holds what they contributed, or why they did not; null where nothing was said. */
  readonly words: string | null;
  readonly recordedAt: Date;
}

/**
 * Does this fill the place? Nobody is given up as not found before so many attempts on different days; what is
 * declined, restricted or put off says who decided it.
 * Source: the programme's process: family or somebody close, the GP's talk or records, at least one other.
 */
export function checkInformant(
  given: InformantGiven,
  today: IsoDate,
  attemptsBeforeNotFound: number,
): RefusalReason<ReviewRefusal>[] {
  const { outcome, means, decidedBy } = given;
  const reasons: RefusalReason<ReviewRefusal>[] = [];
  if (given.attempts.some((day) => day > today)) reasons.push({ code: "NOT_TRIED_YET", path: ["attempts"] });
  if (outcome === "HEARD" && given.kind === "GP" && means === null) {
    reasons.push({ code: "MEANS_MISSING", path: ["means"] });
  }
  if (outcome === "NOT_FOUND" && new Set(given.attempts).size < attemptsBeforeNotFound) {
    reasons.push({ code: "TOO_FEW_ATTEMPTS", path: ["attempts"] });
  }
  if ((outcome === "RESTRICTED" || outcome === "DEFERRED") && decidedBy === null) {
    reasons.push({ code: "DECIDER_MISSING", path: ["decidedBy"] });
  }
  if (outcome === "DEFERRED" && (given.deferredUntil ?? today) <= today) {
    reasons.push({ code: "DEFERRED_TO_NO_DAY", path: ["deferredUntil"] });
  }
  return reasons;
}
