import type { SubmissionFacts, TextRemoval } from "../submission/types.ts";
import type { HeldSubmission, RegistryReceipt, RejectionReason } from "./national-registry.ts";
import type { Refusals } from "./refusals.ts";

/** The revision of a fact that was read. */
export interface FactRevision {
  readonly fact: string;
  readonly revision: number;
}

/** What the next version of a case's submission is made of. */
export interface SubmissionWork {
  readonly facts: SubmissionFacts;
  readonly revisions: readonly FactRevision[];
  /** The open investigations about the person of which nothing may be told yet, by id. */
  readonly restrictions: readonly string[];
}

/** A record as it was made, to be checked against the ledger and confirmed by a person. */
export interface PreparedRecord {
  readonly eventId: string;
  readonly caseId: string;
  /** Canonical JSON. */
  readonly record: string;
  /** SHA-256 of these bytes, in hexadecimal. */
  readonly contentHash: string;
  /** Of every fact that was used. */
  readonly revisions: readonly FactRevision[];
  /** What was left out of the record, and why. */
  readonly withheld: readonly string[];
  /** What was taken out of the free texts; where it stood, not what it was. */
  readonly removals: readonly TextRemoval[];
  readonly restrictions: readonly string[];
}

/** What is to be done about a version that a named person has released. */
export interface DeliveryOrder {
  readonly submissionId: string;
  /**
   * SEND: the bytes go out; FIND_OUT: it was called back on its way, the programme is asked whether it has it; the
   * others: nothing goes out yet, or at all.
   */
  readonly step:
    | "SEND"
    | "FIND_OUT"
    | "WAIT_FOR_EARLIER"
    | "WAIT_FOR_FACTS"
    | "WAIT_FOR_ANSWER"
    | "STOP_AS_STALE"
    | "NOTHING";
  readonly kind: "RECORD" | "WITHDRAWAL";
  /** Canonical JSON; null where nothing is to be sent, or where it was erased. */
  readonly bytes: string | null;
  readonly contentHash: string;
  /** Earlier versions of which it must first be known whether the programme has them. */
  readonly earlier: readonly string[];
}

/** What became of a delivery: taken, rejected by field, not sent after all, or given up. */
export type DeliveryOutcome =
  | { readonly outcome: "ACKNOWLEDGED"; readonly receipt: RegistryReceipt; readonly contentHash: string }
  | { readonly outcome: "REJECTED"; readonly reasons: readonly RejectionReason[] }
  | { readonly outcome: "NOT_HELD" }
  | { readonly outcome: "FAILED"; readonly failure: string };

/** The keepers of the ledger of what is submitted to the national programme. */
export interface SubmissionDesk {
  /** Null where no version is to be prepared. */
  findSubmissionWork(caseId: string): Promise<SubmissionWork | null>;
  /** Refuses as stale where the facts have changed since they were read. */
  recordPrepared(prepared: PreparedRecord): Promise<Refusals>;
  /**
   * Notes that a delivery begins, on the facts as they are now; null where it was never released.
   * @param how is it only checked whether it may go into a file?
   */
  beginDelivery(submissionId: string, how: { readonly byFile: boolean }): Promise<DeliveryOrder | null>;
  /** Compares a part of what the programme holds with the ledger; the last part ends the comparison. */
  reconcile(
    eventId: string,
    part: { readonly startedAt: Date; readonly held: readonly HeldSubmission[]; readonly isLast: boolean },
  ): Promise<Refusals>;
  /** Looks through the whole ledger for records that tell too much, or could tell more. */
  guardLedger(eventId: string): Promise<Refusals>;
  recordReceipt(eventId: string, submissionId: string, became: DeliveryOutcome): Promise<Refusals>;
}
