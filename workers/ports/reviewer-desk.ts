import type { Refusals } from "./refusals.ts";

/** A reviewer proposed for a case, with who cared for the person. */
export interface Proposal {
  readonly proposalId: string;
  readonly caseId: string;
  readonly reviewerId: string;
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

/** The keepers of reviewers, their training and their appointments. */
export interface ReviewerDesk {
  /** The answer is null where the command was refused. */
  appoint(
    eventId: string,
    proposal: Proposal,
  ): Promise<{ readonly refusals: Refusals; readonly answer: AppointmentAnswer | null }>;
  /** Ends the appointment of whoever holds a case; safe where nobody does. */
  endAppointmentOfCase(eventId: string, caseId: string): Promise<Refusals>;
}
