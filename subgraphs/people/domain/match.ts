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
  /** The version of the model that weighed it; null where none did. */
  readonly model: string | null;
  /** Of the likeliest other report, in bits; null where none is alike. */
  readonly weight: number | null;
  readonly probability: number | null;
  /** The version of the report that was decided about. */
  readonly reportVersion: number;
  /** Kinds of keys that too many reports share: some of them were not compared. */
  readonly cappedKeys: readonly string[];
  /** The decision about another report that brought this one about. */
  readonly causeId: string | null;
}

/** One step of the way to a weight: a comparison, the level it came to, and its bits. */
export interface ComparedStep {
  readonly comparison: string;
  readonly level: string | null;
  readonly bits: number;
}

/** What a report and another have to do with each other, as it was weighed for a decision. */
export interface MatchEvidence {
  readonly decisionId: string;
  readonly reportId: string;
  readonly otherReportId: string;
  readonly weight: number;
  readonly probability: number;
  readonly guards: readonly string[];
  readonly comparisons: readonly ComparedStep[];
}

/** What somebody may answer to a doubtful match. */
export const matchAnswers = {
  SAME_PERSON: "SAME_PERSON",
  NOT_THE_SAME: "NOT_THE_SAME",
  UNSURE: "UNSURE",
} as const;
export type MatchAnswer = keyof typeof matchAnswers;

/** What somebody answered. */
export interface MatchAnswerGiven {
  readonly subject: string;
  readonly answer: MatchAnswer;
  /** The person whom the report is about, where it is one of the candidates. */
  readonly personId: string | null;
  readonly reason: string;
  readonly answeredAt: Date;
}

/** A membership: the report counted to the person from one moment until another. */
export interface Membership {
  readonly reportId: string;
  readonly personId: string;
  readonly decisionId: string;
}

/** A membership with the time for which it held. */
export interface PastMembership extends Membership {
  readonly id: string;
  readonly validFrom: Date;
  /** Null while it holds. */
  readonly validTo: Date | null;
}
