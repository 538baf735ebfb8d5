import type { AppointmentReason } from "./appointment-reasons.ts";
import { isSameOrganisation, type Succession } from "./succession.ts";

/** Who cared for the person of a case. */
export interface CareGiven {
  readonly caseId: string;
  readonly careOrganisations: readonly string[];
  readonly careTeams: readonly string[];
  /** The posts that managed those who gave care. */
  readonly careManagers: readonly string[];
  /** Has the local area contact waived, with a reason, a working link with a team that gave care or its manager? */
  readonly waiver: boolean;
}

/** What the keepers of reviewers know of somebody that bears on their independence; all days ISO. */
export interface KnownPerson {
  readonly employer: string;
  readonly team: string | null;
  /** The post to which they answer. */
  readonly manager: string | null;
  readonly training: readonly {
    readonly kind: string;
    readonly completedOn: string;
    readonly expiresOn: string;
  }[];
  readonly leave: readonly {
    readonly from: string;
    readonly to: string;
    readonly cancelledAt: Date | string | null;
  }[];
  readonly interests: readonly {
    readonly organisation: string | null;
    readonly team: string | null;
    readonly caseId: string | null;
    readonly from: string;
    readonly to: string | null;
  }[];
}

/** The day of the decision and the reference data by which it is taken. */
export interface IndependenceTerms {
  /** ISO day. */
  readonly today: string;
  /** The kinds of training of which one is needed. */
  readonly qualifying: readonly string[];
  readonly succession: Succession;
}

/**
 * Is somebody trained, there, and independent of the care that a person had: no part in it, and if possible no working
 * link with those who gave it? The one rule for who reviews, who reads a review a second time, and who decides on it.
 * Source: the report, sections 3.8 (training), 3.9 (independence) and 3.10 (impartiality).
 */
export function checkIndependence(
  person: KnownPerson,
  care: CareGiven,
  terms: IndependenceTerms,
): AppointmentReason[] {
  return [
    ...checkTraining(person.training, terms),
    ...checkLeave(person.leave, terms),
    ...checkTeam(person.team, care),
    ...checkManager(person.manager, care),
    ...checkInterests(person.interests, care, terms),
    ...checkEmployer(person.employer, care, terms.succession),
  ];
}

/** Has somebody a training that counts here, and does it still hold? */
export function checkTraining(
  training: KnownPerson["training"],
  { today, qualifying }: Pick<IndependenceTerms, "today" | "qualifying">,
): AppointmentReason[] {
  const completed = training.filter(
    ({ kind, completedOn }) => qualifying.includes(kind) && completedOn <= today,
  );
  if (completed.length === 0) return ["TRAINING_MISSING"];
  return completed.some(({ expiresOn }) => expiresOn >= today) ? [] : ["TRAINING_EXPIRED"];
}

/** Is somebody away? */
export function checkLeave(
  leave: KnownPerson["leave"],
  { today }: Pick<IndependenceTerms, "today">,
): AppointmentReason[] {
  const away = leave.some(
    ({ from, to, cancelledAt }) => cancelledAt === null && from <= today && to >= today,
  );
  return away ? ["ON_LEAVE"] : [];
}

function checkTeam(team: string | null, { careTeams, waiver }: CareGiven): AppointmentReason[] {
  if (!team || !careTeams.some((each) => isSameTeam(each, team))) return [];
  return [waiver ? "SAME_TEAM_WAIVED" : "SAME_TEAM"];
}

/** Whoever answers to the manager of those who gave care has a working link with them. */
function checkManager(manager: string | null, { careManagers, waiver }: CareGiven): AppointmentReason[] {
  if (!manager || !careManagers.some((each) => isSameTeam(each, manager))) return [];
  return [waiver ? "SAME_MANAGER_WAIVED" : "SAME_MANAGER"];
}

/** An interest that has ended may still matter, as care lies in the past: a person must look at it. */
function checkInterests(
  interests: KnownPerson["interests"],
  care: CareGiven,
  { today, succession }: IndependenceTerms,
): AppointmentReason[] {
  const concerned = interests.filter(
    (interest) => interest.from <= today && concerns(interest, care, succession),
  );
  if (concerned.some(({ to }) => to === null || to >= today)) return ["INTEREST_DECLARED"];
  return concerned.length > 0 ? ["INTEREST_ENDED"] : [];
}

function concerns(
  { organisation, team, caseId }: KnownPerson["interests"][number],
  care: CareGiven,
  succession: Succession,
): boolean {
  return (
    caseId === care.caseId ||
    (team !== null && care.careTeams.some((each) => isSameTeam(each, team))) ||
    (organisation !== null &&
      care.careOrganisations.some((each) => isSameOrganisation(each, organisation, succession)))
  );
}

function checkEmployer(employer: string, care: CareGiven, succession: Succession): AppointmentReason[] {
  const gaveCare = care.careOrganisations.some((each) => isSameOrganisation(each, employer, succession));
  return gaveCare ? ["SAME_EMPLOYER"] : [];
}

/** Codes of teams and posts are typed by hand, so capitals and spaces around them say nothing. */
export function isSameTeam(a: string, b: string): boolean {
  return a.trim().toUpperCase() === b.trim().toUpperCase();
}
