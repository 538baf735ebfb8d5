import type { AppointmentReason } from "../../../schema/values/appointment-reasons.ts";

/** What was answered to a proposal. */
export const appointmentOutcomes = { APPOINTED: "APPOINTED", REFUSED: "REFUSED" } as const;
export type AppointmentOutcome = keyof typeof appointmentOutcomes;

/** What is told of a proposal: its answer, or that whoever is proposed must first declare whether they were involved. */
export const proposalOutcomes = { ...appointmentOutcomes, DECLARATION_NEEDED: "DECLARATION_NEEDED" } as const;
export type ProposalOutcome = keyof typeof proposalOutcomes;

/** An answer to a proposal, as the ledger keeps it. */
export interface ProposalAnswer {
  readonly outcome: AppointmentOutcome;
  /** Everything that was found: what stands against it, and what the coordinator should know. */
  readonly reasons: readonly AppointmentReason[];
}

/** A reviewer holds a case. Its id is that of the proposal. */
export interface Appointment {
  readonly id: string;
  readonly caseId: string;
  readonly reviewerId: string;
  /** The manager who supports the reviewer with it; null where none was chosen. */
  readonly supporterId: string | null;
  readonly from: Date;
  readonly endedAt: Date | null;
  readonly reasons: readonly AppointmentReason[];
}
