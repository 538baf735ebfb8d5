/** What the national programme is told on its way: exactly the bytes that a named person released. */
export interface ReleasedSubmission {
  /** The key under which the programme knows it: sent again under the same key, it is the same submission. */
  readonly submissionId: string;
  /** A record, or that the programme is to forget the records before it. */
  readonly kind: "RECORD" | "WITHDRAWAL";
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes in hexadecimal digits. */
  readonly contentHash: string;
}

/** What the national programme answers: it has it, or does not want it so. */
export type RegistryAnswer =
  | { readonly outcome: "ACCEPTED"; readonly receipt: RegistryReceipt }
  | { readonly outcome: "REJECTED"; readonly code: string; readonly reasons: readonly RejectionReason[] };

export interface RegistryReceipt {
  readonly id: string;
  /** ISO 8601, with time zone. */
  readonly receivedAt: string;
}

/** What the programme holds, as its list tells. */
export interface HeldSubmission {
  readonly submissionId: string;
  readonly receipt: RegistryReceipt;
  /** SHA-256 of the bytes that it holds, in hexadecimal digits. */
  readonly contentHash: string;
  /** Counts the versions of a review from 1. */
  readonly version: number;
}

export interface RejectionReason {
  /** The field of the record, as a JSON pointer. */
  readonly field: string;
  /** Why; says nothing of the field's value. */
  readonly reason: string;
}

/** The national programme, as it takes submissions. */
export interface NationalRegistry {
  /**
   * Gives a submission to the programme; safe to repeat. Throws `Unavailable` where no answer came or the
   * programme asks to come back later, and `Unrecoverable` where it cannot be sent at all.
   */
  submit(submission: ReleasedSubmission, signal: AbortSignal): Promise<RegistryAnswer>;
  /** Asks whether the programme holds a submission; null where it does not. Throws `Unavailable`. */
  find(submissionId: string, signal: AbortSignal): Promise<HeldSubmission | null>;
  /** Everything that the programme holds of ours, page by page, in the order of arrival. Throws `Unavailable`. */
  list(signal: AbortSignal): AsyncIterable<HeldSubmission>;
}
