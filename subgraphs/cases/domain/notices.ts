import type { IsoDate } from "../../../schema/values/iso-date.ts";
import type { CaseAct } from "./act.ts";
import type { CaseStanding } from "./standing.ts";

/** In which part somebody of an organisation is told of an act. */
export const noticeParts = {
  COORDINATOR: "COORDINATOR",
  STEERING_MEMBER: "STEERING_MEMBER",
  ASKED_ORGANISATION: "ASKED_ORGANISATION",
} as const;
export type NoticePart = keyof typeof noticeParts;

/** Who is told: one person by their sign-in, or whoever acts in a part for an organisation. */
export type Recipient =
  | { readonly subject: string }
  | { readonly part: NoticePart; readonly organisation: string };

/** Whom an act tells, and by when they are to do something about it. */
export interface Told {
  readonly to: readonly Recipient[];
  readonly dueOn: IsoDate | null;
}

/** What of a case decides who is told. */
export type ToldStanding = Pick<CaseStanding, "reviewer" | "contributors">;

/**
 * Whom an act tells of itself. What somebody is asked to do, what they wait for, and what changes what they have done
 * reaches them; what nobody need act on tells nobody.
 * @param before where the case stood: who reviews a case may be its reviewer no more after the act
 * @param custodian who keeps the case
 */
export function whomItTells(before: ToldStanding, act: CaseAct, custodian: string): Told {
  const coordinators: Recipient[] = [{ part: "COORDINATOR", organisation: custodian }];
  const reviewer = person(before.reviewer?.subject ?? null);
  switch (act.kind) {
    case "FOUND_ELIGIBLE":
    case "FOUND_UNCLEAR":
    case "APPOINTMENT_ENDED":
    case "ALLOCATION_REFUSED":
    case "SUBMITTED_FOR_QUALITY":
    case "SUBMISSION_REJECTED":
    case "SUBMISSION_WENT_STALE":
    case "DELIVERY_FAILED":
    case "IN_DEPTH_REQUESTED":
    case "ACTION_PROGRESSED":
    case "TRANSFER_DECLINED":
    case "TRANSFER_ACCEPTED":
      return tell(coordinators);
    case "IN_DEPTH_DECIDED":
      return tell(act.facts.approvedBefore ? coordinators : []);
    case "SUBMISSION_PREPARED":
      return tell([...coordinators, { part: "STEERING_MEMBER", organisation: custodian }]);
    case "FACTS_RECORDED":
      return tell([...reviewer, ...(act.facts.ruleFinds ? coordinators : [])]);
    case "FOUND_OUT_OF_SCOPE":
    case "HELD":
    case "RESUMED":
    case "REVIEW_RETURNED":
    case "REVIEW_APPROVED":
    case "RECORDS_ANSWERED":
    case "IN_DEPTH_OPENED":
    case "LEARNING_DECIDED":
    case "REFERRAL_TAKEN":
    case "CASE_CLOSED":
      return tell(reviewer);
    case "DECLARATION_ASKED":
    case "REVIEWER_APPOINTED":
      return tell(person(act.facts.reviewerSubject));
    case "CONTRIBUTOR_ADDED":
      return tell(person(act.facts.contributor));
    case "REMINDED": {
      const { responsible, dueOn } = act.facts;
      // Of a review that its reviewer has given back: it is the coordinator who finds another.
      return tell(responsible === "REVIEWER" && reviewer.length > 0 ? reviewer : coordinators, dueOn);
    }
    case "REFERRAL_REMINDED":
      return tell([...coordinators, ...reviewer], act.facts.dueOn);
    case "RECORDS_REQUESTED":
    case "ACTION_PLANNED":
      return tell(asked(act.facts.organisation), act.facts.dueOn as IsoDate);
    case "RECORDS_REMINDED":
    case "ACTION_REMINDED":
      return tell(asked(act.facts.organisation), act.facts.dueOn);
    case "TRANSFER_PROPOSED":
      return tell([{ part: "COORDINATOR", organisation: act.facts.to }]);
    case "OPENED":
    case "NOTIFICATION_DATED":
    case "FOUND_CHILD":
    case "SPLIT_OFF":
    case "CHILD_TEAM_TOLD":
    case "CHILD_TEAM_CLEARED":
    case "CHILD_TEAM_ACKNOWLEDGED":
    case "CARE_RECORDED":
    case "CARE_WITHDRAWN":
    case "INVOLVEMENT_DECLARED":
    case "INVOLVEMENT_WITHDRAWN":
    case "ALLOCATION_PROPOSED":
    case "IDENTITY_SEEN":
    case "DECLARATION_MADE":
    case "ALLOCATION_WITHDRAWN":
    case "REVIEW_STARTED":
    case "CONTRIBUTOR_REMOVED":
    case "SECTION_WRITTEN":
    case "ENTRY_WRITTEN":
    case "ENTRY_WITHDRAWN":
    case "EDIT_SET_ASIDE":
    case "EDIT_DISCARDED":
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
    case "PREPARATION_ASKED":
    case "TEXT_CONFIRMED":
    case "SUBMISSION_RELEASED":
    case "SUBMISSION_ACKNOWLEDGED":
    case "LATE_RECEIPT_KEPT":
    case "SUBMISSION_WITHDRAWN":
    case "DELIVERY_REPLAYED":
    case "DELIVERY_DISCARDED":
    case "DIFFERENCE_SETTLED":
    case "SUBMISSION_EXPORTED":
    case "SUBMISSION_RECONCILED":
    case "OPT_OUT_RECORDED":
    case "OPT_OUT_WITHDRAWN":
    case "CASE_REOPENED":
    case "REFERRED_ON":
    case "FAMILY_CONTACT_PLANNED":
    case "RELATIVE_RECORDED":
    case "FAMILY_CONTACTED":
    case "FAMILY_CONTACT_WITHDRAWN":
    case "FAMILY_ASKED":
    case "FAMILY_ANSWERED":
    case "IN_DEPTH_ANSWERED":
      return tell([]);
    default:
      return act satisfies never;
  }
}

const tell = (to: readonly Recipient[], dueOn: IsoDate | null = null): Told => ({ to, dueOn });
const person = (subject: string | null): Recipient[] => (subject === null ? [] : [{ subject }]);
const asked = (organisation: string): Recipient[] => [{ part: "ASKED_ORGANISATION", organisation }];
