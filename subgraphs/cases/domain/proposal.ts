import type { RefusalReason } from "../../../schema/values/refusal.ts";
import type { CareRefusal } from "./care-refusals.ts";

/**
 * What became of a proposal. Nobody is appointed before they have seen, in a minimal view, whose death it is, and have
 * declared that they were not involved in the care.
 * Source: the report, section 3.9 (no direct care).
 */
export const proposalStates = {
  OPEN: "OPEN",
  AWAITING_DECLARATION: "AWAITING_DECLARATION",
  DECLARED: "DECLARED",
  APPOINTED: "APPOINTED",
  REFUSED: "REFUSED",
  WITHDRAWN: "WITHDRAWN",
} as const;
export type ProposalState = keyof typeof proposalStates;

/** A reviewer proposed for a case, with what the case knows of past care, for the reviewers' owner to check. */
export interface AppointmentProposal {
  readonly id: string;
  readonly caseId: string;
  readonly reviewerId: string;
  /** The manager who is to support the reviewer, trained for it; null where none is chosen. Source: the report, 3.8. */
  readonly supporterId: string | null;
  /** Codes of the organisations that gave care. */
  readonly careOrganisations: readonly string[];
  /** The teams in them that did. */
  readonly careTeams: readonly string[];
  /** The posts that managed them. */
  readonly careManagers: readonly string[];
  /**
   * The sealed document that says why a working link with the carers was waived; null where none was.
   * Source: the report, section 3.9.
   */
  readonly waiverWords: string | null;
  readonly proposedAt: Date;
  readonly state: ProposalState;
  /** Codes of what the reviewers' owner found. */
  readonly reasons: readonly string[];
  /** Under which the proposed reviewer signs in; null until they are asked to declare. */
  readonly reviewerSubject: string | null;
  /** When they were shown whose death it is. */
  readonly seenAt: Date | null;
}

/** What is done about a proposal, and where it must stand for that. */
const neededFor = {
  DECLARE: ["AWAITING_DECLARATION"],
  APPOINT: ["DECLARED"],
  REFUSE: ["OPEN", "AWAITING_DECLARATION", "DECLARED"],
  /** Nobody is appointed before they have declared; once they have, the answer of the reviewers' owner decides. */
  WITHDRAW: ["OPEN", "AWAITING_DECLARATION"],
} as const satisfies Record<string, readonly ProposalState[]>;

const over: readonly ProposalState[] = ["APPOINTED", "REFUSED", "WITHDRAWN"];

/** May this be done about a proposal? */
export function checkProposal(
  { state, seenAt }: Pick<AppointmentProposal, "state" | "seenAt">,
  step: keyof typeof neededFor,
): RefusalReason<CareRefusal | "NO_SUCH_PROPOSAL">[] {
  const path = ["proposalId"];
  if (over.includes(state)) return [{ code: "NO_SUCH_PROPOSAL", path }];
  const stands = (neededFor[step] as readonly ProposalState[]).includes(state);
  if (!stands) return [{ code: step === "APPOINT" ? "DECLARATION_MISSING" : "PROPOSAL_IN_HAND", path }];
  return step === "DECLARE" && seenAt === null ? [{ code: "IDENTITY_NOT_SEEN", path }] : [];
}
