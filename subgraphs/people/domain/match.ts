/** What was decided about a report. */
export const matchOutcomes = {
  SAME_PERSON: "SAME_PERSON",
  NEW_PERSON: "NEW_PERSON",
  NEEDS_DECISION: "NEEDS_DECISION",
} as const;
export type MatchOutcome = keyof typeof matchOutcomes;

/** A decision about which person a report is about, by the model or by a person. */
export interface MatchDecision {
  readonly id: string;
  readonly reportId: string;
  readonly outcome: MatchOutcome;
  readonly personId: string | null;
  readonly decidedBy: "MODEL" | "PERSON";
  readonly decidedAt: Date;
  /** Why, as codes of the model; a person's own words stand elsewhere. */
  readonly reasons: readonly string[];
  /** Whom the report might be about, where a person must decide. */
  readonly candidates: readonly string[];
  /** Is this the decision that holds? */
  readonly current: boolean;
}

/** A membership: the report counted to the person from one moment until another. */
export interface Membership {
  readonly reportId: string;
  readonly personId: string;
  readonly decisionId: string;
}
