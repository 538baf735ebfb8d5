import type { AppointmentReason } from "../../../schema/values/appointment-reasons.ts";
import {
  type CareGiven,
  checkIndependence,
  type IndependenceTerms,
  isSameTeam,
  type KnownPerson,
} from "../../../schema/values/independence.ts";
import type { RefusalReason } from "../../../schema/values/refusal.ts";
import { isSameOrganisation } from "../../../schema/values/succession.ts";
import type { CaseAct } from "./act.ts";
import type { ApproverNotice } from "./approver-notice.ts";
import type { CareRefusal } from "./care-refusals.ts";
import type { AppointmentProposal } from "./proposal.ts";

/** What of a case's file bears on who may decide on its review. */
export type IndependenceAct = Pick<CaseAct, "kind" | "subject" | "facts">;

/** Somebody who wants to decide on a review, and what the reviewers' owner has told of them. */
export interface Reader {
  readonly subject: string;
  readonly organisation: string | null;
  /** Null where nobody is registered under their sign-in. */
  readonly known: KnownPerson | null;
}

/** The terms of the rule on independence, and which of its reasons stand against somebody in this part. */
export interface ReaderTerms extends IndependenceTerms {
  readonly refuses: readonly AppointmentReason[];
}

/** Who gave care by what the case knows now, and what was said of it on each proposal, by the proposal's id. */
export interface CareOfCase extends CareGiven {
  readonly proposed: ReadonlyMap<string, ProposedCare>;
}

type ProposedCare = Pick<AppointmentProposal, "careTeams" | "careManagers">;

type ReaderRefusal = CareRefusal | "SECOND_READER_NEEDED";

/** Why the reviewers' owner refuses somebody who is not independent; other reasons say nothing of that. */
const dependent: readonly string[] = ["SAME_TEAM", "SAME_MANAGER", "INTEREST_DECLARED", "INVOLVED_IN_CARE"];

/** What is found of an interest that stands, also where it has ended since. */
const interested: readonly ApproverNotice[] = ["INTEREST_DECLARED", "INTEREST_ENDED"];

/**
 * Is somebody independent enough to decide on a review? The rule is the one by which reviewers are appointed, on what
 * the reviewers' owner has told of them; besides, whoever has reviewed the case, has declared that they are involved, or
 * was refused as its reviewer for want of independence does not decide, unless what they were refused for was an error.
 * Source: the report, sections 3.9 (independence) and 3.10 (impartiality).
 */
export function checkReader(
  reader: Reader,
  acts: readonly IndependenceAct[],
  care: CareOfCase,
  terms: ReaderTerms,
): Assessed<ReaderRefusal> {
  const reviewed = hasReviewed(acts, reader.subject) ? (["SECOND_READER_NEEDED"] as const) : [];
  const { codes, notices } = checkTies(reader, acts, care, terms);
  return { reasons: [...reviewed, ...codes].map((code) => ({ code, path: ["caseId"] })), notices };
}

/** Is somebody independent enough of the care to write on a review beside its reviewer? */
export function checkContributor(
  contributor: Reader,
  acts: readonly IndependenceAct[],
  care: CareOfCase,
  terms: ReaderTerms,
): Assessed<CareRefusal> {
  const { codes, notices } = checkTies(contributor, acts, care, terms);
  return { reasons: codes.map((code) => ({ code, path: ["contributor"] })), notices };
}

/** What stands against somebody, and what should be known of them without standing against them. */
export interface Assessed<Code extends string> {
  readonly reasons: RefusalReason<Code>[];
  readonly notices: ApproverNotice[];
}

/** What ties somebody to the care, by the reviewers' rule and by what the case knows. */
function checkTies(
  reader: Reader,
  acts: readonly IndependenceAct[],
  care: CareOfCase,
  terms: ReaderTerms,
): { readonly codes: CareRefusal[]; readonly notices: ApproverNotice[] } {
  const found =
    reader.known === null ? unregistered(reader, care, terms) : checkIndependence(reader.known, care, terms);
  const against = (reason: ApproverNotice) => (terms.refuses as readonly ApproverNotice[]).includes(reason);
  const codes = new Set<CareRefusal>([
    ...(hasDeclared(acts, reader.subject) || acts.some((act) => isInvolved(act, reader, care, found))
      ? ["NOT_INDEPENDENT" as const]
      : []),
    ...found
      .filter(against)
      .map((reason) => refusalOf[reason as keyof typeof refusalOf] ?? "NOT_INDEPENDENT"),
  ]);
  return { codes: [...codes], notices: found.filter((reason) => !against(reason)) };
}

/** What is said of somebody who is found not to be fit to decide. */
const refusalOf = {
  TRAINING_MISSING: "READER_NOT_TRAINED",
  TRAINING_EXPIRED: "READER_TRAINING_EXPIRED",
  ON_LEAVE: "READER_ON_LEAVE",
} as const satisfies Partial<Record<AppointmentReason, CareRefusal>>;

/** Of whom the reviewers' owner knows nothing, no more is known than whom they sign in for. */
function unregistered(
  { organisation }: Reader,
  { careOrganisations }: CareGiven,
  { succession }: ReaderTerms,
): ApproverNotice[] {
  const sameEmployer =
    organisation !== null &&
    careOrganisations.some((care) => isSameOrganisation(care, organisation, succession));
  return [...(sameEmployer ? (["SAME_EMPLOYER"] as const) : []), "NOT_REGISTERED"];
}

/** Does somebody review the case or write on its review, or did they ever? */
export function hasReviewed(acts: readonly IndependenceAct[], subject: string): boolean {
  return acts.some((act) => {
    const { kind, facts } = act as CaseAct;
    if (kind === "CONTRIBUTOR_ADDED") return facts.contributor === subject;
    return kind === "REVIEWER_APPOINTED" && facts.reviewerSubject === subject;
  });
}

/** Has somebody declared that they are involved, and not taken it back? @param acts in their order */
export function hasDeclared(acts: readonly IndependenceAct[], subject: string): boolean {
  const said: readonly string[] = ["INVOLVEMENT_DECLARED", "INVOLVEMENT_WITHDRAWN"];
  const last = acts.findLast((act) => act.subject === subject && said.includes(act.kind));
  return last?.kind === "INVOLVEMENT_DECLARED";
}

function isInvolved(
  act: IndependenceAct,
  { subject, known }: Reader,
  care: CareOfCase,
  found: readonly ApproverNotice[],
): boolean {
  const { kind, facts } = act as CaseAct;
  if (kind !== "ALLOCATION_REFUSED" || facts.reviewerSubject !== subject) return false;
  const said = care.proposed.get(facts.proposalId);
  // Of whom the reviewers' owner has told, their interests are known, but for what was withdrawn.
  const hasNone = known !== null && !found.some((each) => interested.includes(each));
  return facts.reasons.some((reason) => {
    if (reason === "INTEREST_DECLARED" && hasNone) return false;
    return dependent.includes(reason) && !(said && wasInError(reason, said, care, known));
  });
}

/** Did the reviewers' owner refuse somebody for care that, as the case knows by now, was never given? */
function wasInError(reason: string, said: ProposedCare, care: CareGiven, known: KnownPerson | null): boolean {
  if (reason === "SAME_TEAM") return restsOnError(said.careTeams, care.careTeams, known?.team);
  if (reason === "SAME_MANAGER") return restsOnError(said.careManagers, care.careManagers, known?.manager);
  return false;
}

/**
 * Which of the codes on a proposal was theirs is not told; they may have changed their team since. So the ground is gone
 * where each of them was an error, or the one that is theirs.
 */
function restsOnError(
  said: readonly string[],
  given: readonly string[],
  theirs: string | null = null,
): boolean {
  const errors = said.filter((code) => !given.some((each) => isSameTeam(each, code)));
  const isTheirs = theirs !== null && errors.some((each) => isSameTeam(each, theirs));
  return isTheirs || (errors.length > 0 && errors.length === said.length);
}
