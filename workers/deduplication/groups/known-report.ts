import type { MatchSubject } from "../types.ts";

/** A report among those that may be about one person, and what is known of the person it counts to. */
export interface KnownReport {
  readonly reportId: string;
  /** Counts its corrections. */
  readonly version: number;
  /** Null where nobody has matched it yet. */
  readonly personId: string | null;
  /** Do others know of that person? Not before it is clear who it is. */
  readonly isTold: boolean;
  /**
   * NEW: it counts to nobody yet, or to somebody who waits for an answer. FREE: to somebody whom the model alone has put
   * together. FIXED: somebody has decided who belongs to the person, or their review has been allocated: the model adds
   * to such a person, and takes nothing away.
   */
  readonly standing: "NEW" | "FREE" | "FIXED";
  /** When it came, for who came first; anything that grows. */
  readonly arrived: number;
  /** Reports with the same mark are about different people, as far as their source knows; null where none says so. */
  readonly onePerPerson: string | null;
  readonly subject: MatchSubject;
}

/** Two reports that are about different people: somebody has said so, for ever. */
export type ApartPair = readonly [reportId: string, otherReportId: string];

/** What matching one report looks at. */
export interface MatchWork {
  readonly reportId: string;
  /** The report in question, and everything that may hang together with it. */
  readonly reports: readonly KnownReport[];
  /** Was the report corrected after it was decided about? */
  readonly isCorrected: boolean;
  readonly apart: readonly ApartPair[];
}
