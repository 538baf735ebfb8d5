/** A released submission on its way: exactly the bytes that a named person released. */
export interface ReleasedSubmission {
  /** The key under which the programme knows it: sent again under the same key, it is the same submission. */
  readonly submissionId: string;
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
}
