import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { connectionOf } from "../../kit/connections.ts";
import { Requires, SignedIn } from "../../kit/federated-schema.ts";
import { DateTime, OrganisationCodeScalar } from "../../kit/scalars.ts";
import type { ActKind, CaseAct } from "../domain/act.ts";

const descriptions: Readonly<Record<ActKind, string>> = {
  OPENED: "The case was opened.",
  NOTIFICATION_DATED: "The day of notification was corrected.",
  FACTS_RECORDED: "What the case knows of the person changed.",
  FOUND_ELIGIBLE: "The death is one for review.",
  FOUND_CHILD: "The death is a child's.",
  FOUND_OUT_OF_SCOPE: "The death is not one for review here.",
  FOUND_UNCLEAR: "A person must decide whether the death is one for review.",
  SPLIT_OFF: "Some reports turned out to be about another person, who has a case of their own.",
  CHILD_TEAM_TOLD: "The notification was handed to the child death review team.",
  CHILD_TEAM_CLEARED: "The notification was taken back from the child death review team: it is no child's.",
  CHILD_TEAM_ACKNOWLEDGED: "The child death review team has taken the notification.",
  HELD: "A hold was opened.",
  RESUMED: "A hold has ended.",
  REMINDED: "Somebody was reminded of a date that comes near or has passed.",
  CARE_RECORDED: "An organisation or a team that gave care was recorded.",
  CARE_WITHDRAWN: "It turned out that an organisation or a team did not give care.",
  INVOLVEMENT_DECLARED:
    "Somebody who might have read the review or decided on it has declared that they are involved.",
  INVOLVEMENT_WITHDRAWN: "Somebody who had declared by mistake that they are involved has taken it back.",
  ALLOCATION_PROPOSED: "A reviewer was proposed.",
  ALLOCATION_REFUSED: "The proposed reviewer may not review this case.",
  DECLARATION_ASKED: "Whoever is proposed is to declare whether they were involved in the care.",
  IDENTITY_SEEN: "Whoever is proposed was shown whose death it is.",
  DECLARATION_MADE: "Whoever is proposed has declared whether they were involved in the care.",
  ALLOCATION_WITHDRAWN: "The proposal was withdrawn.",
  REVIEWER_APPOINTED: "The reviewer was appointed.",
  APPOINTMENT_ENDED: "The reviewer has given the case back: another one is to be found.",
  REVIEW_STARTED: "The reviewer has begun.",
  CONTRIBUTOR_ADDED: "Somebody else may write on the review.",
  CONTRIBUTOR_REMOVED: "Somebody writes on the review no more.",
  SECTION_WRITTEN: "A section was written.",
  ENTRY_WRITTEN: "An entry was written: an event, an adjustment, good practice, a factor or a concern.",
  ENTRY_WITHDRAWN: "An entry was withdrawn.",
  EDIT_SET_ASIDE: "A text was set aside, since somebody else had written meanwhile or nobody could write.",
  EDIT_DISCARDED: "A text that was set aside was discarded.",
  CAUSES_RECORDED: "The lines of the certificate of the cause of death were recorded.",
  RECORDS_REQUESTED: "An organisation was asked for records.",
  RECORDS_ANSWERED: "An organisation has answered a request for records.",
  IN_DEPTH_OPENED: "The review goes on in depth.",
  IN_DEPTH_MEETING_HELD: "A meeting of the in-depth review was held.",
  IN_DEPTH_MEETING_WITHDRAWN: "What was recorded of a meeting of the in-depth review was withdrawn.",
  LEARNING_DECIDED: "The steering group has decided on the report.",
  ACTION_PLANNED: "An action was planned that a recommendation comes to.",
  ACTION_PROGRESSED: "An organisation has told how far an action has come.",
  ACTION_REMINDED: "An organisation was reminded of an action that is overdue.",
  RECORDS_REMINDED: "An organisation was reminded of records that it owes.",
  INFORMANT_RECORDED: "The reviewer has asked somebody.",
  INFORMANT_WITHDRAWN: "What was recorded of somebody who was asked was withdrawn.",
  CARE_GRADED: "The care was graded.",
  THEME_ADDED: "A theme was added.",
  THEME_WITHDRAWN: "A theme was withdrawn.",
  RECOMMENDATION_MADE: "A recommendation was added.",
  RECOMMENDATION_WITHDRAWN: "A recommendation was withdrawn.",
  SUBMITTED_FOR_QUALITY: "The review was given to a second reader.",
  REVIEW_RETURNED: "The review was returned to its reviewer.",
  REVIEW_APPROVED: "The review was approved.",
  PREPARATION_ASKED: "Somebody had the submission prepared again.",
  SUBMISSION_PREPARED: "A version of the submission was prepared.",
  TEXT_CONFIRMED: "Somebody has confirmed a free text of the submission.",
  SUBMISSION_RELEASED: "Somebody has released the submission.",
  SUBMISSION_ACKNOWLEDGED: "The national programme has taken the submission.",
  SUBMISSION_REJECTED: "The national programme has rejected the submission.",
  LATE_RECEIPT_KEPT: "An answer came about a version that had been superseded.",
  SUBMISSION_WENT_STALE: "What the submission says no longer holds.",
  SUBMISSION_WITHDRAWN: "The national programme is to forget what it holds of the case.",
  DELIVERY_FAILED: "The delivery of a version was given up, and waits for a person.",
  DELIVERY_REPLAYED: "Somebody had a delivery that was given up tried again.",
  DELIVERY_DISCARDED: "Somebody gave up a delivery for good.",
  DIFFERENCE_SETTLED:
    "Somebody has looked into what the national programme holds otherwise of a version that nobody delivers any more.",
  SUBMISSION_EXPORTED: "A version was written into a file for the national programme.",
  SUBMISSION_RECONCILED: "The ledger and what the national programme holds differed, and were compared.",
  OPT_OUT_RECORDED: "It was recorded that the person had opted out.",
  CASE_CLOSED: "The case was closed.",
  CASE_REOPENED: "The closed case was taken up again.",
  OPT_OUT_WITHDRAWN: "It turned out that the person had not opted out.",
  TRANSFER_PROPOSED: "It was proposed that another area take the case.",
  TRANSFER_DECLINED: "The transfer to another area was declined or taken back.",
  TRANSFER_ACCEPTED: "The other area has taken the case.",
  REFERRED_ON: "What the review found was referred on.",
  REFERRAL_TAKEN: "Whoever it was referred to has taken it.",
  REFERRAL_REMINDED: "Nobody has taken in time what was referred on: ring them up.",
  FAMILY_CONTACT_PLANNED: "The family contact plan was written.",
  RELATIVE_RECORDED: "Somebody close to the person was recorded.",
  FAMILY_CONTACTED: "Somebody of the family was contacted, or got in touch.",
  FAMILY_CONTACT_WITHDRAWN: "What was recorded of a contact with the family was withdrawn.",
  FAMILY_ASKED: "A question was put to the family.",
  FAMILY_ANSWERED: "The family has answered a question, declined or put it off.",
  IN_DEPTH_REQUESTED: "The family has asked for an in-depth review.",
  IN_DEPTH_DECIDED:
    "The family's request for an in-depth review was decided; an approved review for which it was granted is to be returned or reopened.",
  IN_DEPTH_ANSWERED: "The family was told what was decided on their request.",
};

/** What an act of a kind is, in words. */
export const whatWasDone = (kind: ActKind): string => descriptions[kind];

export const CaseActKindEnum = Object.fromEntries(
  Object.keys(descriptions).map((kind) => [kind, kind]),
) as Record<ActKind, string>;
registerEnumType(CaseActKindEnum, {
  name: "CaseActKind",
  description: "What was done.",
  valuesConfig: Object.fromEntries(
    Object.entries(descriptions).map(([kind, description]) => [kind, { description }]),
  ),
});

@ObjectType("CaseActFact", { description: "An id, a code or a date that goes with an act." })
@SignedIn()
export class CaseActFactType {
  @Field(() => String, { nullable: true, description: "What it is." })
  @Requires("case:read")
  name!: string;

  @Field(() => [String], { nullable: true, description: "Its value; several where it is a list." })
  @Requires("case:read")
  values!: string[];
}

@ObjectType("CaseAct", { description: "Something that was done to a case. Acts are never changed." })
@SignedIn()
export class CaseActType {
  @Field(() => ID, { nullable: true, description: "The act's id." })
  @Requires("case:read")
  id!: string;

  @Field(() => Int, { nullable: true, description: "Counts the acts of the case from 1." })
  @Requires("case:read")
  sequence!: number;

  @Field(() => CaseActKindEnum, { nullable: true, description: "What was done." })
  @Requires("case:read")
  kind!: string;

  @Field(() => DateTime, { nullable: true, description: "When." })
  @Requires("case:read")
  at!: Date;

  @Field(() => String, {
    nullable: true,
    description: "The sign-in of whoever did it; a job's where nobody did.",
  })
  @Requires("case:read")
  subject!: string;

  @Field(() => OrganisationCodeScalar, { nullable: true, description: "Code of their organisation." })
  @Requires("case:read")
  organisation!: string | null;

  @Field(() => [CaseActFactType], { nullable: true, description: "The ids, codes and dates kept of it." })
  @Requires("case:read")
  facts!: CaseActFactType[];

  wordsId!: string | null;
}

export const CaseActConnection = connectionOf(CaseActType, "CaseAct");

/** What the graph shows of an act; words stand apart, as reading them needs more. */
export function showAct({ facts, ...act }: CaseAct): CaseActType {
  const { words, ...others } = facts as { words?: string } & Record<string, unknown>;
  return {
    ...act,
    wordsId: words ?? null,
    facts: Object.entries(others)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => ({ name, values: (Array.isArray(value) ? value : [value]).map(String) })),
  };
}
