import { isSameOrganisation, type Succession } from "../../../schema/values/succession.ts";
import type { ProposalAnswer } from "./appointment.ts";
import { type AppointmentReason, appointmentReasons } from "./appointment-reasons.ts";
import type { DeclaredInterest, Leave, Reviewer, Training } from "./reviewer.ts";

/** A case that needs a reviewer, and who cared for the person. */
export interface Proposal {
  readonly caseId: string;
  readonly careOrganisations: readonly string[];
  readonly careTeams: readonly string[];
  /** The posts that managed those who gave care. */
  readonly careManagers: readonly string[];
  /** Has the local area contact waived, with a reason, that the reviewer works in a team that gave care? */
  readonly waiver: boolean;
}

/** Everything known about a reviewer that decides whether they may be appointed. */
export interface Candidate {
  readonly reviewer: Pick<Reviewer, "employer" | "team" | "manager" | "caseloadLimit">;
  readonly training: readonly Pick<Training, "kind" | "completedOn" | "expiresOn">[];
  readonly interests: readonly Omit<DeclaredInterest, "id" | "words">[];
  readonly leave: readonly Omit<Leave, "id">[];
  /** The ids of the cases that the reviewer holds now. */
  readonly holds: readonly string[];
}

/** The day of the decision and the reference data by which it is taken. */
export interface Terms {
  /** ISO day. */
  readonly today: string;
  /** The kinds of training that a reviewer needs one of. */
  readonly qualifying: readonly string[];
  readonly succession: Succession;
}

/**
 * May this reviewer review this case? A reviewer is trained and independent: no part in the direct care, and
 * if possible no working link with those who gave it.
 * Source: the report, sections 3.8 (training) and 3.9 (independence), 3.10 (impartiality).
 */
export function checkAppointment(candidate: Candidate, proposal: Proposal, terms: Terms): ProposalAnswer {
  const reasons = [
    ...checkTraining(candidate.training, terms),
    ...checkLeave(candidate.leave, terms),
    ...checkTeam(candidate.reviewer.team, proposal),
    ...checkManager(candidate.reviewer.manager, proposal),
    ...checkInterests(candidate.interests, proposal, terms),
    ...checkEmployer(candidate.reviewer.employer, proposal, terms.succession),
    ...checkCaseload(candidate, proposal.caseId),
  ];
  const refused = reasons.some((reason) => appointmentReasons[reason].refuses);
  return { outcome: refused ? "REFUSED" : "APPOINTED", reasons };
}

function checkTraining(training: Candidate["training"], { today, qualifying }: Terms): AppointmentReason[] {
  const completed = training.filter(
    ({ kind, completedOn }) => qualifying.includes(kind) && completedOn <= today,
  );
  if (completed.length === 0) return ["TRAINING_MISSING"];
  return completed.some(({ expiresOn }) => expiresOn >= today) ? [] : ["TRAINING_EXPIRED"];
}

function checkLeave(leave: Candidate["leave"], { today }: Terms): AppointmentReason[] {
  const away = leave.some(
    ({ from, to, cancelledAt }) => cancelledAt === null && from <= today && to >= today,
  );
  return away ? ["ON_LEAVE"] : [];
}

function checkTeam(team: string | null, { careTeams, waiver }: Proposal): AppointmentReason[] {
  if (!team || !careTeams.some((care) => isSameTeam(care, team))) return [];
  return [waiver ? "SAME_TEAM_WAIVED" : "SAME_TEAM"];
}

/** Whoever answers to the manager of those who gave care has a working link with them. */
function checkManager(manager: string | null, { careManagers, waiver }: Proposal): AppointmentReason[] {
  if (!manager || !careManagers.some((care) => isSameTeam(care, manager))) return [];
  return [waiver ? "SAME_MANAGER_WAIVED" : "SAME_MANAGER"];
}

/** An interest that has ended may still matter, as care lies in the past: a person must look at it. */
function checkInterests(
  interests: Candidate["interests"],
  proposal: Proposal,
  { today, succession }: Terms,
): AppointmentReason[] {
  const concerned = interests.filter(
    (interest) => interest.from <= today && concerns(interest, proposal, succession),
  );
  if (concerned.some(({ to }) => to === null || to >= today)) return ["INTEREST_DECLARED"];
  return concerned.length > 0 ? ["INTEREST_ENDED"] : [];
}

function concerns(
  { organisation, team, caseId }: Candidate["interests"][number],
  proposal: Proposal,
  succession: Succession,
): boolean {
  return (
    caseId === proposal.caseId ||
    (team !== null && proposal.careTeams.some((care) => isSameTeam(care, team))) ||
    (organisation !== null &&
      proposal.careOrganisations.some((care) => isSameOrganisation(care, organisation, succession)))
  );
}

function checkEmployer(employer: string, proposal: Proposal, succession: Succession): AppointmentReason[] {
  const gaveCare = proposal.careOrganisations.some((care) => isSameOrganisation(care, employer, succession));
  return gaveCare ? ["SAME_EMPLOYER"] : [];
}

function checkCaseload({ reviewer, holds }: Candidate, caseId: string): AppointmentReason[] {
  return otherCases(holds, caseId) + 1 > reviewer.caseloadLimit ? ["OVER_CASELOAD"] : [];
}

/** How many cases but this one somebody holds. */
export const otherCases = (holds: readonly string[], caseId: string): number =>
  holds.filter((each) => each !== caseId).length;

/** Codes of teams and posts are typed by hand, so capitals and spaces around them say nothing. */
function isSameTeam(a: string, b: string): boolean {
  return a.trim().toUpperCase() === b.trim().toUpperCase();
}
