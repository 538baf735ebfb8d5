/**
 * Why a job could not be done, in the three ways that call for different things to happen next. Reasons are codes:
 * they are kept in the queue and in logs, so they never name anybody.
 */

/** No further attempt can help: the job waits in the failed set until a person has looked at it. */
export class Unrecoverable extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = "Unrecoverable";
  }
}

/** The facts changed between reading and deciding: the job reads them again, soon. */
export class Stale extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = "Stale";
  }
}

/** Somebody does not answer, or asks to be asked later. */
export class Unavailable extends Error {
  /** Milliseconds that the other side asked for, if it did. */
  readonly retryAfter: number | undefined;
  constructor(reason: string, retryAfter?: number) {
    super(reason);
    this.name = "Unavailable";
    this.retryAfter = retryAfter;
  }
}
