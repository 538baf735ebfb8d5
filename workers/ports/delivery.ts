/** One delivery of a job: the same event may be delivered more than once. */
export interface Delivery {
  /** The id of the outbox row; the receiving owner stores it with its effect. */
  readonly eventId: string;
  /** The request that caused the event, carried into every call and the log. */
  readonly requestId: string;
  /** When this attempt began. */
  readonly now: Date;
  /** The id under which the job gives a further command: the same at each attempt. */
  readonly furtherEvent: (command: string) => string;
  /** Will there be no further attempt unless a person asks for one? */
  readonly isLastAttempt: boolean;
  /** Aborted where the job should stop early because its process does. */
  readonly signal: AbortSignal;
}
