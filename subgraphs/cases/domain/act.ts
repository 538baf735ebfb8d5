import type { HoldReason } from "../../../schema/values/hold-reason.ts";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import type { ReferralKind } from "../../../schema/values/referral-kind.ts";
import type { ApproverNotice } from "./approver-notice.ts";
import type { ClockKind, ReminderKind, Responsible } from "./clock-kinds.ts";
import type { CourseActsByKind } from "./course-act.ts";
import type { EligibilityOutcome, EligibilityReason } from "./eligibility.ts";
import type { FactName } from "./facts.ts";
import type { FamilyActsByKind } from "./family-act.ts";
import type { LearningActsByKind } from "./learning-act.ts";
import type { CareRole } from "./past-care.ts";
import type { ReviewActsByKind } from "./review-act.ts";

interface Screened {
  readonly rule: string;
  readonly reasons: readonly EligibilityReason[];
  readonly decidedBy: "RULE" | "PERSON";
}

/**
 * What can happen to a case, and what is kept of each: ids, codes and dates. `words` names a sealed document
 * in which somebody's own words stand, so that they can be erased while the act stays.
 */
export interface ActsByKind extends FamilyActsByKind, ReviewActsByKind, LearningActsByKind, CourseActsByKind {
  readonly OPENED: { readonly notifiedOn: IsoDate };
  readonly NOTIFICATION_DATED: { readonly notifiedOn: IsoDate };
  readonly FACTS_RECORDED: {
    readonly revision: number;
    readonly changed: readonly FactName[];
    /** What the rule finds now, where it finds otherwise than before and only a person may decide. */
    readonly ruleFinds?: EligibilityOutcome;
  };
  readonly FOUND_ELIGIBLE: Screened & Worded;
  readonly FOUND_CHILD: Screened & Worded;
  readonly FOUND_OUT_OF_SCOPE: Screened & Worded;
  readonly FOUND_UNCLEAR: Screened;
  readonly SPLIT_OFF: { readonly newPersonId: string };
  /** Acts from before there was a rule name no day. */
  readonly CHILD_TEAM_TOLD: { readonly dueOn?: IsoDate };
  readonly CHILD_TEAM_CLEARED: Record<string, never>;
  readonly CHILD_TEAM_ACKNOWLEDGED: { readonly childNotificationId: string };
  readonly HELD: {
    readonly holdId: string;
    readonly reason: HoldReason;
    readonly investigationId: string | null;
  } & Worded;
  readonly RESUMED: { readonly holdId: string } & Worded;
  readonly REMINDED: {
    readonly clock: ClockKind;
    readonly reminder: ReminderKind;
    readonly dueOn: IsoDate;
    readonly responsible: Responsible;
  };
  readonly CARE_RECORDED: {
    readonly careId: string;
    readonly organisation: string;
    readonly team: string | null;
    readonly manager: string | null;
    readonly role: CareRole;
  };
  readonly CARE_WITHDRAWN: { readonly careId: string } & Worded;
  readonly INVOLVEMENT_DECLARED: Worded;
  readonly INVOLVEMENT_WITHDRAWN: Worded;
  readonly ALLOCATION_PROPOSED: { readonly proposalId: string; readonly reviewerId: string };
  readonly ALLOCATION_REFUSED: {
    readonly proposalId: string;
    readonly reasons: readonly string[];
    /** Under which whoever was refused signs in. */
    readonly reviewerSubject: string | null;
  };
  /** Nothing stands against the proposed reviewer but that they have not declared whether they were involved. */
  readonly DECLARATION_ASKED: {
    readonly proposalId: string;
    readonly reviewerId: string;
    readonly reviewerSubject: string | null;
  };
  readonly IDENTITY_SEEN: { readonly proposalId: string };
  readonly DECLARATION_MADE: { readonly proposalId: string; readonly involved: boolean } & Worded;
  readonly ALLOCATION_WITHDRAWN: { readonly proposalId: string } & Worded;
  readonly APPOINTMENT_ENDED: { readonly proposalId: string; readonly reviewerId: string };
  readonly REVIEWER_APPOINTED: {
    readonly proposalId: string;
    readonly reviewerId: string;
    /** Under which the reviewer signs in. */
    readonly reviewerSubject: string | null;
  };
  readonly REVIEW_STARTED: { readonly method: string };
  readonly CARE_GRADED: {
    readonly scale: string;
    readonly grade: number;
    readonly gradeOfServices: number | null;
  };
  readonly THEME_ADDED: { readonly theme: string };
  readonly THEME_WITHDRAWN: { readonly theme: string } & Worded;
  readonly RECOMMENDATION_MADE: { readonly recommendationId: string };
  readonly RECOMMENDATION_WITHDRAWN: { readonly recommendationId: string } & Worded;
  readonly SUBMITTED_FOR_QUALITY: { readonly reviewRevision: number };
  readonly REVIEW_RETURNED: {
    readonly reasons: readonly string[];
    /** Had the national programme taken a version, so that the review was completed before? Earlier acts do not say. */
    readonly completedBefore?: boolean;
  } & Worded;
  readonly REVIEW_APPROVED: {
    readonly reviewRevision: number;
    /** The version of the objectivity checklist that was gone through. */
    readonly checklist: string;
    /** What should be known of the approver's independence. */
    readonly notices: readonly ApproverNotice[];
  };
  readonly PREPARATION_ASKED: Record<string, never>;
  readonly SUBMISSION_PREPARED: SubmissionNamed;
  readonly TEXT_CONFIRMED: SubmissionNamed & { readonly path: string; readonly hash: string };
  readonly SUBMISSION_RELEASED: SubmissionNamed & {
    readonly contentHash: string;
    /** The law by which it was passed on. */
    readonly legalBasis: string | null;
    /** Of how many reviews, at least, any record of the ledger might be afterwards; null where none tells anything. */
    readonly smallestK: number | null;
  };
  readonly SUBMISSION_ACKNOWLEDGED: SubmissionNamed & { readonly receiptId: string };
  readonly SUBMISSION_REJECTED: SubmissionNamed & { readonly receiptId: string | null };
  readonly LATE_RECEIPT_KEPT: SubmissionNamed & { readonly receiptId: string | null };
  readonly SUBMISSION_WENT_STALE: SubmissionNamed & { readonly changed: readonly string[] };
  readonly SUBMISSION_WITHDRAWN: SubmissionNamed & Worded;
  readonly DELIVERY_FAILED: SubmissionNamed & { readonly failure: string };
  readonly DELIVERY_REPLAYED: SubmissionNamed & Worded;
  readonly DELIVERY_DISCARDED: SubmissionNamed & Worded;
  readonly DIFFERENCE_SETTLED: SubmissionNamed & Worded;
  readonly SUBMISSION_EXPORTED: SubmissionNamed;
  readonly SUBMISSION_RECONCILED: SubmissionNamed & { readonly difference: string };
  readonly REFERRED_ON: { readonly referralId: string; readonly to: ReferralKind };
  readonly REFERRAL_TAKEN: { readonly referralId: string };
  readonly REFERRAL_REMINDED: { readonly referralId: string; readonly dueOn: IsoDate };
  readonly CASE_CLOSED: Record<string, never>;
}

interface Worded {
  readonly words?: string;
}

interface SubmissionNamed {
  readonly submissionId: string;
}

export type ActKind = keyof ActsByKind;

/** An act about to be done. */
export type NewAct = { [K in ActKind]: { readonly kind: K; readonly facts: ActsByKind[K] } }[ActKind];

/** An act as it stands in a case's file. */
export type CaseAct = NewAct & {
  readonly id: string;
  readonly caseId: string;
  /** Counts the acts of the case from 1. */
  readonly sequence: number;
  readonly at: Date;
  /** Who did it; a job where nobody did. */
  readonly subject: string;
  readonly organisation: string | null;
};
