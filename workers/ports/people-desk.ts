import type { MatchCandidate, MatchReason, MatchSubject } from "../deduplication/types.ts";
import type { Refusals } from "./refusals.ts";

/** A report with those whom it may be about. */
export interface MatchWork {
  readonly subject: MatchSubject;
  readonly candidates: readonly MatchCandidate[];
  /** Stands for the candidates as they were read. */
  readonly candidatesRevision: string;
}

/** What was found about a report. */
export interface MatchFinding {
  readonly eventId: string;
  readonly reportId: string;
  readonly outcome: "SAME_PERSON" | "NEW_PERSON" | "NEEDS_DECISION";
  /** The person, where it is somebody known. */
  readonly personId: string | null;
  readonly reasons: readonly MatchReason[];
  /** The persons it may be about, where somebody must decide. */
  readonly candidates: readonly string[];
  readonly candidatesRevision: string;
}

/** The keepers of the index of people and of the reports that name them. */
export interface PeopleDesk {
  /** Null where the report was not taken. */
  findMatchWork(reportId: string): Promise<MatchWork | null>;
  /** Refuses as stale where the candidates have changed since they were read. */
  recordMatch(finding: MatchFinding): Promise<Refusals>;
}
