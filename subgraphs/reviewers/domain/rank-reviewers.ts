import type { ProposalAnswer } from "./appointment.ts";
import {
  type Candidate,
  checkAppointment,
  otherCases,
  type Proposal,
  type Terms,
} from "./check-appointment.ts";
import type { Reviewer } from "./reviewer.ts";

/** Somebody who might review a case. */
export interface KnownCandidate extends Candidate {
  readonly reviewer: Reviewer;
}

/** What would be answered if they were proposed, and how much they hold already. */
export interface RankedReviewer extends ProposalAnswer {
  readonly reviewer: Reviewer;
  readonly otherCases: number;
  /** The cases that they hold beside this one, as a share of their limit. */
  readonly caseloadShare: number;
}

/**
 * Who may review a case, by the rule by which appointments are answered: those who may come first, those with the
 * fewest reasons before others, and of these whoever has most room. Those who may not come last, so that it can be
 * seen why.
 */
export function rankReviewers(
  candidates: readonly KnownCandidate[],
  proposal: Proposal,
  terms: Terms,
): RankedReviewer[] {
  return candidates
    .map((candidate) => {
      const held = otherCases(candidate.holds, proposal.caseId);
      return {
        ...checkAppointment(candidate, proposal, terms),
        reviewer: candidate.reviewer,
        otherCases: held,
        caseloadShare: held / candidate.reviewer.caseloadLimit,
      };
    })
    .sort(
      (a, b) =>
        Number(a.outcome === "REFUSED") - Number(b.outcome === "REFUSED") ||
        a.reasons.length - b.reasons.length ||
        a.caseloadShare - b.caseloadShare ||
        a.reviewer.registeredAt.getTime() - b.reviewer.registeredAt.getTime() ||
        a.reviewer.id.localeCompare(b.reviewer.id),
    );
}
