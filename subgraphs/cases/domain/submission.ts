/** Where a version of a case's submission stands. */
export const submissionStates = {
  PREPARED: "PREPARED",
  RELEASED: "RELEASED",
  ACKNOWLEDGED: "ACKNOWLEDGED",
  REJECTED: "REJECTED",
  STALE: "STALE",
  WITHDRAWN: "WITHDRAWN",
} as const;
export type SubmissionState = keyof typeof submissionStates;

/** What can happen to a version. */
export type SubmissionStep = "RELEASE" | "ACKNOWLEDGE" | "REJECT" | "GO_STALE" | "WITHDRAW";

/** Every change of state that there is. */
export const submissionTransitions: Readonly<
  Record<SubmissionState, Partial<Readonly<Record<SubmissionStep, SubmissionState>>>>
> = {
  PREPARED: { RELEASE: "RELEASED", GO_STALE: "STALE", WITHDRAW: "WITHDRAWN" },
  RELEASED: { ACKNOWLEDGE: "ACKNOWLEDGED", REJECT: "REJECTED", GO_STALE: "STALE" },
  ACKNOWLEDGED: { GO_STALE: "STALE" },
  REJECTED: {},
  STALE: {},
  WITHDRAWN: {},
};

/** Where a step leads; null where it cannot be taken from there. */
export function afterStep(state: SubmissionState, step: SubmissionStep): SubmissionState | null {
  return submissionTransitions[state][step] ?? null;
}

/** The revision of a fact from which a record was made. */
export interface FactRevision {
  readonly fact: string;
  readonly revision: number;
}

/** What the national programme said about a field of a record. */
export interface RejectionReason {
  readonly path: string;
  readonly message: string;
}

/** One version of what a case sends to the national programme. The bytes stand sealed, under a key of their own. */
export interface Submission {
  readonly id: string;
  readonly caseId: string;
  /** Counts the versions of a case from 1; each later one amends the one before. */
  readonly version: number;
  readonly state: SubmissionState;
  /** The sealed bytes. */
  readonly documentId: string;
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly contentHash: string;
  readonly revisions: readonly FactRevision[];
  /** What was left out of the record, field and reason. */
  readonly withheld: readonly string[];
  readonly preparedAt: Date;
  readonly releasedAt: Date | null;
  readonly releasedBy: string | null;
  readonly receiptId: string | null;
  /** When the national programme took it, by its own clock. */
  readonly receivedAt: Date | null;
  readonly rejections: readonly RejectionReason[];
  /** Which facts changed since it was prepared, where it is stale. */
  readonly staleFacts: readonly string[];
}

/** Do the facts stand as they did when the record was made? Facts of other owners are theirs to watch. */
export function revisionsHold(used: readonly FactRevision[], now: readonly FactRevision[]): boolean {
  return now.every(({ fact, revision }) => {
    const then = used.find((each) => each.fact === fact);
    return then !== undefined && then.revision === revision;
  });
}
