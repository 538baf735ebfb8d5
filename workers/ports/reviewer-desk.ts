import type { Refusals } from "./refusals.ts";
import type { SealToApply } from "./seal.ts";

/** A reviewer proposed for a case, with who cared for the person. */
export interface Proposal {
  readonly proposalId: string;
  readonly caseId: string;
  readonly reviewerId: string;
  /** The manager who is to support the reviewer; null where none is chosen. */
  readonly supporterId: string | null;
  /** Codes of the organisations that gave care. */
  readonly careOrganisations: readonly string[];
  /** Codes of the teams that gave care. */
  readonly careTeams: readonly string[];
  /** Codes of the posts that managed them. */
  readonly careManagers: readonly string[];
  /** Has the local area contact waived that the reviewer works in a team that gave care? */
  readonly waiver: boolean;
  /** Has the proposed reviewer declared not to have been involved in the care? */
  readonly declared: boolean;
}

/** The answer to a proposal, the same for ever; or that the reviewer must first declare whether they were involved. */
export interface AppointmentAnswer {
  readonly outcome: "APPOINTED" | "REFUSED" | "DECLARATION_NEEDED";
  /** Codes of everything that was found. */
  readonly reasons: readonly string[];
  /** The subject of the reviewer's sign-in; null where nobody is registered as this reviewer. */
  readonly reviewerSubject: string | null;
}

/** What is known of somebody that bears on their independence: ids, codes and days. */
export interface ReviewerFacts {
  readonly reviewerId: string;
  readonly revision: number;
  readonly subject: string;
  readonly employer: string;
  readonly team: string | null;
  readonly manager: string | null;
  readonly caseloadLimit: number;
  readonly training: readonly {
    readonly kind: string;
    readonly completedOn: string;
    readonly expiresOn: string;
  }[];
  /** Without what was cancelled. */
  readonly leave: readonly { readonly from: string; readonly to: string }[];
  /** Without what was withdrawn. */
  readonly interests: readonly {
    readonly organisation: string | null;
    readonly team: string | null;
    readonly caseId: string | null;
    readonly from: string;
    readonly to: string | null;
  }[];
}

/** The keepers of reviewers, their training and their appointments. */
export interface ReviewerDesk {
  /** Seals what is kept of a person, or lets it be seen again. */
  applySeal(seal: SealToApply): Promise<Refusals>;
  /** The answer is null where the command was refused. */
  appoint(
    eventId: string,
    proposal: Proposal,
  ): Promise<{ readonly refusals: Refusals; readonly answer: AppointmentAnswer | null }>;
  /** Null where nobody is registered as this reviewer. */
  findFacts(reviewerId: string): Promise<ReviewerFacts | null>;
  /** Ends the appointment that was made on a proposal for a case; safe where it has ended. */
  endAppointmentOfCase(
    eventId: string,
    ended: { readonly caseId: string; readonly proposalId: string },
  ): Promise<Refusals>;
}
