/** What became of a proposal. */
export const proposalStates = { OPEN: "OPEN", APPOINTED: "APPOINTED", REFUSED: "REFUSED" } as const;
export type ProposalState = keyof typeof proposalStates;

/** A reviewer proposed for a case, with what the case knows of past care, for the reviewers' owner to check. */
export interface AppointmentProposal {
  readonly id: string;
  readonly caseId: string;
  readonly reviewerId: string;
  /** Codes of the organisations that gave care. */
  readonly careOrganisations: readonly string[];
  /** The teams in them that did. */
  readonly careTeams: readonly string[];
  /**
   * The sealed document that says why a working link with the carers was waived; null where none was.
   * Source: the report, section 3.9.
   */
  readonly waiverWords: string | null;
  readonly proposedAt: Date;
  readonly state: ProposalState;
  /** Codes of what the reviewers' owner found. */
  readonly reasons: readonly string[];
}
