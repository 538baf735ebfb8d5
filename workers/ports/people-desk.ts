import type { MatchOutcome } from "../deduplication/decision.ts";
import type { MatchWork } from "../deduplication/groups/known-report.ts";
import type { CaseFacts } from "./case-desk.ts";
import type { Refusals } from "./refusals.ts";
import type { Seal } from "./seal.ts";
import type { Subject } from "./subject.ts";

/** What was found about a report. */
export interface MatchFinding {
  readonly eventId: string;
  readonly reportId: string;
  readonly outcome: MatchOutcome;
  /** The version of the model that found it. */
  readonly model: string;
  /** Stands for everything that was looked at. */
  readonly revision: string;
}

/** The identifying part of a handover or an investigation: it opens no case by itself but is matched. */
export interface ForwardedReport {
  readonly eventId: string;
  readonly kind: "HANDOVER" | "INVESTIGATION";
  /** The id of the handover or investigation at its owner, the same for every version. */
  readonly sourceId: string;
  /** Its owner's count of what it has said about the person; an older one than was given before changes nothing. */
  readonly sourceVersion: number;
  readonly organisation: string | null;
  readonly person: Subject;
}

/** Where a report comes from, and the person to whom it counts now. */
export interface ReportSource {
  readonly kind: "NOTIFICATION" | "LOOK_BACK" | "HANDOVER" | "INVESTIGATION";
  /** The id of the handover or investigation at its owner. */
  readonly sourceId: string;
  readonly personId: string | null;
}

/** When and how somebody told of a death. */
export interface ReportForCase {
  readonly kind: ReportSource["kind"];
  readonly receivedAt: Date;
  /** The day on which the source first noted the death. */
  readonly reportedOn: string | null;
  /** As this report gives them. */
  readonly birthDate: string | null;
  readonly deathDate: string | null;
}

/** What is known of a person that a case needs: no name and no number. */
export interface PersonForCase
  extends Omit<
    CaseFacts,
    "personRevision" | "notifiedOn" | "asksForReview" | "foundBySearch" | "handedOver" | "saidDates"
  > {
  readonly revision: number;
  readonly reports: readonly ReportForCase[];
}

/** The keepers of the index of people and of the reports that name them. */
export interface PeopleDesk {
  /** Null where the report was not taken. */
  findMatchWork(reportId: string): Promise<MatchWork | null>;
  /** Refuses as stale where what was looked at has changed since, or another model is in force there. */
  recordMatch(finding: MatchFinding): Promise<Refusals>;
  /** Runs some rows of a list. @returns whether there may be more */
  importRows(key: string, importId: string): Promise<boolean>;
  receiveReport(report: ForwardedReport): Promise<Refusals>;
  /** Writes the keys of some reports anew. @returns whether there may be more */
  rewriteKeys(key: string): Promise<boolean>;
  /** Keeps that a review of the person's death has been allocated: who belongs to them is no longer changed unasked. */
  settlePerson(eventId: string, personId: string): Promise<Refusals>;
  /** How a person's record is sealed, or that it is no more; null where it never was. */
  findSeal(personId: string): Promise<Seal | null>;
  /** Null where there is no such person. */
  findPersonForCase(personId: string): Promise<PersonForCase | null>;
  /** Null where there is no such report. */
  findReportSource(reportId: string): Promise<ReportSource | null>;
}
