import { dayInEngland } from "../../../schema/values/calendar.ts";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import type { CaseAct } from "./act.ts";
import { type CaseState, type Stage, stateOf } from "./case-state.ts";
import type { Eligibility, EligibilityOutcome } from "./eligibility.ts";
import { heldDaysUntil } from "./held-days.ts";
import { findTransition } from "./transitions.ts";

/** Who reviews a case, by the reviewer's id and the subject under which they sign in. */
export interface AppointedReviewer {
  readonly id: string;
  readonly subject: string | null;
}

/** Where a case stands: nothing but what its acts, one after another, make of it. */
export interface CaseStanding {
  readonly sequence: number;
  readonly stage: Stage;
  readonly state: CaseState;
  readonly openHolds: readonly string[];
  /** Since when a hold has been open without a break, and without the review being done. */
  readonly heldSince: IsoDate | null;
  /** Days on which some hold was open, but for one that is open now. */
  readonly heldDays: number;
  /** Those before the first reviewer was appointed; null before. */
  readonly heldDaysAtAllocation: number | null;
  readonly notifiedOn: IsoDate;
  readonly factsRevision: number;
  readonly reviewRevision: number;
  /** Null only until the case has been screened, in the act that opens it. */
  readonly eligibility: Eligibility | null;
  /** The revision of the facts on which it was found. */
  readonly screenedRevision: number;
  /** The day on which it became known that the person had opted out of the use of their record; null for none. */
  readonly optedOutOn: IsoDate | null;
  /** A transfer to another area that waits for an answer. */
  readonly openTransfer: string | null;
  /** By which day the child death review team is to have taken the notification; null where it was told of none. */
  readonly childTeamDueOn: IsoDate | null;
  /** Under which the child death review team has taken the notification. */
  readonly childNotification: string | null;
  readonly openProposal: string | null;
  /** Under which somebody signs in who is proposed and is to declare; null while nobody is. */
  readonly proposedSubject: string | null;
  readonly reviewer: AppointedReviewer | null;
  /** Who else writes on the review, by the subjects under which they sign in. */
  readonly contributors: readonly string[];
  readonly allocatedOn: IsoDate | null;
  /** The day of approval. */
  readonly completedOn: IsoDate | null;
}

/** An act that the table of transitions does not know from there. */
export class ImpossibleAct extends Error {
  override readonly name = "ImpossibleAct";
}

/** Where a case stands after one more act. @throws ImpossibleAct */
export function standingAfter(before: CaseStanding | null, act: CaseAct): CaseStanding {
  const transition = findTransition(before?.stage ?? "NONE", act.kind);
  if (transition === null) throw new ImpossibleAct(`${act.kind} from ${before?.stage ?? "nothing"}`);
  const moved = before ?? unopened(act);
  const stage = transition.to === "SAME" ? moved.stage : transition.to;
  const kept = { ...moved, sequence: act.sequence, stage, ...changes(moved, act) };
  return { ...kept, state: stateOf(kept.stage, kept.openHolds.length) };
}

/** Where the acts of a case, in their order, leave it. @throws ImpossibleAct */
export function replay(acts: readonly CaseAct[]): CaseStanding | null {
  return acts.reduce<CaseStanding | null>(standingAfter, null);
}

function unopened(act: CaseAct): CaseStanding {
  return {
    sequence: 0,
    stage: "SCREENING",
    state: "SCREENING",
    openHolds: [],
    heldSince: null,
    heldDays: 0,
    heldDaysAtAllocation: null,
    notifiedOn: dayInEngland(act.at),
    factsRevision: 1,
    reviewRevision: 0,
    eligibility: null,
    screenedRevision: 1,
    optedOutOn: null,
    openTransfer: null,
    childTeamDueOn: null,
    childNotification: null,
    openProposal: null,
    proposedSubject: null,
    reviewer: null,
    contributors: [],
    allocatedOn: null,
    completedOn: null,
  };
}

function changes(before: CaseStanding, act: CaseAct): Partial<CaseStanding> {
  const today = dayInEngland(act.at);
  switch (act.kind) {
    case "OPENED":
    case "NOTIFICATION_DATED":
      return { notifiedOn: act.facts.notifiedOn };
    case "FACTS_RECORDED":
      return { factsRevision: act.facts.revision };
    case "FOUND_ELIGIBLE":
    case "FOUND_CHILD":
    case "FOUND_OUT_OF_SCOPE":
    case "FOUND_UNCLEAR": {
      const { rule, reasons, decidedBy } = act.facts;
      return {
        eligibility: { outcome: outcomes[act.kind], rule, reasons, decidedBy },
        screenedRevision: before.factsRevision,
        // Of a review that its reviewer had given back, too.
        ...unallocated,
        // What was held while a review was done had delayed nothing.
        ...(before.heldSince !== null && before.completedOn !== null && { heldSince: today }),
      };
    }
    case "OPT_OUT_RECORDED":
      return { optedOutOn: act.facts.toldOn };
    case "OPT_OUT_WITHDRAWN":
      return { optedOutOn: null };
    case "TRANSFER_PROPOSED":
      return { openTransfer: act.facts.transferId };
    case "TRANSFER_DECLINED":
      return { openTransfer: null };
    case "TRANSFER_ACCEPTED":
      return { openTransfer: null, ...unreviewed };
    case "APPOINTMENT_ENDED":
    case "CASE_REOPENED":
      return unreviewed;
    case "CHILD_TEAM_TOLD":
      return { childTeamDueOn: act.facts.dueOn ?? today, childNotification: null };
    case "CHILD_TEAM_CLEARED":
      return { childTeamDueOn: null, childNotification: null };
    case "CHILD_TEAM_ACKNOWLEDGED":
      return { childNotification: act.facts.childNotificationId };
    case "HELD":
      return {
        openHolds: [...before.openHolds, act.facts.holdId],
        heldSince: before.heldSince ?? today,
      };
    case "RESUMED":
      return resumed(before, act.facts.holdId, today);
    case "ALLOCATION_PROPOSED":
      return { openProposal: act.facts.proposalId };
    case "DECLARATION_ASKED":
      return { proposedSubject: act.facts.reviewerSubject };
    case "ALLOCATION_REFUSED":
    case "ALLOCATION_WITHDRAWN":
      return { openProposal: null, proposedSubject: null };
    case "REVIEWER_APPOINTED": {
      const { reviewerId, reviewerSubject } = act.facts;
      return {
        openProposal: null,
        proposedSubject: null,
        reviewer: { id: reviewerId, subject: reviewerSubject },
        contributors: before.contributors.filter((each) => each !== reviewerSubject),
        allocatedOn: before.allocatedOn ?? today,
        heldDaysAtAllocation: before.heldDaysAtAllocation ?? heldDaysUntil(before, today),
      };
    }
    case "CONTRIBUTOR_ADDED":
      return { contributors: [...before.contributors, act.facts.contributor] };
    case "CONTRIBUTOR_REMOVED":
      return { contributors: before.contributors.filter((each) => each !== act.facts.contributor) };
    case "SECTION_WRITTEN":
    case "ENTRY_WRITTEN":
    case "ENTRY_WITHDRAWN":
    case "CAUSES_RECORDED":
    case "INFORMANT_RECORDED":
    case "INFORMANT_WITHDRAWN":
    case "IN_DEPTH_MEETING_HELD":
    case "IN_DEPTH_MEETING_WITHDRAWN":
    case "CARE_GRADED":
    case "THEME_ADDED":
    case "THEME_WITHDRAWN":
    case "RECOMMENDATION_MADE":
    case "RECOMMENDATION_WITHDRAWN":
      return { reviewRevision: before.reviewRevision + 1 };
    case "REVIEW_APPROVED":
      // A review that is taken up again was completed before: its clock has stopped.
      return { completedOn: before.completedOn ?? today };
    case "REVIEW_RETURNED":
      // An approval that is taken back was none, unless its record was taken: that is amended.
      return before.stage === "QUALITY_ASSURANCE" || act.facts.completedBefore ? {} : { completedOn: null };
    case "REMINDED":
    case "SPLIT_OFF":
    case "CARE_RECORDED":
    case "CARE_WITHDRAWN":
    case "INVOLVEMENT_DECLARED":
    case "INVOLVEMENT_WITHDRAWN":
    case "REVIEW_STARTED":
    case "EDIT_SET_ASIDE":
    case "IDENTITY_SEEN":
    case "DECLARATION_MADE":
    case "LEARNING_DECIDED":
    case "ACTION_PLANNED":
    case "ACTION_PROGRESSED":
    case "ACTION_REMINDED":
    case "IN_DEPTH_OPENED":
    case "EDIT_DISCARDED":
    case "RECORDS_REQUESTED":
    case "RECORDS_ANSWERED":
    case "RECORDS_REMINDED":
    case "SUBMITTED_FOR_QUALITY":
    case "PREPARATION_ASKED":
    case "SUBMISSION_PREPARED":
    case "TEXT_CONFIRMED":
    case "SUBMISSION_RELEASED":
    case "SUBMISSION_ACKNOWLEDGED":
    case "SUBMISSION_REJECTED":
    case "LATE_RECEIPT_KEPT":
    case "SUBMISSION_WENT_STALE":
    case "SUBMISSION_WITHDRAWN":
    case "DELIVERY_FAILED":
    case "DELIVERY_REPLAYED":
    case "DELIVERY_DISCARDED":
    case "DIFFERENCE_SETTLED":
    case "SUBMISSION_EXPORTED":
    case "SUBMISSION_RECONCILED":
    case "CASE_CLOSED":
    case "REFERRED_ON":
    case "REFERRAL_TAKEN":
    case "REFERRAL_REMINDED":
    case "FAMILY_CONTACT_PLANNED":
    case "RELATIVE_RECORDED":
    case "FAMILY_CONTACTED":
    case "FAMILY_CONTACT_WITHDRAWN":
    case "FAMILY_ASKED":
    case "FAMILY_ANSWERED":
    case "IN_DEPTH_REQUESTED":
    case "IN_DEPTH_DECIDED":
    case "IN_DEPTH_ANSWERED":
      return {};
    default:
      return act satisfies never;
  }
}

/** Where nobody reviews, nobody writes beside them, nor needs to see the case: a new reviewer lets them in anew. */
const unreviewed = { reviewer: null, contributors: [] } as const;

/**
 * A review that is stopped has no reviewer, and counts among none that were done, also where it had been taken up again;
 * where it goes on after all, a reviewer is looked for anew.
 */
const unallocated = {
  ...unreviewed,
  allocatedOn: null,
  heldDaysAtAllocation: null,
  completedOn: null,
} as const;

const outcomes = {
  FOUND_ELIGIBLE: "CASE",
  FOUND_CHILD: "CHILD_CORE_DATA",
  FOUND_OUT_OF_SCOPE: "OUT_OF_SCOPE",
  FOUND_UNCLEAR: "UNCLEAR",
} as const satisfies Record<string, EligibilityOutcome>;

/**
 * The case goes on when the last hold ends; days on which several were open count once, and none after the
 * review was done, since they no longer delay it.
 */
function resumed(before: CaseStanding, holdId: string, today: IsoDate): Partial<CaseStanding> {
  const openHolds = before.openHolds.filter((id) => id !== holdId);
  if (openHolds.length > 0 || before.heldSince === null) return { openHolds };
  return { openHolds, heldSince: null, heldDays: heldDaysUntil(before, today) };
}
