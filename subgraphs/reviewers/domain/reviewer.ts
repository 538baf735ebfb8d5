/** Somebody who carries out reviews. Their name stands in a row of its own. */
export interface Reviewer {
  readonly id: string;
  /** Under which they sign in. */
  readonly subject: string;
  readonly displayName: string | null;
  /** Code of the organisation that employs them. */
  readonly employer: string;
  /** Code of the team in which they work, where they work in one that gives care. */
  readonly team: string | null;
  /** Code of the post to which they answer; null where none is known. */
  readonly manager: string | null;
  /** How many cases they should hold at one time at most. */
  readonly caseloadLimit: number;
  readonly registeredAt: Date;
  /** Counts the changes of the record. */
  readonly revision: number;
}

/** What somebody was trained for. Source: the report, section 3.8. */
export const trainingKinds = { REVIEWER: "REVIEWER", MANAGER: "MANAGER" } as const;
export type TrainingKind = keyof typeof trainingKinds;

/** A training that a reviewer has completed. */
export interface Training {
  readonly id: string;
  readonly kind: TrainingKind;
  /** ISO day. */
  readonly completedOn: string;
  /** The last day on which it holds, ISO. */
  readonly expiresOn: string;
}

/** Days on which a reviewer takes no case. */
export interface Leave {
  readonly id: string;
  /** ISO day. */
  readonly from: string;
  /** The last day, ISO. */
  readonly to: string;
  /** Since when it is known not to be taken; null while it stands. */
  readonly cancelledAt: Date | null;
}

/** What an interest is in: exactly one of the three. */
export interface InterestSubject {
  readonly organisation: string | null;
  readonly team: string | null;
  readonly caseId: string | null;
}

/** An interest that a reviewer has declared; the words that go with it stand in a row of their own. */
export interface DeclaredInterest extends InterestSubject {
  readonly id: string;
  /** ISO day. */
  readonly from: string;
  /** The last day, ISO; null while it lasts. */
  readonly to: string | null;
  readonly words: string | null;
  /** Since when it is known to have been declared by mistake; null while it stands. */
  readonly withdrawnAt: Date | null;
  readonly withdrawnBecause: string | null;
}
