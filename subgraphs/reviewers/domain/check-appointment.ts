import { type AppointmentReason, appointmentReasons } from "../../../schema/values/appointment-reasons.ts";
import {
  type CareGiven,
  checkIndependence,
  type IndependenceTerms,
  type KnownPerson,
} from "../../../schema/values/independence.ts";
import type { ProposalAnswer } from "./appointment.ts";
import type { Reviewer } from "./reviewer.ts";

/** A case that needs a reviewer, and who cared for the person. */
export type Proposal = CareGiven;

/** Everything known about a reviewer that decides whether they may be appointed. */
export interface Candidate extends Pick<KnownPerson, "training" | "leave" | "interests"> {
  readonly reviewer: Pick<Reviewer, "employer" | "team" | "manager" | "caseloadLimit">;
  /** The ids of the cases that the reviewer holds now. */
  readonly holds: readonly string[];
}

/** The day of the decision and the reference data by which it is taken. */
export interface Terms extends IndependenceTerms {
  /** The kinds of training of which a manager who supports reviewers needs one. */
  readonly supporting: readonly string[];
}

/**
 * May this reviewer review this case? By the rule on independence, and with a look at what they hold already.
 * Source: the report, sections 3.8 (training), 3.9 (independence) and 3.10 (impartiality).
 */
export function checkAppointment(candidate: Candidate, proposal: Proposal, terms: Terms): ProposalAnswer {
  const reasons = [
    ...checkIndependence({ ...candidate.reviewer, ...candidate }, proposal, terms),
    ...checkCaseload(candidate, proposal.caseId),
  ];
  const refused = reasons.some((reason) => appointmentReasons[reason].refuses);
  return { outcome: refused ? "REFUSED" : "APPOINTED", reasons };
}

function checkCaseload({ reviewer, holds }: Candidate, caseId: string): AppointmentReason[] {
  return otherCases(holds, caseId) + 1 > reviewer.caseloadLimit ? ["OVER_CASELOAD"] : [];
}

/** How many cases but this one somebody holds. */
export const otherCases = (holds: readonly string[], caseId: string): number =>
  holds.filter((each) => each !== caseId).length;
