import type { ReleasedRecord, SubmissionFacts } from "../submission/types.ts";
import type { RegistryReceipt, RejectionReason } from "./national-registry.ts";
import type { Refusals } from "./refusals.ts";

/** The revision of a fact that was read. */
export interface FactRevision {
  readonly fact: string;
  readonly revision: number;
}

/** What the next version of a case's submission is made of. */
export interface SubmissionWork {
  readonly facts: SubmissionFacts;
  /** What later releases are checked against. */
  readonly released: readonly ReleasedRecord[];
  readonly revisions: readonly FactRevision[];
}

/** A record as it was made, to be confirmed by a person. */
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
}

/** A version that a named person has released. */
export interface ReleasedVersion {
  readonly state: "PREPARED" | "RELEASED" | "ACKNOWLEDGED" | "REJECTED" | "STALE" | "WITHDRAWN";
  /** Do the facts hold as they did when it was prepared? */
  readonly current: boolean;
  /** Null where it was erased. */
  readonly record: string | null;
  readonly contentHash: string;
}

/** What became of a delivery: taken, rejected by field, or not sent as the facts had changed. */
export type DeliveryOutcome =
  | { readonly outcome: "ACKNOWLEDGED"; readonly receipt: RegistryReceipt; readonly contentHash: string }
  | { readonly outcome: "REJECTED"; readonly reasons: readonly RejectionReason[] }
  | { readonly outcome: "STALE" };

/** The keepers of the ledger of what is submitted to the national programme. */
export interface SubmissionDesk {
  /** Null where no version is to be prepared. */
  findSubmissionWork(caseId: string): Promise<SubmissionWork | null>;
  /** Refuses as stale where the facts have changed since they were read. */
  recordPrepared(prepared: PreparedRecord): Promise<Refusals>;
  /** Null where it was never released. */
  findReleased(submissionId: string): Promise<ReleasedVersion | null>;
  recordReceipt(eventId: string, submissionId: string, became: DeliveryOutcome): Promise<Refusals>;
}
