import type { ActKind } from "./act.ts";
import { type Stage, stages } from "./case-state.ts";
import {
  awaiting,
  beside,
  inDepth,
  movable,
  open,
  reallocated,
  reportedStages,
  returnable,
  reviewable,
  reviewed,
  screened,
  submitted,
  underReview,
  underWay,
} from "./stage-groups.ts";
import type { Transition } from "./transition.ts";

const byRule = { by: ["JOB"], whileHeld: true } as const;
/** Where submissions go out by file, somebody takes in what the national programme answers. */
const byReceipt = { by: ["JOB", "RELEASER"], whileHeld: true } as const;
const screening = { from: screened, by: ["JOB", "COORDINATOR"], whileHeld: true } as const;
const reviewing = { from: underReview, to: "SAME", by: ["APPOINTED_REVIEWER"], whileHeld: false } as const;
/** Several people may write on a review; handing it in is its reviewer's. */
const writing = { ...reviewing, by: ["APPOINTED_REVIEWER", "CONTRIBUTOR"] } as const;
/** What somebody wrote is kept for as long as the review may yet go on, whoever holds it just now. */
const writingLate = { ...writing, from: [...underReview, ...returnable], whileHeld: true } as const;
const aboutCare = {
  from: open,
  to: "SAME",
  by: ["COORDINATOR", "APPOINTED_REVIEWER"],
  whileHeld: true,
} as const;
/** Records may be asked for as long as the death may be one for review here, and come as long as the case is open. */
const withRecords = {
  from: open,
  to: "SAME",
  by: ["COORDINATOR", "APPOINTED_REVIEWER"],
  whileHeld: false,
} as const;
/** A proposal goes on while the case is held: whoever is proposed can be ready when the hold ends. */
const allocating = { from: [...awaiting, ...reallocated], to: "SAME", whileHeld: true } as const;
const meeting = {
  from: inDepth,
  to: "SAME",
  by: ["APPOINTED_REVIEWER", "COORDINATOR"],
  whileHeld: false,
} as const;
const reading = { by: ["SECOND_READER"], whileHeld: false } as const;
const steering = { from: reportedStages, to: "SAME", by: ["STEERING_MEMBER"], whileHeld: true } as const;
const acting = {
  from: [...underReview, "QUALITY_ASSURANCE", ...reportedStages],
  to: "SAME",
  whileHeld: true,
} as const;
const releasing = { by: ["RELEASER"], whileHeld: false } as const;
/** A family is kept in touch with as long as they wish: during a hold and after the end, too. */
const withFamily = {
  from: stages,
  to: "SAME",
  by: ["COORDINATOR", "APPOINTED_REVIEWER"],
  whileHeld: true,
} as const;
const transferring = { from: movable, by: ["COORDINATOR", "OTHER_COORDINATOR"], whileHeld: true } as const;
const asking = { ...withFamily, by: ["COORDINATOR", "APPOINTED_REVIEWER", "OTHER_PROCESS"] } as const;

/**
 * Every way of a case: the one place where a stage changes. A closed case rests, while amended versions of its
 * submission go out where its facts change, until a coordinator reopens it; one that another area has taken is at its
 * end here.
 */
export const transitions: readonly Transition[] = [
  { act: "OPENED", from: ["NONE"], to: "SCREENING", ...byRule },
  { act: "NOTIFICATION_DATED", from: stages, to: "SAME", ...byRule },
  { act: "FACTS_RECORDED", from: stages, to: "SAME", ...byRule },
  { act: "SPLIT_OFF", from: stages, to: "SAME", ...byRule },

  { act: "FOUND_ELIGIBLE", to: "AWAITING_ALLOCATION", ...screening },
  {
    act: "FOUND_OUT_OF_SCOPE",
    from: underWay,
    to: "OUT_OF_SCOPE",
    by: ["COORDINATOR"],
    whileHeld: true,
    needs: ["REASON", "NO_OPEN_PROPOSAL"],
    setsOff: "case.stopped",
  },
  { act: "FOUND_CHILD", to: "CHILD_CORE_DATA", ...screening },
  { act: "FOUND_OUT_OF_SCOPE", to: "OUT_OF_SCOPE", ...screening },
  { act: "FOUND_UNCLEAR", to: "SCREENING", ...screening },
  {
    act: "OPT_OUT_RECORDED",
    from: stages,
    to: "SAME",
    by: ["COORDINATOR"],
    whileHeld: true,
    needs: ["NO_OPEN_PROPOSAL"],
  },
  {
    act: "OPT_OUT_WITHDRAWN",
    from: stages,
    to: "SAME",
    by: ["COORDINATOR"],
    whileHeld: true,
    needs: ["REASON"],
  },
  {
    act: "CHILD_TEAM_TOLD",
    ...screening,
    from: ["CHILD_CORE_DATA", "OUT_OF_SCOPE"],
    to: "SAME",
    setsOff: "child.found",
  },
  { act: "CHILD_TEAM_CLEARED", ...screening, to: "SAME", setsOff: "child.cleared" },
  { act: "CHILD_TEAM_ACKNOWLEDGED", from: stages, to: "SAME", ...byRule },

  {
    act: "HELD",
    // Of a closed case the hold waits: should the case be taken up again, the other process goes first.
    from: [...open, "CLOSED"],
    to: "SAME",
    by: ["JOB", "COORDINATOR"],
    whileHeld: true,
  },
  { act: "RESUMED", from: stages, to: "SAME", by: ["JOB", "COORDINATOR"], whileHeld: true },

  { act: "REMINDED", from: open, to: "SAME", ...byRule },

  { act: "CARE_RECORDED", ...aboutCare },
  { act: "CARE_WITHDRAWN", ...aboutCare, needs: ["REASON"] },
  {
    act: "INVOLVEMENT_DECLARED",
    // The steering group decides on reports of cases that are closed, too.
    from: [...open, "CLOSED"],
    to: "SAME",
    by: ["SECOND_READER", "STEERING_MEMBER"],
    whileHeld: true,
  },
  {
    act: "INVOLVEMENT_WITHDRAWN",
    from: [...open, "CLOSED"],
    to: "SAME",
    by: ["SECOND_READER", "STEERING_MEMBER"],
    whileHeld: true,
    needs: ["REASON"],
  },

  {
    act: "ALLOCATION_PROPOSED",
    from: [...awaiting, ...reallocated],
    to: "SAME",
    by: ["COORDINATOR"],
    whileHeld: false,
    needs: ["NO_OPEN_PROPOSAL"],
    setsOff: "allocation.proposed",
  },
  { act: "DECLARATION_ASKED", ...allocating, by: ["JOB"] },
  { act: "IDENTITY_SEEN", ...allocating, by: ["PROPOSED_REVIEWER"] },
  { act: "DECLARATION_MADE", ...allocating, by: ["PROPOSED_REVIEWER"], setsOff: "declaration.made" },
  { act: "ALLOCATION_WITHDRAWN", ...allocating, by: ["COORDINATOR"], needs: ["REASON"] },
  { act: "ALLOCATION_REFUSED", ...allocating, by: ["JOB", "PROPOSED_REVIEWER"] },
  { act: "REVIEWER_APPOINTED", from: ["AWAITING_ALLOCATION"], to: "ALLOCATED", ...byRule },
  { act: "REVIEWER_APPOINTED", from: ["REOPENED"], to: "RETURNED", ...byRule },
  { act: "REVIEWER_APPOINTED", from: reallocated, to: "SAME", ...byRule },
  { act: "APPOINTMENT_ENDED", from: reviewed, to: "SAME", ...byRule },

  { act: "REVIEW_STARTED", ...reviewing, from: ["ALLOCATED"], to: "IN_REVIEW" },
  { act: "CONTRIBUTOR_ADDED", ...reviewing },
  { act: "CONTRIBUTOR_REMOVED", ...reviewing, whileHeld: true },
  { act: "SECTION_WRITTEN", ...writing },
  { act: "ENTRY_WRITTEN", ...writing },
  { act: "ENTRY_WITHDRAWN", ...writing, needs: ["REASON"] },
  { act: "EDIT_SET_ASIDE", ...writingLate },
  { act: "EDIT_DISCARDED", ...writingLate },
  { act: "CAUSES_RECORDED", ...writing },
  { act: "INFORMANT_RECORDED", ...writing },
  { act: "INFORMANT_WITHDRAWN", ...writing, needs: ["REASON"] },
  { act: "RECORDS_REQUESTED", ...withRecords, from: reviewable },
  { act: "RECORDS_ANSWERED", ...withRecords, by: [...withRecords.by, "ASKED_ORGANISATION"], whileHeld: true },
  { act: "RECORDS_REMINDED", ...withRecords, by: ["JOB"], whileHeld: true },
  { act: "CARE_GRADED", ...reviewing },
  { act: "THEME_ADDED", ...writing },
  { act: "THEME_WITHDRAWN", ...writing, needs: ["REASON"] },
  { act: "THEME_WITHDRAWN", ...steering, needs: ["REASON"] },
  { act: "RECOMMENDATION_MADE", ...writing },
  { act: "RECOMMENDATION_MADE", ...steering },
  { act: "RECOMMENDATION_WITHDRAWN", ...writing, needs: ["REASON"] },
  { act: "RECOMMENDATION_WITHDRAWN", ...steering, needs: ["REASON"] },
  { act: "LEARNING_DECIDED", ...steering },
  { act: "ACTION_PLANNED", ...acting, by: ["STEERING_MEMBER", "COORDINATOR"] },
  // Whoever does it goes on and tells of it, wherever the case has come meanwhile.
  { act: "ACTION_PROGRESSED", ...acting, from: stages, by: ["ASKED_ORGANISATION", "COORDINATOR"] },
  { act: "ACTION_REMINDED", ...acting, from: stages, by: ["JOB"] },
  {
    act: "IN_DEPTH_OPENED",
    from: ["IN_REVIEW", "RETURNED", "QUALITY_ASSURANCE"],
    to: "IN_DEPTH",
    by: ["COORDINATOR"],
    whileHeld: false,
    needs: ["REASON"],
  },
  { act: "IN_DEPTH_MEETING_HELD", ...meeting },
  { act: "IN_DEPTH_MEETING_WITHDRAWN", ...meeting, needs: ["REASON"] },
  {
    act: "SUBMITTED_FOR_QUALITY",
    ...reviewing,
    to: "QUALITY_ASSURANCE",
    needs: ["REVIEW_WHOLE", "NO_OPEN_PROPOSAL"],
  },
  {
    act: "REVIEW_RETURNED",
    from: returnable,
    to: "RETURNED",
    ...reading,
    needs: ["REASON", "INDEPENDENT_READER"],
  },
  {
    act: "REVIEW_APPROVED",
    from: ["QUALITY_ASSURANCE"],
    to: "APPROVED",
    ...reading,
    needs: ["INDEPENDENT_READER", "NOTHING_UNDER_WAY"],
    setsOff: "case.approved",
  },

  { act: "PREPARATION_ASKED", from: ["APPROVED", "PREPARED", "REJECTED"], to: "APPROVED", ...releasing },
  { act: "PREPARATION_ASKED", from: ["CLOSED"], to: "SAME", ...releasing },
  {
    act: "SUBMISSION_PREPARED",
    from: ["APPROVED"],
    to: "PREPARED",
    ...byRule,
    needs: ["FACTS_AS_READ"],
  },
  { act: "SUBMISSION_PREPARED", from: ["CLOSED"], to: "SAME", ...byRule },
  { act: "TEXT_CONFIRMED", from: ["PREPARED", "CLOSED"], to: "SAME", ...releasing },
  {
    act: "SUBMISSION_RELEASED",
    from: ["PREPARED"],
    to: "RELEASED",
    ...releasing,
    needs: ["FACTS_AS_READ", "TEXTS_CONFIRMED"],
    setsOff: "submission.released",
  },
  { act: "SUBMISSION_RELEASED", from: ["CLOSED"], to: "SAME", ...releasing },
  {
    act: "SUBMISSION_ACKNOWLEDGED",
    from: ["RELEASED"],
    to: "ACKNOWLEDGED",
    ...byReceipt,
    needs: ["RECEIPT"],
  },
  { act: "SUBMISSION_ACKNOWLEDGED", from: beside, to: "SAME", ...byReceipt },
  { act: "SUBMISSION_REJECTED", from: ["RELEASED"], to: "REJECTED", ...byReceipt },
  { act: "SUBMISSION_REJECTED", from: beside, to: "SAME", ...byReceipt },
  { act: "LATE_RECEIPT_KEPT", from: stages, to: "SAME", ...byReceipt },
  {
    act: "SUBMISSION_WENT_STALE",
    from: ["PREPARED", "RELEASED", "ACKNOWLEDGED", "REJECTED"],
    to: "APPROVED",
    by: ["JOB", "RELEASER", "STEERING_MEMBER"],
    whileHeld: true,
  },
  {
    act: "SUBMISSION_WENT_STALE",
    from: ["CLOSED"],
    to: "SAME",
    by: ["JOB", "RELEASER", "STEERING_MEMBER"],
    whileHeld: true,
  },
  {
    act: "SUBMISSION_WITHDRAWN",
    from: submitted,
    to: "CLOSED",
    by: ["RELEASER"],
    whileHeld: true,
    setsOff: "case.closed",
  },
  { act: "SUBMISSION_WITHDRAWN", from: beside, to: "SAME", by: ["RELEASER"], whileHeld: true },
  { act: "DELIVERY_FAILED", from: stages, to: "SAME", ...byRule },
  { act: "DELIVERY_REPLAYED", from: ["RELEASED", ...beside], to: "SAME", ...releasing },
  { act: "DELIVERY_REPLAYED", from: ["ACKNOWLEDGED"], to: "RELEASED", ...releasing },
  { act: "DELIVERY_DISCARDED", from: ["RELEASED"], to: "REJECTED", ...releasing },
  { act: "DELIVERY_DISCARDED", from: ["ACKNOWLEDGED", ...beside], to: "SAME", ...releasing },
  { act: "DIFFERENCE_SETTLED", from: stages, to: "SAME", ...releasing },
  { act: "SUBMISSION_EXPORTED", from: stages, to: "SAME", by: ["JOB", "RELEASER"], whileHeld: true },
  { act: "SUBMISSION_RECONCILED", from: stages, to: "SAME", ...byReceipt },

  // Cause to refer on may show at any time, after the end too.
  { act: "REFERRED_ON", ...withFamily },
  { act: "REFERRAL_TAKEN", from: stages, to: "SAME", ...byRule },
  { act: "REFERRAL_REMINDED", from: stages, to: "SAME", ...byRule },

  { act: "FAMILY_CONTACT_PLANNED", ...withFamily },
  { act: "RELATIVE_RECORDED", ...withFamily },
  { act: "FAMILY_CONTACTED", ...withFamily },
  { act: "FAMILY_CONTACT_WITHDRAWN", ...withFamily, needs: ["REASON"] },
  { act: "FAMILY_ASKED", ...asking },
  { act: "FAMILY_ANSWERED", ...asking },
  { act: "IN_DEPTH_REQUESTED", ...withFamily },
  { act: "IN_DEPTH_DECIDED", ...withFamily, by: ["COORDINATOR"] },
  { act: "IN_DEPTH_ANSWERED", ...withFamily },

  {
    act: "CASE_CLOSED",
    from: ["ACKNOWLEDGED", "REOPENED"],
    to: "CLOSED",
    by: ["COORDINATOR"],
    whileHeld: false,
    needs: ["NO_OPEN_PROPOSAL"],
    setsOff: "case.closed",
  },
  {
    act: "CASE_REOPENED",
    from: ["CLOSED"],
    to: "REOPENED",
    by: ["COORDINATOR"],
    whileHeld: true,
    needs: ["REASON", "NOTHING_UNDER_WAY"],
  },

  { act: "TRANSFER_PROPOSED", ...transferring, to: "SAME", needs: ["REASON", "NO_OPEN_PROPOSAL"] },
  // What cannot be accepted any more, as the review was approved meanwhile, must not stay open for ever.
  { act: "TRANSFER_DECLINED", ...transferring, from: stages, to: "SAME", needs: ["REASON"] },
  {
    act: "TRANSFER_ACCEPTED",
    ...transferring,
    to: "TRANSFERRED",
    needs: ["OTHER_OWNER", "NO_OPEN_PROPOSAL"],
    setsOff: "case.stopped",
  },
];

/** What the act does from this stage; null where it cannot be done there. */
export function findTransition(stage: Stage | "NONE", act: ActKind): Transition | null {
  return transitions.find((each) => each.act === act && each.from.includes(stage)) ?? null;
}
