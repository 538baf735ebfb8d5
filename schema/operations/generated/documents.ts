/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What a count of notified deaths says beside what was expected. */
export type LookBackFinding =
  /** As many as were to be expected. */
  | 'AS_EXPECTED'
  /** Fewer than chance explains: deaths are probably not being notified. */
  | 'FEWER'
  /** More than chance explains. */
  | 'MORE'
  /** The period is so short that even none would say nothing. */
  | 'TOO_EARLY';

/** Where a case stands. */
export type CaseState =
  /** A person must decide whether the death is one for review. */
  | 'SCREENING'
  /** The death is not one for review here. */
  | 'OUT_OF_SCOPE'
  /** A child's death: core data only, the child death review team reviews it. */
  | 'CHILD_CORE_DATA'
  /** A reviewer is to be found. */
  | 'AWAITING_ALLOCATION'
  /** A reviewer was appointed and has not begun. */
  | 'ALLOCATED'
  /** The reviewer is at work. */
  | 'IN_REVIEW'
  /** The review goes on in depth. */
  | 'IN_DEPTH'
  /** The case waits for another process or for the family. */
  | 'ON_HOLD'
  /** A second reader reads the review. */
  | 'QUALITY_ASSURANCE'
  /** The second reader has asked for more. */
  | 'RETURNED'
  /** The review is approved and its submission is being prepared. */
  | 'APPROVED'
  /** The submission waits for a person to confirm and release it. */
  | 'PREPARED'
  /** The submission is on its way. */
  | 'RELEASED'
  /** The national programme has taken the submission. */
  | 'ACKNOWLEDGED'
  /** The national programme has rejected the submission. */
  | 'REJECTED'
  /** Nothing is left to do. */
  | 'CLOSED'
  /** The review is taken up again: a reviewer is to be found. */
  | 'REOPENED'
  /** Another area reviews the death. */
  | 'TRANSFERRED';

/** As what an organisation or a team gave care. */
export type CareRole =
  /** The person's general practice. */
  | 'GENERAL_PRACTICE'
  /** A hospital: a ward, a clinic, an emergency department. */
  | 'HOSPITAL'
  /** Health care at home, such as district nurses and therapists. */
  | 'COMMUNITY_HEALTH'
  /** A team for people with a learning disability. */
  | 'LEARNING_DISABILITY_TEAM'
  /** Mental health care. */
  | 'MENTAL_HEALTH'
  /** Social work and other support by the council. */
  | 'SOCIAL_CARE'
  /** A care home or supported living. */
  | 'RESIDENTIAL_CARE'
  /** Anything else. */
  | 'OTHER';

/** What was found about whether a death is one for review. */
export type EligibilityOutcome =
  /** It is reviewed. */
  | 'CASE'
  /** It is a child's: core data only. */
  | 'CHILD_CORE_DATA'
  /** It is not reviewed here. */
  | 'OUT_OF_SCOPE'
  /** A person must decide. */
  | 'UNCLEAR';

/** Who found whether a death is one for review. */
export type Screener =
  /** The rule of that day. */
  | 'RULE'
  /** A coordinator; this outranks the rule. */
  | 'PERSON';

/** Why a review waits. */
export type HoldReason =
  /** A serious case review, later a child safeguarding practice review. */
  | 'SERIOUS_CASE_REVIEW'
  /** A safeguarding adult review (Care Act 2014, section 44). */
  | 'SAFEGUARDING_ADULT_REVIEW'
  /** A safeguarding enquiry (Care Act 2014, section 42). */
  | 'SECTION_42_ENQUIRY'
  /** A domestic homicide review. */
  | 'DOMESTIC_HOMICIDE_REVIEW'
  /** The investigation of a serious incident in NHS care. */
  | 'SERIOUS_INCIDENT'
  /** A coroner's investigation and inquest. */
  | 'CORONER_INVESTIGATION'
  /** The statutory review of a child's death. */
  | 'CHILD_DEATH_REVIEW'
  /** A criminal investigation. */
  | 'POLICE_INVESTIGATION'
  /** The family has asked to wait. */
  | 'FAMILY';

/** What became of a proposed reviewer. */
export type ProposalState =
  /** The answer is awaited. */
  | 'OPEN'
  /** Whoever is proposed is to declare whether they were involved. */
  | 'AWAITING_DECLARATION'
  /** They have declared that they were not; the answer is awaited. */
  | 'DECLARED'
  /** The reviewer was appointed. */
  | 'APPOINTED'
  /** The reviewer may not review this case. */
  | 'REFUSED'
  /** It was withdrawn before they declared. */
  | 'WITHDRAWN';

/** What was done. */
export type CaseActKind =
  /** The case was opened. */
  | 'OPENED'
  /** The day of notification was corrected. */
  | 'NOTIFICATION_DATED'
  /** What the case knows of the person changed. */
  | 'FACTS_RECORDED'
  /** The death is one for review. */
  | 'FOUND_ELIGIBLE'
  /** The death is a child's. */
  | 'FOUND_CHILD'
  /** The death is not one for review here. */
  | 'FOUND_OUT_OF_SCOPE'
  /** A person must decide whether the death is one for review. */
  | 'FOUND_UNCLEAR'
  /** Some reports turned out to be about another person, who has a case of their own. */
  | 'SPLIT_OFF'
  /** The notification was handed to the child death review team. */
  | 'CHILD_TEAM_TOLD'
  /** The notification was taken back from the child death review team: it is no child's. */
  | 'CHILD_TEAM_CLEARED'
  /** The child death review team has taken the notification. */
  | 'CHILD_TEAM_ACKNOWLEDGED'
  /** A hold was opened. */
  | 'HELD'
  /** A hold has ended. */
  | 'RESUMED'
  /** Somebody was reminded of a date that comes near or has passed. */
  | 'REMINDED'
  /** An organisation or a team that gave care was recorded. */
  | 'CARE_RECORDED'
  /** It turned out that an organisation or a team did not give care. */
  | 'CARE_WITHDRAWN'
  /** Somebody who might have read the review has declared that they are involved. */
  | 'INVOLVEMENT_DECLARED'
  /** A reviewer was proposed. */
  | 'ALLOCATION_PROPOSED'
  /** The proposed reviewer may not review this case. */
  | 'ALLOCATION_REFUSED'
  /** Whoever is proposed is to declare whether they were involved in the care. */
  | 'DECLARATION_ASKED'
  /** Whoever is proposed was shown whose death it is. */
  | 'IDENTITY_SEEN'
  /** Whoever is proposed has declared whether they were involved in the care. */
  | 'DECLARATION_MADE'
  /** The proposal was withdrawn. */
  | 'ALLOCATION_WITHDRAWN'
  /** The reviewer was appointed. */
  | 'REVIEWER_APPOINTED'
  /** The reviewer has begun. */
  | 'REVIEW_STARTED'
  /** Somebody else may write on the review. */
  | 'CONTRIBUTOR_ADDED'
  /** Somebody writes on the review no more. */
  | 'CONTRIBUTOR_REMOVED'
  /** A section was written. */
  | 'SECTION_WRITTEN'
  /** An entry was written: an event, an adjustment, good practice, a factor or a concern. */
  | 'ENTRY_WRITTEN'
  /** An entry was withdrawn. */
  | 'ENTRY_WITHDRAWN'
  /** A text was set aside, since somebody else had written meanwhile. */
  | 'EDIT_SET_ASIDE'
  /** A text that was set aside was discarded. */
  | 'EDIT_DISCARDED'
  /** The lines of the certificate of the cause of death were recorded. */
  | 'CAUSES_RECORDED'
  /** An organisation was asked for records. */
  | 'RECORDS_REQUESTED'
  /** An organisation has answered a request for records. */
  | 'RECORDS_ANSWERED'
  /** The review goes on in depth. */
  | 'IN_DEPTH_OPENED'
  /** A meeting of the in-depth review was held. */
  | 'IN_DEPTH_MEETING_HELD'
  /** The steering group has decided on the report. */
  | 'LEARNING_DECIDED'
  /** An action was planned that a recommendation comes to. */
  | 'ACTION_PLANNED'
  /** An organisation has told how far an action has come. */
  | 'ACTION_PROGRESSED'
  /** An organisation was reminded of an action that is overdue. */
  | 'ACTION_REMINDED'
  /** An organisation was reminded of records that it owes. */
  | 'RECORDS_REMINDED'
  /** The reviewer has asked somebody. */
  | 'INFORMANT_RECORDED'
  /** The care was graded. */
  | 'CARE_GRADED'
  /** A theme was added. */
  | 'THEME_ADDED'
  /** A recommendation was added. */
  | 'RECOMMENDATION_MADE'
  /** The review was given to a second reader. */
  | 'SUBMITTED_FOR_QUALITY'
  /** The review was returned to its reviewer. */
  | 'REVIEW_RETURNED'
  /** The review was approved. */
  | 'REVIEW_APPROVED'
  /** Somebody had the submission prepared again. */
  | 'PREPARATION_ASKED'
  /** A version of the submission was prepared. */
  | 'SUBMISSION_PREPARED'
  /** Somebody has confirmed a free text of the submission. */
  | 'TEXT_CONFIRMED'
  /** Somebody has released the submission. */
  | 'SUBMISSION_RELEASED'
  /** The national programme has taken the submission. */
  | 'SUBMISSION_ACKNOWLEDGED'
  /** The national programme has rejected the submission. */
  | 'SUBMISSION_REJECTED'
  /** An answer came about a version that had been superseded. */
  | 'LATE_RECEIPT_KEPT'
  /** What the submission says no longer holds. */
  | 'SUBMISSION_WENT_STALE'
  /** The national programme is to forget what it holds of the case. */
  | 'SUBMISSION_WITHDRAWN'
  /** The delivery of a version was given up, and waits for a person. */
  | 'DELIVERY_FAILED'
  /** Somebody had a delivery that was given up tried again. */
  | 'DELIVERY_REPLAYED'
  /** Somebody gave up a delivery for good. */
  | 'DELIVERY_DISCARDED'
  /** A version was written into a file for the national programme. */
  | 'SUBMISSION_EXPORTED'
  /** The ledger and what the national programme holds differed, and were compared. */
  | 'SUBMISSION_RECONCILED'
  /** It was recorded that the person had opted out. */
  | 'OPT_OUT_RECORDED'
  /** The case was closed. */
  | 'CASE_CLOSED'
  /** The closed case was taken up again. */
  | 'CASE_REOPENED'
  /** It turned out that the person had not opted out. */
  | 'OPT_OUT_WITHDRAWN'
  /** It was proposed that another area take the case. */
  | 'TRANSFER_PROPOSED'
  /** The transfer to another area was declined or taken back. */
  | 'TRANSFER_DECLINED'
  /** The other area has taken the case. */
  | 'TRANSFER_ACCEPTED'
  /** What the review found was referred on. */
  | 'REFERRED_ON'
  /** Whoever it was referred to has taken it. */
  | 'REFERRAL_TAKEN'
  /** Nobody has taken in time what was referred on: ring them up. */
  | 'REFERRAL_REMINDED'
  /** The family contact plan was written. */
  | 'FAMILY_CONTACT_PLANNED'
  /** Somebody close to the person was recorded. */
  | 'RELATIVE_RECORDED'
  /** Somebody of the family was contacted, or got in touch. */
  | 'FAMILY_CONTACTED'
  /** A question was put to the family. */
  | 'FAMILY_ASKED'
  /** The family has answered a question, declined or put it off. */
  | 'FAMILY_ANSWERED'
  /** The family has asked for an in-depth review. */
  | 'IN_DEPTH_REQUESTED'
  /** The family's request for an in-depth review was decided. */
  | 'IN_DEPTH_DECIDED'
  /** The family was told what was decided on their request. */
  | 'IN_DEPTH_ANSWERED';

/** What is to be done by a date. */
export type ClockKind =
  /** A reviewer is found. */
  | 'ALLOCATION'
  /** The review is approved. */
  | 'COMPLETION'
  /** The child death review team takes a notification that turned out to be a child's. */
  | 'CHILD_TEAM';

/** How a clock stands, with the days on hold given back. */
export type ClockState =
  /** The death is not one for review here. */
  | 'NOT_SET'
  /** There is time. */
  | 'RUNNING'
  /** The date comes near. */
  | 'DUE_SOON'
  /** The date has passed. */
  | 'OVERDUE'
  /** A hold is open: no date is set. */
  | 'PAUSED'
  /** It was done in time. */
  | 'MET'
  /** It was done after its date. */
  | 'MET_LATE';

/** Who is to act next. */
export type Responsible =
  /** The coordinator. */
  | 'COORDINATOR'
  /** The appointed reviewer. */
  | 'REVIEWER'
  /** Whoever reads the review a second time. */
  | 'SECOND_READER';

/** Why somebody is reminded. */
export type ReminderKind =
  /** The date comes near. */
  | 'DUE_SOON'
  /** The date has passed. */
  | 'OVERDUE';

/** What became of a transfer to another area. */
export type TransferState =
  /** The other side's answer is awaited. */
  | 'OPEN'
  /** Both areas agree: the other one reviews the death. */
  | 'ACCEPTED'
  /** The other side has declined. */
  | 'DECLINED'
  /** The side that proposed it has taken it back. */
  | 'WITHDRAWN';

/** Which process puts a question to a family. */
export type AskingProcess =
  /** The review of the death. */
  | 'REVIEW'
  /** A serious case review. */
  | 'SERIOUS_CASE_REVIEW'
  /** A safeguarding adult review. */
  | 'SAFEGUARDING_ADULT_REVIEW'
  /** A safeguarding enquiry under section 42. */
  | 'SECTION_42_ENQUIRY'
  /** A domestic homicide review. */
  | 'DOMESTIC_HOMICIDE_REVIEW'
  /** The investigation of a serious incident in NHS care. */
  | 'SERIOUS_INCIDENT'
  /** A coroner's investigation and inquest. */
  | 'CORONER_INVESTIGATION'
  /** The statutory review of a child's death. */
  | 'CHILD_DEATH_REVIEW'
  /** A criminal investigation. */
  | 'POLICE_INVESTIGATION';

/** Where a question put to a family stands. */
export type AskedQuestionState =
  /** Their answer is awaited. */
  | 'OPEN'
  /** They have answered. */
  | 'ANSWERED'
  /** They did not wish to answer. */
  | 'DECLINED'
  /** They wish to answer later. */
  | 'DEFERRED';

/** Which process another review or investigation follows. */
export type InvestigationKind =
  /** A serious case review, later a child safeguarding practice review. */
  | 'SERIOUS_CASE_REVIEW'
  /** A safeguarding adult review (Care Act 2014, section 44). */
  | 'SAFEGUARDING_ADULT_REVIEW'
  /** A safeguarding enquiry (Care Act 2014, section 42). */
  | 'SECTION_42_ENQUIRY'
  /** A domestic homicide review. */
  | 'DOMESTIC_HOMICIDE_REVIEW'
  /** The investigation of a serious incident in NHS care. */
  | 'SERIOUS_INCIDENT'
  /** A coroner's investigation and inquest. */
  | 'CORONER_INVESTIGATION'
  /** The statutory review of a child's death. */
  | 'CHILD_DEATH_REVIEW'
  /** A criminal investigation. */
  | 'POLICE_INVESTIGATION';

/** Who asks the family, as a review and another process have agreed. */
export type AgreedAsker =
  /** The reviewer, also for the other process. */
  | 'REVIEW'
  /** The other process, also for the review. */
  | 'INVESTIGATION'
  /** Both together. */
  | 'JOINTLY';

/** In which part somebody leads the contact with a family. */
export type FamilyLeadRole =
  /** The local area contact. */
  | 'COORDINATOR'
  /** The reviewer of the death. */
  | 'REVIEWER'
  /** Who leads a safeguarding review or enquiry. */
  | 'SAFEGUARDING_LEAD'
  /** The coroner's officer. */
  | 'CORONERS_OFFICER'
  /** A family liaison officer of the police. */
  | 'FAMILY_LIAISON_OFFICER'
  /** The key worker of the bereaved family. */
  | 'KEY_WORKER'
  /** An independent advocate. */
  | 'ADVOCATE';

/** How a family wishes to be reached. */
export type ContactChannel =
  /** By telephone. */
  | 'PHONE'
  /** By letter. */
  | 'LETTER'
  /** By e-mail. */
  | 'EMAIL'
  /** In person. */
  | 'MEETING'
  /** Through somebody whom they trust. */
  | 'THROUGH_SOMEBODY';

/** Why a family is left alone for a time. */
export type NoContactReason =
  /** They wish it. */
  | 'FAMILY_WISH'
  /** The funeral and the days around it. */
  | 'FUNERAL'
  /** Somebody of the family is ill. */
  | 'ILLNESS'
  /** Another process, such as an inquest, needs them or forbids it. */
  | 'OTHER_PROCESS'
  /** Another reason. */
  | 'OTHER';

/** Why a day that a family has named is hard for them. */
export type HardDayReason =
  /** The day of the funeral. */
  | 'FUNERAL'
  /** A holy day or a day of mourning. */
  | 'RELIGIOUS_DAY'
  /** A birthday or anniversary of the family's own. */
  | 'FAMILY_DAY'
  /** A hearing, such as the inquest. */
  | 'HEARING'
  /** Another reason. */
  | 'OTHER';

/** Why a family is not to be contacted on a day. */
export type AvoidReason =
  /** The birthday of the person who has died. */
  | 'BIRTHDAY'
  /** The anniversary of the death. */
  | 'ANNIVERSARY_OF_DEATH'
  /** The day of the funeral. */
  | 'FUNERAL'
  /** A holy day or a day of mourning. */
  | 'RELIGIOUS_DAY'
  /** A birthday or anniversary of the family's own. */
  | 'FAMILY_DAY'
  /** A hearing, such as the inquest. */
  | 'HEARING'
  /** Another reason. */
  | 'OTHER';

/** How somebody was close to the person who has died. */
export type Relationship =
  /** Mother or father, also by adoption or fostering. */
  | 'PARENT'
  /** Sister or brother. */
  | 'SIBLING'
  /** Wife, husband or partner. */
  | 'PARTNER'
  /** Daughter or son. */
  | 'CHILD'
  /** Somebody else of the family. */
  | 'OTHER_RELATIVE'
  /** A friend. */
  | 'FRIEND'
  /** An unpaid or long-standing carer. */
  | 'CARER'
  /** An advocate, attorney or deputy. */
  | 'ADVOCATE';

/** What was done with somebody of the family. */
export type FamilyContactStep =
  /** They were told that the death is reviewed. */
  | 'TOLD'
  /** They were invited to take part. */
  | 'INVITED'
  /** Somebody spoke with them. */
  | 'SPOKEN_WITH'
  /** A draft of the review was sent to them. */
  | 'DRAFT_SENT'
  /** They have commented on the draft. */
  | 'DRAFT_COMMENTED'
  /** A copy of the finished review was offered to them. */
  | 'COPY_OFFERED'
  /** They wish to have a copy. */
  | 'COPY_ACCEPTED'
  /** They do not wish to have a copy. */
  | 'COPY_DECLINED';

/** Where a family's request for an in-depth review stands. */
export type InDepthRequestState =
  /** It is to be decided. */
  | 'OPEN'
  /** It was decided, and the family is to be told. */
  | 'DECIDED'
  /** The family was told. */
  | 'ANSWERED';

/** Why a death is reviewed in depth. */
export type InDepthTriggerKind =
  /** The family has asked for it and it was granted; a family may always ask. */
  | 'FAMILY_REQUEST'
  /** The review has a concern about care. */
  | 'CONCERN'
  /** Something contributed to the death that good care could have avoided. */
  | 'AVOIDABLE_FACTOR'
  /** The care was graded so that it calls for more to be learnt. */
  | 'POOR_CARE'
  /** The person died at an age that is looked at more closely. */
  | 'YOUNG_ADULT'
  /** The person belonged to an ethnic minority, whose deaths are looked at more closely. */
  | 'ETHNIC_MINORITY'
  /** The review names a theme that is looked at more closely. */
  | 'PRIORITY_THEME'
  /** The person was under a restriction of mental health or criminal law within five years: the hub does not know; whoever opens the review says so. */
  | 'RESTRICTED_LIBERTY';

/** As what somebody took part in a meeting. Nobody is named. */
export type ParticipantRole =
  /** The person's general practice. */
  | 'GENERAL_PRACTICE'
  /** A hospital: a ward, a clinic, an emergency department. */
  | 'HOSPITAL'
  /** Health care at home, such as district nurses and therapists. */
  | 'COMMUNITY_HEALTH'
  /** A team for people with a learning disability. */
  | 'LEARNING_DISABILITY_TEAM'
  /** Mental health care. */
  | 'MENTAL_HEALTH'
  /** Social work and other support by the council. */
  | 'SOCIAL_CARE'
  /** A care home or supported living. */
  | 'RESIDENTIAL_CARE'
  /** Anything else. */
  | 'OTHER'
  /** The reviewer. */
  | 'REVIEWER'
  /** The coordinator. */
  | 'COORDINATOR'
  /** The family or somebody close. */
  | 'FAMILY'
  /** An advocate. */
  | 'ADVOCATE'
  /** The steering group. */
  | 'STEERING_GROUP';

/** Does a reason for an in-depth review hold? */
export type TriggerState =
  /** It holds. */
  | 'MET'
  /** It does not hold. */
  | 'NOT_MET'
  /** The case does not know; a person must say. */
  | 'UNKNOWN';

/** How far an action has come. */
export type LearningActionState =
  /** It is agreed and has not begun. */
  | 'PLANNED'
  /** It has begun. */
  | 'UNDER_WAY'
  /** It is done, with evidence. */
  | 'DONE'
  /** It will not be done. */
  | 'STOPPED';

/** What the steering group says of a report that it has read. */
export type LearningDecision =
  /** It agrees with what the report recommends. */
  | 'AGREED'
  /** It agrees and recommends more. */
  | 'AGREED_WITH_MORE'
  /** It has read the report and takes nothing from it. */
  | 'NOTHING_TO_ADD';

/** What an organisation has answered to a request for records. */
export type RecordsOutcome =
  /** The records came. */
  | 'RECEIVED'
  /** Some came; the rest is still owed. */
  | 'RECEIVED_IN_PART'
  /** The organisation holds none. */
  | 'NONE_HELD'
  /** They are not sent, for a reason. */
  | 'REFUSED'
  /** They are needed no more. */
  | 'WITHDRAWN';

/** To whom a reviewer who finds cause refers on. */
export type ReferralKind =
  /** To the council: a concern for the safety of others. */
  | 'SAFEGUARDING_CONCERN'
  /** To the coroner. */
  | 'CORONER'
  /** To the police. */
  | 'POLICE'
  /** To a regulator of care or of a profession. */
  | 'REGULATOR';

/** A scale on which care is graded. Numbers of different scales are never compared or averaged. */
export type GradeScale =
  /** 1 is the best, 6 the worst. */
  | 'BRISTOL_2015'
  /** 6 is the best, 1 the worst; the services are graded too. */
  | 'NATIONAL_2021';

/** A part of a review. */
export type ReviewSectionKind =
  /** Who the person was. */
  | 'PEN_PORTRAIT'
  /** What happened in their life and up to their death. */
  | 'LIFE_AND_DEATH'
  /** Long-term conditions and how they were cared for. */
  | 'HEALTH_CONDITIONS'
  /** Annual health checks and what followed from them. */
  | 'ANNUAL_HEALTH_CHECK'
  /** Medicines, their effects and their review. */
  | 'MEDICATION'
  /** Adjustments that were made, or were missing. */
  | 'REASONABLE_ADJUSTMENTS'
  /** Assessments of capacity and decisions in best interests. */
  | 'MENTAL_CAPACITY'
  /** Decisions on resuscitation and how they were made. */
  | 'RESUSCITATION_DECISIONS'
  /** The move from children's to adults' services, and other moves. */
  | 'TRANSITION'
  /** Planning and care at the end of life. */
  | 'END_OF_LIFE'
  /** The last days, as those who were there tell them. */
  | 'LAST_DAYS'
  /** What was done well; goes, without names, to the national programme. */
  | 'GOOD_PRACTICE'
  /** What was not done well. */
  | 'CONCERNS'
  /** What others can learn; goes, without names, to the national programme. */
  | 'LEARNING'
  /** What an in-depth review found. */
  | 'IN_DEPTH_FINDINGS';

/** Whom a reviewer asks: the places that a review fills. */
export type InformantKind =
  /** The family or somebody close. */
  | 'FAMILY'
  /** The general practitioner, or their records. */
  | 'GP'
  /** Somebody else who knew the person. */
  | 'OTHER';

/** What came of asking: somebody contributed, or the place is filled by why nobody did. */
export type InformantOutcome =
  /** They were heard. */
  | 'HEARD'
  /** They did not wish to take part. */
  | 'DECLINED'
  /** Nobody was found, after attempts on several days. */
  | 'NOT_FOUND'
  /** Another process restricts contact with them. */
  | 'RESTRICTED'
  /** Hearing them is put off to a day to come. */
  | 'DEFERRED';

/** In what form somebody was heard. */
export type InformantMeans =
  /** In a talk. */
  | 'TALK'
  /** By their records. */
  | 'RECORDS'
  /** In writing. */
  | 'WRITING';

/** Who decided that nobody is heard here, or not yet. */
export type OutcomeDecider =
  /** They themselves. */
  | 'INFORMANT'
  /** The reviewer. */
  | 'REVIEWER'
  /** The coordinator. */
  | 'COORDINATOR'
  /** Whoever leads another process, a coroner for instance. */
  | 'OTHER_PROCESS';

/** Was an adjustment that somebody needed made? */
export type AdjustmentState =
  /** It was made. */
  | 'MADE'
  /** It was made in part, or not always. */
  | 'IN_PART'
  /** It was not made. */
  | 'NOT_MADE'
  /** Nobody can tell. */
  | 'UNKNOWN';

/** To whom a concern was passed on. A review holds nobody to account; other processes do. */
export type ConcernRoute =
  /** To nobody. */
  | 'NOBODY'
  /** To the provider of the care. */
  | 'PROVIDER'
  /** To the council's safeguarding team. */
  | 'SAFEGUARDING'
  /** To the coroner. */
  | 'CORONER'
  /** To a regulator. */
  | 'REGULATOR';

/** A line of the certificate of the cause of death. */
export type RecordedCauseLine =
  /** What led directly to death. */
  | 'IA'
  /** What Ia was due to. */
  | 'IB'
  /** What Ib was due to. */
  | 'IC'
  /** What Ic was due to; on certificates since 2024. */
  | 'ID'
  /** What contributed to death, beside Part I. */
  | 'II';

/** Whether a death was an avoidable one by its underlying cause and age alone. It says nothing about the care of this person. */
export type Avoidability =
  /** The cause need not have arisen. */
  | 'PREVENTABLE'
  /** The cause need not have led to death. */
  | 'TREATABLE'
  /** The list counts the cause half as preventable and half as treatable. */
  | 'BOTH'
  /** The cause is not on the list, which does not mean that nothing could be done. */
  | 'NOT_LISTED'
  /** The person was older than the ages for which the list speaks. */
  | 'TOO_OLD'
  /** The underlying cause or the age is not known well enough. */
  | 'UNKNOWN';

/** What a version tells the national programme. */
export type SubmissionKind =
  /** A record; a later one takes the place of an earlier one. */
  | 'RECORD'
  /** The national programme is to forget the earlier ones. */
  | 'WITHDRAWAL';

/** Where a version of a submission stands. */
export type SubmissionState =
  /** It waits for a person to confirm and release it. */
  | 'PREPARED'
  /** It is on its way. */
  | 'RELEASED'
  /** The national programme has taken it. */
  | 'ACKNOWLEDGED'
  /** The national programme has rejected it. */
  | 'REJECTED'
  /** What it says no longer holds; a later version takes its place. */
  | 'STALE'
  /** It was taken back before it was released. */
  | 'WITHDRAWN'
  /** Its delivery failed and was given up for good. */
  | 'DISCARDED';

/** Which cases; what is given must all agree. */
export type CaseFilter = {
  /** These cases, at most 200. */
  readonly ids?: ReadonlyArray<string | number> | null | undefined;
  /** The cases of these persons, at most 200. */
  readonly personIds?: ReadonlyArray<string | number> | null | undefined;
  /** Those in one of these states. */
  readonly states?: ReadonlyArray<CaseState> | null | undefined;
  /** Those past their due date, or those that are not. */
  readonly overdue?: boolean | null | undefined;
};

/** Whether there are figures of some quarters for whoever asks. */
export type FiguresStanding =
  /** They are shown. */
  | 'SHOWN'
  /** They were released; so few people are counted that they wait to be pooled with later ones. */
  | 'WAITS'
  /** They are not released yet, and will be by the day given. */
  | 'NOT_RELEASED_YET'
  /** They should have been released by the day given, and are not yet. */
  | 'OVERDUE'
  /** The last quarter is not over; they will be released by the day given. */
  | 'NOT_OVER_YET';

/** What a report of the library is. */
export type LibraryKind =
  /** A review of this programme, as it was sent to the national programme. */
  | 'REVIEW'
  /** A published safeguarding adults review. */
  | 'SAFEGUARDING_ADULTS_REVIEW'
  /** A published serious case review or its successor. */
  | 'SERIOUS_CASE_REVIEW'
  /** A published domestic homicide review or its successor. */
  | 'DOMESTIC_HOMICIDE_REVIEW'
  /** A coroner's report to prevent future deaths. */
  | 'PREVENTION_OF_FUTURE_DEATHS'
  /** Any other published report. */
  | 'OTHER';

/** How old the person was, in completed years. */
export type LibraryAgeBand =
  /** A child. */
  | 'UNDER_18'
  /** 18 to 25: the years after the move to adults' services. */
  | 'AGED_18_TO_25'
  /** 26 to 64. */
  | 'AGED_26_TO_64'
  /** 65 or older. */
  | 'AGED_65_AND_OVER';

/** What is looked for; all that is given must agree. */
export type LibraryFilter = {
  /** Words to search for, as in a search box: "in quotes", or, -without. */
  readonly search?: string | null | undefined;
  /** Only reports of these kinds. */
  readonly kinds?: ReadonlyArray<LibraryKind> | null | undefined;
  /** Only reports with one of these themes, by code. */
  readonly themes?: ReadonlyArray<string> | null | undefined;
  /** Only reports about people of these ages. */
  readonly ageBands?: ReadonlyArray<LibraryAgeBand> | null | undefined;
  /** Only reports about people who died in such a place. */
  readonly settings?: ReadonlyArray<string> | null | undefined;
};

/** For whom a pack is made. */
export type PackAudience =
  /** The steering group, whose members of the area see every row counted. */
  | 'STEERING_GROUP'
  /** The Health and Wellbeing Board: released figures. */
  | 'HEALTH_AND_WELLBEING_BOARD'
  /** The adult social services review panel: released figures. */
  | 'ADULT_SOCIAL_SERVICES_REVIEW_PANEL'
  /** Any other board or committee: released figures. */
  | 'OTHER_BOARD';

/** How far a pack has come. */
export type PackStep =
  /** It was asked for, and this owner's figures are kept. */
  | 'REQUESTED'
  /** The other owner's figures have been read. */
  | 'FIGURES_READ'
  /** Its documents are made. */
  | 'DRAWN'
  /** Its documents are kept and can be fetched. */
  | 'KEPT'
  /** It could not be made: ask for it again. */
  | 'FAILED';

/** In which form a pack is read. */
export type PackFormat =
  /** A page for browsers and readers of screens. */
  | 'HTML'
  /** For printing; tagged, with its fonts. */
  | 'PDF'
  /** The figures alone, a row each. */
  | 'CSV';

/** What a section of a pack tells of. */
export type PackSectionKind =
  /** How timely reviews were. */
  | 'TIMELINESS'
  /** The reviews that are to be done. */
  | 'BACKLOG'
  /** What reviews have found. */
  | 'THEMES'
  /** Recommendations and what became of them. */
  | 'ACTIONS'
  /** Reviews that meet another process. */
  | 'INTERFACES'
  /** Themes of children's reviews that are relevant to adults. */
  | 'CHILD_THEMES';

/** For whom somebody sits in the steering group. */
export type SteeringSeat =
  /** Who chairs it; the commissioner sends them. */
  | 'CHAIR'
  /** Who is responsible for the programme in the council. */
  | 'SENIOR_RESPONSIBLE_OFFICER'
  /** The commissioner of health care for the area. */
  | 'COMMISSIONER'
  /** The council. */
  | 'COUNCIL'
  /** A trust or another provider of health care. */
  | 'HEALTH_PROVIDER'
  /** Voluntary organisations of the area. */
  | 'VOLUNTARY_SECTOR'
  /** The Learning Disability Partnership. */
  | 'LEARNING_DISABILITY_PARTNERSHIP'
  /** Parent carers and other carers. */
  | 'CARERS';

/** How an invitation to the steering group stands. */
export type SteeringMembershipState =
  /** It was not answered yet. */
  | 'INVITED'
  /** It was accepted. */
  | 'MEMBER'
  /** It was declined. */
  | 'DECLINED'
  /** They have left. */
  | 'LEFT';

/** How a meeting stands. */
export type SteeringMeetingState =
  /** It is to be held; its agenda builds itself. */
  | 'PLANNED'
  /** It has begun; its agenda is fixed. */
  | 'UNDER_WAY'
  /** It was held. */
  | 'HELD'
  /** It is not held. */
  | 'CANCELLED';

/** Why something stands on the agenda. */
export type SteeringAgendaItemKind =
  /** A report of which the group has still to say what it takes from it. */
  | 'REPORT_TO_DECIDE'
  /** A review whose next date has passed. */
  | 'REVIEW_OVERDUE'
  /** An action that is not done and whose day has passed. */
  | 'ACTION_OVERDUE'
  /** Something that the group has decided and that is not done in time. */
  | 'DECISION_OVERDUE'
  /** A theme of completed reviews that stood on no agenda before. */
  | 'NEW_THEME';

/** How far a decision has come. */
export type SteeringDecisionState =
  /** It was taken. */
  | 'OPEN'
  /** It has begun. */
  | 'UNDER_WAY'
  /** It is done. */
  | 'DONE'
  /** It will not be done. */
  | 'STOPPED';

/** Which submissions. */
export type SubmissionFilter = {
  /** Those in one of these states. */
  readonly states?: ReadonlyArray<SubmissionState> | null | undefined;
};

/** What rows are about; one organisation shares them with another by class. */
export type DataClass =
  /** Reports of deaths and who they say the person was. */
  | 'IDENTITY'
  /** A case's state, clocks, holds, acts and what it knows of care. */
  | 'CASE'
  /** What a review found. */
  | 'REVIEW'
  /** The family, how they are contacted, what they were asked. */
  | 'FAMILY'
  /** Anonymised submissions and their story. */
  | 'SUBMISSION'
  /** Frozen and released counts of people, without names. */
  | 'FIGURES'
  /** What an organisation owes to reviews: records and actions. */
  | 'OBLIGATION'
  /** Published and anonymised reports to learn from. */
  | 'LIBRARY'
  /** The steering group: its members, terms of reference, meetings and decisions. */
  | 'STEERING'
  /** Packs for boards, whatever they count. */
  | 'PACK'
  /** Investigations, their links and plans. */
  | 'INVESTIGATION'
  /** Who an investigation or a handover is about. */
  | 'SUBJECT'
  /** Child death reviews and their handovers. */
  | 'CHILD_REVIEW'
  /** Frozen and released counts of children, without names. */
  | 'CHILD_FIGURES'
  /** Notifications that turned out to be a child's. */
  | 'CHILD_NOTIFICATION'
  /** Reviewers, their training, interests and appointments. */
  | 'REVIEWER';

/** Why somebody uses the graph. */
export type Purpose =
  /** Reporting that a person with a learning disability has died. */
  | 'NOTIFICATION'
  /** Finding out whether reports are about the same person. */
  | 'MATCHING'
  /** Carrying out, coordinating or approving a review of a death. */
  | 'REVIEW'
  /** Keeping in touch with the family and sparing them repeated questions. */
  | 'FAMILY_CONTACT'
  /** Carrying out a statutory investigation or linking it with a review. */
  | 'INVESTIGATION'
  /** Carrying out the statutory review of a child's death. */
  | 'CHILD_DEATH_REVIEW'
  /** Drawing themes and recommendations from reviews. */
  | 'LEARNING'
  /** Sending finished, anonymised reviews to the national programme. */
  | 'SUBMISSION'
  /** Counting, with small numbers suppressed. */
  | 'STATISTICS'
  /** Looking after reviewers, organisations and the hub itself. */
  | 'ADMINISTRATION';

/** For what records are kept beyond their time. */
export type LegalHoldKind =
  /** A public or statutory inquiry has asked, or may ask, for the records. */
  | 'INQUIRY'
  /** A claim or a prosecution is under way or to be expected. */
  | 'LITIGATION';

/** What is kept, and destroyed, as one record. */
export type RecordClass =
  /** A report of a death: who died, who told of it, and what was received. */
  | 'DEATH_REPORT'
  /** A case with its review, its family's part and everything that was written on it. */
  | 'CASE'
  /** A meeting of a steering group: where it was, what it decided and what was told of that since. */
  | 'STEERING_MEETING'
  /** The name of somebody who was invited to a steering group. */
  | 'STEERING_MEMBER'
  /** A pack for a board: its figures and its documents. */
  | 'PACK'
  /** Another review or investigation, who it is about and what was said of its links. */
  | 'INVESTIGATION'
  /** A child death review with its handovers as received. */
  | 'CHILD_DEATH_REVIEW'
  /** A notification that turned out to be a child's, kept by the organisation of the team that took it. */
  | 'CHILD_NOTIFICATION'
  /** A reviewer's name and what they said of their interests. */
  | 'REVIEWER';

/** From what a record's time runs. */
export type RetentionEvent =
  /** It was received; of several versions, the last. */
  | 'RECEIVED'
  /** Its review was closed. */
  | 'REVIEW_CLOSED'
  /** It was found not to be reviewed here, or went to another area. */
  | 'ENDED_WITHOUT_REVIEW'
  /** It was concluded. */
  | 'CONCLUDED'
  /** It was held or cancelled, or something was told later of what it decided. */
  | 'MEETING_OVER'
  /** They left the group, or declined to come. */
  | 'MEMBERSHIP_ENDED'
  /** It was made; where it could not be, it was asked for. */
  | 'MADE'
  /** A child death review team took it. */
  | 'TAKEN'
  /** The reports about the person were destroyed in the index of people, before the case's own time. */
  | 'PERSON_ERASED'
  /** The last review that they were appointed to ended, or they were registered. */
  | 'LAST_APPOINTMENT_ENDED';

/** What becomes of a record whose time is over. */
export type AppraisalDecision =
  /** Its words are destroyed now, and cannot be brought back. */
  | 'DESTROY'
  /** It is kept on, and looked at again on a day. */
  | 'KEEP'
  /** It goes to a place of deposit for good, and is looked at again on a day. */
  | 'TRANSFER';

/** How words were destroyed. */
export type WayOfErasing =
  /** Sealed documents, whose keys were destroyed. */
  | 'KEY'
  /** Rows whose values were emptied. */
  | 'VALUE'
  /** Rows that were taken away. */
  | 'ROW';

/** Of whom words may be erased while the record stays. */
export type ErasureSubject =
  /** A relative: name, address, what they were asked and said, and their requests. */
  | 'RELATIVE'
  /** Somebody whom a reviewer heard: what they said. */
  | 'INFORMANT'
  /** Somebody who told of a death: name, address, and what was received of them as it came. */
  | 'NOTIFIER';

/** Why words about a living person are erased, or kept although they ask. */
export type ErasureGround =
  /** The words are needed no longer (Article 17(1)(a)). */
  | 'NO_LONGER_NEEDED'
  /** They were kept by consent, which is withdrawn (Article 17(1)(b)). */
  | 'CONSENT_WITHDRAWN'
  /** Their objection outweighs the reasons to keep them (Articles 17(1)(c) and 21(1)). */
  | 'OBJECTION_UPHELD'
  /** They should not have been kept (Article 17(1)(d)). */
  | 'UNLAWFULLY_KEPT'
  /** The law has them erased (Article 17(1)(e)). */
  | 'LEGAL_OBLIGATION_TO_ERASE'
  /** They are needed for a task in the public interest, or by a legal obligation (Article 17(3)(b)). */
  | 'PUBLIC_TASK'
  /** They are needed for public health (Article 17(3)(c)). */
  | 'PUBLIC_HEALTH'
  /** They are needed for archiving, research or statistics, which erasure would defeat (Article 17(3)(d)). */
  | 'ARCHIVING_OR_RESEARCH'
  /** They are needed to bring or defend a legal claim (Article 17(3)(e)). */
  | 'LEGAL_CLAIMS';

/** What somebody did to a record. */
export type AuditKind =
  /** Fields of the record that tell of somebody were read. */
  | 'READ'
  /** The record was made or changed. */
  | 'WRITE'
  /** The record was written into a file. */
  | 'EXPORT'
  /** Something was refused about the record. */
  | 'REFUSAL'
  /** The record was opened in an emergency, past what is agreed. */
  | 'BREAK_GLASS';

/** Why somebody opens a record that is not shared with them. */
export type BreakGlassReason =
  /** Somebody else may be at risk, and the record may say how. */
  | 'SOMEBODY_AT_RISK'
  /** A court or the coroner asks within the day. */
  | 'COURT_OR_CORONER'
  /** Whoever is responsible cannot be reached, and it cannot wait. */
  | 'NOBODY_ELSE_THERE'
  /** The record is rightly one's own to see, and the hub does not know it yet. */
  | 'WRONGLY_SHUT_OUT';

/** What a guardian found who looked into it. */
export type BreakGlassFinding =
  /** It was needed, and no more was seen than was needed. */
  | 'JUSTIFIED'
  /** It was needed since something was set up wrongly, which is put right. */
  | 'JUSTIFIED_PUT_RIGHT'
  /** It was not needed. */
  | 'NOT_JUSTIFIED'
  /** It is looked into further as an incident. */
  | 'TAKEN_FURTHER';

/** Whether the figures of some quarters could be shown. */
export type FiguresOutcome =
  /** They are shown. */
  | 'SHOWN'
  /** So few people are counted that they wait to be pooled with later quarters. */
  | 'WAITS';

/** Somebody about whom the index of people says nothing any more. */
export type AppraiseCaseInput = {
  /** The event that caused this; a second delivery changes nothing. */
  readonly eventId: string | number;
  /** The person. */
  readonly personId: string | number;
};

/** A person to whom a report counts now. */
export type OpenCaseInput = {
  /** The event that caused this; a second delivery changes nothing. */
  readonly eventId: string | number;
  /** The person. */
  readonly personId: string | number;
  /** What is known of the person now. */
  readonly facts: CaseFactsInput;
};

/** What a case takes of the person's record: no name, no number. */
export type CaseFactsInput = {
  /** The revision of the person's record that was read. */
  readonly personRevision: number;
  /** The earliest day on which a notification or look-back told of the death; today for none. */
  readonly notifiedOn: string;
  /** Is some report a notification or a look-back? */
  readonly asksForReview: boolean;
  /** Has nobody notified the death, and a search of deaths found it? */
  readonly foundBySearch?: boolean;
  /** Has a child death review team handed the death over? */
  readonly handedOver: boolean;
  /** Date of birth, as far as it is known. */
  readonly birthDate?: string | null | undefined;
  /** Date of death, as far as it is known. */
  readonly deathDate?: string | null | undefined;
  /** Sex as the NHS records it. */
  readonly sex?: string | null | undefined;
  /** Ethnic category. */
  readonly ethnicCategory?: string | null | undefined;
  /** Code of the area: the commissioner of the GP practice, or else the council of residence. */
  readonly area?: string | null | undefined;
  /** What is known about a learning disability. */
  readonly learningDisability?: string | null | undefined;
  /** Code of the kind of place of death. */
  readonly placeOfDeath?: string | null | undefined;
  /** The certificate's cause lines. */
  readonly causes?: ReadonlyArray<CaseCauseInput> | null | undefined;
  /** Every date that some report gives, where they do not agree. */
  readonly saidDates?: SaidDatesInput | null | undefined;
};

/** A line of the certificate of the cause of death. */
export type CaseCauseInput = {
  /** Which line: IA to ID, or II. */
  readonly line: string;
  /** The cause in the certifier's words. */
  readonly text: string;
  /** The cause as a code, where it was coded. */
  readonly icd10?: string | null | undefined;
};

/** The dates that reports give, each once. */
export type SaidDatesInput = {
  /** Dates of birth. */
  readonly birth: ReadonlyArray<string>;
  /** Dates of death. */
  readonly death: ReadonlyArray<string>;
};

/** A person of whom something else is known now. */
export type RefreshCaseInput = {
  /** The event that caused this; a second delivery changes nothing. */
  readonly eventId: string | number;
  /** The person. */
  readonly personId: string | number;
  /** What is known of the person now. */
  readonly facts: CaseFactsInput;
};

/** Some reports of a person turned out to be about another. */
export type SplitCaseInput = {
  /** The event that caused this; a second delivery changes nothing. */
  readonly eventId: string | number;
  /** The former person. */
  readonly personId: string | number;
  /** The other person, to whom those reports count now. */
  readonly newPersonId: string | number;
  /** What is left known of the former person. */
  readonly facts: CaseFactsInput;
  /** What is known of the other person. */
  readonly newFacts: CaseFactsInput;
};

/** Another process about the death of a case, as it stands now. */
export type FollowProcessInput = {
  /** The event that caused this; a second delivery changes nothing. */
  readonly eventId: string | number;
  /** The case. */
  readonly caseId: string | number;
  /** The investigation. */
  readonly investigationId: string | number;
  /** The revision of their link at which it was so. */
  readonly linkRevision: number;
  /** Which process it is. */
  readonly kind: InvestigationKind;
  /** Is it still linked, and going on? */
  readonly standing: boolean;
  /** Would a record made now name it: is it linked, and does it restrict nothing? */
  readonly named: boolean;
  /** Who asks the family; left out until agreed. */
  readonly whoAsksFamily?: AgreedAsker | null | undefined;
};

/** Somebody turned out to be another person. */
export type MergeCaseInput = {
  /** The event that caused this; a second delivery changes nothing. */
  readonly eventId: string | number;
  /** The person to whom all reports count now. */
  readonly personId: string | number;
  /** The person to whom none counts any more. */
  readonly formerPersonId: string | number;
};

/** An investigation that goes before a review. */
export type HoldCaseInput = {
  /** The event that caused this; a second delivery changes nothing. */
  readonly eventId: string | number;
  /** The case. */
  readonly caseId: string | number;
  /** The investigation. */
  readonly investigationId: string | number;
  /** The revision of their link at which it was so; what is older than was heard changes nothing. */
  readonly linkRevision: number;
  /** Why the review waits. */
  readonly reason: HoldReason;
};

/** An investigation for which a review need no longer wait. */
export type ResumeCaseInput = {
  /** The event that caused this; a second delivery changes nothing. */
  readonly eventId: string | number;
  /** The case. */
  readonly caseId: string | number;
  /** The investigation. */
  readonly investigationId: string | number;
  /** The revision of their link at which it was so; what is older than was heard changes nothing. */
  readonly linkRevision: number;
};

/** The answer to a proposed reviewer. */
export type RecordAppointmentInput = {
  /** The event that caused this; a second delivery changes nothing. */
  readonly eventId: string | number;
  /** The proposal. */
  readonly proposalId: string | number;
  /** The answer. */
  readonly outcome: AppointmentOutcome;
  /** Everything that was found, as codes. */
  readonly reasons: ReadonlyArray<string>;
  /** The subject of the reviewer's sign-in: only so are they known when they write. */
  readonly reviewerSubject?: string | null | undefined;
};

/** What was answered to a proposed reviewer. */
export type AppointmentOutcome =
  /** The reviewer was appointed. */
  | 'APPOINTED'
  /** The reviewer may not review this case. */
  | 'REFUSED'
  /** Nothing stands against them, but they have not declared whether they were involved in the care. */
  | 'DECLARATION_NEEDED';

/** The child death review team has taken a notification. */
export type RecordAcknowledgementInput = {
  /** The event that caused this; a second delivery changes nothing. */
  readonly eventId: string | number;
  /** The case. */
  readonly caseId: string | number;
  /** Under which the team has taken it. */
  readonly childNotificationId: string | number;
};

/** A decision on whether a death is one for review. */
export type ScreenCaseInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The case. */
  readonly caseId: string | number;
  /** What is decided. */
  readonly outcome: ScreeningDecision;
  /** Why, for whoever reads the record later. */
  readonly reason: string;
};

/** What a coordinator may decide about whether a death is one for review. */
export type ScreeningDecision =
  /** It is reviewed. */
  | 'CASE'
  /** It is a child's: core data only. */
  | 'CHILD_CORE_DATA'
  /** It is not reviewed here. */
  | 'OUT_OF_SCOPE';

/** A reviewer to be proposed for a case. */
export type AllocateCaseInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The case. */
  readonly caseId: string | number;
  /** The reviewer. */
  readonly reviewerId: string | number;
  /** The manager who is to support the reviewer: somebody registered and trained for it. */
  readonly supporterId?: string | number | null | undefined;
  /** Codes of further organisations that gave care, beside those that the case knows. */
  readonly careOrganisations?: ReadonlyArray<string> | null | undefined;
  /** Codes of further teams that gave care, beside those that the case knows. */
  readonly careTeams?: ReadonlyArray<string> | null | undefined;
  /** Codes of further posts that managed them, beside those that the case knows. */
  readonly careManagers?: ReadonlyArray<string>;
  /** Why a working link with those who gave care is waived; left out where none is. */
  readonly waiverReason?: string | null | undefined;
};

/** A reason to wait that no investigation of the hub stands for. */
export type HoldByHandInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The case. */
  readonly caseId: string | number;
  /** Why, for instance FAMILY. */
  readonly reason: HoldReason;
  /** More about it, in the coordinator's words. */
  readonly words?: string | null | undefined;
};

/** A hold that a coordinator had made and now ends. */
export type ResumeByHandInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The case. */
  readonly caseId: string | number;
  /** The hold. */
  readonly holdId: string | number;
  /** Why the case goes on. */
  readonly reason: string;
};

/** Something that is done to a case without saying more. */
export type CaseActInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The case. */
  readonly caseId: string | number;
};

/** That the day's reminders are due. */
export type RaiseRemindersInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
};

/** A case that another area should take. */
export type ProposeTransferInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The case. */
  readonly caseId: string | number;
  /** Code of the commissioner who is to take it. */
  readonly to: string;
  /** Why they are responsible. */
  readonly reason: string;
};

/** An answer to a transfer that was proposed. */
export type AnswerTransferInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The transfer. */
  readonly transferId: string | number;
  /** The answer. */
  readonly answer: TransferAnswer;
  /** Why, where it is declined or withdrawn. */
  readonly reason?: string | null | undefined;
};

/** What is said to a transfer. */
export type TransferAnswer =
  /** The other side agrees. */
  | 'ACCEPT'
  /** The other side does not. */
  | 'DECLINE'
  /** The side that proposed it takes it back. */
  | 'WITHDRAW';

/** A proposal for which you are to declare. */
export type ViewIdentityInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The proposal. */
  readonly proposalId: string | number;
};

/** Whether you were involved in the direct care. */
export type DeclareForProposalInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The proposal. */
  readonly proposalId: string | number;
  /** Were you involved in the person's direct care? */
  readonly involved: boolean;
  /** What there is to say. */
  readonly words?: string | null | undefined;
};

/** A proposal that nobody waits for any more. */
export type WithdrawProposalInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The proposal. */
  readonly proposalId: string | number;
  /** Why. */
  readonly reason: string;
};

/** The next revision of a family contact plan, whole. */
export type PlanFamilyContactInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The case. */
  readonly caseId: string | number;
  /** The revision that the writer has seen, 0 where there was none. */
  readonly revision: number;
  /** Who leads the contact for all processes. */
  readonly lead: FamilyLeadInput;
  /** How the family wishes to be reached. */
  readonly channels: ReadonlyArray<ContactChannel>;
  /** Does the family need an interpreter? */
  readonly interpreter: boolean;
  /** What else the family wishes, in words. */
  readonly wishes?: string | null | undefined;
  /** When the family is left alone. */
  readonly noContact: ReadonlyArray<NoContactPeriodInput>;
  /** Days to avoid that the family has named. */
  readonly hardDays: ReadonlyArray<HardDayInput>;
};

/** Who leads the contact with a family for all processes. */
export type FamilyLeadInput = {
  /** Code of the organisation. */
  readonly organisation: string;
  /** In which part. */
  readonly role: FamilyLeadRole;
  /** Their sign-in, where they are in the hub. */
  readonly subject?: string | null | undefined;
};

/** Days on which nobody contacts a family, both ends included. */
export type NoContactPeriodInput = {
  /** The first day. */
  readonly from: string;
  /** The last day; left out until the family says otherwise. */
  readonly until?: string | null | undefined;
  /** Why. */
  readonly reason: NoContactReason;
};

/** A day to avoid that a family has named. */
export type HardDayInput = {
  /** The day, for the first time. */
  readonly on: string;
  /** Does it come again every year? */
  readonly everyYear: boolean;
  /** Why. */
  readonly reason: HardDayReason;
};

/** What is known of somebody close to the person. */
export type RecordRelativeInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The case. */
  readonly caseId: string | number;
  /** The relative; left out where they are new. */
  readonly relativeId?: string | number | null | undefined;
  /** The revision that the writer has seen, 0 where they are new. */
  readonly revision: number;
  /** How they were close to the person. */
  readonly relationship: Relationship;
  /** Their name. */
  readonly name: string;
  /** How to reach them, in words; empty where nobody knows. */
  readonly reach: string;
  /** Do they wish to be contacted? */
  readonly mayBeContacted: boolean;
};

/** What was done with somebody of the family. */
export type RecordFamilyContactInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The case. */
  readonly caseId: string | number;
  /** With which relative. */
  readonly relativeId: string | number;
  /** What was done. */
  readonly step: FamilyContactStep;
  /** On which day. */
  readonly on: string;
  /** What was said, as the comments on a draft. */
  readonly words?: string | null | undefined;
  /** Why they were contacted although they should be left alone; a coordinator may say so. */
  readonly overruleReason?: string | null | undefined;
};

/** A question that some process puts to a family. */
export type AskFamilyInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The case. */
  readonly caseId: string | number;
  /** Which process asks. */
  readonly process: AskingProcess;
  /** The investigation that asks; left out for the review. */
  readonly investigationId?: string | number | null | undefined;
  /** The code of the topic, as life-story. */
  readonly topic: string;
  /** The question. */
  readonly words: string;
  /** Which relative is asked; left out for the family as one. */
  readonly relativeId?: string | number | null | undefined;
  /** On which day. */
  readonly askedOn: string;
  /** Why the family is asked although they were asked before, or should be left alone. */
  readonly overruleReason?: string | null | undefined;
};

/** What a family made of a question. */
export type RecordFamilyAnswerInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The question. */
  readonly questionId: string | number;
  /** What they made of it. */
  readonly outcome: FamilyAnswerOutcome;
  /** On which day. */
  readonly on: string;
  /** What they said; an answer needs words. */
  readonly words?: string | null | undefined;
  /** From when they are ready to be asked again, where they put it off. */
  readonly askAgainFrom?: string | null | undefined;
};

/** What a family made of a question. */
export type FamilyAnswerOutcome =
  /** They have answered. */
  | 'ANSWERED'
  /** They did not wish to answer. */
  | 'DECLINED'
  /** They wish to answer later. */
  | 'DEFERRED';

/** A family's request for an in-depth review. */
export type RequestInDepthReviewInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The case. */
  readonly caseId: string | number;
  /** Which relative asks for it; left out where the family speaks as one. */
  readonly relativeId?: string | number | null | undefined;
  /** The day on which they asked for it. */
  readonly requestedOn: string;
  /** What they said or wrote. */
  readonly words: string;
};

/** A decision on a family's request. */
export type DecideInDepthReviewInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The request. */
  readonly requestId: string | number;
  /** Will there be an in-depth review? */
  readonly granted: boolean;
  /** Why, for whoever tells the family and reads the record later. */
  readonly reason: string;
};

/** A family was told what was decided on their request. */
export type AnswerInDepthReviewInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The request. */
  readonly requestId: string | number;
  /** On which day. */
  readonly on: string;
  /** Why they were told although they should be left alone; a coordinator may say so. */
  readonly overruleReason?: string | null | undefined;
};

/** Why a review is to go on in depth. */
export type OpenInDepthReviewInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The case. */
  readonly caseId: string | number;
  /** The reasons; at least one. */
  readonly triggers: ReadonlyArray<InDepthTriggerKind>;
  /** Why, in a sentence. */
  readonly reason: string;
};

/** A meeting of an in-depth review. */
export type RecordMeetingInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The case. */
  readonly caseId: string | number;
  /** The day on which it was held. */
  readonly heldOn: string;
  /** Who took part, by role and organisation. */
  readonly participants: ReadonlyArray<MeetingParticipantInput>;
  /** What was said and found. */
  readonly words: string;
};

/** Somebody who took part in a meeting, without a name. */
export type MeetingParticipantInput = {
  /** As what. */
  readonly role: ParticipantRole;
  /** Code of their organisation. */
  readonly organisation?: string | null | undefined;
};

/** What the reviewers' owner knows of somebody that bears on their independence. */
export type RecordReviewerInput = {
  /** The event that caused this; a second delivery changes nothing. */
  readonly eventId: string | number;
  /** The reviewer. */
  readonly reviewerId: string | number;
  /** The revision of their record; what is older than was heard changes nothing. */
  readonly revision: number;
  /** The subject of their sign-in. */
  readonly subject: string;
  /** Code of their employer. */
  readonly employer: string;
  /** Code of their team. */
  readonly team?: string | null | undefined;
  /** Code of the post to which they answer. */
  readonly manager?: string | null | undefined;
  /** How many cases they should hold at one time at most. */
  readonly caseloadLimit: number;
  /** Their training. */
  readonly training: ReadonlyArray<ToldTrainingInput>;
  /** Their leave, without what was cancelled. */
  readonly leave: ReadonlyArray<ToldLeaveInput>;
  /** Their interests. */
  readonly interests: ReadonlyArray<ToldInterestInput>;
};

/** A training that somebody has completed. */
export type ToldTrainingInput = {
  /** What it was for. */
  readonly kind: string;
  /** The day on which it was completed. */
  readonly completedOn: string;
  /** The last day on which it holds. */
  readonly expiresOn: string;
};

/** Days on which somebody is away. */
export type ToldLeaveInput = {
  /** The first day. */
  readonly from: string;
  /** The last day. */
  readonly to: string;
};

/** An interest that somebody has declared, without its words. */
export type ToldInterestInput = {
  /** Code of the organisation it is in. */
  readonly organisation?: string | null | undefined;
  /** Code of the team it is in. */
  readonly team?: string | null | undefined;
  /** The case it is in. */
  readonly caseId?: string | number | null | undefined;
  /** The first day. */
  readonly from: string;
  /** The last day; none while it lasts. */
  readonly to?: string | null | undefined;
};

/** What a recommendation comes to. */
export type PlanActionInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The case. */
  readonly caseId: string | number;
  /** The recommendation. */
  readonly recommendationId: string | number;
  /** Code of the organisation that does it. */
  readonly organisation: string;
  /** What it does. Its owner reads this: name nobody. */
  readonly words: string;
  /** By what it will be known to be done. */
  readonly measure: string;
  /** By when. */
  readonly dueOn: string;
};

/** How far an action has come. */
export type RecordProgressInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The action. */
  readonly actionId: string | number;
  /** How far. */
  readonly state: LearningActionState;
  /** What was done. */
  readonly words: string;
  /** What shows it; needed where it is done. */
  readonly evidence?: string | null | undefined;
};

/** What the steering group says of a report. */
export type DecideLearningInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The case. */
  readonly caseId: string | number;
  /** What. */
  readonly decision: LearningDecision;
  /** What there is to say. */
  readonly words?: string | null | undefined;
};

/** A report that others have published. */
export type AddLibraryReportInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** What it is; a review of this programme is filed by itself. */
  readonly kind: LibraryKind;
  /** Its title. */
  readonly title: string;
  /** Who published it. */
  readonly publisher: string;
  /** The year in which it was published. */
  readonly year: number;
  /** The https address at which its publisher offers it. */
  readonly url: string;
  /** The published summary or main findings. */
  readonly words: string;
  /** The codes of the themes found in it. */
  readonly themes: ReadonlyArray<string>;
  /** How old the person was. */
  readonly ageBand?: LibraryAgeBand | null | undefined;
  /** The kind of place where the person died, as CARE_HOME. */
  readonly setting?: string | null | undefined;
};

/** A published report that is to leave the library. */
export type WithdrawLibraryReportInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The report. */
  readonly reportId: string | number;
};

/** Notices that you have read. */
export type ReadNoticesInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The notices, at most 100. */
  readonly noticeIds: ReadonlyArray<string | number>;
};

/** For whom a pack is to be made, and of which quarters. */
export type RequestPackInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** For whom. */
  readonly audience: PackAudience;
  /** The first quarter. */
  readonly firstQuarter: string;
  /** The last quarter. */
  readonly lastQuarter: string;
};

/** Which document is to be fetched. */
export type CreateDownloadInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The pack. */
  readonly packId: string | number;
  /** In which form. */
  readonly format: PackFormat;
};

/** How far a job has come with a pack. */
export type RecordPackStepInput = {
  /** The event that caused this; a second delivery changes nothing. */
  readonly eventId: string | number;
  /** The pack. */
  readonly packId: string | number;
  /** The step that is done. */
  readonly step: PackStep;
};

/** What a job has made of a pack. */
export type RecordPackInput = {
  /** The event that caused this; a second delivery changes nothing. */
  readonly eventId: string | number;
  /** The pack. */
  readonly packId: string | number;
  /** All that it says, as JSON. */
  readonly content: string;
  /** Its documents. */
  readonly documents: ReadonlyArray<MadeDocumentInput>;
};

/** A document that a job has made of a pack. */
export type MadeDocumentInput = {
  /** In which form. */
  readonly format: PackFormat;
  /** Its bytes in base64. */
  readonly base64: string;
};

/** An organisation, or a team of it, that gave care. */
export type RecordPastCareInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The case. */
  readonly caseId: string | number;
  /** Code of the organisation. */
  readonly organisation: string;
  /** Code of the team, where it is known; never a name. */
  readonly team?: string | null | undefined;
  /** Code of the post that manages them, where it is known; never a name. */
  readonly manager?: string | null | undefined;
  /** As what they gave care. */
  readonly role: CareRole;
};

/** Care that was recorded in error. */
export type WithdrawPastCareInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The case. */
  readonly caseId: string | number;
  /** The care, as the case's `pastCare` names it. */
  readonly careId: string | number;
  /** Why, for whoever reads the record later. */
  readonly reason: string;
};

/** That you were involved in the care, or may seem to be. */
export type DeclareInvolvementInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The case. */
  readonly caseId: string | number;
  /** What there is to say about it. */
  readonly words?: string | null | undefined;
};

/** That nobody need notify a death. */
export type DismissPromptInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The person. */
  readonly personId: string | number;
  /** Why, for whoever reads the record later. */
  readonly reason: string;
};

/** Records that an organisation is asked for. */
export type RequestRecordsInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The case. */
  readonly caseId: string | number;
  /** Code of who is asked. */
  readonly organisation: string;
  /** The kind of records, by its code: gp-record. */
  readonly kind: string;
  /** What in particular. */
  readonly words?: string | null | undefined;
  /** From which day records are needed; the usual time before the death where left out. */
  readonly since?: string | null | undefined;
  /** By when; the usual time from today where left out. */
  readonly dueOn?: string | null | undefined;
};

/** What came of a request for records. */
export type AnswerRecordsRequestInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The request. */
  readonly requestId: string | number;
  /** What came of it. */
  readonly outcome: RecordsOutcome;
  /** What there is to say; needed where they are not sent. */
  readonly words?: string | null | undefined;
};

/** What a reviewer has found that somebody else must look at. */
export type ReferOnInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The case. */
  readonly caseId: string | number;
  /** To whom. */
  readonly kind: ReferralKind;
  /** Code of the organisation to which it goes. */
  readonly to: string;
  /** What was found, for whoever is to look at it. */
  readonly words: string;
};

/** That whoever something was referred to has taken it. */
export type RecordReferralTakenInput = {
  /** The event that caused this; a second delivery changes nothing. */
  readonly eventId: string | number;
  /** The case. */
  readonly caseId: string | number;
  /** The referral. */
  readonly referralId: string | number;
};

/** The next text of a part of a review. */
export type WriteSectionInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The case. */
  readonly caseId: string | number;
  /** Which part. */
  readonly section: ReviewSectionKind;
  /** The text. */
  readonly words: string;
  /** The revision of the text that the writer has seen, 0 where there was none. */
  readonly revision: number;
};

/** A text set aside that need not be written any more. */
export type DiscardEditInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The case. */
  readonly caseId: string | number;
  /** The text that was set aside. */
  readonly editId: string | number;
};

/** Somebody who writes on a review beside its reviewer. */
export type ContributorInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The case. */
  readonly caseId: string | number;
  /** The subject of their sign-in. */
  readonly contributor: string;
};

/** Whom the reviewer asked and what came of it, without a name. */
export type RecordInformantInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The case. */
  readonly caseId: string | number;
  /** Who, in relation to the person. */
  readonly kind: InformantKind;
  /** What came of it. */
  readonly outcome: InformantOutcome;
  /** How they were heard; needed for a practice that was heard. */
  readonly means?: InformantMeans | null | undefined;
  /** The days on which they were tried; needed where nobody was found. */
  readonly attempts?: ReadonlyArray<string> | null | undefined;
  /** Who decided that they are not heard; needed where that is restricted or put off. */
  readonly decidedBy?: OutcomeDecider | null | undefined;
  /** The other process that restricts contact. */
  readonly investigationId?: string | number | null | undefined;
  /** The day to which hearing them is put off. */
  readonly deferredUntil?: string | null | undefined;
  /** What they contributed, or why they did not. */
  readonly said?: string | null | undefined;
};

/** The cause lines of the certificate. */
export type RecordCausesInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The case. */
  readonly caseId: string | number;
  /** The lines. */
  readonly causes: ReadonlyArray<RecordedCauseInput>;
  /** The underlying cause, where it was coded; else the lines decide. */
  readonly underlying?: string | null | undefined;
  /** The recording that the reviewer has seen, 0 where there was none. */
  readonly revision?: number;
};

/** A line of the certificate. */
export type RecordedCauseInput = {
  /** Which line. */
  readonly line: RecordedCauseLine;
  /** As the certifier wrote it. */
  readonly text: string;
  /** Its code. */
  readonly icd10?: string | null | undefined;
};

/** A dated event of the timeline of care. */
export type WriteCareEventInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The case. */
  readonly caseId: string | number;
  /** The entry, to write it anew; left out for a new one. */
  readonly entryId?: string | number | null | undefined;
  /** The revision of the entry that the writer has seen; 0 for a new one. */
  readonly revision?: number;
  /** As what care was given. Staff are never named. */
  readonly role: CareRole;
  /** Code of whose care it was. */
  readonly organisation?: string | null | undefined;
  /** The text. */
  readonly words: string;
  /** When, as far as the day is known. */
  readonly on: string;
};

/** A reasonable adjustment that the person needed. */
export type WriteAdjustmentInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The case. */
  readonly caseId: string | number;
  /** The entry, to write it anew; left out for a new one. */
  readonly entryId?: string | number | null | undefined;
  /** The revision of the entry that the writer has seen; 0 for a new one. */
  readonly revision?: number;
  /** As what care was given. Staff are never named. */
  readonly role: CareRole;
  /** Code of whose care it was. */
  readonly organisation?: string | null | undefined;
  /** The text. */
  readonly words: string;
  /** Its code on the list of adjustments, as longer-appointment. */
  readonly adjustment: string;
  /** Was it made? */
  readonly made: AdjustmentState;
};

/** Something done well. */
export type WriteGoodPracticeInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The case. */
  readonly caseId: string | number;
  /** The entry, to write it anew; left out for a new one. */
  readonly entryId?: string | number | null | undefined;
  /** The revision of the entry that the writer has seen; 0 for a new one. */
  readonly revision?: number;
  /** As what care was given. Staff are never named. */
  readonly role: CareRole;
  /** Code of whose care it was. */
  readonly organisation?: string | null | undefined;
  /** The text. */
  readonly words: string;
};

/** Something that contributed to the death and that good care could have avoided. */
export type WriteContributoryFactorInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The case. */
  readonly caseId: string | number;
  /** The entry, to write it anew; left out for a new one. */
  readonly entryId?: string | number | null | undefined;
  /** The revision of the entry that the writer has seen; 0 for a new one. */
  readonly revision?: number;
  /** As what care was given. Staff are never named. */
  readonly role: CareRole;
  /** Code of whose care it was. */
  readonly organisation?: string | null | undefined;
  /** The text. */
  readonly words: string;
  /** Where it lies: PERSON, FAMILY, ENVIRONMENT or SERVICE. */
  readonly domain: string;
  /** Its category within the domain, as coordination. */
  readonly category: string;
};

/** A concern about care. */
export type WriteCareConcernInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The case. */
  readonly caseId: string | number;
  /** The entry, to write it anew; left out for a new one. */
  readonly entryId?: string | number | null | undefined;
  /** The revision of the entry that the writer has seen; 0 for a new one. */
  readonly revision?: number;
  /** As what care was given. Staff are never named. */
  readonly role: CareRole;
  /** Code of whose care it was. */
  readonly organisation?: string | null | undefined;
  /** The text. */
  readonly words: string;
  /** To whom it was passed on. */
  readonly passedTo: ConcernRoute;
};

/** An entry that should not stand. */
export type WithdrawEntryInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The case. */
  readonly caseId: string | number;
  /** The entry. */
  readonly entryId: string | number;
  /** Why. */
  readonly reason: string;
};

/** How good the care was, in the reviewer's judgement. */
export type GradeCareInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The case. */
  readonly caseId: string | number;
  /** The scale, which must be that of the review's method. */
  readonly scale: GradeScale;
  /** Quality of care. */
  readonly grade: number;
  /** Availability and effectiveness of services, where the scale grades them. */
  readonly gradeOfServices?: number | null | undefined;
};

/** A theme that a review shows. */
export type AddThemeInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The case. */
  readonly caseId: string | number;
  /** The theme's code, as dysphagia. */
  readonly theme: string;
};

/** What should be done so that it does not happen again. */
export type AddRecommendationInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The case. */
  readonly caseId: string | number;
  /** The text; goes, without names, to the national programme. */
  readonly words: string;
  /** The code of the theme that it belongs to. */
  readonly theme?: string | null | undefined;
  /** Code of the organisation that should act. */
  readonly organisation?: string | null | undefined;
};

/** What a second reader asks for. */
export type ReturnReviewInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The case. */
  readonly caseId: string | number;
  /** What is asked for, for the reviewer. */
  readonly reason: string;
  /** Why, as codes of `returnReasons`; `other` where left out. */
  readonly reasons?: ReadonlyArray<string> | null | undefined;
};

/** A second reader's word that a review stands. */
export type ApproveReviewInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The case. */
  readonly caseId: string | number;
  /** Each item of the objectivity checklist in force. */
  readonly checklist: ReadonlyArray<ChecklistAnswerInput>;
};

/** Whether an item of the objectivity checklist holds. */
export type ChecklistAnswerInput = {
  /** The item's code. */
  readonly item: string;
  /** Does it hold? */
  readonly holds: boolean;
};

/** That an area is to have a steering group. */
export type FoundSteeringGroupInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** What it is called. */
  readonly title: string;
};

/** Who is invited to which seat. */
export type InviteSteeringMemberInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The group. */
  readonly groupId: string | number;
  /** For whom they are to sit there. */
  readonly seat: SteeringSeat;
  /** Code of the organisation that sends them; left out for somebody who comes for none. */
  readonly organisation?: string | null | undefined;
  /** The account of the one person who may accept; left out where their organisation says who. */
  readonly account?: string | null | undefined;
  /** The name by which they are called in the group. */
  readonly name: string;
};

/** What is said to an invitation. */
export type AnswerSteeringInvitationInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The group. */
  readonly groupId: string | number;
  /** The invitation. */
  readonly memberId: string | number;
  /** Is it accepted? Otherwise it is declined. */
  readonly accept: boolean;
};

/** Who leaves. */
export type EndSteeringMembershipInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The group. */
  readonly groupId: string | number;
  /** The membership. */
  readonly memberId: string | number;
};

/** A further version of the terms of reference. */
export type WriteTermsOfReferenceInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The group. */
  readonly groupId: string | number;
  /** The whole text. */
  readonly words: string;
};

/** Which version was adopted when. */
export type AdoptTermsOfReferenceInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The group. */
  readonly groupId: string | number;
  /** The version. */
  readonly version: number;
  /** The day. */
  readonly adoptedOn: string;
};

/** A meeting that is to be held. */
export type PlanSteeringMeetingInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The group. */
  readonly groupId: string | number;
  /** The day. */
  readonly on: string;
  /** Where, and at what time. */
  readonly place?: string | null | undefined;
};

/** A meeting that is cancelled or ends. */
export type SteeringMeetingInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The meeting. */
  readonly meetingId: string | number;
};

/** Who cannot come. */
export type SendApologiesInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The meeting. */
  readonly meetingId: string | number;
  /** The membership. */
  readonly memberId: string | number;
};

/** A meeting that begins, and who is there. */
export type BeginSteeringMeetingInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The meeting. */
  readonly meetingId: string | number;
  /** The memberships of those who are there. */
  readonly present: ReadonlyArray<string | number>;
};

/** What a meeting has decided. */
export type RecordSteeringDecisionInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The meeting. */
  readonly meetingId: string | number;
  /** The item of the agenda; left out for anything else. */
  readonly itemId?: string | number | null | undefined;
  /** The membership of who proposed it. */
  readonly proposedBy: string | number;
  /** The memberships of those who took no part, as they are not independent of the review. */
  readonly withdrew?: ReadonlyArray<string | number>;
  /** Its wording. */
  readonly words: string;
  /** Code of the organisation that does it. */
  readonly owner: string;
  /** By when. */
  readonly dueOn: string;
};

/** How far a decision has come. */
export type FollowSteeringDecisionInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The group. */
  readonly groupId: string | number;
  /** The decision. */
  readonly decisionId: string | number;
  /** How far. */
  readonly state: SteeringDecisionState;
  /** What was done, or why it will not be. */
  readonly words: string;
};

/** A record as the job made it out of what it read. */
export type RecordPreparedInput = {
  /** The event that caused this; a second delivery changes nothing. */
  readonly eventId: string | number;
  /** The case. */
  readonly caseId: string | number;
  /** The record as canonical JSON (RFC 8785). */
  readonly record: string;
  /** SHA-256 of these bytes, in hexadecimal. */
  readonly contentHash: string;
  /** Of every fact that was used. */
  readonly revisions: ReadonlyArray<FactRevisionInput>;
  /** What was left out of the record, and why. */
  readonly withheld: ReadonlyArray<string>;
  /** What was taken out of the free texts. */
  readonly removals: ReadonlyArray<TextRemovalInput>;
  /** The open investigations that restrict what may be passed on. */
  readonly restrictions: ReadonlyArray<string | number>;
};

/** The revision of a fact that was used. */
export type FactRevisionInput = {
  /** The fact, as `submissionWork` names it. */
  readonly fact: string;
  /** Its revision. */
  readonly revision: number;
};

/** Something that was taken out of a free text: where it stood, not what it was. */
export type TextRemovalInput = {
  /** The field of the record, as learning.0. */
  readonly path: string;
  /** What it was: NAME, DATE, NHS_NUMBER … */
  readonly kind: string;
  /** How it was found: KNOWN, PATTERN or LIST. */
  readonly by: string;
  /** Where it stood in the text as it was written, in UTF-16 units. */
  readonly at: number;
  /** Where it ended. */
  readonly end: number;
};

/** What is to be done about the delivery of a version now. */
export type DeliveryStep =
  /** The bytes are to be sent. */
  | 'SEND'
  /** It is not yet known whether an earlier version arrived. */
  | 'WAIT_FOR_EARLIER'
  /** The case has not yet heard of everything that is known of the person. */
  | 'WAIT_FOR_FACTS'
  /** It was called back on its way, and a request with it may still arrive. */
  | 'WAIT_FOR_ANSWER'
  /** It was called back on its way: the national programme is to be asked for it. */
  | 'FIND_OUT'
  /** Facts have changed; it is prepared again. */
  | 'STOP_AS_STALE'
  /** Nothing is left to do. */
  | 'NOTHING';

/** A job is about to deliver a version. */
export type BeginDeliveryInput = {
  /** The version. */
  readonly submissionId: string | number;
  /** The revision of the person's record just now. */
  readonly personRevision?: number | null | undefined;
  /** The processes about the same death that a record made just now would name. */
  readonly processes: ReadonlyArray<InvestigationKind>;
  /** Does an open investigation restrict disclosure just now? */
  readonly restricted: boolean;
  /** Is it only checked whether it may go into a file? Then no bytes are given. */
  readonly byFile?: boolean;
};

/** The ledger is to be looked through. */
export type GuardLedgerInput = {
  /** The event that caused this; a second delivery changes nothing. */
  readonly eventId: string | number;
};

/** A part of what the national programme says that it holds. */
export type ReconcileSubmissionsInput = {
  /** The event that caused this; a second delivery changes nothing. */
  readonly eventId: string | number;
  /** When the comparison began. */
  readonly startedAt: string;
  /** What it holds. */
  readonly held: ReadonlyArray<HeldVersionInput>;
  /** Is this the last part? Then what was in none is looked at. */
  readonly isLast: boolean;
};

/** What the national programme's list says of one version. */
export type HeldVersionInput = {
  /** The version, by the key under which it was sent. */
  readonly submissionId: string | number;
  /** The receipt. */
  readonly receiptId: string;
  /** When the national programme took it. */
  readonly receivedAt: string;
  /** SHA-256 of the bytes that it holds, in hexadecimal. */
  readonly contentHash: string;
  /** Counts the versions of a review from 1. */
  readonly version: number;
};

/** What became of a delivery. */
export type RecordReceiptInput = {
  /** The event that caused this; a second delivery changes nothing. */
  readonly eventId: string | number;
  /** The version that was delivered. */
  readonly submissionId: string | number;
  /** What became of it. */
  readonly outcome: ReceiptOutcome;
  /** The receipt, where it was taken. */
  readonly receiptId?: string | null | undefined;
  /** When the national programme answered. */
  readonly receivedAt?: string | null | undefined;
  /** SHA-256 of the bytes that arrived, in hexadecimal, as the receipt says. */
  readonly contentHash?: string | null | undefined;
  /** Why it was rejected, by field. */
  readonly reasons: ReadonlyArray<RejectionReasonInput>;
  /** Why the delivery was given up, as a code. */
  readonly failure?: string | null | undefined;
};

/** What became of a delivery to the national programme. */
export type ReceiptOutcome =
  /** The national programme has taken it. */
  | 'ACKNOWLEDGED'
  /** The national programme has rejected it. */
  | 'REJECTED'
  /** It was not delivered, as the facts had changed. */
  | 'STALE'
  /** It was called back on its way, and the national programme does not have it. */
  | 'NOT_HELD'
  /** The delivery was given up, and waits for a person. */
  | 'FAILED';

/** What the national programme said about a record. */
export type RejectionReasonInput = {
  /** The field of the record. */
  readonly path: string;
  /** What is wrong with it. */
  readonly message: string;
};

/** Somebody has read a free text of a record and found that it names nobody. */
export type ConfirmTextInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The version. */
  readonly submissionId: string | number;
  /** Where the text stands, as learning.0. */
  readonly path: string;
  /** SHA-256 of the text that was read, in hexadecimal. */
  readonly hash: string;
};

/** A named person's word that a record may go out as it was shown. */
export type ReleaseSubmissionInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The version. */
  readonly submissionId: string | number;
  /** SHA-256 of the record that was shown, in hexadecimal. */
  readonly contentHash: string;
};

/** What a person decides about a delivery that was given up. */
export type FailedDeliveryInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The version. */
  readonly submissionId: string | number;
  /** Why, in a sentence. */
  readonly reason: string;
};

/** Released versions that are to be written into a file for the national programme. */
export type BeginExportInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The versions. */
  readonly submissionIds: ReadonlyArray<string | number>;
};

/** What the national programme answers to a version that it got by file. */
export type TakeReceiptInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The version, by the key under which it was sent. */
  readonly submissionId: string | number;
  /** Counts the versions of a review from 1. */
  readonly version: number;
  /** SHA-256 of the bytes that it read, in hexadecimal. */
  readonly contentHash: string;
  /** The receipt; left out where the version was rejected. */
  readonly receiptId?: string | null | undefined;
  /** When it was taken, by the programme's clock. */
  readonly receivedAt?: string | null | undefined;
  /** Why it was rejected, by field; empty where it was taken. */
  readonly reasons: ReadonlyArray<RejectionReasonInput>;
};

/** Versions that were written into a file for the national programme. */
export type RecordExportInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The versions. */
  readonly submissionIds: ReadonlyArray<string | number>;
};

/** What an organisation offers to share of its own. */
export type OfferSharingInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** Code of the organisation that it is offered to. */
  readonly grantee: string;
  /** What is shared. */
  readonly dataClass: DataClass;
  /** For which purposes. */
  readonly purposes: ReadonlyArray<Purpose>;
  /** The first day. */
  readonly validFrom: string;
  /** The last day; without end if left out. */
  readonly validTo?: string | null | undefined;
};

/** An agreement that somebody accepts or ends. */
export type SharingActInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The agreement. */
  readonly agreementId: string | number;
};

/** Which of the caller's organisation's records are kept beyond their time. */
export type PlaceLegalHoldInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** For what. */
  readonly kind: LegalHoldKind;
  /** Of which class; every class if left out. */
  readonly recordClass?: RecordClass | null | undefined;
  /** Which record; every one of the class if left out. */
  readonly recordId?: string | number | null | undefined;
  /** Why, without naming anybody. */
  readonly reason: string;
};

/** That a legal hold is needed no longer. */
export type LiftLegalHoldInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The hold. */
  readonly holdId: string | number;
  /** Why, without naming anybody. */
  readonly reason: string;
};

/** What becomes of a record whose time is over. */
export type DecideAppraisalInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The appraisal. */
  readonly appraisalId: string | number;
  /** What becomes of it. */
  readonly decision: AppraisalDecision;
  /** When it is looked at again, where it is kept or transferred. */
  readonly keepUntil?: string | null | undefined;
  /** Where it goes for good, where it is transferred. */
  readonly placeOfDeposit?: string | null | undefined;
  /** Why, without naming anybody. */
  readonly reason: string;
};

/** That records are to be looked through for those that are due. */
export type RaiseAppraisalsInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
};

/** What an erasure leaves as it is. */
export type WhatStays =
  /** What was done and when, by whom, in ids, codes and dates. */
  | 'ACTS'
  /** The hashes of what was sealed. */
  | 'HASHES'
  /** Who has seen what before. */
  | 'AUDIT'
  /** What was released to the national programme: it names nobody, and is not called back. */
  | 'RELEASED_SUBMISSIONS';

/** That somebody asks to have the words about them erased. */
export type RequestErasureInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** What they are to the record. */
  readonly subjectClass: ErasureSubject;
  /** Under which id the record knows them; of a notifier, the report's. */
  readonly subjectId: string | number;
  /** The day on which they asked. */
  readonly askedOn: string;
};

/** Whether words about somebody are to be erased. */
export type DecideErasureInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The request. */
  readonly requestId: string | number;
  /** Are they to be erased? */
  readonly granted: boolean;
  /** By which ground. */
  readonly ground: ErasureGround;
  /** Why, without naming anybody. */
  readonly reason: string;
};

/** That what somebody else has granted is to be done. */
export type ConfirmErasureInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The request. */
  readonly requestId: string | number;
};

/** Where another owner's audit ends now. */
export type AnchorAuditInput = {
  /** The event that caused this; a second delivery changes nothing. */
  readonly eventId: string | number;
  /** Whose audit it is. */
  readonly owner: string;
  /** The place of its last seal. */
  readonly position: number;
  /** The last seal, in hexadecimal. */
  readonly seal: string;
};

/** How a person's record is sealed, or that it is no more, as the keeper of the index says. */
export type ApplySealInput = {
  /** The event that caused this; a second delivery changes nothing. */
  readonly eventId: string | number;
  /** The person. */
  readonly personId: string | number;
  /** The ids that tell of the person: theirs and their case's. */
  readonly records: ReadonlyArray<string | number>;
  /** Counts the acts on the seal; an older one than stands changes nothing. */
  readonly revision: number;
  /** Is the record sealed? */
  readonly sealed: boolean;
  /** Codes of the organisation whose guardian has sealed it. */
  readonly keptBy: ReadonlyArray<string>;
  /** The sign-ins of those who may see what is kept of the person. */
  readonly named: ReadonlyArray<string>;
};

/** The one record that somebody opens, and why. */
export type BreakGlassInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The person or the case. */
  readonly recordId: string | number;
  /** Why, by its code. */
  readonly reason: BreakGlassReason;
  /** Why, in a sentence or two; kept sealed for the owner of the record. */
  readonly words: string;
};

/** A use that somebody ends. */
export type BreakGlassEndInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The use. */
  readonly useId: string | number;
};

/** What a guardian found who looked into a use. */
export type BreakGlassReviewInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The use. */
  readonly useId: string | number;
  /** What was found, by its code. */
  readonly finding: BreakGlassFinding;
  /** What was found, in words. */
  readonly words: string;
};

/** Notices of broken glass that you have read. */
export type ReadBreakGlassNoticesInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The notices, at most 100. */
  readonly noticeIds: ReadonlyArray<string | number>;
};

/** Which figures are to be released. */
export type ReleaseFiguresInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The measure's name. */
  readonly measure: string;
  /** The first quarter. */
  readonly firstQuarter: string;
  /** The last quarter; more than one are pooled. */
  readonly lastQuarter: string;
};

/** Of which year figures are to be released. */
export type ReleaseYearsInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The measure's name. */
  readonly measure: string;
  /** The calendar year; years that end with it are pooled where it would show a star. */
  readonly year: number;
};

/** How an investigation stands to the review of the same death. */
export type LinkRelation =
  /** It goes before the review. */
  | 'PRECEDES'
  /** Both go on side by side. */
  | 'PARALLEL'
  /** The review only uses what it found. */
  | 'INFORMS';

/** Where an investigation stands. */
export type InvestigationStatus =
  /** It goes on. */
  | 'OPEN'
  /** It rests, for instance an inquest that was adjourned. */
  | 'SUSPENDED'
  /** It has ended. */
  | 'CONCLUDED';

/** How an investigation ended; which outcomes there are depends on its kind. */
export type InvestigationOutcome =
  /** The criteria of the process were not met. */
  | 'CRITERIA_NOT_MET'
  /** A report was published. */
  | 'REPORT_PUBLISHED'
  /** A report was written and not published. */
  | 'REPORT_NOT_PUBLISHED'
  /** The risk was removed. */
  | 'RISK_REMOVED'
  /** The risk was reduced. */
  | 'RISK_REDUCED'
  /** The risk remains. */
  | 'RISK_REMAINS'
  /** The coroner gave a conclusion. */
  | 'CONCLUSION_GIVEN'
  /** The coroner reported to prevent future deaths. */
  | 'PREVENTION_REPORT'
  /** The child death overview panel has reviewed the death. */
  | 'REVIEWED_BY_PANEL'
  /** Nothing further was done. */
  | 'NO_FURTHER_ACTION'
  /** Somebody was charged. */
  | 'PROSECUTION';

/** Who keeps an outcome from being told further. */
export type RestrictingAuthority =
  /** The coroner. */
  | 'CORONER'
  /** The police or the prosecution. */
  | 'POLICE'
  /** A court. */
  | 'COURT';

/** Sex as the NHS records it. */
export type Sex =
  /** Male: code 1. */
  | 'MALE'
  /** Female: code 2. */
  | 'FEMALE'
  /** Indeterminate: code 9. */
  | 'INDETERMINATE'
  /** Not known: code X. */
  | 'UNKNOWN';

/** What is known about a person's learning disability. */
export type LearningDisability =
  /** A learning disability is confirmed. */
  | 'CONFIRMED'
  /** A learning disability is likely but not confirmed. */
  | 'SUSPECTED'
  /** A learning difficulty, such as dyslexia, but no learning disability. */
  | 'DIFFICULTY_ONLY'
  /** No learning disability. */
  | 'NONE'
  /** Nobody has said. */
  | 'UNKNOWN';

/** What became of a handover. */
export type HandoverOutcome =
  /** A version waits in quarantine for the team's correction. */
  | 'QUESTION_FOR_TEAM'
  /** It is being found out whether the death was reported otherwise. */
  | 'AWAITING_MATCH'
  /** The person is known; whether an adult died, somebody of the adults' programme decides. */
  | 'DECISION_WAITING'
  /** The child died before the eighteenth birthday: core data are kept. */
  | 'CORE_DATA_ONLY'
  /** The person was an adult: the adults' programme reviews the death. */
  | 'CASE_OPENED'
  /** The death is outside the adults' programme. */
  | 'OUT_OF_SCOPE'
  /** The person is known; the adults' programme decides whether the death is reviewed. */
  | 'MATCHED';

/** How far the statutory review of a child's death has come. */
export type ChildDeathReviewStatus =
  /** The death was notified. */
  | 'NOTIFIED'
  /** It is being reviewed. */
  | 'UNDER_REVIEW'
  /** The panel has completed its review. */
  | 'COMPLETED';

/** Where one version of a handover stands. */
export type HandoverState =
  /** It was read; the child is being matched with the reports of deaths. */
  | 'RECEIVED'
  /** It could not be read; it waits for the team's correction. */
  | 'QUARANTINED'
  /** It is known which person of the index it is about. */
  | 'LINKED'
  /** A later version took its place. */
  | 'SUPERSEDED';

/** A step on the way of an investigation; which there are depends on its kind. */
export type InvestigationStage =
  /** It was referred to whoever leads. */
  | 'REFERRED'
  /** It was decided whether the criteria of the process are met. */
  | 'CRITERIA_DECIDED'
  /** Whom the law names was notified. */
  | 'NOTIFIED'
  /** The rapid review was done. */
  | 'RAPID_REVIEW'
  /** Evidence is being gathered. */
  | 'GATHERING_EVIDENCE'
  /** Those who cared for the child have met. */
  | 'CASE_MEETING'
  /** The coroner has held a review before the inquest. */
  | 'PRE_INQUEST_REVIEW'
  /** The inquest was heard. */
  | 'HEARING'
  /** Somebody was charged. */
  | 'CHARGED'
  /** The trial has begun. */
  | 'TRIAL'
  /** The report was drafted. */
  | 'REPORT_DRAFTED'
  /** The report was assured by whoever has to. */
  | 'QUALITY_ASSURED';

/** What a time limit is set for. */
export type LimitedStep =
  /** It was referred to whoever leads. */
  | 'REFERRED'
  /** It was decided whether the criteria of the process are met. */
  | 'CRITERIA_DECIDED'
  /** Whom the law names was notified. */
  | 'NOTIFIED'
  /** The rapid review was done. */
  | 'RAPID_REVIEW'
  /** Evidence is being gathered. */
  | 'GATHERING_EVIDENCE'
  /** Those who cared for the child have met. */
  | 'CASE_MEETING'
  /** The coroner has held a review before the inquest. */
  | 'PRE_INQUEST_REVIEW'
  /** The inquest was heard. */
  | 'HEARING'
  /** Somebody was charged. */
  | 'CHARGED'
  /** The trial has begun. */
  | 'TRIAL'
  /** The report was drafted. */
  | 'REPORT_DRAFTED'
  /** The report was assured by whoever has to. */
  | 'QUALITY_ASSURED'
  /** The end of the process. */
  | 'CONCLUSION'
  /** The answer to a coroner's report to prevent future deaths. */
  | 'ANSWER_TO_REPORT';

/** Who asks the family. */
export type FamilyAsker =
  /** The reviewer asks, also for the investigation. */
  | 'REVIEW'
  /** The investigation asks, also for the review. */
  | 'INVESTIGATION'
  /** Both ask together. */
  | 'JOINTLY';

/** A kind of record that both may need. */
export type PlannedRecord =
  /** Of the general practice. */
  | 'GP_RECORDS'
  /** Of a hospital. */
  | 'HOSPITAL_RECORDS'
  /** Of mental health services. */
  | 'MENTAL_HEALTH_RECORDS'
  /** Of community health services. */
  | 'COMMUNITY_HEALTH_RECORDS'
  /** Of the ambulance service. */
  | 'AMBULANCE_RECORDS'
  /** Of the council's social care. */
  | 'SOCIAL_CARE_RECORDS'
  /** Of a care home or another provider of care. */
  | 'CARE_PROVIDER_RECORDS';

/** One of the two processes that share a plan. */
export type InterfaceSide =
  /** The review. */
  | 'REVIEW'
  /** The investigation. */
  | 'INVESTIGATION';

/** How a record that one side obtained comes to the other. */
export type SharingWay =
  /** It is sent over a secured line. */
  | 'SECURE_TRANSFER'
  /** The other side reads it where it is kept. */
  | 'SHARED_ACCESS'
  /** The other side comes and reads it. */
  | 'READ_ON_SITE'
  /** It is not shared. */
  | 'NOT_SHARED';

/** What the two sides wait for together. */
export type InterfaceMilestone =
  /** The family knows of both processes. */
  | 'FAMILY_TOLD'
  /** The records are there. */
  | 'RECORDS_OBTAINED'
  /** Statements were taken. */
  | 'STATEMENTS_TAKEN'
  /** One side has told the other what it found. */
  | 'FINDINGS_SHARED'
  /** The hearing. */
  | 'HEARING'
  /** The review goes on. */
  | 'REVIEW_GOES_ON'
  /** The report is finished. */
  | 'REPORT_FINISHED';

/** What the steering group is told of. */
export type InterfaceReportKind =
  /** That a review and another process affect each other. */
  | 'FIRST'
  /** How it goes on. */
  | 'PROGRESS'
  /** That it has come to an end. */
  | 'COMPLETION';

/** Which of the two significantly affects the other. */
export type InterfaceEffect =
  /** The other process affects the review. */
  | 'AFFECTS_REVIEW'
  /** The review affects the other process. */
  | 'AFFECTED_BY_REVIEW'
  /** Each affects the other. */
  | 'BOTH'
  /** Neither significantly affects the other: nothing more is to be told. */
  | 'NOT_SIGNIFICANT';

/** How the review goes on beside the other process. */
export type InterfaceProgress =
  /** The review waits. */
  | 'WAITING'
  /** The review goes on as planned. */
  | 'UNDER_WAY'
  /** The review is behind what was planned. */
  | 'DELAYED'
  /** The review is complete. */
  | 'COMPLETED';

/** Where a notification that turned out to be a child's stands. */
export type ChildNotificationState =
  /** No team has taken it yet. */
  | 'WAITING'
  /** A child death review team has taken it. */
  | 'ACKNOWLEDGED'
  /** It turned out to be no child's after all. */
  | 'WITHDRAWN';

/** Which investigations; what is given must all hold. */
export type InvestigationFilter = {
  /** Of one of these kinds. */
  readonly kinds?: ReadonlyArray<InvestigationKind> | null | undefined;
  /** That stand here. */
  readonly status?: InvestigationStatus | null | undefined;
  /** With these ids. */
  readonly ids?: ReadonlyArray<string | number> | null | undefined;
  /** Linked with one of these cases. */
  readonly caseIds?: ReadonlyArray<string | number> | null | undefined;
  /** About one of these persons. */
  readonly personIds?: ReadonlyArray<string | number> | null | undefined;
};

/** Which interfaces; what is given must all hold. */
export type InterfaceFilter = {
  /** Of one of these cases. */
  readonly caseIds?: ReadonlyArray<string | number> | null | undefined;
  /** Of which the steering group was told the end, or that they are not significant; or not yet. */
  readonly settled?: boolean | null | undefined;
};

/** In what a time limit counts. */
export type TimeUnit =
  /** Days. */
  | 'DAYS'
  /** Days but weekends and bank holidays in England. */
  | 'WORKING_DAYS'
  /** Calendar months. */
  | 'MONTHS';

/** Where what was referred on stands. */
export type ReferralState =
  /** Nobody has taken it yet. */
  | 'WAITING'
  /** Whoever is to look at it has taken it. */
  | 'TAKEN';

/** What a child death review team may want to know of. */
export type TeamChangeKind =
  /** It is known which person of the index a review is about. */
  | 'HANDOVER_MATCHED'
  /** The adults' programme has decided about a review's person. */
  | 'HANDOVER_SCREENED'
  /** A notification to the adults' programme turned out to be a child's. */
  | 'CHILD_NOTIFIED'
  /** A notification that was handed to the team turned out to be no child's after all. */
  | 'CHILD_NOTIFICATION_WITHDRAWN'
  /** A theme that the team has flagged was seen in an adult's review. */
  | 'THEME_SEEN_IN_ADULTS';

/** A notification that turned out to be a child's, with what is known about the child. */
export type ReceiveChildNotificationInput = {
  /** Given names. */
  readonly givenNames?: string | null | undefined;
  /** Family name. */
  readonly familyName?: string | null | undefined;
  /** Date of birth: 1960-05-09, or 1960-05, or 1960. */
  readonly birthDate?: string | null | undefined;
  /** Date of death: 2018-03-09, or 2018-03, or 2018. */
  readonly deathDate?: string | null | undefined;
  /** NHS number as the source writes it; a mistyped one is kept. */
  readonly nhsNumber?: string | null | undefined;
  /** The NHS number's status indicator code: 01 for one that was traced and verified. */
  readonly nhsNumberStatus?: string | null | undefined;
  /** Sex: M, F, or the NHS code. */
  readonly sex?: string | null | undefined;
  /** Ethnic category of the NHS Data Dictionary. */
  readonly ethnicCategory?: string | null | undefined;
  /** Last postcode. */
  readonly postcode?: string | null | undefined;
  /** Code of the GP practice. */
  readonly gpPractice?: string | null | undefined;
  /** Code of the area: the commissioner of the GP practice, or else the council of residence. */
  readonly area?: string | null | undefined;
  /** What is known about a learning disability. */
  readonly learningDisability?: LearningDisability | null | undefined;
  /** The event that caused this; a second delivery changes nothing. */
  readonly eventId: string | number;
  /** The case that the notification had begun. */
  readonly caseId: string | number;
  /** The person. */
  readonly personId: string | number;
};

/** That a notification turned out to be no child's after all. */
export type WithdrawChildNotificationInput = {
  /** The event that caused this; a second delivery changes nothing. */
  readonly eventId: string | number;
  /** The case that the notification had begun. */
  readonly caseId: string | number;
};

/** A team takes a notification. */
export type AcknowledgeChildNotificationInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The notification. */
  readonly childNotificationId: string | number;
};

/** That the digest of the week be made. */
export type MakeDigestInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
};

/** That a scrubbed note tells of nobody. */
export type ConfirmNoteInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The flag. */
  readonly themeFlagId: string | number;
  /** The hash of the text that was shown. */
  readonly hash: string;
};

/** A note as a job has scrubbed it. */
export type RecordScrubbedNoteInput = {
  /** The event that caused this; a second delivery changes nothing. */
  readonly eventId: string | number;
  /** The flag. */
  readonly flagId: string | number;
  /** What is left of the words. */
  readonly text: string;
  /** How many places were taken out. */
  readonly removed: number;
};

/** A child's death review as a team hands it over. */
export type HandOverChildDeathInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** Under which number the team's system keeps it. */
  readonly source: HandoverSourceInput;
  /** The version of the form that the document follows, as 2019-04. */
  readonly schemaVersion: string;
  /** The form as JSON text, exactly as the team's system writes it. */
  readonly document: string;
};

/** Under which number the team's system keeps the review. */
export type HandoverSourceInput = {
  /** The system's name. */
  readonly system: string;
  /** The review's number in it; it must not tell a name. */
  readonly id: string;
  /** The version, counted from 1; a later one supersedes the earlier. */
  readonly version: number;
};

/** A second try of a handover in quarantine. */
export type ReplayHandoverInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The handover in quarantine. */
  readonly handoverId: string | number;
  /** The version of the form that the document follows; left out where it was right. */
  readonly schemaVersion?: string | null | undefined;
  /** The corrected document; left out to read the one that came once more. */
  readonly document?: string | null | undefined;
};

/** Another review or investigation of a death. */
export type OpenInvestigationInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** Which process it follows. */
  readonly kind: InvestigationKind;
  /** The lead organisation's own number; it must not tell a name. */
  readonly reference: string;
  /** Code of the organisation that leads; left out for one's own. */
  readonly leadOrganisation?: string | null | undefined;
  /** The day on which it was opened. */
  readonly openedOn: string;
  /** Do coroner, police or a court restrict what may be passed on? */
  readonly disclosureRestricted?: boolean | null | undefined;
  /** Who died. */
  readonly subject: SubjectInput;
};

/** What is known about who died. Everything is a text as its source writes it. */
export type SubjectInput = {
  /** Given names. */
  readonly givenNames?: string | null | undefined;
  /** Family name. */
  readonly familyName?: string | null | undefined;
  /** Date of birth: 1960-05-09, or 1960-05, or 1960. */
  readonly birthDate?: string | null | undefined;
  /** Date of death: 2018-03-09, or 2018-03, or 2018. */
  readonly deathDate?: string | null | undefined;
  /** NHS number as the source writes it; a mistyped one is kept. */
  readonly nhsNumber?: string | null | undefined;
  /** The NHS number's status indicator code: 01 for one that was traced and verified. */
  readonly nhsNumberStatus?: string | null | undefined;
  /** Sex: M, F, or the NHS code. */
  readonly sex?: string | null | undefined;
  /** Ethnic category of the NHS Data Dictionary. */
  readonly ethnicCategory?: string | null | undefined;
  /** Last postcode. */
  readonly postcode?: string | null | undefined;
  /** Code of the GP practice. */
  readonly gpPractice?: string | null | undefined;
  /** Code of the area: the commissioner of the GP practice, or else the council of residence. */
  readonly area?: string | null | undefined;
  /** What is known about a learning disability. */
  readonly learningDisability?: LearningDisability | null | undefined;
};

/** What has changed; what is left out stays. */
export type UpdateInvestigationInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The investigation. */
  readonly investigationId: string | number;
  /** The lead organisation's own number. */
  readonly reference?: string | null | undefined;
  /** Code of the organisation that leads. */
  readonly leadOrganisation?: string | null | undefined;
  /** Is it restricted what may be passed on? */
  readonly disclosureRestricted?: boolean | null | undefined;
  /** Whether it rests or goes on. */
  readonly step?: InvestigationStep | null | undefined;
  /** Who died, as far as it was said wrongly or not at all; they are matched again. */
  readonly subject?: SubjectInput | null | undefined;
  /** Who restricts from now on that the outcome is told further. */
  readonly restrictedBy?: RestrictingAuthority | null | undefined;
  /** The last day of that restriction; left out, it stands until it is lifted. */
  readonly restrictedUntil?: string | null | undefined;
  /** May the outcome be told from now on? */
  readonly liftRestriction?: boolean | null | undefined;
};

/** Whether an investigation rests or goes on. */
export type InvestigationStep =
  /** It rests from now on. */
  | 'SUSPEND'
  /** It goes on again. */
  | 'RESUME';

/** That an investigation came to a stage. */
export type ReachStageInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The investigation. */
  readonly investigationId: string | number;
  /** One of the stages of its kind. */
  readonly stage: InvestigationStage;
  /** The day on which it came to it. */
  readonly reachedOn: string;
};

/** That an investigation and a case are about the same death. */
export type LinkInvestigationInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The investigation. */
  readonly investigationId: string | number;
  /** The case. */
  readonly caseId: string | number;
  /** How the two stand to each other. */
  readonly relation: LinkRelation;
  /** Does the review wait? Left out, it waits as is usual for the kind of investigation. */
  readonly holdsReview?: boolean | null | undefined;
};

/** Taking a link away. */
export type UnlinkInvestigationInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The investigation. */
  readonly investigationId: string | number;
  /** The case. */
  readonly caseId: string | number;
  /** Why, for whoever reads the record later. */
  readonly reason: string;
};

/** How an investigation ended. */
export type ConcludeInvestigationInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The investigation. */
  readonly investigationId: string | number;
  /** The day on which it ended. */
  readonly concludedOn: string;
  /** How it ended. */
  readonly outcome: InvestigationOutcome;
  /** Who restricts that the outcome is told further; left out where nobody does. */
  readonly restrictedBy?: RestrictingAuthority | null | undefined;
  /** The last day of the restriction; left out, it stands until it is lifted. */
  readonly restrictedUntil?: string | null | undefined;
};

/** What one side proposes for collecting data. */
export type ProposeInterfacePlanInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The investigation. */
  readonly investigationId: string | number;
  /** The case that it is linked with. */
  readonly caseId: string | number;
  /** How the two stand to each other once both sides have agreed; left out, as before. */
  readonly relation?: LinkRelation | null | undefined;
  /** Does the review wait once both sides have agreed? Left out, as before. */
  readonly holdsReview?: boolean | null | undefined;
  /** Who asks the family. */
  readonly whoAsksFamily: FamilyAsker;
  /** Who obtains which records. */
  readonly records: ReadonlyArray<RecordTaskInput>;
  /** What the two wait for together. */
  readonly milestones?: ReadonlyArray<PlannedMilestoneInput>;
  /** Who restricts what one side may pass on; needed where the investigation is restricted. */
  readonly restrictions?: ReadonlyArray<RestrictingAuthority>;
};

/** Who obtains a kind of record. */
export type RecordTaskInput = {
  /** The kind of record. */
  readonly record: PlannedRecord;
  /** Who obtains it. */
  readonly obtainedBy: InterfaceSide;
  /** How the other side comes to it. */
  readonly shared: SharingWay;
};

/** What one side brings about, and by when. */
export type PlannedMilestoneInput = {
  /** What. */
  readonly milestone: InterfaceMilestone;
  /** Which side. */
  readonly by: InterfaceSide;
  /** By when. */
  readonly dueOn: string;
};

/** The version of a plan to which one's side agrees. */
export type AgreeInterfacePlanInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The investigation. */
  readonly investigationId: string | number;
  /** The case that it is linked with. */
  readonly caseId: string | number;
  /** The version, which must be the latest. */
  readonly version: number;
};

/** What the reviewing officer tells the steering group. */
export type ReportInterfaceInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The investigation. */
  readonly investigationId: string | number;
  /** The case. */
  readonly caseId: string | number;
  /** What of. */
  readonly kind: InterfaceReportKind;
  /** Which affects the other. */
  readonly effect: InterfaceEffect;
  /** How the review goes on. */
  readonly progress: InterfaceProgress;
  /** The version of the agreed plan that is shared. */
  readonly planVersion?: number | null | undefined;
  /** The day. */
  readonly reportedOn: string;
  /** A few words; they must not tell who died. */
  readonly words?: string | null | undefined;
};

/** Whom handovers and investigations were found to be about. */
export type LinkPersonInput = {
  /** The event that caused this; a second delivery changes nothing. */
  readonly eventId: string | number;
  /** The person. */
  readonly personId: string | number;
  /** The handovers; any version stands for its whole review. */
  readonly handoverIds: ReadonlyArray<string | number>;
  /** The investigations. */
  readonly investigationIds: ReadonlyArray<string | number>;
};

/** What the adults' programme found about a death. */
export type RecordScreeningInput = {
  /** The event that caused this; a second delivery changes nothing. */
  readonly eventId: string | number;
  /** The person. */
  readonly personId: string | number;
  /** Their case. */
  readonly caseId: string | number;
  /** What was found. */
  readonly outcome: ScreeningOutcome;
  /** How many acts the case had by then. */
  readonly caseSequence: number;
};

/** What the adults' programme found about a death. */
export type ScreeningOutcome =
  /** An adult's: it is reviewed. */
  | 'CASE'
  /** A child's: core data are kept. */
  | 'CHILD_CORE_DATA'
  /** Outside the programme. */
  | 'OUT_OF_SCOPE'
  /** A person must decide. */
  | 'UNCLEAR';

/** That somebody looks at what was referred to them. */
export type TakeReferralInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The referral. */
  readonly referralId: string | number;
  /** The investigation that came of it, where one did. */
  readonly investigationId?: string | number | null | undefined;
};

/** What a reviewer of the programme has referred on. */
export type ReceiveReferralInput = {
  /** The event that caused this; a second delivery changes nothing. */
  readonly eventId: string | number;
  /** The referral. */
  readonly referralId: string | number;
  /** The case. */
  readonly caseId: string | number;
  /** To whom. */
  readonly kind: ReferralKind;
  /** Code of the organisation to which it goes. */
  readonly to: string;
  /** The day. */
  readonly madeOn: string;
  /** Code of the referrer's organisation. */
  readonly madeBy?: string | null | undefined;
  /** What was found. */
  readonly words: string;
  /** Who died. */
  readonly subject: SubjectInput;
};

/** Where a team's system wishes to be told of changes. */
export type RegisterWebhookInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The address, at an origin that whoever runs the hub has listed. */
  readonly url: string;
};

/** The webhook to end. */
export type EndWebhookInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The webhook. */
  readonly webhookId: string | number;
};

/** What is sent again to a webhook. */
export type ReplayChangesInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The webhook. */
  readonly webhookId: string | number;
  /** After this cursor of `changesSince`; all if left out. */
  readonly cursor?: string | null | undefined;
};

/** That a team's system was told of a change. */
export type RecordWebhookDeliveryInput = {
  /** The event that caused this; a second delivery changes nothing. */
  readonly eventId: string | number;
  /** The webhook. */
  readonly webhookId: string | number;
  /** The change. */
  readonly changeId: string | number;
};

/** Which themes an adult's review has shown. */
export type RecordAdultThemesInput = {
  /** The event that caused this; a second delivery changes nothing. */
  readonly eventId: string | number;
  /** The codes of the themes. */
  readonly themes: ReadonlyArray<string>;
};

/** A theme that a team sees in a child's review. */
export type FlagThemeInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The child death review. */
  readonly childDeathReviewId: string | number;
  /** The theme's code, as dysphagia. */
  readonly theme: string;
  /** Is it relevant to adults? */
  readonly relevantToAdults: boolean;
  /** The contributory factor that shows it, by the scale of the form that was handed over. */
  readonly factor?: ScoredFactorInput | null | undefined;
  /** Could a change have reduced the risk? Left out, it is as the review says. */
  readonly modifiable?: boolean | null | undefined;
  /** The numbers of all categories of death that fit, of which the first is kept. */
  readonly categories?: ReadonlyArray<number> | null | undefined;
  /** The team's words, seen by the team alone. */
  readonly note?: string | null | undefined;
};

/** What contributed to a child's death, as the panel scored it. */
export type ScoredFactorInput = {
  /** The domain's letter in the form, A to D. */
  readonly domain: string;
  /** The score on the form's scale. */
  readonly score: string;
};

/** A flag that should not have been set. */
export type WithdrawThemeFlagInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The flag. */
  readonly themeFlagId: string | number;
};

/** Where the import of a list stands. */
export type ImportState =
  /** Rows may be added. */
  | 'OPEN'
  /** Its rows are being looked at or taken. */
  | 'RUNNING'
  /** The last run has ended. */
  | 'DONE';

/** What became of a row of a list, or would become of it. */
export type ImportRowFate =
  /** Nobody has looked at it yet. */
  | 'WAITS'
  /** A dry run has found nothing against it. */
  | 'GOOD'
  /** It was reported before, or by an earlier row of the list, and stays as it is. */
  | 'KNOWN'
  /** It cannot be taken; its reasons say why. */
  | 'NOT_TAKEN'
  /** It has become a report. */
  | 'TAKEN';

/** How a report came. */
export type ReportKind =
  /** Somebody reports a death. */
  | 'NOTIFICATION'
  /** Found in a search of deaths since a date. */
  | 'LOOK_BACK'
  /** The identifying part of a child death review team's handover. */
  | 'HANDOVER'
  /** The identifying part of another review or investigation. */
  | 'INVESTIGATION';

/** Whether a report was taken. */
export type ReportState =
  /** It was taken and is matched. */
  | 'TAKEN'
  /** It could not be taken; it is kept as it was received. */
  | 'REFUSED';

/** How somebody who is not signed in told of a death. */
export type NotifierChannel =
  /** By the public form. */
  | 'FORM'
  /** By telephone; somebody took it down. */
  | 'PHONE'
  /** By letter or message; somebody took it down. */
  | 'IN_WRITING';

/** Who somebody who tells of a death is to the person. */
export type NotifierRelation =
  /** A relative. */
  | 'RELATIVE'
  /** A friend or neighbour. */
  | 'FRIEND'
  /** A paid carer or support worker. */
  | 'CARE_WORKER'
  /** A health professional. */
  | 'HEALTH_PROFESSIONAL'
  /** A social worker or other council staff. */
  | 'SOCIAL_CARE_PROFESSIONAL'
  /** Somebody else. */
  | 'OTHER';

/** A line of the medical certificate of the cause of death. */
export type CertificateLine =
  /** The disease that led directly to death. */
  | 'IA'
  /** What led to Ia. */
  | 'IB'
  /** What led to Ib. */
  | 'IC'
  /** What led to Ic. */
  | 'ID'
  /** What contributed without being part of the sequence. */
  | 'II';

/** How far a report has come. */
export type ReportProgress =
  /** It could not be taken: report the death again, as the refusal says. */
  | 'REFUSED'
  /** It was received, and it is being found out whose death it is about. */
  | 'RECEIVED'
  /** It is known whose death it is about, and the programme decides whether it is reviewed. */
  | 'RECOGNISED'
  /** The death is reviewed: a reviewer was appointed. */
  | 'REVIEWER_APPOINTED';

/** What was decided about whom a report is about. */
export type MatchOutcome =
  /** Somebody known already. */
  | 'SAME_PERSON'
  /** Somebody nobody reported before. */
  | 'NEW_PERSON'
  /** A person must decide. */
  | 'NEEDS_DECISION';

/** Who decided. */
export type MatchDecider =
  /** The matching model. */
  | 'MODEL'
  /** A person; this outranks the model. */
  | 'PERSON';

/** What somebody answers to a doubtful match. */
export type MatchAnswer =
  /** It is about the candidate who is named. */
  | 'SAME_PERSON'
  /** It is about none of the candidates; this is kept for ever. */
  | 'NOT_THE_SAME'
  /** It cannot be told from here: the question is left to others. */
  | 'UNSURE';

/** Why a value stands in a person's record. */
export type ValueBasis =
  /** No report says anything else. */
  | 'ONLY'
  /** Somebody chose it. */
  | 'CHOSEN'
  /** The NHS number was traced and verified. */
  | 'TRACED'
  /** The word of its source counts for more. */
  | 'SOURCE'
  /** It was reported later. */
  | 'LATER'
  /** Its report says more altogether. */
  | 'FULLER';

/** Why a person's record is sealed. */
export type SealReason =
  /** They or their family are protected as witnesses. */
  | 'WITNESS_PROTECTION'
  /** Somebody might harm the family if they knew where they live. */
  | 'RISK_OF_HARM'
  /** They were adopted, and who they were before is protected. */
  | 'ADOPTED'
  /** A court forbids that it be known. */
  | 'COURT_ORDER'
  /** Who they were before is protected by the Gender Recognition Act 2004. */
  | 'GENDER_RECOGNITION'
  /** They were staff of an organisation that works with the hub, or close to such staff. */
  | 'OWN_STAFF'
  /** Their death draws public attention, so that people might look without need. */
  | 'PUBLIC_INTEREST';

/** Whom to search for; what is given must all agree. */
export type PersonSearch = {
  /** The beginning of the family name. */
  readonly familyName?: string | null | undefined;
  /** The beginning of the given names. */
  readonly givenNames?: string | null | undefined;
  /** The date of birth. */
  readonly birthDate?: string | null | undefined;
  /** The NHS number. */
  readonly nhsNumber?: string | null | undefined;
};

/** A list of deaths to be imported. */
export type StartImportInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** What the list is called, such as the name of its file. */
  readonly name: string;
  /** The name of the list among the reports' sources. */
  readonly sourceSystem?: string | null | undefined;
};

/** Rows for an import. */
export type AddImportRowsInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The import. */
  readonly importId: string | number;
  /** The rows, at most 500. */
  readonly rows: ReadonlyArray<ImportRowInput>;
};

/** A row of a list. */
export type ImportRowInput = {
  /** Its number in the list, from 1. */
  readonly row: number;
  /** What it says. */
  readonly report: ImportedReportInput;
};

/** What one row of a list says. Everything is a text as the list has it. */
export type ImportedReportInput = {
  /** The row's own number, by which it is known again. */
  readonly sourceId?: string | null | undefined;
  /** Code of the organisation that tells of the death. */
  readonly onBehalfOf?: string | null | undefined;
  /** The day on which the source first noted the death. */
  readonly reportedOn?: string | null | undefined;
  /** In which role somebody reports. */
  readonly notifierRole?: string | null | undefined;
  /** What is known about the person who died. */
  readonly person: ReportedPersonInput;
  /** The whole row as the list has it; kept sealed. */
  readonly asReceived?: string | null | undefined;
};

/** What is known about the person who died. Everything is a text as the source writes it, so that nothing is lost; what cannot be understood is refused by field. */
export type ReportedPersonInput = {
  /** Given names. */
  readonly givenNames?: string | null | undefined;
  /** Family name. */
  readonly familyName?: string | null | undefined;
  /** Date of birth: 1960-05-09, or 1960-05, or 1960. */
  readonly birthDate?: string | null | undefined;
  /** Date of death: 2018-03-09, or 2018-03, or 2018. */
  readonly deathDate?: string | null | undefined;
  /** NHS number as the source writes it; a mistyped one is kept. */
  readonly nhsNumber?: string | null | undefined;
  /** The NHS number's status indicator code: 01 for one that was traced and verified. */
  readonly nhsNumberStatus?: string | null | undefined;
  /** Sex: M, F, or the NHS code. */
  readonly sex?: string | null | undefined;
  /** Ethnic category of the NHS Data Dictionary. */
  readonly ethnicCategory?: string | null | undefined;
  /** Last postcode. */
  readonly postcode?: string | null | undefined;
  /** Code of the GP practice. */
  readonly gpPractice?: string | null | undefined;
  /** Code of the area: the commissioner of the GP practice, or else the council of residence. */
  readonly area?: string | null | undefined;
  /** What is known about a learning disability. */
  readonly learningDisability?: LearningDisability | null | undefined;
  /** Code of the kind of place of death. */
  readonly placeOfDeath?: string | null | undefined;
  /** The certificate's cause lines. */
  readonly causes?: ReadonlyArray<CauseLineInput> | null | undefined;
  /** Other names: of before, by marriage, known as. */
  readonly otherNames?: ReadonlyArray<OtherNameInput> | null | undefined;
  /** Postcodes of before. */
  readonly formerPostcodes?: ReadonlyArray<string> | null | undefined;
  /** NHS numbers that were superseded. One that does not pass its check counts as missing. */
  readonly formerNhsNumbers?: ReadonlyArray<string> | null | undefined;
};

/** One line of a certificate of the cause of death. */
export type CauseLineInput = {
  /** Which line. */
  readonly line: CertificateLine;
  /** The cause in the certifier's words. */
  readonly text: string;
  /** The ICD-10 code, where it was coded. */
  readonly icd10?: string | null | undefined;
};

/** Another name of somebody. */
export type OtherNameInput = {
  /** Given names, where they differ. */
  readonly givenNames?: string | null | undefined;
  /** Family name, where it differs. */
  readonly familyName?: string | null | undefined;
};

/** That a list be run. */
export type RunImportInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The import. */
  readonly importId: string | number;
  /** Only say what would become of every row? */
  readonly dryRun: boolean;
};

/** That the next rows of a list be run. */
export type ImportRowsInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The import. */
  readonly importId: string | number;
};

/** That the keys of reports are to be those of the rules of now. */
export type RewriteKeysInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
};

/** What somebody found who looked at a decision of the model's. */
export type CheckMatchInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The decision. */
  readonly decisionId: string | number;
  /** What was found. */
  readonly verdict: MatchCheckVerdict;
  /** Why. */
  readonly reason: string;
};

/** What somebody found who looked at a decision of the model's. */
export type MatchCheckVerdict =
  /** It is right. */
  | 'RIGHT'
  /** It is wrong; it is undone or corrected besides. */
  | 'WRONG'
  /** It cannot be told. */
  | 'UNSURE';

/** Which report is right about one field, where reports differ. */
export type ChooseValueInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The person. */
  readonly personId: string | number;
  /** The field of the record. */
  readonly field: RecordField;
  /** The report whose value shall stand. */
  readonly reportId: string | number;
  /** Why. */
  readonly reason: string;
};

/** A field of a person's record. */
export type RecordField =
  /** ReportedPerson.givenNames */
  | 'GIVEN_NAMES'
  /** ReportedPerson.familyName */
  | 'FAMILY_NAME'
  /** ReportedPerson.birthDate */
  | 'BIRTH_DATE'
  /** ReportedPerson.deathDate */
  | 'DEATH_DATE'
  /** ReportedPerson.nhsNumber */
  | 'NHS_NUMBER'
  /** ReportedPerson.nhsNumberAsReported */
  | 'NHS_NUMBER_AS_REPORTED'
  /** ReportedPerson.nhsNumberStatus */
  | 'NHS_NUMBER_STATUS'
  /** ReportedPerson.sex */
  | 'SEX'
  /** ReportedPerson.ethnicCategory */
  | 'ETHNIC_CATEGORY'
  /** ReportedPerson.postcode */
  | 'POSTCODE'
  /** ReportedPerson.gpPractice */
  | 'GP_PRACTICE'
  /** ReportedPerson.area */
  | 'AREA'
  /** ReportedPerson.learningDisability */
  | 'LEARNING_DISABILITY'
  /** ReportedPerson.placeOfDeath */
  | 'PLACE_OF_DEATH'
  /** ReportedPerson.causes */
  | 'CAUSES';

/** What the matching job found. */
export type RecordMatchInput = {
  /** The event that caused this; a second delivery changes nothing. */
  readonly eventId: string | number;
  /** The report. */
  readonly reportId: string | number;
  /** What was found. */
  readonly outcome: MatchOutcome;
  /** The version of the model that found it. */
  readonly model: string;
  /** Stands for everything that was looked at: where it changed since, the finding is stale. */
  readonly revision: string;
};

/** A person's answer to a doubtful match. */
export type DecideMatchInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The report that is in doubt. */
  readonly reportId: string | number;
  /** What it is. */
  readonly answer: MatchAnswer;
  /** The candidate whom it is about, where it is one of them. */
  readonly personId?: string | number | null | undefined;
  /** Why, for whoever reads the record later. */
  readonly reason: string;
};

/** Taking a report out of the person it was counted to by mistake. */
export type UndoMatchInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The report. */
  readonly reportId: string | number;
  /** Why. */
  readonly reason: string;
};

/** A review of somebody's death has been allocated. */
export type SettlePersonInput = {
  /** The event that caused this; a second delivery changes nothing. */
  readonly eventId: string | number;
  /** The person. */
  readonly personId: string | number;
};

/** A report of a death. */
export type ReportDeathInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** Reported now, or found by looking back. */
  readonly kind?: DirectReportKind | null | undefined;
  /** The sender's system, so that a second delivery is known. */
  readonly sourceSystem?: string | null | undefined;
  /** The sender's own number of this report. */
  readonly sourceId?: string | null | undefined;
  /** The organisation for which a coordinator records the report; left out for one's own. */
  readonly onBehalfOf?: string | null | undefined;
  /** The day on which the source first noted the death. */
  readonly reportedOn?: string | null | undefined;
  /** In which role somebody reports: ward manager, sister, … */
  readonly notifierRole?: string | null | undefined;
  /** Who rang or wrote, where it is reported for somebody who is not signed in. */
  readonly notifier?: NotifierInput | null | undefined;
  /** What is known about the person who died. */
  readonly person: ReportedPersonInput;
  /** Anything else, or the whole row as the source has it: kept encrypted, never shown in lists. */
  readonly asReceived?: string | null | undefined;
};

/** Whether a death is reported now or was found by looking back. */
export type DirectReportKind =
  /** Reported now. */
  | 'NOTIFICATION'
  /** Found in a search of deaths since a date. */
  | 'LOOK_BACK';

/** Somebody who is not signed in and for whom a death is reported: who rang, wrote or filled in. */
export type NotifierInput = {
  /** How they told of it. */
  readonly channel: NotifierChannel;
  /** Who they are to the person. */
  readonly relation: NotifierRelation;
  /** Their name, where they gave it; kept sealed. */
  readonly name?: string | null | undefined;
  /** Where they can be reached, if they wish to be; kept sealed. */
  readonly reach?: string | null | undefined;
};

/** The identifying part of a handover or an investigation. */
export type ReceiveReportInput = {
  /** The event that caused this; a second delivery changes nothing. */
  readonly eventId: string | number;
  /** What it belongs to. */
  readonly kind: ForwardedKind;
  /** The id of the handover or investigation at its owner. */
  readonly sourceId: string | number;
  /** Its owner's count of what it has said about the person: a version that is not later changes nothing. */
  readonly sourceVersion: number;
  /** The organisation that it comes from. */
  readonly organisation?: string | null | undefined;
  /** The day on which its source first noted the death. */
  readonly reportedOn?: string | null | undefined;
  /** Who it is about. */
  readonly person: ReportedPersonInput;
};

/** What an identifying part belongs to. */
export type ForwardedKind =
  /** A child death review team's handover. */
  | 'HANDOVER'
  /** Another review or investigation. */
  | 'INVESTIGATION';

/** Whose record is sealed, why, and who may still know of them. */
export type SealPersonInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The person. */
  readonly personId: string | number;
  /** Why. */
  readonly reason: SealReason;
  /** Why, in words; they are kept sealed. */
  readonly words: string;
  /** Who may know of the person, in place of all named before. */
  readonly named: ReadonlyArray<NameOnSealInput>;
};

/** Somebody who may know of the person. */
export type NameOnSealInput = {
  /** Their sign-in. */
  readonly subject: string;
  /** May they also know where the person lived and died, and see case and investigations? */
  readonly seesPlaces: boolean;
};

/** A record that is to be seen again as every other. */
export type LiftSealInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The person. */
  readonly personId: string | number;
  /** Why, in words; they are kept sealed. */
  readonly words: string;
};

/** What somebody was trained for. */
export type TrainingKind =
  /** To carry out reviews. */
  | 'REVIEWER'
  /** To support reviewers as their manager. */
  | 'MANAGER';

/** Which reviewers to list; what is given must all hold. */
export type ReviewerFilter = {
  /** Code of their employer. */
  readonly employer?: string | null | undefined;
  /** True: those who are trained today, not on leave, and below their limit; false: the others. */
  readonly available?: boolean | null | undefined;
  /** Those whose training for this holds today. */
  readonly trainedFor?: TrainingKind | null | undefined;
};

/** What a manager is told of a reviewer whom they support. */
export type SupportNoticeKind =
  /** The reviewer was appointed, and the manager chosen to support them. */
  | 'BEGUN'
  /** The reviewer holds the case no more. */
  | 'ENDED';

/** A reviewer proposed for a case, and who cared for the person. */
export type AppointInput = {
  /** The event that caused this; a second delivery changes nothing. */
  readonly eventId: string | number;
  /** The proposal; each is answered once. */
  readonly proposalId: string | number;
  /** The case. */
  readonly caseId: string | number;
  /** The proposed reviewer. */
  readonly reviewerId: string | number;
  /** The manager who is to support the reviewer. */
  readonly supporterId?: string | number | null | undefined;
  /** Codes of the organisations that gave care. */
  readonly careOrganisations: ReadonlyArray<string>;
  /** Codes of the teams that gave care. */
  readonly careTeams: ReadonlyArray<string>;
  /** Codes of the posts that managed them. */
  readonly careManagers?: ReadonlyArray<string>;
  /** Has the local area contact waived that the reviewer works in a team that gave care? */
  readonly waiver: boolean;
  /** Has the proposed reviewer declared not to have been involved in the care? */
  readonly declared?: boolean;
};

/** A case that nobody needs to hold any more. */
export type EndAppointmentOfCaseInput = {
  /** The event that caused this; a second delivery changes nothing. */
  readonly eventId: string | number;
  /** The case. */
  readonly caseId: string | number;
};

/** Somebody to register as a reviewer. */
export type RegisterReviewerInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The subject of their sign-in. */
  readonly subject: string;
  /** Under which name they are shown. */
  readonly displayName: string;
  /** Code of the organisation that employs them. */
  readonly employer: string;
  /** Code of the team in which they work, if any. */
  readonly team?: string | null | undefined;
  /** Code of the post to which they answer, if it is known; never a name. */
  readonly manager?: string | null | undefined;
  /** How many cases they should hold at one time at most. */
  readonly caseloadLimit: number;
};

/** A training that a reviewer has completed. */
export type RecordTrainingInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The reviewer. */
  readonly reviewerId: string | number;
  /** What it was for. */
  readonly kind: TrainingKind;
  /** The day on which it was completed. */
  readonly completedOn: string;
  /** The last day on which it holds. */
  readonly expiresOn: string;
};

/** An interest of a reviewer in an organisation, a team or a case; exactly one of them. */
export type DeclareInterestInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The reviewer. */
  readonly reviewerId: string | number;
  /** Code of the organisation. */
  readonly organisation?: string | null | undefined;
  /** Code of the team. */
  readonly team?: string | null | undefined;
  /** The case. */
  readonly caseId?: string | number | null | undefined;
  /** The first day. */
  readonly from: string;
  /** The last day; left out while it lasts. */
  readonly to?: string | null | undefined;
  /** What there is to say about it. */
  readonly words?: string | null | undefined;
};

/** The end of an appointment. */
export type EndAppointmentInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The appointment. */
  readonly appointmentId: string | number;
};

/** Days on which a reviewer takes no case. */
export type RecordLeaveInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The reviewer. */
  readonly reviewerId: string | number;
  /** The first day. */
  readonly from: string;
  /** The last day. */
  readonly to: string;
};

/** A leave that is not taken, or not any longer. */
export type CancelLeaveInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The reviewer. */
  readonly reviewerId: string | number;
  /** The leave. */
  readonly leaveId: string | number;
};

/** An organisation to register, or the correction of one. Dates and successor that are left out are those that the hub knows of the code, if any. */
export type RegisterOrganisationInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** Its ODS or ONS code. */
  readonly code: string;
  /** Its name. */
  readonly name: string;
  /** The first day under this code. */
  readonly validFrom?: string | null | undefined;
  /** The last day under this code. */
  readonly validTo?: string | null | undefined;
  /** Code of the organisation that took over its duties. */
  readonly successor?: string | null | undefined;
};

/** A notice that you have read. */
export type ReadSupportNoticeInput = {
  /** A key of the sender's: the same key and input get the first answer again. */
  readonly idempotencyKey: string;
  /** The notice. */
  readonly noticeId: string | number;
};

export type AddImportRowsMutationVariables = Exact<{
  input: AddImportRowsInput;
}>;


export type AddImportRowsMutation = { readonly addImportRows: { readonly import: { readonly id: string, readonly state: ImportState | null, readonly progress: { readonly total: number | null } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type BeginExportMutationVariables = Exact<{
  input: BeginExportInput;
}>;


export type BeginExportMutation = { readonly beginExport: { readonly askedAt: string | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type HandOverChildDeathMutationVariables = Exact<{
  input: HandOverChildDeathInput;
}>;


export type HandOverChildDeathMutation = { readonly handOverChildDeath: { readonly handover: { readonly id: string, readonly state: HandoverState | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type ListReleasedQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ListReleasedQuery = { readonly submissions: { readonly nodes: ReadonlyArray<{ readonly id: string | null, readonly kind: SubmissionKind | null, readonly checkedAt: string | null } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ReadHandoverQueryVariables = Exact<{
  id: string | number;
}>;


export type ReadHandoverQuery = { readonly handover: { readonly id: string, readonly state: HandoverState | null, readonly reasons: ReadonlyArray<{ readonly code: string | null, readonly message: string | null, readonly path: ReadonlyArray<string> | null, readonly howToProceed: string | null }> | null, readonly childDeathReview: { readonly outcome: HandoverOutcome | null } | null } | null };

export type ReadImportQueryVariables = Exact<{
  id: string | number;
  fate?: ImportRowFate | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ReadImportQuery = { readonly import: { readonly id: string, readonly state: ImportState | null, readonly dryRun: boolean | null, readonly progress: { readonly total: number | null, readonly done: number | null, readonly good: number | null, readonly known: number | null, readonly notTaken: number | null, readonly taken: number | null } | null, readonly rows: { readonly nodes: ReadonlyArray<{ readonly row: number | null, readonly fate: ImportRowFate | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> | null } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type ReadReleasedQueryVariables = Exact<{
  id: string | number;
}>;


export type ReadReleasedQuery = { readonly releasedSubmission: { readonly version: number | null, readonly contentHash: string | null, readonly record: string | null, readonly current: boolean | null } | null };

export type RecordExportMutationVariables = Exact<{
  input: RecordExportInput;
}>;


export type RecordExportMutation = { readonly recordExport: { readonly exported: number | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type ReportDeathMutationVariables = Exact<{
  input: ReportDeathInput;
}>;


export type ReportDeathMutation = { readonly reportDeath: { readonly report: { readonly id: string, readonly reference: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type RunImportMutationVariables = Exact<{
  input: RunImportInput;
}>;


export type RunImportMutation = { readonly runImport: { readonly import: { readonly id: string, readonly state: ImportState | null, readonly progress: { readonly total: number | null } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type StartImportMutationVariables = Exact<{
  input: StartImportInput;
}>;


export type StartImportMutation = { readonly startImport: { readonly import: { readonly id: string, readonly state: ImportState | null, readonly progress: { readonly total: number | null } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type TakeReceiptMutationVariables = Exact<{
  input: TakeReceiptInput;
}>;


export type TakeReceiptMutation = { readonly takeReceipt: { readonly submission: { readonly id: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type AcceptCasesSharingMutationVariables = Exact<{
  input: SharingActInput;
}>;


export type AcceptCasesSharingMutation = { readonly acceptCasesSharing: { readonly agreement: { readonly id: string, readonly grantor: string | null, readonly grantee: string | null, readonly dataClass: DataClass | null, readonly purposes: ReadonlyArray<Purpose> | null, readonly validFrom: string | null, readonly validTo: string | null, readonly acceptedAt: string | null, readonly revokedAt: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type AcceptInvestigationsSharingMutationVariables = Exact<{
  input: SharingActInput;
}>;


export type AcceptInvestigationsSharingMutation = { readonly acceptInvestigationsSharing: { readonly agreement: { readonly id: string, readonly grantor: string | null, readonly grantee: string | null, readonly dataClass: DataClass | null, readonly purposes: ReadonlyArray<Purpose> | null, readonly validFrom: string | null, readonly validTo: string | null, readonly acceptedAt: string | null, readonly revokedAt: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type AcceptPeopleSharingMutationVariables = Exact<{
  input: SharingActInput;
}>;


export type AcceptPeopleSharingMutation = { readonly acceptPeopleSharing: { readonly agreement: { readonly id: string, readonly grantor: string | null, readonly grantee: string | null, readonly dataClass: DataClass | null, readonly purposes: ReadonlyArray<Purpose> | null, readonly validFrom: string | null, readonly validTo: string | null, readonly acceptedAt: string | null, readonly revokedAt: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type AcceptReviewersSharingMutationVariables = Exact<{
  input: SharingActInput;
}>;


export type AcceptReviewersSharingMutation = { readonly acceptReviewersSharing: { readonly agreement: { readonly id: string, readonly grantor: string | null, readonly grantee: string | null, readonly dataClass: DataClass | null, readonly purposes: ReadonlyArray<Purpose> | null, readonly validFrom: string | null, readonly validTo: string | null, readonly acceptedAt: string | null, readonly revokedAt: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type AddContributorMutationVariables = Exact<{
  input: ContributorInput;
}>;


export type AddContributorMutation = { readonly addContributor: { readonly case: { readonly id: string, readonly state: CaseState | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type AddLibraryReportMutationVariables = Exact<{
  input: AddLibraryReportInput;
}>;


export type AddLibraryReportMutation = { readonly addLibraryReport: { readonly report: { readonly id: string | null, readonly title: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type AddRecommendationMutationVariables = Exact<{
  input: AddRecommendationInput;
}>;


export type AddRecommendationMutation = { readonly addRecommendation: { readonly case: { readonly id: string, readonly state: CaseState | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type AddThemeMutationVariables = Exact<{
  input: AddThemeInput;
}>;


export type AddThemeMutation = { readonly addTheme: { readonly case: { readonly id: string, readonly state: CaseState | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type AdoptTermsOfReferenceMutationVariables = Exact<{
  input: AdoptTermsOfReferenceInput;
}>;


export type AdoptTermsOfReferenceMutation = { readonly adoptTermsOfReference: { readonly steeringGroup: { readonly id: string, readonly seatsNotFilled: ReadonlyArray<SteeringSeat> | null, readonly members: ReadonlyArray<{ readonly id: string | null, readonly seat: SteeringSeat | null, readonly organisation: string | null, readonly state: SteeringMembershipState | null }> | null, readonly terms: ReadonlyArray<{ readonly version: number | null, readonly adoptedOn: string | null }> | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string, readonly mayOverrule: string | null }> } | null };

export type AgreeInterfacePlanMutationVariables = Exact<{
  input: AgreeInterfacePlanInput;
}>;


export type AgreeInterfacePlanMutation = { readonly agreeInterfacePlan: { readonly investigation: { readonly id: string, readonly links: ReadonlyArray<{ readonly caseId: string | null, readonly plans: ReadonlyArray<{ readonly version: number | null, readonly agreed: boolean | null }> | null }> | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type AllocateCaseMutationVariables = Exact<{
  input: AllocateCaseInput;
}>;


export type AllocateCaseMutation = { readonly allocateCase: { readonly case: { readonly id: string, readonly state: CaseState | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type AnswerInDepthReviewMutationVariables = Exact<{
  input: AnswerInDepthReviewInput;
}>;


export type AnswerInDepthReviewMutation = { readonly answerInDepthReview: { readonly case: { readonly id: string, readonly family: { readonly inDepthRequests: ReadonlyArray<{ readonly id: string | null, readonly state: InDepthRequestState | null }> | null } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string, readonly mayOverrule: string | null }> } | null };

export type AnswerSteeringInvitationMutationVariables = Exact<{
  input: AnswerSteeringInvitationInput;
}>;


export type AnswerSteeringInvitationMutation = { readonly answerSteeringInvitation: { readonly steeringGroup: { readonly id: string, readonly seatsNotFilled: ReadonlyArray<SteeringSeat> | null, readonly members: ReadonlyArray<{ readonly id: string | null, readonly seat: SteeringSeat | null, readonly organisation: string | null, readonly state: SteeringMembershipState | null }> | null, readonly terms: ReadonlyArray<{ readonly version: number | null, readonly adoptedOn: string | null }> | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string, readonly mayOverrule: string | null }> } | null };

export type ApproveReviewMutationVariables = Exact<{
  input: ApproveReviewInput;
}>;


export type ApproveReviewMutation = { readonly approveReview: { readonly case: { readonly id: string, readonly state: CaseState | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type AskFamilyMutationVariables = Exact<{
  input: AskFamilyInput;
}>;


export type AskFamilyMutation = { readonly askFamily: { readonly question: { readonly id: string | null, readonly state: AskedQuestionState | null } | null, readonly askedBefore: ReadonlyArray<{ readonly id: string | null, readonly process: AskingProcess | null, readonly organisation: string | null, readonly askedOn: string | null, readonly state: AskedQuestionState | null, readonly words: string | null, readonly answer: string | null }> | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string, readonly mayOverrule: string | null }> } | null };

export type BeginSteeringMeetingMutationVariables = Exact<{
  input: BeginSteeringMeetingInput;
}>;


export type BeginSteeringMeetingMutation = { readonly beginSteeringMeeting: { readonly meeting: { readonly id: string, readonly on: string | null, readonly state: SteeringMeetingState | null, readonly begunAt: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string, readonly mayOverrule: string | null }> } | null };

export type CancelLeaveMutationVariables = Exact<{
  input: CancelLeaveInput;
}>;


export type CancelLeaveMutation = { readonly cancelLeave: { readonly reviewer: { readonly id: string, readonly available: boolean | null, readonly leave: ReadonlyArray<{ readonly id: string | null, readonly from: string | null, readonly to: string | null, readonly cancelledAt: string | null }> | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type CancelSteeringMeetingMutationVariables = Exact<{
  input: SteeringMeetingInput;
}>;


export type CancelSteeringMeetingMutation = { readonly cancelSteeringMeeting: { readonly meeting: { readonly id: string, readonly on: string | null, readonly state: SteeringMeetingState | null, readonly begunAt: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string, readonly mayOverrule: string | null }> } | null };

export type CheckMatchMutationVariables = Exact<{
  input: CheckMatchInput;
}>;


export type CheckMatchMutation = { readonly checkMatch: { readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type ChooseValueMutationVariables = Exact<{
  input: ChooseValueInput;
}>;


export type ChooseValueMutation = { readonly chooseValue: { readonly person: { readonly id: string, readonly sources: ReadonlyArray<{ readonly field: string | null, readonly reportId: string | null, readonly basis: ValueBasis | null, readonly isDisputed: boolean | null }> | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type CloseCaseMutationVariables = Exact<{
  input: CaseActInput;
}>;


export type CloseCaseMutation = { readonly closeCase: { readonly case: { readonly id: string, readonly state: CaseState | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type ConcludeInvestigationMutationVariables = Exact<{
  input: ConcludeInvestigationInput;
}>;


export type ConcludeInvestigationMutation = { readonly concludeInvestigation: { readonly investigation: { readonly id: string, readonly status: InvestigationStatus | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type ConfirmCasesErasureMutationVariables = Exact<{
  input: ConfirmErasureInput;
}>;


export type ConfirmCasesErasureMutation = { readonly confirmCasesErasure: { readonly stays: ReadonlyArray<WhatStays> | null, readonly request: { readonly id: string, readonly subjectClass: ErasureSubject | null, readonly subjectId: string | null, readonly recordClass: RecordClass | null, readonly recordId: string | null, readonly reference: string | null, readonly askedOn: string | null, readonly loggedAt: string | null, readonly loggedBy: string | null, readonly underHold: boolean | null, readonly granted: boolean | null, readonly ground: ErasureGround | null, readonly reason: string | null, readonly decidedAt: string | null, readonly decidedBy: string | null, readonly confirmedAt: string | null, readonly confirmedBy: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type ConfirmPeopleErasureMutationVariables = Exact<{
  input: ConfirmErasureInput;
}>;


export type ConfirmPeopleErasureMutation = { readonly confirmPeopleErasure: { readonly stays: ReadonlyArray<WhatStays> | null, readonly request: { readonly id: string, readonly subjectClass: ErasureSubject | null, readonly subjectId: string | null, readonly recordClass: RecordClass | null, readonly recordId: string | null, readonly reference: string | null, readonly askedOn: string | null, readonly loggedAt: string | null, readonly loggedBy: string | null, readonly underHold: boolean | null, readonly granted: boolean | null, readonly ground: ErasureGround | null, readonly reason: string | null, readonly decidedAt: string | null, readonly decidedBy: string | null, readonly confirmedAt: string | null, readonly confirmedBy: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type ConfirmTextMutationVariables = Exact<{
  input: ConfirmTextInput;
}>;


export type ConfirmTextMutation = { readonly confirmText: { readonly submission: { readonly id: string | null, readonly state: SubmissionState | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type CreateDownloadMutationVariables = Exact<{
  input: CreateDownloadInput;
}>;


export type CreateDownloadMutation = { readonly createDownload: { readonly path: string | null, readonly expiresAt: string | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string, readonly mayOverrule: string | null }> } | null };

export type DecideCasesAppraisalMutationVariables = Exact<{
  input: DecideAppraisalInput;
}>;


export type DecideCasesAppraisalMutation = { readonly decideCasesAppraisal: { readonly appraisal: { readonly id: string, readonly recordClass: RecordClass | null, readonly recordId: string | null, readonly reference: string | null, readonly event: RetentionEvent | null, readonly eventOn: string | null, readonly rule: string | null, readonly dueOn: string | null, readonly underHold: boolean | null, readonly decision: AppraisalDecision | null, readonly keepUntil: string | null, readonly placeOfDeposit: string | null, readonly reason: string | null, readonly decidedAt: string | null, readonly decidedBy: string | null } | null, readonly certificate: { readonly id: string, readonly recordClass: string | null, readonly recordId: string | null, readonly reference: string | null, readonly digest: string | null, readonly destroyedAt: string | null, readonly destroyedBy: string | null, readonly parts: ReadonlyArray<{ readonly heldIn: string | null, readonly how: WayOfErasing | null, readonly count: number | null, readonly hash: string | null }> | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type DecideCasesErasureMutationVariables = Exact<{
  input: DecideErasureInput;
}>;


export type DecideCasesErasureMutation = { readonly decideCasesErasure: { readonly request: { readonly id: string, readonly subjectClass: ErasureSubject | null, readonly subjectId: string | null, readonly recordClass: RecordClass | null, readonly recordId: string | null, readonly reference: string | null, readonly askedOn: string | null, readonly loggedAt: string | null, readonly loggedBy: string | null, readonly underHold: boolean | null, readonly granted: boolean | null, readonly ground: ErasureGround | null, readonly reason: string | null, readonly decidedAt: string | null, readonly decidedBy: string | null, readonly confirmedAt: string | null, readonly confirmedBy: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type DecideInDepthReviewMutationVariables = Exact<{
  input: DecideInDepthReviewInput;
}>;


export type DecideInDepthReviewMutation = { readonly decideInDepthReview: { readonly case: { readonly id: string, readonly family: { readonly inDepthRequests: ReadonlyArray<{ readonly id: string | null, readonly state: InDepthRequestState | null }> | null } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string, readonly mayOverrule: string | null }> } | null };

export type DecideInvestigationsAppraisalMutationVariables = Exact<{
  input: DecideAppraisalInput;
}>;


export type DecideInvestigationsAppraisalMutation = { readonly decideInvestigationsAppraisal: { readonly appraisal: { readonly id: string, readonly recordClass: RecordClass | null, readonly recordId: string | null, readonly reference: string | null, readonly event: RetentionEvent | null, readonly eventOn: string | null, readonly rule: string | null, readonly dueOn: string | null, readonly underHold: boolean | null, readonly decision: AppraisalDecision | null, readonly keepUntil: string | null, readonly placeOfDeposit: string | null, readonly reason: string | null, readonly decidedAt: string | null, readonly decidedBy: string | null } | null, readonly certificate: { readonly id: string, readonly recordClass: string | null, readonly recordId: string | null, readonly reference: string | null, readonly digest: string | null, readonly destroyedAt: string | null, readonly destroyedBy: string | null, readonly parts: ReadonlyArray<{ readonly heldIn: string | null, readonly how: WayOfErasing | null, readonly count: number | null, readonly hash: string | null }> | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type DecideLearningMutationVariables = Exact<{
  input: DecideLearningInput;
}>;


export type DecideLearningMutation = { readonly decideLearning: { readonly case: { readonly id: string, readonly state: CaseState | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type DecideMatchMutationVariables = Exact<{
  input: DecideMatchInput;
}>;


export type DecideMatchMutation = { readonly decideMatch: { readonly report: { readonly id: string, readonly match: { readonly outcome: MatchOutcome | null, readonly decidedBy: MatchDecider | null } | null, readonly person: { readonly id: string } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type DecidePeopleAppraisalMutationVariables = Exact<{
  input: DecideAppraisalInput;
}>;


export type DecidePeopleAppraisalMutation = { readonly decidePeopleAppraisal: { readonly appraisal: { readonly id: string, readonly recordClass: RecordClass | null, readonly recordId: string | null, readonly reference: string | null, readonly event: RetentionEvent | null, readonly eventOn: string | null, readonly rule: string | null, readonly dueOn: string | null, readonly underHold: boolean | null, readonly decision: AppraisalDecision | null, readonly keepUntil: string | null, readonly placeOfDeposit: string | null, readonly reason: string | null, readonly decidedAt: string | null, readonly decidedBy: string | null } | null, readonly certificate: { readonly id: string, readonly recordClass: string | null, readonly recordId: string | null, readonly reference: string | null, readonly digest: string | null, readonly destroyedAt: string | null, readonly destroyedBy: string | null, readonly parts: ReadonlyArray<{ readonly heldIn: string | null, readonly how: WayOfErasing | null, readonly count: number | null, readonly hash: string | null }> | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type DecidePeopleErasureMutationVariables = Exact<{
  input: DecideErasureInput;
}>;


export type DecidePeopleErasureMutation = { readonly decidePeopleErasure: { readonly request: { readonly id: string, readonly subjectClass: ErasureSubject | null, readonly subjectId: string | null, readonly recordClass: RecordClass | null, readonly recordId: string | null, readonly reference: string | null, readonly askedOn: string | null, readonly loggedAt: string | null, readonly loggedBy: string | null, readonly underHold: boolean | null, readonly granted: boolean | null, readonly ground: ErasureGround | null, readonly reason: string | null, readonly decidedAt: string | null, readonly decidedBy: string | null, readonly confirmedAt: string | null, readonly confirmedBy: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type DecideReviewersAppraisalMutationVariables = Exact<{
  input: DecideAppraisalInput;
}>;


export type DecideReviewersAppraisalMutation = { readonly decideReviewersAppraisal: { readonly appraisal: { readonly id: string, readonly recordClass: RecordClass | null, readonly recordId: string | null, readonly reference: string | null, readonly event: RetentionEvent | null, readonly eventOn: string | null, readonly rule: string | null, readonly dueOn: string | null, readonly underHold: boolean | null, readonly decision: AppraisalDecision | null, readonly keepUntil: string | null, readonly placeOfDeposit: string | null, readonly reason: string | null, readonly decidedAt: string | null, readonly decidedBy: string | null } | null, readonly certificate: { readonly id: string, readonly recordClass: string | null, readonly recordId: string | null, readonly reference: string | null, readonly digest: string | null, readonly destroyedAt: string | null, readonly destroyedBy: string | null, readonly parts: ReadonlyArray<{ readonly heldIn: string | null, readonly how: WayOfErasing | null, readonly count: number | null, readonly hash: string | null }> | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type DeclareForProposalMutationVariables = Exact<{
  input: DeclareForProposalInput;
}>;


export type DeclareForProposalMutation = { readonly declareForProposal: { readonly case: { readonly id: string, readonly state: CaseState | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type DeclareInterestMutationVariables = Exact<{
  input: DeclareInterestInput;
}>;


export type DeclareInterestMutation = { readonly declareInterest: { readonly reviewer: { readonly id: string } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type DeclareInvolvementMutationVariables = Exact<{
  input: DeclareInvolvementInput;
}>;


export type DeclareInvolvementMutation = { readonly declareInvolvement: { readonly case: { readonly id: string, readonly state: CaseState | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type DiscardDeliveryMutationVariables = Exact<{
  input: FailedDeliveryInput;
}>;


export type DiscardDeliveryMutation = { readonly discardDelivery: { readonly submission: { readonly id: string | null, readonly version: number | null, readonly state: SubmissionState | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type DiscardEditMutationVariables = Exact<{
  input: DiscardEditInput;
}>;


export type DiscardEditMutation = { readonly discardEdit: { readonly case: { readonly id: string, readonly state: CaseState | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type DismissPromptMutationVariables = Exact<{
  input: DismissPromptInput;
}>;


export type DismissPromptMutation = { readonly dismissPrompt: { readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type EndAppointmentMutationVariables = Exact<{
  input: EndAppointmentInput;
}>;


export type EndAppointmentMutation = { readonly endAppointment: { readonly reviewer: { readonly id: string, readonly caseload: number | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type EndSteeringMeetingMutationVariables = Exact<{
  input: SteeringMeetingInput;
}>;


export type EndSteeringMeetingMutation = { readonly endSteeringMeeting: { readonly meeting: { readonly id: string, readonly on: string | null, readonly state: SteeringMeetingState | null, readonly begunAt: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string, readonly mayOverrule: string | null }> } | null };

export type EndSteeringMembershipMutationVariables = Exact<{
  input: EndSteeringMembershipInput;
}>;


export type EndSteeringMembershipMutation = { readonly endSteeringMembership: { readonly steeringGroup: { readonly id: string, readonly seatsNotFilled: ReadonlyArray<SteeringSeat> | null, readonly members: ReadonlyArray<{ readonly id: string | null, readonly seat: SteeringSeat | null, readonly organisation: string | null, readonly state: SteeringMembershipState | null }> | null, readonly terms: ReadonlyArray<{ readonly version: number | null, readonly adoptedOn: string | null }> | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string, readonly mayOverrule: string | null }> } | null };

export type FindPeopleQueryVariables = Exact<{
  search: PersonSearch;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FindPeopleQuery = { readonly searchPeople: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly record: { readonly givenNames: string | null, readonly familyName: string | null, readonly birthDate: string | null, readonly deathDate: string | null } | null, readonly case: { readonly id: string, readonly reference: string | null, readonly state: CaseState | null } | null } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type FindReviewersQueryVariables = Exact<{
  filter?: ReviewerFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FindReviewersQuery = { readonly reviewers: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly displayName: string | null, readonly team: string | null, readonly available: boolean | null, readonly caseload: number | null, readonly caseloadLimit: number | null, readonly employer: { readonly code: string, readonly name: string } | null, readonly training: ReadonlyArray<{ readonly kind: TrainingKind | null, readonly expiresOn: string | null }> | null } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type FindSuitableReviewersQueryVariables = Exact<{
  caseId: string | number;
  first?: number;
}>;


export type FindSuitableReviewersQuery = { readonly case: { readonly id: string, readonly careOrganisations: ReadonlyArray<string> | null, readonly careTeams: ReadonlyArray<string> | null, readonly suitableReviewers: ReadonlyArray<{ readonly suitable: boolean | null, readonly otherCases: number | null, readonly caseloadShare: number | null, readonly reviewer: { readonly id: string, readonly displayName: string | null, readonly team: string | null, readonly caseloadLimit: number | null, readonly employer: { readonly code: string, readonly name: string } | null } | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly message: string, readonly refuses: boolean }> | null }> | null } | null };

export type FollowCaseQueryVariables = Exact<{
  id: string | number;
}>;


export type FollowCaseQuery = { readonly case: { readonly id: string, readonly reference: string | null, readonly state: CaseState | null, readonly returnsTo: CaseState | null, readonly holds: ReadonlyArray<{ readonly id: string | null, readonly reason: HoldReason | null, readonly investigationId: string | null, readonly openedAt: string | null, readonly endedAt: string | null }> | null, readonly proposals: ReadonlyArray<{ readonly id: string | null, readonly state: ProposalState | null, readonly reasons: ReadonlyArray<string> | null, readonly reviewerId: string | null }> | null, readonly submissions: ReadonlyArray<{ readonly id: string | null, readonly version: number | null, readonly state: SubmissionState | null, readonly contentHash: string | null, readonly withheld: ReadonlyArray<string> | null, readonly receiptId: string | null, readonly texts: ReadonlyArray<{ readonly path: string | null, readonly text: string | null, readonly hash: string | null, readonly confirmedBy: string | null }> | null }> | null } | null };

export type FollowInvestigationsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FollowInvestigationsQuery = { readonly investigations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: InvestigationKind | null, readonly reference: string | null, readonly status: InvestigationStatus | null, readonly person: { readonly id: string } | null, readonly links: ReadonlyArray<{ readonly caseId: string | null, readonly holdsReview: boolean | null, readonly endedAt: string | null }> | null } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type FollowReportsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FollowReportsQuery = { readonly deathReports: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly reference: string | null, readonly kind: ReportKind | null, readonly organisation: string | null, readonly sourceId: string | null, readonly state: ReportState | null, readonly person: { readonly id: string, readonly inQuestion: boolean | null, readonly case: { readonly id: string, readonly reference: string | null, readonly state: CaseState | null } | null } | null } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type FollowSteeringDecisionMutationVariables = Exact<{
  input: FollowSteeringDecisionInput;
}>;


export type FollowSteeringDecisionMutation = { readonly followSteeringDecision: { readonly decision: { readonly id: string | null, readonly owner: string | null, readonly dueOn: string | null, readonly state: SteeringDecisionState | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string, readonly mayOverrule: string | null }> } | null };

export type FoundSteeringGroupMutationVariables = Exact<{
  input: FoundSteeringGroupInput;
}>;


export type FoundSteeringGroupMutation = { readonly foundSteeringGroup: { readonly steeringGroup: { readonly id: string, readonly seatsNotFilled: ReadonlyArray<SteeringSeat> | null, readonly members: ReadonlyArray<{ readonly id: string | null, readonly seat: SteeringSeat | null, readonly organisation: string | null, readonly state: SteeringMembershipState | null }> | null, readonly terms: ReadonlyArray<{ readonly version: number | null, readonly adoptedOn: string | null }> | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string, readonly mayOverrule: string | null }> } | null };

export type GradeCareMutationVariables = Exact<{
  input: GradeCareInput;
}>;


export type GradeCareMutation = { readonly gradeCare: { readonly case: { readonly id: string, readonly state: CaseState | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type HoldByHandMutationVariables = Exact<{
  input: HoldByHandInput;
}>;


export type HoldByHandMutation = { readonly holdByHand: { readonly case: { readonly id: string, readonly state: CaseState | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type InviteSteeringMemberMutationVariables = Exact<{
  input: InviteSteeringMemberInput;
}>;


export type InviteSteeringMemberMutation = { readonly inviteSteeringMember: { readonly steeringGroup: { readonly id: string, readonly seatsNotFilled: ReadonlyArray<SteeringSeat> | null, readonly members: ReadonlyArray<{ readonly id: string | null, readonly seat: SteeringSeat | null, readonly organisation: string | null, readonly state: SteeringMembershipState | null }> | null, readonly terms: ReadonlyArray<{ readonly version: number | null, readonly adoptedOn: string | null }> | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string, readonly mayOverrule: string | null }> } | null };

export type LiftCasesLegalHoldMutationVariables = Exact<{
  input: LiftLegalHoldInput;
}>;


export type LiftCasesLegalHoldMutation = { readonly liftCasesLegalHold: { readonly hold: { readonly id: string, readonly kind: LegalHoldKind | null, readonly recordClass: RecordClass | null, readonly recordId: string | null, readonly reason: string | null, readonly placedAt: string | null, readonly placedBy: string | null, readonly liftedAt: string | null, readonly liftReason: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type LiftInvestigationsLegalHoldMutationVariables = Exact<{
  input: LiftLegalHoldInput;
}>;


export type LiftInvestigationsLegalHoldMutation = { readonly liftInvestigationsLegalHold: { readonly hold: { readonly id: string, readonly kind: LegalHoldKind | null, readonly recordClass: RecordClass | null, readonly recordId: string | null, readonly reason: string | null, readonly placedAt: string | null, readonly placedBy: string | null, readonly liftedAt: string | null, readonly liftReason: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type LiftPeopleLegalHoldMutationVariables = Exact<{
  input: LiftLegalHoldInput;
}>;


export type LiftPeopleLegalHoldMutation = { readonly liftPeopleLegalHold: { readonly hold: { readonly id: string, readonly kind: LegalHoldKind | null, readonly recordClass: RecordClass | null, readonly recordId: string | null, readonly reason: string | null, readonly placedAt: string | null, readonly placedBy: string | null, readonly liftedAt: string | null, readonly liftReason: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type LiftReviewersLegalHoldMutationVariables = Exact<{
  input: LiftLegalHoldInput;
}>;


export type LiftReviewersLegalHoldMutation = { readonly liftReviewersLegalHold: { readonly hold: { readonly id: string, readonly kind: LegalHoldKind | null, readonly recordClass: RecordClass | null, readonly recordId: string | null, readonly reason: string | null, readonly placedAt: string | null, readonly placedBy: string | null, readonly liftedAt: string | null, readonly liftReason: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type LiftSealMutationVariables = Exact<{
  input: LiftSealInput;
}>;


export type LiftSealMutation = { readonly liftSeal: { readonly seal: { readonly personId: string | null, readonly revision: number | null, readonly sealed: boolean | null, readonly keptBy: ReadonlyArray<string> | null, readonly reason: SealReason | null, readonly words: string | null, readonly since: string | null, readonly subject: string | null, readonly named: ReadonlyArray<{ readonly subject: string | null, readonly seesPlaces: boolean | null }> | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type LinkInvestigationMutationVariables = Exact<{
  input: LinkInvestigationInput;
}>;


export type LinkInvestigationMutation = { readonly linkInvestigation: { readonly investigation: { readonly id: string, readonly status: InvestigationStatus | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type ListAwaitedDeclarationsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListAwaitedDeclarationsQuery = { readonly awaitedDeclarations: { readonly nodes: ReadonlyArray<{ readonly proposalId: string | null, readonly proposedAt: string | null } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ListBreakGlassNoticesQueryVariables = Exact<{
  unread?: boolean | null | undefined;
  first?: number | null | undefined;
  afterPersons?: string | null | undefined;
  afterCases?: string | null | undefined;
}>;


export type ListBreakGlassNoticesQuery = { readonly personBreakGlassNotices: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly message: string | null, readonly toldAt: string | null, readonly readAt: string | null, readonly use: { readonly id: string, readonly recordId: string | null, readonly subject: string | null, readonly organisation: string | null, readonly reason: BreakGlassReason | null, readonly words: string | null, readonly openedAt: string | null, readonly endsAt: string | null, readonly endedAt: string | null } | null } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null, readonly caseBreakGlassNotices: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly message: string | null, readonly toldAt: string | null, readonly readAt: string | null, readonly use: { readonly id: string, readonly recordId: string | null, readonly subject: string | null, readonly organisation: string | null, readonly reason: BreakGlassReason | null, readonly words: string | null, readonly openedAt: string | null, readonly endsAt: string | null, readonly endedAt: string | null } | null } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type NoticesOfGlassFragment = { readonly nodes: ReadonlyArray<{ readonly id: string, readonly message: string | null, readonly toldAt: string | null, readonly readAt: string | null, readonly use: { readonly id: string, readonly recordId: string | null, readonly subject: string | null, readonly organisation: string | null, readonly reason: BreakGlassReason | null, readonly words: string | null, readonly openedAt: string | null, readonly endsAt: string | null, readonly endedAt: string | null } | null } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } };

export type ListCaseBreakGlassUsesQueryVariables = Exact<{
  onlyUnreviewed?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListCaseBreakGlassUsesQuery = { readonly caseBreakGlassUses: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly recordId: string | null, readonly subject: string | null, readonly organisation: string | null, readonly reason: BreakGlassReason | null, readonly words: string | null, readonly openedAt: string | null, readonly endsAt: string | null, readonly endedAt: string | null, readonly reviewedAt: string | null, readonly finding: BreakGlassFinding | null, readonly findingWords: string | null } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ListCasesDestructionCertificatesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListCasesDestructionCertificatesQuery = { readonly casesDestructionCertificates: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly recordClass: string | null, readonly recordId: string | null, readonly reference: string | null, readonly digest: string | null, readonly destroyedAt: string | null, readonly destroyedBy: string | null, readonly parts: ReadonlyArray<{ readonly heldIn: string | null, readonly how: WayOfErasing | null, readonly count: number | null, readonly hash: string | null }> | null } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ListCasesErasureRequestsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListCasesErasureRequestsQuery = { readonly casesErasureRequests: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly subjectClass: ErasureSubject | null, readonly subjectId: string | null, readonly recordClass: RecordClass | null, readonly recordId: string | null, readonly reference: string | null, readonly askedOn: string | null, readonly loggedAt: string | null, readonly loggedBy: string | null, readonly underHold: boolean | null, readonly granted: boolean | null, readonly ground: ErasureGround | null, readonly reason: string | null, readonly decidedAt: string | null, readonly decidedBy: string | null, readonly confirmedAt: string | null, readonly confirmedBy: string | null } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ListCasesLegalHoldsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListCasesLegalHoldsQuery = { readonly casesLegalHolds: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: LegalHoldKind | null, readonly recordClass: RecordClass | null, readonly recordId: string | null, readonly reason: string | null, readonly placedAt: string | null, readonly placedBy: string | null, readonly liftedAt: string | null, readonly liftReason: string | null } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ListCasesRecordsDueForAppraisalQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListCasesRecordsDueForAppraisalQuery = { readonly casesRecordsDueForAppraisal: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly recordClass: RecordClass | null, readonly recordId: string | null, readonly reference: string | null, readonly event: RetentionEvent | null, readonly eventOn: string | null, readonly rule: string | null, readonly dueOn: string | null, readonly underHold: boolean | null, readonly decision: AppraisalDecision | null, readonly keepUntil: string | null, readonly placeOfDeposit: string | null, readonly reason: string | null, readonly decidedAt: string | null, readonly decidedBy: string | null } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ListCasesSharingAgreementsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListCasesSharingAgreementsQuery = { readonly casesSharingAgreements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly grantor: string | null, readonly grantee: string | null, readonly dataClass: DataClass | null, readonly purposes: ReadonlyArray<Purpose> | null, readonly validFrom: string | null, readonly validTo: string | null, readonly acceptedAt: string | null, readonly revokedAt: string | null } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ListDoubtfulMatchesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ListDoubtfulMatchesQuery = { readonly doubtfulMatches: { readonly nodes: ReadonlyArray<{ readonly id: string | null, readonly decidedAt: string | null, readonly probability: number | null, readonly weight: number | null, readonly model: string | null, readonly reasons: ReadonlyArray<string> | null, readonly reasonsInWords: ReadonlyArray<string> | null, readonly cappedKeys: ReadonlyArray<string> | null, readonly needsSecondReader: boolean | null, readonly answers: ReadonlyArray<{ readonly answer: MatchAnswer | null, readonly reason: string | null, readonly answeredAt: string | null }> | null, readonly report: { readonly id: string, readonly reference: string | null, readonly organisation: string | null, readonly kind: ReportKind | null, readonly receivedAt: string | null, readonly says: { readonly givenNames: string | null, readonly familyName: string | null, readonly birthDate: string | null, readonly deathDate: string | null, readonly nhsNumber: string | null, readonly nhsNumberAsReported: string | null, readonly sex: Sex | null, readonly postcode: string | null, readonly formerPostcodes: ReadonlyArray<string> | null, readonly formerNhsNumbers: ReadonlyArray<string> | null, readonly otherNames: ReadonlyArray<{ readonly givenNames: string | null, readonly familyName: string | null }> | null } | null } | null, readonly candidates: ReadonlyArray<{ readonly id: string, readonly record: { readonly givenNames: string | null, readonly familyName: string | null, readonly birthDate: string | null, readonly deathDate: string | null, readonly nhsNumber: string | null, readonly nhsNumberAsReported: string | null, readonly sex: Sex | null, readonly postcode: string | null } | null, readonly reports: ReadonlyArray<{ readonly id: string, readonly reference: string | null, readonly organisation: string | null, readonly kind: ReportKind | null, readonly receivedAt: string | null, readonly says: { readonly givenNames: string | null, readonly familyName: string | null, readonly birthDate: string | null, readonly deathDate: string | null, readonly nhsNumber: string | null, readonly nhsNumberAsReported: string | null, readonly sex: Sex | null, readonly postcode: string | null, readonly formerPostcodes: ReadonlyArray<string> | null, readonly formerNhsNumbers: ReadonlyArray<string> | null, readonly otherNames: ReadonlyArray<{ readonly givenNames: string | null, readonly familyName: string | null }> | null } | null }> | null }> | null, readonly evidence: ReadonlyArray<{ readonly weight: number | null, readonly probability: number | null, readonly heldBackBy: ReadonlyArray<string> | null, readonly otherReport: { readonly id: string, readonly person: { readonly id: string } | null } | null, readonly comparisons: ReadonlyArray<{ readonly comparison: string | null, readonly level: string | null, readonly bits: number | null, readonly words: string | null }> | null }> | null } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type SideBySideFragment = { readonly id: string, readonly reference: string | null, readonly organisation: string | null, readonly kind: ReportKind | null, readonly receivedAt: string | null, readonly says: { readonly givenNames: string | null, readonly familyName: string | null, readonly birthDate: string | null, readonly deathDate: string | null, readonly nhsNumber: string | null, readonly nhsNumberAsReported: string | null, readonly sex: Sex | null, readonly postcode: string | null, readonly formerPostcodes: ReadonlyArray<string> | null, readonly formerNhsNumbers: ReadonlyArray<string> | null, readonly otherNames: ReadonlyArray<{ readonly givenNames: string | null, readonly familyName: string | null }> | null } | null };

export type ListInDepthRequestsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListInDepthRequestsQuery = { readonly openInDepthRequests: { readonly nodes: ReadonlyArray<{ readonly id: string | null, readonly state: InDepthRequestState | null, readonly requestedOn: string | null, readonly loggedAt: string | null, readonly granted: boolean | null, readonly case: { readonly id: string, readonly reference: string | null, readonly state: CaseState | null } | null } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ListInterfaceReportsQueryVariables = Exact<{
  filter?: InterfaceFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListInterfaceReportsQuery = { readonly interfaces: { readonly nodes: ReadonlyArray<{ readonly id: string | null, readonly relation: LinkRelation | null, readonly holdsReview: boolean | null, readonly case: { readonly id: string, readonly reference: string | null, readonly state: CaseState | null } | null, readonly investigation: { readonly id: string, readonly kind: InvestigationKind | null, readonly status: InvestigationStatus | null, readonly leadOrganisation: string | null, readonly nextDue: { readonly step: LimitedStep | null, readonly dueOn: string | null } | null } | null, readonly plan: { readonly version: number | null, readonly whoAsksFamily: FamilyAsker | null, readonly milestones: ReadonlyArray<{ readonly milestone: InterfaceMilestone | null, readonly by: InterfaceSide | null, readonly dueOn: string | null }> | null } | null, readonly reports: ReadonlyArray<{ readonly id: string | null, readonly kind: InterfaceReportKind | null, readonly effect: InterfaceEffect | null, readonly progress: InterfaceProgress | null, readonly planVersion: number | null, readonly reportedOn: string | null, readonly words: string | null }> | null, readonly outstanding: ReadonlyArray<{ readonly kind: InterfaceReportKind | null, readonly dueOn: string | null }> | null } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ListInvestigationsDestructionCertificatesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListInvestigationsDestructionCertificatesQuery = { readonly investigationsDestructionCertificates: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly recordClass: string | null, readonly recordId: string | null, readonly reference: string | null, readonly digest: string | null, readonly destroyedAt: string | null, readonly destroyedBy: string | null, readonly parts: ReadonlyArray<{ readonly heldIn: string | null, readonly how: WayOfErasing | null, readonly count: number | null, readonly hash: string | null }> | null } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ListInvestigationsLegalHoldsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListInvestigationsLegalHoldsQuery = { readonly investigationsLegalHolds: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: LegalHoldKind | null, readonly recordClass: RecordClass | null, readonly recordId: string | null, readonly reason: string | null, readonly placedAt: string | null, readonly placedBy: string | null, readonly liftedAt: string | null, readonly liftReason: string | null } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ListInvestigationsRecordsDueForAppraisalQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListInvestigationsRecordsDueForAppraisalQuery = { readonly investigationsRecordsDueForAppraisal: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly recordClass: RecordClass | null, readonly recordId: string | null, readonly reference: string | null, readonly event: RetentionEvent | null, readonly eventOn: string | null, readonly rule: string | null, readonly dueOn: string | null, readonly underHold: boolean | null, readonly decision: AppraisalDecision | null, readonly keepUntil: string | null, readonly placeOfDeposit: string | null, readonly reason: string | null, readonly decidedAt: string | null, readonly decidedBy: string | null } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ListInvestigationsSharingAgreementsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListInvestigationsSharingAgreementsQuery = { readonly investigationsSharingAgreements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly grantor: string | null, readonly grantee: string | null, readonly dataClass: DataClass | null, readonly purposes: ReadonlyArray<Purpose> | null, readonly validFrom: string | null, readonly validTo: string | null, readonly acceptedAt: string | null, readonly revokedAt: string | null } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ListMatchesToCheckQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListMatchesToCheckQuery = { readonly matchesToCheck: { readonly nodes: ReadonlyArray<{ readonly id: string | null, readonly outcome: MatchOutcome | null, readonly decidedAt: string | null, readonly probability: number | null, readonly model: string | null, readonly report: { readonly id: string, readonly says: { readonly givenNames: string | null, readonly familyName: string | null, readonly birthDate: string | null, readonly deathDate: string | null, readonly nhsNumberAsReported: string | null, readonly postcode: string | null } | null } | null, readonly evidence: ReadonlyArray<{ readonly probability: number | null, readonly otherReport: { readonly id: string, readonly says: { readonly givenNames: string | null, readonly familyName: string | null, readonly birthDate: string | null, readonly deathDate: string | null, readonly nhsNumberAsReported: string | null, readonly postcode: string | null } | null } | null, readonly comparisons: ReadonlyArray<{ readonly comparison: string | null, readonly bits: number | null, readonly words: string | null }> | null }> | null } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ListMyNoticesQueryVariables = Exact<{
  unread?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ListMyNoticesQuery = { readonly myNotices: { readonly nodes: ReadonlyArray<{ readonly id: string | null, readonly caseId: string | null, readonly reference: string | null, readonly kind: CaseActKind | null, readonly message: string | null, readonly toldAt: string | null, readonly dueOn: string | null, readonly readAt: string | null } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } | null };

export type ListMyReviewsQueryVariables = Exact<{
  filter?: CaseFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListMyReviewsQuery = { readonly cases: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly reference: string | null, readonly state: CaseState | null, readonly returnsTo: CaseState | null, readonly completionDueOn: string | null, readonly overdue: boolean | null, readonly holds: ReadonlyArray<{ readonly reason: HoldReason | null, readonly openedAt: string | null, readonly endedAt: string | null }> | null, readonly completeness: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> | null } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null, readonly awaitedDeclarations: { readonly nodes: ReadonlyArray<{ readonly proposalId: string | null, readonly proposedAt: string | null } | null> | null } | null };

export type ListNotificationPromptsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListNotificationPromptsQuery = { readonly notificationPrompts: { readonly nodes: ReadonlyArray<{ readonly namedAt: string | null, readonly person: { readonly id: string, readonly record: { readonly givenNames: string | null, readonly familyName: string | null, readonly birthDate: string | null, readonly deathDate: string | null } | null, readonly investigations: ReadonlyArray<{ readonly id: string, readonly kind: InvestigationKind | null, readonly reference: string | null, readonly leadOrganisation: string | null, readonly status: InvestigationStatus | null }> | null } | null } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ListOpenRemindersQueryVariables = Exact<{
  mine?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListOpenRemindersQuery = { readonly openReminders: { readonly nodes: ReadonlyArray<{ readonly id: string | null, readonly clock: ClockKind | null, readonly kind: ReminderKind | null, readonly dueOn: string | null, readonly responsible: Responsible | null, readonly raisedAt: string | null, readonly case: { readonly id: string, readonly reference: string | null, readonly state: CaseState | null } | null } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ListOverdueCasesQueryVariables = Exact<{
  dueBefore?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListOverdueCasesQuery = { readonly overdueCases: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly reference: string | null, readonly state: CaseState | null, readonly notifiedOn: string | null, readonly clocks: { readonly responsible: Responsible | null, readonly childTeamDueOn: string | null, readonly allocation: { readonly state: ClockState | null, readonly dueOn: string | null, readonly metOn: string | null, readonly grossDays: number | null, readonly netDays: number | null } | null, readonly completion: { readonly state: ClockState | null, readonly dueOn: string | null, readonly metOn: string | null, readonly grossDays: number | null, readonly netDays: number | null } | null } | null } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ListPacksQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListPacksQuery = { readonly packs: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly audience: PackAudience | null, readonly firstQuarter: string | null, readonly lastQuarter: string | null, readonly exact: boolean | null, readonly requestedAt: string | null, readonly progress: { readonly step: PackStep | null, readonly done: number | null, readonly of: number | null, readonly at: string | null } | null, readonly documents: ReadonlyArray<{ readonly format: PackFormat | null, readonly size: number | null, readonly contentHash: string | null }> | null } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ListPeopleDestructionCertificatesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListPeopleDestructionCertificatesQuery = { readonly peopleDestructionCertificates: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly recordClass: string | null, readonly recordId: string | null, readonly reference: string | null, readonly digest: string | null, readonly destroyedAt: string | null, readonly destroyedBy: string | null, readonly parts: ReadonlyArray<{ readonly heldIn: string | null, readonly how: WayOfErasing | null, readonly count: number | null, readonly hash: string | null }> | null } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ListPeopleErasureRequestsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListPeopleErasureRequestsQuery = { readonly peopleErasureRequests: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly subjectClass: ErasureSubject | null, readonly subjectId: string | null, readonly recordClass: RecordClass | null, readonly recordId: string | null, readonly reference: string | null, readonly askedOn: string | null, readonly loggedAt: string | null, readonly loggedBy: string | null, readonly underHold: boolean | null, readonly granted: boolean | null, readonly ground: ErasureGround | null, readonly reason: string | null, readonly decidedAt: string | null, readonly decidedBy: string | null, readonly confirmedAt: string | null, readonly confirmedBy: string | null } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ListPeopleLegalHoldsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListPeopleLegalHoldsQuery = { readonly peopleLegalHolds: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: LegalHoldKind | null, readonly recordClass: RecordClass | null, readonly recordId: string | null, readonly reason: string | null, readonly placedAt: string | null, readonly placedBy: string | null, readonly liftedAt: string | null, readonly liftReason: string | null } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ListPeopleRecordsDueForAppraisalQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListPeopleRecordsDueForAppraisalQuery = { readonly peopleRecordsDueForAppraisal: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly recordClass: RecordClass | null, readonly recordId: string | null, readonly reference: string | null, readonly event: RetentionEvent | null, readonly eventOn: string | null, readonly rule: string | null, readonly dueOn: string | null, readonly underHold: boolean | null, readonly decision: AppraisalDecision | null, readonly keepUntil: string | null, readonly placeOfDeposit: string | null, readonly reason: string | null, readonly decidedAt: string | null, readonly decidedBy: string | null } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ListPeopleSharingAgreementsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListPeopleSharingAgreementsQuery = { readonly peopleSharingAgreements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly grantor: string | null, readonly grantee: string | null, readonly dataClass: DataClass | null, readonly purposes: ReadonlyArray<Purpose> | null, readonly validFrom: string | null, readonly validTo: string | null, readonly acceptedAt: string | null, readonly revokedAt: string | null } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ListPersonBreakGlassUsesQueryVariables = Exact<{
  onlyUnreviewed?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListPersonBreakGlassUsesQuery = { readonly personBreakGlassUses: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly recordId: string | null, readonly subject: string | null, readonly organisation: string | null, readonly reason: BreakGlassReason | null, readonly words: string | null, readonly openedAt: string | null, readonly endsAt: string | null, readonly endedAt: string | null, readonly reviewedAt: string | null, readonly finding: BreakGlassFinding | null, readonly findingWords: string | null } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ListProcessesQueryVariables = Exact<{ [key: string]: never; }>;


export type ListProcessesQuery = { readonly processes: ReadonlyArray<{ readonly kind: InvestigationKind | null, readonly ledBy: string | null, readonly stages: ReadonlyArray<InvestigationStage> | null, readonly outcomes: ReadonlyArray<InvestigationOutcome> | null, readonly holdsReview: boolean | null, readonly names: ReadonlyArray<{ readonly from: string | null, readonly name: string | null, readonly abbreviation: string | null, readonly legalBasis: string | null }> | null, readonly timeLimits: ReadonlyArray<{ readonly step: LimitedStep | null, readonly count: number | null, readonly unit: TimeUnit | null, readonly from: string | null, readonly until: string | null }> | null }> | null };

export type ListReportsAwaitingDecisionQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListReportsAwaitingDecisionQuery = { readonly reportsAwaitingDecision: { readonly nodes: ReadonlyArray<{ readonly caseId: string | null, readonly reference: string | null, readonly version: number | null, readonly approvedAt: string | null, readonly inDepth: boolean | null, readonly decidedBefore: boolean | null } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ListReviewersDestructionCertificatesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListReviewersDestructionCertificatesQuery = { readonly reviewersDestructionCertificates: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly recordClass: string | null, readonly recordId: string | null, readonly reference: string | null, readonly digest: string | null, readonly destroyedAt: string | null, readonly destroyedBy: string | null, readonly parts: ReadonlyArray<{ readonly heldIn: string | null, readonly how: WayOfErasing | null, readonly count: number | null, readonly hash: string | null }> | null } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ListReviewersLegalHoldsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListReviewersLegalHoldsQuery = { readonly reviewersLegalHolds: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: LegalHoldKind | null, readonly recordClass: RecordClass | null, readonly recordId: string | null, readonly reason: string | null, readonly placedAt: string | null, readonly placedBy: string | null, readonly liftedAt: string | null, readonly liftReason: string | null } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ListReviewersRecordsDueForAppraisalQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListReviewersRecordsDueForAppraisalQuery = { readonly reviewersRecordsDueForAppraisal: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly recordClass: RecordClass | null, readonly recordId: string | null, readonly reference: string | null, readonly event: RetentionEvent | null, readonly eventOn: string | null, readonly rule: string | null, readonly dueOn: string | null, readonly underHold: boolean | null, readonly decision: AppraisalDecision | null, readonly keepUntil: string | null, readonly placeOfDeposit: string | null, readonly reason: string | null, readonly decidedAt: string | null, readonly decidedBy: string | null } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ListReviewersSharingAgreementsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListReviewersSharingAgreementsQuery = { readonly reviewersSharingAgreements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly grantor: string | null, readonly grantee: string | null, readonly dataClass: DataClass | null, readonly purposes: ReadonlyArray<Purpose> | null, readonly validFrom: string | null, readonly validTo: string | null, readonly acceptedAt: string | null, readonly revokedAt: string | null } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ListSealsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListSealsQuery = { readonly seals: { readonly nodes: ReadonlyArray<{ readonly personId: string | null, readonly revision: number | null, readonly sealed: boolean | null, readonly keptBy: ReadonlyArray<string> | null, readonly reason: SealReason | null, readonly words: string | null, readonly since: string | null, readonly subject: string | null, readonly named: ReadonlyArray<{ readonly subject: string | null, readonly seesPlaces: boolean | null }> | null } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ListSteeringGroupsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListSteeringGroupsQuery = { readonly steeringGroups: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly custodian: string | null, readonly foundedOn: string | null, readonly seatsNotFilled: ReadonlyArray<SteeringSeat> | null, readonly members: ReadonlyArray<{ readonly id: string | null, readonly seat: SteeringSeat | null, readonly organisation: string | null, readonly name: string | null, readonly state: SteeringMembershipState | null, readonly since: string | null }> | null, readonly terms: ReadonlyArray<{ readonly version: number | null, readonly writtenAt: string | null, readonly adoptedOn: string | null, readonly text: string | null }> | null, readonly meetings: ReadonlyArray<{ readonly id: string, readonly on: string | null, readonly place: string | null, readonly state: SteeringMeetingState | null }> | null, readonly decisions: ReadonlyArray<{ readonly id: string | null, readonly text: string | null, readonly owner: string | null, readonly dueOn: string | null, readonly state: SteeringDecisionState | null }> | null } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ListSubmissionsQueryVariables = Exact<{
  filter?: SubmissionFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListSubmissionsQuery = { readonly submissions: { readonly nodes: ReadonlyArray<{ readonly id: string | null, readonly version: number | null, readonly state: SubmissionState | null, readonly current: boolean | null, readonly preparedAt: string | null, readonly releasedAt: string | null, readonly receiptId: string | null, readonly staleFacts: ReadonlyArray<string> | null, readonly withheld: ReadonlyArray<string> | null, readonly rejections: ReadonlyArray<{ readonly path: string | null, readonly message: string | null }> | null, readonly case: { readonly id: string, readonly reference: string | null, readonly state: CaseState | null } | null } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ListSubmissionsToMendQueryVariables = Exact<{
  filter?: SubmissionFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListSubmissionsToMendQuery = { readonly submissionPipeline: { readonly waiting: number | null, readonly inFlight: number | null, readonly failed: number | null, readonly rejected: number | null, readonly stale: number | null, readonly unknown: number | null, readonly oldestWaiting: string | null } | null, readonly unknownSubmissions: ReadonlyArray<{ readonly submissionId: string | null, readonly receiptId: string | null, readonly receivedAt: string | null, readonly contentHash: string | null, readonly version: number | null, readonly firstListedAt: string | null }> | null, readonly submissions: { readonly nodes: ReadonlyArray<{ readonly id: string | null, readonly version: number | null, readonly state: SubmissionState | null, readonly current: boolean | null, readonly preparedAt: string | null, readonly releasedAt: string | null, readonly failure: string | null, readonly failedAt: string | null, readonly attempts: number | null, readonly staleFacts: ReadonlyArray<string> | null, readonly withheld: ReadonlyArray<string> | null, readonly rejections: ReadonlyArray<{ readonly path: string | null, readonly message: string | null }> | null, readonly changes: ReadonlyArray<{ readonly field: string | null, readonly before: string | null, readonly after: string | null }> | null, readonly case: { readonly id: string, readonly reference: string | null, readonly state: CaseState | null } | null } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ListSupportNoticesQueryVariables = Exact<{
  unread?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListSupportNoticesQuery = { readonly supportNotices: { readonly nodes: ReadonlyArray<{ readonly id: string | null, readonly kind: SupportNoticeKind | null, readonly toldAt: string | null, readonly readAt: string | null, readonly reviewer: { readonly id: string, readonly displayName: string | null } | null, readonly case: { readonly id: string } | null } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ListWorkQueryVariables = Exact<{
  filter?: CaseFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListWorkQuery = { readonly cases: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly reference: string | null, readonly state: CaseState | null, readonly returnsTo: CaseState | null, readonly notifiedOn: string | null, readonly allocationDueOn: string | null, readonly completionDueOn: string | null, readonly overdue: boolean | null, readonly reviewer: { readonly id: string, readonly displayName: string | null } | null, readonly person: { readonly id: string, readonly record: { readonly givenNames: string | null, readonly familyName: string | null, readonly deathDate: string | null } | null } | null } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type OfferCasesSharingMutationVariables = Exact<{
  input: OfferSharingInput;
}>;


export type OfferCasesSharingMutation = { readonly offerCasesSharing: { readonly agreement: { readonly id: string, readonly grantor: string | null, readonly grantee: string | null, readonly dataClass: DataClass | null, readonly purposes: ReadonlyArray<Purpose> | null, readonly validFrom: string | null, readonly validTo: string | null, readonly acceptedAt: string | null, readonly revokedAt: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type OfferInvestigationsSharingMutationVariables = Exact<{
  input: OfferSharingInput;
}>;


export type OfferInvestigationsSharingMutation = { readonly offerInvestigationsSharing: { readonly agreement: { readonly id: string, readonly grantor: string | null, readonly grantee: string | null, readonly dataClass: DataClass | null, readonly purposes: ReadonlyArray<Purpose> | null, readonly validFrom: string | null, readonly validTo: string | null, readonly acceptedAt: string | null, readonly revokedAt: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type OfferPeopleSharingMutationVariables = Exact<{
  input: OfferSharingInput;
}>;


export type OfferPeopleSharingMutation = { readonly offerPeopleSharing: { readonly agreement: { readonly id: string, readonly grantor: string | null, readonly grantee: string | null, readonly dataClass: DataClass | null, readonly purposes: ReadonlyArray<Purpose> | null, readonly validFrom: string | null, readonly validTo: string | null, readonly acceptedAt: string | null, readonly revokedAt: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type OfferReviewersSharingMutationVariables = Exact<{
  input: OfferSharingInput;
}>;


export type OfferReviewersSharingMutation = { readonly offerReviewersSharing: { readonly agreement: { readonly id: string, readonly grantor: string | null, readonly grantee: string | null, readonly dataClass: DataClass | null, readonly purposes: ReadonlyArray<Purpose> | null, readonly validFrom: string | null, readonly validTo: string | null, readonly acceptedAt: string | null, readonly revokedAt: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type OpenCaseByBreakGlassMutationVariables = Exact<{
  input: BreakGlassInput;
}>;


export type OpenCaseByBreakGlassMutation = { readonly openCaseByBreakGlass: { readonly use: { readonly id: string, readonly recordId: string | null, readonly subject: string | null, readonly organisation: string | null, readonly reason: BreakGlassReason | null, readonly words: string | null, readonly openedAt: string | null, readonly endsAt: string | null, readonly endedAt: string | null, readonly reviewedAt: string | null, readonly finding: BreakGlassFinding | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type OpenInDepthReviewMutationVariables = Exact<{
  input: OpenInDepthReviewInput;
}>;


export type OpenInDepthReviewMutation = { readonly openInDepthReview: { readonly case: { readonly id: string, readonly state: CaseState | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type OpenInvestigationMutationVariables = Exact<{
  input: OpenInvestigationInput;
}>;


export type OpenInvestigationMutation = { readonly openInvestigation: { readonly investigation: { readonly id: string, readonly status: InvestigationStatus | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type OpenPersonByBreakGlassMutationVariables = Exact<{
  input: BreakGlassInput;
}>;


export type OpenPersonByBreakGlassMutation = { readonly openPersonByBreakGlass: { readonly use: { readonly id: string, readonly recordId: string | null, readonly subject: string | null, readonly organisation: string | null, readonly reason: BreakGlassReason | null, readonly words: string | null, readonly openedAt: string | null, readonly endsAt: string | null, readonly endedAt: string | null, readonly reviewedAt: string | null, readonly finding: BreakGlassFinding | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type PlaceCasesLegalHoldMutationVariables = Exact<{
  input: PlaceLegalHoldInput;
}>;


export type PlaceCasesLegalHoldMutation = { readonly placeCasesLegalHold: { readonly hold: { readonly id: string, readonly kind: LegalHoldKind | null, readonly recordClass: RecordClass | null, readonly recordId: string | null, readonly reason: string | null, readonly placedAt: string | null, readonly placedBy: string | null, readonly liftedAt: string | null, readonly liftReason: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type PlaceInvestigationsLegalHoldMutationVariables = Exact<{
  input: PlaceLegalHoldInput;
}>;


export type PlaceInvestigationsLegalHoldMutation = { readonly placeInvestigationsLegalHold: { readonly hold: { readonly id: string, readonly kind: LegalHoldKind | null, readonly recordClass: RecordClass | null, readonly recordId: string | null, readonly reason: string | null, readonly placedAt: string | null, readonly placedBy: string | null, readonly liftedAt: string | null, readonly liftReason: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type PlacePeopleLegalHoldMutationVariables = Exact<{
  input: PlaceLegalHoldInput;
}>;


export type PlacePeopleLegalHoldMutation = { readonly placePeopleLegalHold: { readonly hold: { readonly id: string, readonly kind: LegalHoldKind | null, readonly recordClass: RecordClass | null, readonly recordId: string | null, readonly reason: string | null, readonly placedAt: string | null, readonly placedBy: string | null, readonly liftedAt: string | null, readonly liftReason: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type PlaceReviewersLegalHoldMutationVariables = Exact<{
  input: PlaceLegalHoldInput;
}>;


export type PlaceReviewersLegalHoldMutation = { readonly placeReviewersLegalHold: { readonly hold: { readonly id: string, readonly kind: LegalHoldKind | null, readonly recordClass: RecordClass | null, readonly recordId: string | null, readonly reason: string | null, readonly placedAt: string | null, readonly placedBy: string | null, readonly liftedAt: string | null, readonly liftReason: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type PlanActionMutationVariables = Exact<{
  input: PlanActionInput;
}>;


export type PlanActionMutation = { readonly planAction: { readonly case: { readonly id: string, readonly state: CaseState | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type PlanFamilyContactMutationVariables = Exact<{
  input: PlanFamilyContactInput;
}>;


export type PlanFamilyContactMutation = { readonly planFamilyContact: { readonly case: { readonly id: string, readonly family: { readonly plan: { readonly revision: number | null } | null } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string, readonly mayOverrule: string | null }> } | null };

export type PlanSteeringMeetingMutationVariables = Exact<{
  input: PlanSteeringMeetingInput;
}>;


export type PlanSteeringMeetingMutation = { readonly planSteeringMeeting: { readonly meeting: { readonly id: string, readonly on: string | null, readonly state: SteeringMeetingState | null, readonly begunAt: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string, readonly mayOverrule: string | null }> } | null };

export type PrepareAgainMutationVariables = Exact<{
  input: CaseActInput;
}>;


export type PrepareAgainMutation = { readonly prepareAgain: { readonly case: { readonly id: string, readonly state: CaseState | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type ProposeInterfacePlanMutationVariables = Exact<{
  input: ProposeInterfacePlanInput;
}>;


export type ProposeInterfacePlanMutation = { readonly proposeInterfacePlan: { readonly investigation: { readonly id: string, readonly links: ReadonlyArray<{ readonly caseId: string | null, readonly plans: ReadonlyArray<{ readonly version: number | null, readonly agreed: boolean | null }> | null }> | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type ReachStageMutationVariables = Exact<{
  input: ReachStageInput;
}>;


export type ReachStageMutation = { readonly reachStage: { readonly investigation: { readonly id: string, readonly stages: ReadonlyArray<{ readonly stage: InvestigationStage | null, readonly reachedOn: string | null }> | null, readonly nextDue: { readonly step: LimitedStep | null, readonly dueOn: string | null } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type ReadAuditOfOrganisationQueryVariables = Exact<{
  code: string;
  from: string;
  until: string;
  first?: number | null | undefined;
  afterPeople?: string | null | undefined;
  afterCases?: string | null | undefined;
  afterInvestigations?: string | null | undefined;
  afterReviewers?: string | null | undefined;
}>;


export type ReadAuditOfOrganisationQuery = { readonly peopleAuditOfOrganisation: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string | null, readonly kind: AuditKind | null, readonly subject: string | null, readonly client: string | null, readonly job: string | null, readonly organisation: string | null, readonly roles: ReadonlyArray<string> | null, readonly purpose: Purpose | null, readonly recordType: string | null, readonly recordId: string | null, readonly fields: ReadonlyArray<string> | null, readonly reasons: ReadonlyArray<string> | null, readonly breakGlass: string | null, readonly operation: string | null, readonly requestId: string | null } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null, readonly casesAuditOfOrganisation: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string | null, readonly kind: AuditKind | null, readonly subject: string | null, readonly client: string | null, readonly job: string | null, readonly organisation: string | null, readonly roles: ReadonlyArray<string> | null, readonly purpose: Purpose | null, readonly recordType: string | null, readonly recordId: string | null, readonly fields: ReadonlyArray<string> | null, readonly reasons: ReadonlyArray<string> | null, readonly breakGlass: string | null, readonly operation: string | null, readonly requestId: string | null } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null, readonly investigationsAuditOfOrganisation: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string | null, readonly kind: AuditKind | null, readonly subject: string | null, readonly client: string | null, readonly job: string | null, readonly organisation: string | null, readonly roles: ReadonlyArray<string> | null, readonly purpose: Purpose | null, readonly recordType: string | null, readonly recordId: string | null, readonly fields: ReadonlyArray<string> | null, readonly reasons: ReadonlyArray<string> | null, readonly breakGlass: string | null, readonly operation: string | null, readonly requestId: string | null } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null, readonly reviewersAuditOfOrganisation: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string | null, readonly kind: AuditKind | null, readonly subject: string | null, readonly client: string | null, readonly job: string | null, readonly organisation: string | null, readonly roles: ReadonlyArray<string> | null, readonly purpose: Purpose | null, readonly recordType: string | null, readonly recordId: string | null, readonly fields: ReadonlyArray<string> | null, readonly reasons: ReadonlyArray<string> | null, readonly breakGlass: string | null, readonly operation: string | null, readonly requestId: string | null } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ReadAuditOfRecordQueryVariables = Exact<{
  type: string;
  id: string | number;
  first?: number | null | undefined;
  afterPeople?: string | null | undefined;
  afterCases?: string | null | undefined;
  afterInvestigations?: string | null | undefined;
  afterReviewers?: string | null | undefined;
}>;


export type ReadAuditOfRecordQuery = { readonly peopleAuditOfRecord: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string | null, readonly kind: AuditKind | null, readonly subject: string | null, readonly client: string | null, readonly job: string | null, readonly organisation: string | null, readonly roles: ReadonlyArray<string> | null, readonly purpose: Purpose | null, readonly recordType: string | null, readonly recordId: string | null, readonly fields: ReadonlyArray<string> | null, readonly reasons: ReadonlyArray<string> | null, readonly breakGlass: string | null, readonly operation: string | null, readonly requestId: string | null } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null, readonly casesAuditOfRecord: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string | null, readonly kind: AuditKind | null, readonly subject: string | null, readonly client: string | null, readonly job: string | null, readonly organisation: string | null, readonly roles: ReadonlyArray<string> | null, readonly purpose: Purpose | null, readonly recordType: string | null, readonly recordId: string | null, readonly fields: ReadonlyArray<string> | null, readonly reasons: ReadonlyArray<string> | null, readonly breakGlass: string | null, readonly operation: string | null, readonly requestId: string | null } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null, readonly investigationsAuditOfRecord: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string | null, readonly kind: AuditKind | null, readonly subject: string | null, readonly client: string | null, readonly job: string | null, readonly organisation: string | null, readonly roles: ReadonlyArray<string> | null, readonly purpose: Purpose | null, readonly recordType: string | null, readonly recordId: string | null, readonly fields: ReadonlyArray<string> | null, readonly reasons: ReadonlyArray<string> | null, readonly breakGlass: string | null, readonly operation: string | null, readonly requestId: string | null } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null, readonly reviewersAuditOfRecord: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string | null, readonly kind: AuditKind | null, readonly subject: string | null, readonly client: string | null, readonly job: string | null, readonly organisation: string | null, readonly roles: ReadonlyArray<string> | null, readonly purpose: Purpose | null, readonly recordType: string | null, readonly recordId: string | null, readonly fields: ReadonlyArray<string> | null, readonly reasons: ReadonlyArray<string> | null, readonly breakGlass: string | null, readonly operation: string | null, readonly requestId: string | null } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ReadBacklogQueryVariables = Exact<{
  from: string;
  until: string;
  months?: number;
}>;


export type ReadBacklogQuery = { readonly lookBack: { readonly notified: number | null, readonly expected: number | null, readonly perYear: number | null, readonly source: string | null, readonly least: number | null, readonly most: number | null, readonly chanceOfSoFew: number | null, readonly finding: LookBackFinding | null } | null, readonly backlog: { readonly awaiting: number | null, readonly underReview: number | null, readonly onHold: number | null, readonly oldestNotifiedOn: string | null, readonly reviewers: number | null, readonly notifiedPerMonth: number | null, readonly completedPerMonth: number | null, readonly clearsOn: string | null, readonly clearsEarliest: string | null, readonly clearsLatest: string | null, readonly capacity: { readonly reviewers: number | null, readonly onLeave: number | null, readonly places: number | null, readonly freePlaces: number | null, readonly placesAhead: number | null } | null, readonly months: ReadonlyArray<{ readonly month: string | null, readonly notified: number | null, readonly completed: number | null, readonly open: number | null }> | null } | null };

export type ReadCaseQueryVariables = Exact<{
  id: string | number;
}>;


export type ReadCaseQuery = { readonly case: { readonly id: string, readonly reference: string | null, readonly state: CaseState | null, readonly returnsTo: CaseState | null, readonly custodian: string | null, readonly notifiedOn: string | null, readonly allocationDueOn: string | null, readonly completionDueOn: string | null, readonly overdue: boolean | null, readonly heldDays: number | null, readonly eligibility: { readonly outcome: EligibilityOutcome | null, readonly decidedBy: Screener | null, readonly reasons: ReadonlyArray<{ readonly code: string | null, readonly message: string | null }> | null } | null, readonly person: { readonly id: string, readonly record: { readonly givenNames: string | null, readonly familyName: string | null, readonly birthDate: string | null, readonly deathDate: string | null, readonly nhsNumber: string | null, readonly sex: Sex | null, readonly ethnicCategory: string | null, readonly postcode: string | null, readonly learningDisability: LearningDisability | null, readonly placeOfDeath: string | null, readonly causes: ReadonlyArray<{ readonly line: CertificateLine | null, readonly text: string | null, readonly icd10: string | null }> | null } | null, readonly reports: ReadonlyArray<{ readonly id: string, readonly reference: string | null, readonly kind: ReportKind | null, readonly organisation: string | null, readonly receivedAt: string | null }> | null } | null, readonly holds: ReadonlyArray<{ readonly reason: HoldReason | null, readonly investigationId: string | null, readonly openedAt: string | null, readonly endedAt: string | null }> | null, readonly investigationLinks: ReadonlyArray<{ readonly relation: LinkRelation | null, readonly holdsReview: boolean | null, readonly linkedAt: string | null, readonly endedAt: string | null, readonly investigation: { readonly id: string, readonly kind: InvestigationKind | null, readonly reference: string | null, readonly leadOrganisation: string | null, readonly status: InvestigationStatus | null } | null }> | null, readonly proposals: ReadonlyArray<{ readonly reviewerId: string | null, readonly state: ProposalState | null, readonly reasons: ReadonlyArray<string> | null, readonly proposedAt: string | null }> | null, readonly reviewer: { readonly id: string, readonly displayName: string | null, readonly employer: { readonly name: string } | null } | null, readonly submissions: ReadonlyArray<{ readonly id: string | null, readonly version: number | null, readonly state: SubmissionState | null, readonly preparedAt: string | null, readonly releasedAt: string | null, readonly receiptId: string | null }> | null, readonly timeline: { readonly nodes: ReadonlyArray<{ readonly kind: CaseActKind | null, readonly at: string | null, readonly subject: string | null } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type ReadCaseBreakGlassNoticesMutationVariables = Exact<{
  input: ReadBreakGlassNoticesInput;
}>;


export type ReadCaseBreakGlassNoticesMutation = { readonly readCaseBreakGlassNotices: { readonly read: number | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type ReadFamilyQueryVariables = Exact<{
  caseId: string | number;
}>;


export type ReadFamilyQuery = { readonly case: { readonly id: string, readonly reference: string | null, readonly family: { readonly leftAloneToday: boolean | null, readonly leftAloneUntil: string | null, readonly plan: { readonly revision: number | null, readonly channels: ReadonlyArray<ContactChannel> | null, readonly interpreter: boolean | null, readonly wishes: string | null, readonly writtenAt: string | null, readonly writtenBy: string | null, readonly lead: { readonly organisation: string | null, readonly role: FamilyLeadRole | null, readonly subject: string | null } | null, readonly noContact: ReadonlyArray<{ readonly from: string | null, readonly until: string | null, readonly reason: NoContactReason | null }> | null, readonly hardDays: ReadonlyArray<{ readonly on: string | null, readonly everyYear: boolean | null, readonly reason: HardDayReason | null }> | null } | null, readonly daysToAvoid: ReadonlyArray<{ readonly on: string | null, readonly reason: AvoidReason | null }> | null, readonly processes: ReadonlyArray<{ readonly investigationId: string | null, readonly kind: InvestigationKind | null, readonly standing: boolean | null, readonly whoAsksFamily: AgreedAsker | null }> | null, readonly relatives: ReadonlyArray<{ readonly id: string | null, readonly revision: number | null, readonly relationship: Relationship | null, readonly mayBeContacted: boolean | null, readonly name: string | null, readonly reach: string | null }> | null, readonly contacts: ReadonlyArray<{ readonly id: string | null, readonly relativeId: string | null, readonly step: FamilyContactStep | null, readonly on: string | null, readonly organisation: string | null, readonly words: string | null }> | null, readonly inDepthRequests: ReadonlyArray<{ readonly id: string | null, readonly state: InDepthRequestState | null, readonly relativeId: string | null, readonly requestedOn: string | null, readonly words: string | null, readonly granted: boolean | null, readonly reason: string | null, readonly answeredOn: string | null }> | null } | null, readonly askedQuestions: ReadonlyArray<{ readonly id: string | null, readonly process: AskingProcess | null, readonly topic: string | null, readonly askedOn: string | null, readonly organisation: string | null, readonly state: AskedQuestionState | null, readonly words: string | null, readonly answer: string | null, readonly answeredOn: string | null, readonly askAgainFrom: string | null }> | null } | null };

export type ReadLearningReportQueryVariables = Exact<{
  reference: string;
}>;


export type ReadLearningReportQuery = { readonly learningReport: { readonly caseId: string | null, readonly reference: string | null, readonly version: number | null, readonly methodVersion: string | null, readonly gradeScale: string | null, readonly grade: number | null, readonly goodPractice: ReadonlyArray<string> | null, readonly learning: ReadonlyArray<string> | null, readonly themes: ReadonlyArray<{ readonly code: string, readonly label: string | null }> | null, readonly factors: ReadonlyArray<{ readonly domain: string | null, readonly category: string | null, readonly role: CareRole | null, readonly text: string | null }> | null, readonly recommendations: ReadonlyArray<{ readonly id: string | null, readonly organisation: string | null, readonly text: string | null, readonly theme: { readonly code: string, readonly label: string | null } | null }> | null, readonly actions: ReadonlyArray<{ readonly id: string | null, readonly organisation: string | null, readonly text: string | null, readonly measureText: string | null, readonly dueOn: string | null, readonly state: LearningActionState | null }> | null, readonly decisions: ReadonlyArray<{ readonly decision: LearningDecision | null, readonly decidedAt: string | null, readonly text: string | null }> | null, readonly against: ReadonlyArray<{ readonly code: string, readonly message: string, readonly howToProceed: string }> | null } | null };

export type ReadMatchHistoryQueryVariables = Exact<{
  personId: string | number;
}>;


export type ReadMatchHistoryQuery = { readonly person: { readonly id: string, readonly inQuestion: boolean | null, readonly mergedInto: { readonly id: string } | null, readonly memberships: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly report: { readonly id: string, readonly reference: string | null, readonly kind: ReportKind | null, readonly organisation: string | null, readonly decisions: ReadonlyArray<{ readonly id: string | null, readonly outcome: MatchOutcome | null, readonly decidedBy: MatchDecider | null, readonly decidedAt: string | null, readonly model: string | null, readonly probability: number | null, readonly reasonsInWords: ReadonlyArray<string> | null, readonly reason: string | null }> | null } | null, readonly decision: { readonly id: string | null, readonly outcome: MatchOutcome | null, readonly decidedBy: MatchDecider | null, readonly decidedAt: string | null } | null }> | null, readonly sources: ReadonlyArray<{ readonly field: string | null, readonly reportId: string | null, readonly basis: ValueBasis | null, readonly isDisputed: boolean | null }> | null } | null };

export type ReadMatchQualityQueryVariables = Exact<{
  from: string;
  until: string;
}>;


export type ReadMatchQualityQuery = { readonly matchQuality: { readonly decisions: ReadonlyArray<{ readonly outcome: MatchOutcome | null, readonly decidedBy: MatchDecider | null, readonly model: string | null, readonly decisions: number | null }> | null, readonly agreement: { readonly of: number | null, readonly share: number | null, readonly low: number | null, readonly high: number | null } | null, readonly precision: { readonly of: number | null, readonly share: number | null, readonly low: number | null, readonly high: number | null } | null, readonly recall: { readonly of: number | null, readonly share: number | null, readonly low: number | null, readonly high: number | null } | null, readonly cappedKeys: ReadonlyArray<{ readonly kind: string | null, readonly decisions: number | null }> | null, readonly completeness: ReadonlyArray<{ readonly kind: ReportKind | null, readonly organisation: string | null, readonly month: string | null, readonly reports: number | null, readonly givenNames: number | null, readonly familyName: number | null, readonly birthDate: number | null, readonly deathDate: number | null, readonly nhsNumber: number | null, readonly sex: number | null, readonly postcode: number | null }> | null } | null };

export type ShareFragment = { readonly of: number | null, readonly share: number | null, readonly low: number | null, readonly high: number | null };

export type ReadMyReviewerRecordQueryVariables = Exact<{ [key: string]: never; }>;


export type ReadMyReviewerRecordQuery = { readonly myReviewerRecord: { readonly id: string, readonly displayName: string | null, readonly team: string | null, readonly available: boolean | null, readonly caseload: number | null, readonly caseloadLimit: number | null, readonly employer: { readonly name: string } | null, readonly training: ReadonlyArray<{ readonly kind: TrainingKind | null, readonly completedOn: string | null, readonly expiresOn: string | null }> | null, readonly declarations: ReadonlyArray<{ readonly organisation: string | null, readonly team: string | null, readonly from: string | null, readonly to: string | null, readonly words: string | null, readonly case: { readonly id: string } | null }> | null, readonly appointments: ReadonlyArray<{ readonly from: string | null, readonly endedAt: string | null, readonly notices: ReadonlyArray<{ readonly message: string }> | null, readonly case: { readonly id: string, readonly reference: string | null, readonly state: CaseState | null, readonly completionDueOn: string | null, readonly overdue: boolean | null } | null }> | null } | null };

export type ReadNoticesMutationVariables = Exact<{
  input: ReadNoticesInput;
}>;


export type ReadNoticesMutation = { readonly readNotices: { readonly read: number | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type ReadPackQueryVariables = Exact<{
  id: string | number;
}>;


export type ReadPackQuery = { readonly pack: { readonly id: string, readonly audience: PackAudience | null, readonly firstQuarter: string | null, readonly lastQuarter: string | null, readonly exact: boolean | null, readonly requestedAt: string | null, readonly sources: ReadonlyArray<string> | null, readonly progress: { readonly step: PackStep | null, readonly done: number | null, readonly of: number | null } | null, readonly sections: ReadonlyArray<{ readonly kind: PackSectionKind | null, readonly title: string | null, readonly text: ReadonlyArray<string> | null, readonly tables: ReadonlyArray<{ readonly caption: string | null, readonly columns: ReadonlyArray<string> | null, readonly rows: ReadonlyArray<{ readonly label: string | null, readonly cells: ReadonlyArray<{ readonly display: string | null, readonly value: number | null, readonly suppressed: boolean | null }> | null }> | null }> | null }> | null, readonly documents: ReadonlyArray<{ readonly format: PackFormat | null, readonly size: number | null, readonly contentHash: string | null }> | null } | null };

export type ReadPersonBreakGlassNoticesMutationVariables = Exact<{
  input: ReadBreakGlassNoticesInput;
}>;


export type ReadPersonBreakGlassNoticesMutation = { readonly readPersonBreakGlassNotices: { readonly read: number | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type ReadReviewQueryVariables = Exact<{
  id: string | number;
}>;


export type ReadReviewQuery = { readonly case: { readonly id: string, readonly reference: string | null, readonly state: CaseState | null, readonly review: { readonly startedAt: string | null, readonly method: string | null, readonly contributors: ReadonlyArray<string> | null, readonly grade: { readonly scale: GradeScale | null, readonly grade: number | null, readonly gradeOfServices: number | null } | null, readonly sections: ReadonlyArray<{ readonly kind: ReviewSectionKind | null, readonly revision: number | null, readonly text: string | null, readonly writtenAt: string | null, readonly writtenBy: string | null }> | null, readonly careEvents: ReadonlyArray<{ readonly id: string | null, readonly revision: number | null, readonly on: string | null, readonly role: CareRole | null, readonly organisation: string | null, readonly text: string | null }> | null, readonly adjustments: ReadonlyArray<{ readonly id: string | null, readonly revision: number | null, readonly adjustment: string | null, readonly made: AdjustmentState | null, readonly role: CareRole | null, readonly organisation: string | null, readonly text: string | null }> | null, readonly goodPractice: ReadonlyArray<{ readonly id: string | null, readonly revision: number | null, readonly role: CareRole | null, readonly organisation: string | null, readonly text: string | null }> | null, readonly contributoryFactors: ReadonlyArray<{ readonly id: string | null, readonly revision: number | null, readonly domain: string | null, readonly category: string | null, readonly role: CareRole | null, readonly organisation: string | null, readonly text: string | null }> | null, readonly concerns: ReadonlyArray<{ readonly id: string | null, readonly revision: number | null, readonly passedTo: ConcernRoute | null, readonly role: CareRole | null, readonly organisation: string | null, readonly text: string | null }> | null, readonly causes: { readonly revision: number | null, readonly underlying: string | null, readonly avoidability: Avoidability | null, readonly avoidableList: string | null, readonly outdated: boolean | null, readonly lines: ReadonlyArray<{ readonly line: RecordedCauseLine | null, readonly text: string | null, readonly icd10: string | null }> | null, readonly checks: ReadonlyArray<{ readonly code: string | null, readonly message: string | null, readonly line: RecordedCauseLine | null, readonly theme: string | null }> | null } | null, readonly informants: ReadonlyArray<{ readonly kind: InformantKind | null, readonly outcome: InformantOutcome | null, readonly means: InformantMeans | null, readonly attempts: ReadonlyArray<string> | null, readonly decidedBy: OutcomeDecider | null, readonly deferredUntil: string | null, readonly said: string | null }> | null, readonly themes: ReadonlyArray<{ readonly code: string }> | null, readonly recommendations: ReadonlyArray<{ readonly id: string | null, readonly text: string | null, readonly organisation: string | null }> | null, readonly editsAside: ReadonlyArray<{ readonly id: string | null, readonly section: ReviewSectionKind | null, readonly entryId: string | null, readonly basedOn: number | null, readonly savedAt: string | null, readonly savedBy: string | null, readonly text: string | null, readonly fields: ReadonlyArray<{ readonly name: string | null, readonly value: string | null }> | null }> | null, readonly missing: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> | null } | null } | null };

export type ReadSteeringDigestsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ReadSteeringDigestsQuery = { readonly steeringDigests: { readonly nodes: ReadonlyArray<{ readonly weekOf: string | null, readonly madeAt: string | null, readonly reported: number | null, readonly outstanding: ReadonlyArray<{ readonly caseId: string | null, readonly investigationId: string | null, readonly kind: InterfaceReportKind | null, readonly dueOn: string | null }> | null, readonly newThemes: ReadonlyArray<{ readonly code: string, readonly label: string | null }> | null } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ReadSteeringMeetingQueryVariables = Exact<{
  id: string | number;
}>;


export type ReadSteeringMeetingQuery = { readonly steeringMeeting: { readonly id: string, readonly on: string | null, readonly place: string | null, readonly state: SteeringMeetingState | null, readonly begunAt: string | null, readonly apologies: ReadonlyArray<{ readonly id: string | null, readonly name: string | null, readonly organisation: string | null }> | null, readonly present: ReadonlyArray<{ readonly id: string | null, readonly name: string | null, readonly seat: SteeringSeat | null, readonly organisation: string | null }> | null, readonly agenda: ReadonlyArray<{ readonly id: string | null, readonly kind: SteeringAgendaItemKind | null, readonly dueOn: string | null, readonly decisionId: string | null, readonly cases: ReadonlyArray<{ readonly id: string, readonly reference: string | null, readonly state: CaseState | null }> | null, readonly action: { readonly id: string | null, readonly text: string | null, readonly organisation: string | null, readonly dueOn: string | null, readonly state: LearningActionState | null } | null, readonly theme: { readonly code: string, readonly label: string | null } | null }> | null, readonly interfaceReportsDue: ReadonlyArray<{ readonly kind: InterfaceReportKind | null, readonly dueOn: string | null, readonly interface: { readonly relation: LinkRelation | null, readonly investigation: { readonly id: string, readonly kind: InvestigationKind | null } | null, readonly case: { readonly id: string, readonly reference: string | null } | null } | null }> | null, readonly newChildThemes: ReadonlyArray<{ readonly firstQuarter: string | null, readonly lastQuarter: string | null, readonly theme: { readonly code: string, readonly label: string | null } | null, readonly children: { readonly display: string, readonly suppressed: boolean } | null, readonly inTransition: { readonly display: string, readonly suppressed: boolean } | null }> | null, readonly timeliness: ReadonlyArray<{ readonly quarter: string | null, readonly notified: number | null, readonly allocation: { readonly metInTimeNet: number | null, readonly overdue: number | null } | null, readonly completion: { readonly met: number | null, readonly metInTimeNet: number | null, readonly running: number | null, readonly overdue: number | null, readonly paused: number | null } | null }> | null, readonly decisions: ReadonlyArray<{ readonly id: string | null, readonly text: string | null, readonly owner: string | null, readonly dueOn: string | null, readonly state: SteeringDecisionState | null, readonly proposedBy: { readonly id: string | null, readonly name: string | null } | null, readonly withdrew: ReadonlyArray<{ readonly id: string | null, readonly name: string | null }> | null, readonly steps: ReadonlyArray<{ readonly state: SteeringDecisionState | null, readonly on: string | null, readonly text: string | null }> | null }> | null } | null };

export type ReadSubmissionPipelineQueryVariables = Exact<{ [key: string]: never; }>;


export type ReadSubmissionPipelineQuery = { readonly submissionPipeline: { readonly waiting: number | null, readonly inFlight: number | null, readonly acknowledged: number | null, readonly failed: number | null, readonly rejected: number | null, readonly stale: number | null, readonly unknown: number | null, readonly oldestWaiting: string | null, readonly oldestInFlight: string | null } | null };

export type ReadSupportNoticeMutationVariables = Exact<{
  input: ReadSupportNoticeInput;
}>;


export type ReadSupportNoticeMutation = { readonly readSupportNotice: { readonly noticeId: string | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type ReadThemeTrendsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReadThemeTrendsQuery = { readonly themes: ReadonlyArray<{ readonly code: string, readonly label: string | null, readonly similar: ReadonlyArray<{ readonly code: string }> | null, readonly adultOccurrences: ReadonlyArray<{ readonly year: number | null, readonly reviews: number | null, readonly inTransition: number | null }> | null }> | null };

export type ReadTimelinessQueryVariables = Exact<{
  from: string;
  until: string;
}>;


export type ReadTimelinessQuery = { readonly timeliness: ReadonlyArray<{ readonly quarter: string | null, readonly notified: number | null, readonly allocation: { readonly met: number | null, readonly metInTimeGross: number | null, readonly metInTimeNet: number | null, readonly running: number | null, readonly overdue: number | null, readonly paused: number | null, readonly medianGrossDays: number | null, readonly medianNetDays: number | null } | null, readonly completion: { readonly met: number | null, readonly metInTimeGross: number | null, readonly metInTimeNet: number | null, readonly running: number | null, readonly overdue: number | null, readonly paused: number | null, readonly medianGrossDays: number | null, readonly medianNetDays: number | null } | null }> | null };

export type ReadWholeCaseQueryVariables = Exact<{
  id: string | number;
}>;


export type ReadWholeCaseQuery = { readonly case: { readonly id: string, readonly reference: string | null, readonly state: CaseState | null, readonly returnsTo: CaseState | null, readonly custodian: string | null, readonly notifiedOn: string | null, readonly allocationDueOn: string | null, readonly completionDueOn: string | null, readonly overdue: boolean | null, readonly heldDays: number | null, readonly eligibility: { readonly outcome: EligibilityOutcome | null, readonly decidedBy: Screener | null, readonly reasons: ReadonlyArray<{ readonly code: string | null, readonly message: string | null }> | null } | null, readonly person: { readonly id: string, readonly record: { readonly givenNames: string | null, readonly familyName: string | null, readonly birthDate: string | null, readonly deathDate: string | null, readonly nhsNumber: string | null, readonly sex: Sex | null, readonly ethnicCategory: string | null, readonly postcode: string | null, readonly learningDisability: LearningDisability | null, readonly causes: ReadonlyArray<{ readonly line: CertificateLine | null, readonly text: string | null, readonly icd10: string | null }> | null } | null, readonly reports: ReadonlyArray<{ readonly id: string, readonly reference: string | null, readonly kind: ReportKind | null, readonly organisation: string | null, readonly receivedAt: string | null }> | null, readonly memberships: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly decision: { readonly outcome: MatchOutcome | null, readonly decidedBy: MatchDecider | null, readonly decidedAt: string | null } | null }> | null } | null, readonly holds: ReadonlyArray<{ readonly reason: HoldReason | null, readonly investigationId: string | null, readonly openedAt: string | null, readonly endedAt: string | null }> | null, readonly investigationLinks: ReadonlyArray<{ readonly relation: LinkRelation | null, readonly holdsReview: boolean | null, readonly endedAt: string | null, readonly investigation: { readonly id: string, readonly kind: InvestigationKind | null, readonly reference: string | null, readonly leadOrganisation: string | null, readonly status: InvestigationStatus | null } | null, readonly plan: { readonly version: number | null, readonly whoAsksFamily: FamilyAsker | null, readonly restrictions: ReadonlyArray<RestrictingAuthority> | null } | null }> | null, readonly family: { readonly leftAloneToday: boolean | null, readonly leftAloneUntil: string | null, readonly plan: { readonly revision: number | null, readonly wishes: string | null, readonly lead: { readonly organisation: string | null, readonly role: FamilyLeadRole | null } | null } | null, readonly processes: ReadonlyArray<{ readonly kind: InvestigationKind | null, readonly standing: boolean | null, readonly whoAsksFamily: AgreedAsker | null }> | null } | null, readonly askedQuestions: ReadonlyArray<{ readonly process: AskingProcess | null, readonly topic: string | null, readonly askedOn: string | null, readonly state: AskedQuestionState | null }> | null, readonly reviewer: { readonly id: string, readonly displayName: string | null } | null, readonly proposals: ReadonlyArray<{ readonly reviewerId: string | null, readonly state: ProposalState | null, readonly reasons: ReadonlyArray<string> | null, readonly proposedAt: string | null }> | null, readonly review: { readonly startedAt: string | null, readonly method: string | null, readonly grade: { readonly scale: GradeScale | null, readonly grade: number | null, readonly gradeOfServices: number | null } | null, readonly sections: ReadonlyArray<{ readonly kind: ReviewSectionKind | null, readonly revision: number | null, readonly text: string | null }> | null, readonly informants: ReadonlyArray<{ readonly kind: InformantKind | null, readonly outcome: InformantOutcome | null, readonly means: InformantMeans | null }> | null, readonly causes: { readonly underlying: string | null, readonly avoidability: Avoidability | null, readonly outdated: boolean | null } | null, readonly themes: ReadonlyArray<{ readonly code: string }> | null, readonly recommendations: ReadonlyArray<{ readonly id: string | null, readonly text: string | null, readonly organisation: string | null }> | null, readonly missing: ReadonlyArray<{ readonly code: string, readonly message: string }> | null } | null, readonly inDepthTriggers: ReadonlyArray<{ readonly kind: InDepthTriggerKind | null, readonly state: TriggerState | null }> | null, readonly learningActions: ReadonlyArray<{ readonly id: string | null, readonly organisation: string | null, readonly dueOn: string | null, readonly state: LearningActionState | null }> | null, readonly recordsRequests: ReadonlyArray<{ readonly id: string | null, readonly organisation: string | null, readonly kindInWords: string | null, readonly dueOn: string | null, readonly outcome: RecordsOutcome | null }> | null, readonly referrals: ReadonlyArray<{ readonly id: string | null, readonly kind: ReferralKind | null, readonly to: string | null, readonly takenAt: string | null }> | null, readonly submissions: ReadonlyArray<{ readonly id: string | null, readonly version: number | null, readonly state: SubmissionState | null, readonly failure: string | null, readonly staleFacts: ReadonlyArray<string> | null, readonly receiptId: string | null }> | null, readonly timeline: { readonly nodes: ReadonlyArray<{ readonly kind: CaseActKind | null, readonly at: string | null, readonly subject: string | null } | null> | null, readonly pageInfo: { readonly hasPreviousPage: boolean, readonly startCursor: string | null } } | null } | null };

export type RecordCausesMutationVariables = Exact<{
  input: RecordCausesInput;
}>;


export type RecordCausesMutation = { readonly recordCauses: { readonly case: { readonly id: string, readonly state: CaseState | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type RecordFamilyAnswerMutationVariables = Exact<{
  input: RecordFamilyAnswerInput;
}>;


export type RecordFamilyAnswerMutation = { readonly recordFamilyAnswer: { readonly question: { readonly id: string | null, readonly state: AskedQuestionState | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string, readonly mayOverrule: string | null }> } | null };

export type RecordFamilyContactMutationVariables = Exact<{
  input: RecordFamilyContactInput;
}>;


export type RecordFamilyContactMutation = { readonly recordFamilyContact: { readonly case: { readonly id: string, readonly family: { readonly contacts: ReadonlyArray<{ readonly id: string | null, readonly step: FamilyContactStep | null, readonly on: string | null }> | null } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string, readonly mayOverrule: string | null }> } | null };

export type RecordInformantMutationVariables = Exact<{
  input: RecordInformantInput;
}>;


export type RecordInformantMutation = { readonly recordInformant: { readonly case: { readonly id: string, readonly state: CaseState | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type RecordLeaveMutationVariables = Exact<{
  input: RecordLeaveInput;
}>;


export type RecordLeaveMutation = { readonly recordLeave: { readonly reviewer: { readonly id: string, readonly available: boolean | null, readonly leave: ReadonlyArray<{ readonly id: string | null, readonly from: string | null, readonly to: string | null, readonly cancelledAt: string | null }> | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type RecordMeetingMutationVariables = Exact<{
  input: RecordMeetingInput;
}>;


export type RecordMeetingMutation = { readonly recordMeeting: { readonly case: { readonly id: string, readonly state: CaseState | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type RecordPastCareMutationVariables = Exact<{
  input: RecordPastCareInput;
}>;


export type RecordPastCareMutation = { readonly recordPastCare: { readonly case: { readonly id: string, readonly careOrganisations: ReadonlyArray<string> | null, readonly careTeams: ReadonlyArray<string> | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type RecordRelativeMutationVariables = Exact<{
  input: RecordRelativeInput;
}>;


export type RecordRelativeMutation = { readonly recordRelative: { readonly case: { readonly id: string, readonly family: { readonly relatives: ReadonlyArray<{ readonly id: string | null, readonly revision: number | null }> | null } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string, readonly mayOverrule: string | null }> } | null };

export type RecordSteeringDecisionMutationVariables = Exact<{
  input: RecordSteeringDecisionInput;
}>;


export type RecordSteeringDecisionMutation = { readonly recordSteeringDecision: { readonly decision: { readonly id: string | null, readonly owner: string | null, readonly dueOn: string | null, readonly state: SteeringDecisionState | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string, readonly mayOverrule: string | null }> } | null };

export type RecordTrainingMutationVariables = Exact<{
  input: RecordTrainingInput;
}>;


export type RecordTrainingMutation = { readonly recordTraining: { readonly reviewer: { readonly id: string } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type ReferOnMutationVariables = Exact<{
  input: ReferOnInput;
}>;


export type ReferOnMutation = { readonly referOn: { readonly case: { readonly id: string, readonly referrals: ReadonlyArray<{ readonly id: string | null, readonly kind: ReferralKind | null, readonly to: string | null, readonly madeOn: string | null, readonly takenAt: string | null }> | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type RegisterOrganisationMutationVariables = Exact<{
  input: RegisterOrganisationInput;
}>;


export type RegisterOrganisationMutation = { readonly registerOrganisation: { readonly organisation: { readonly id: string, readonly code: string, readonly name: string } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type RegisterReviewerMutationVariables = Exact<{
  input: RegisterReviewerInput;
}>;


export type RegisterReviewerMutation = { readonly registerReviewer: { readonly reviewer: { readonly id: string } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type ReleaseFiguresMutationVariables = Exact<{
  input: ReleaseFiguresInput;
}>;


export type ReleaseFiguresMutation = { readonly releaseFigures: { readonly release: { readonly id: string | null, readonly outcome: FiguresOutcome | null, readonly firstQuarter: string | null, readonly lastQuarter: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type ReleaseSubmissionMutationVariables = Exact<{
  input: ReleaseSubmissionInput;
}>;


export type ReleaseSubmissionMutation = { readonly releaseSubmission: { readonly submission: { readonly id: string | null, readonly state: SubmissionState | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type ReleaseYearsMutationVariables = Exact<{
  input: ReleaseYearsInput;
}>;


export type ReleaseYearsMutation = { readonly releaseYears: { readonly releases: ReadonlyArray<{ readonly id: string | null, readonly outcome: FiguresOutcome | null, readonly firstQuarter: string | null, readonly lastQuarter: string | null }> | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type RemoveContributorMutationVariables = Exact<{
  input: ContributorInput;
}>;


export type RemoveContributorMutation = { readonly removeContributor: { readonly case: { readonly id: string, readonly state: CaseState | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type ReplayDeliveryMutationVariables = Exact<{
  input: FailedDeliveryInput;
}>;


export type ReplayDeliveryMutation = { readonly replayDelivery: { readonly submission: { readonly id: string | null, readonly version: number | null, readonly state: SubmissionState | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type ReportInterfaceMutationVariables = Exact<{
  input: ReportInterfaceInput;
}>;


export type ReportInterfaceMutation = { readonly reportInterface: { readonly interfaceReport: { readonly id: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type RequestCasesErasureMutationVariables = Exact<{
  input: RequestErasureInput;
}>;


export type RequestCasesErasureMutation = { readonly requestCasesErasure: { readonly request: { readonly id: string, readonly subjectClass: ErasureSubject | null, readonly subjectId: string | null, readonly recordClass: RecordClass | null, readonly recordId: string | null, readonly reference: string | null, readonly askedOn: string | null, readonly loggedAt: string | null, readonly loggedBy: string | null, readonly underHold: boolean | null, readonly granted: boolean | null, readonly ground: ErasureGround | null, readonly reason: string | null, readonly decidedAt: string | null, readonly decidedBy: string | null, readonly confirmedAt: string | null, readonly confirmedBy: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type RequestInDepthReviewMutationVariables = Exact<{
  input: RequestInDepthReviewInput;
}>;


export type RequestInDepthReviewMutation = { readonly requestInDepthReview: { readonly case: { readonly id: string, readonly family: { readonly inDepthRequests: ReadonlyArray<{ readonly id: string | null, readonly state: InDepthRequestState | null }> | null } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string, readonly mayOverrule: string | null }> } | null };

export type RequestPackMutationVariables = Exact<{
  input: RequestPackInput;
}>;


export type RequestPackMutation = { readonly requestPack: { readonly pack: { readonly id: string, readonly progress: { readonly step: PackStep | null, readonly done: number | null, readonly of: number | null } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string, readonly mayOverrule: string | null }> } | null };

export type RequestPeopleErasureMutationVariables = Exact<{
  input: RequestErasureInput;
}>;


export type RequestPeopleErasureMutation = { readonly requestPeopleErasure: { readonly request: { readonly id: string, readonly subjectClass: ErasureSubject | null, readonly subjectId: string | null, readonly recordClass: RecordClass | null, readonly recordId: string | null, readonly reference: string | null, readonly askedOn: string | null, readonly loggedAt: string | null, readonly loggedBy: string | null, readonly underHold: boolean | null, readonly granted: boolean | null, readonly ground: ErasureGround | null, readonly reason: string | null, readonly decidedAt: string | null, readonly decidedBy: string | null, readonly confirmedAt: string | null, readonly confirmedBy: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type RequestRecordsMutationVariables = Exact<{
  input: RequestRecordsInput;
}>;


export type RequestRecordsMutation = { readonly requestRecords: { readonly case: { readonly id: string, readonly state: CaseState | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type ResumeByHandMutationVariables = Exact<{
  input: ResumeByHandInput;
}>;


export type ResumeByHandMutation = { readonly resumeByHand: { readonly case: { readonly id: string, readonly state: CaseState | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type ReturnReviewMutationVariables = Exact<{
  input: ReturnReviewInput;
}>;


export type ReturnReviewMutation = { readonly returnReview: { readonly case: { readonly id: string, readonly state: CaseState | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type ReviewCaseBreakGlassMutationVariables = Exact<{
  input: BreakGlassReviewInput;
}>;


export type ReviewCaseBreakGlassMutation = { readonly reviewCaseBreakGlass: { readonly use: { readonly id: string, readonly recordId: string | null, readonly subject: string | null, readonly organisation: string | null, readonly reason: BreakGlassReason | null, readonly words: string | null, readonly openedAt: string | null, readonly endsAt: string | null, readonly endedAt: string | null, readonly reviewedAt: string | null, readonly finding: BreakGlassFinding | null, readonly findingWords: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type ReviewPersonBreakGlassMutationVariables = Exact<{
  input: BreakGlassReviewInput;
}>;


export type ReviewPersonBreakGlassMutation = { readonly reviewPersonBreakGlass: { readonly use: { readonly id: string, readonly recordId: string | null, readonly subject: string | null, readonly organisation: string | null, readonly reason: BreakGlassReason | null, readonly words: string | null, readonly openedAt: string | null, readonly endsAt: string | null, readonly endedAt: string | null, readonly reviewedAt: string | null, readonly finding: BreakGlassFinding | null, readonly findingWords: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type RevokeCasesSharingMutationVariables = Exact<{
  input: SharingActInput;
}>;


export type RevokeCasesSharingMutation = { readonly revokeCasesSharing: { readonly agreement: { readonly id: string, readonly grantor: string | null, readonly grantee: string | null, readonly dataClass: DataClass | null, readonly purposes: ReadonlyArray<Purpose> | null, readonly validFrom: string | null, readonly validTo: string | null, readonly acceptedAt: string | null, readonly revokedAt: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type RevokeInvestigationsSharingMutationVariables = Exact<{
  input: SharingActInput;
}>;


export type RevokeInvestigationsSharingMutation = { readonly revokeInvestigationsSharing: { readonly agreement: { readonly id: string, readonly grantor: string | null, readonly grantee: string | null, readonly dataClass: DataClass | null, readonly purposes: ReadonlyArray<Purpose> | null, readonly validFrom: string | null, readonly validTo: string | null, readonly acceptedAt: string | null, readonly revokedAt: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type RevokePeopleSharingMutationVariables = Exact<{
  input: SharingActInput;
}>;


export type RevokePeopleSharingMutation = { readonly revokePeopleSharing: { readonly agreement: { readonly id: string, readonly grantor: string | null, readonly grantee: string | null, readonly dataClass: DataClass | null, readonly purposes: ReadonlyArray<Purpose> | null, readonly validFrom: string | null, readonly validTo: string | null, readonly acceptedAt: string | null, readonly revokedAt: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type RevokeReviewersSharingMutationVariables = Exact<{
  input: SharingActInput;
}>;


export type RevokeReviewersSharingMutation = { readonly revokeReviewersSharing: { readonly agreement: { readonly id: string, readonly grantor: string | null, readonly grantee: string | null, readonly dataClass: DataClass | null, readonly purposes: ReadonlyArray<Purpose> | null, readonly validFrom: string | null, readonly validTo: string | null, readonly acceptedAt: string | null, readonly revokedAt: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type ScreenCaseMutationVariables = Exact<{
  input: ScreenCaseInput;
}>;


export type ScreenCaseMutation = { readonly screenCase: { readonly case: { readonly id: string, readonly state: CaseState | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type SealPersonMutationVariables = Exact<{
  input: SealPersonInput;
}>;


export type SealPersonMutation = { readonly sealPerson: { readonly seal: { readonly personId: string | null, readonly revision: number | null, readonly sealed: boolean | null, readonly keptBy: ReadonlyArray<string> | null, readonly reason: SealReason | null, readonly words: string | null, readonly since: string | null, readonly subject: string | null, readonly named: ReadonlyArray<{ readonly subject: string | null, readonly seesPlaces: boolean | null }> | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type SendApologiesMutationVariables = Exact<{
  input: SendApologiesInput;
}>;


export type SendApologiesMutation = { readonly sendApologies: { readonly meeting: { readonly id: string, readonly on: string | null, readonly state: SteeringMeetingState | null, readonly begunAt: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string, readonly mayOverrule: string | null }> } | null };

export type ShutCaseOpenedByBreakGlassMutationVariables = Exact<{
  input: BreakGlassEndInput;
}>;


export type ShutCaseOpenedByBreakGlassMutation = { readonly shutCaseOpenedByBreakGlass: { readonly use: { readonly id: string, readonly recordId: string | null, readonly subject: string | null, readonly organisation: string | null, readonly reason: BreakGlassReason | null, readonly words: string | null, readonly openedAt: string | null, readonly endsAt: string | null, readonly endedAt: string | null, readonly reviewedAt: string | null, readonly finding: BreakGlassFinding | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type ShutPersonOpenedByBreakGlassMutationVariables = Exact<{
  input: BreakGlassEndInput;
}>;


export type ShutPersonOpenedByBreakGlassMutation = { readonly shutPersonOpenedByBreakGlass: { readonly use: { readonly id: string, readonly recordId: string | null, readonly subject: string | null, readonly organisation: string | null, readonly reason: BreakGlassReason | null, readonly words: string | null, readonly openedAt: string | null, readonly endsAt: string | null, readonly endedAt: string | null, readonly reviewedAt: string | null, readonly finding: BreakGlassFinding | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type StartReviewMutationVariables = Exact<{
  input: CaseActInput;
}>;


export type StartReviewMutation = { readonly startReview: { readonly case: { readonly id: string, readonly state: CaseState | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type SubmitForQualityMutationVariables = Exact<{
  input: CaseActInput;
}>;


export type SubmitForQualityMutation = { readonly submitForQuality: { readonly case: { readonly id: string, readonly state: CaseState | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type UndoMatchMutationVariables = Exact<{
  input: UndoMatchInput;
}>;


export type UndoMatchMutation = { readonly undoMatch: { readonly report: { readonly id: string, readonly match: { readonly outcome: MatchOutcome | null, readonly decidedBy: MatchDecider | null } | null, readonly person: { readonly id: string } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type UnlinkInvestigationMutationVariables = Exact<{
  input: UnlinkInvestigationInput;
}>;


export type UnlinkInvestigationMutation = { readonly unlinkInvestigation: { readonly investigation: { readonly id: string, readonly status: InvestigationStatus | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type UpdateInvestigationMutationVariables = Exact<{
  input: UpdateInvestigationInput;
}>;


export type UpdateInvestigationMutation = { readonly updateInvestigation: { readonly investigation: { readonly id: string, readonly status: InvestigationStatus | null, readonly reference: string | null, readonly leadOrganisation: string | null, readonly disclosureRestricted: boolean | null, readonly restrictedBy: RestrictingAuthority | null, readonly restrictedUntil: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type ViewIdentityMutationVariables = Exact<{
  input: ViewIdentityInput;
}>;


export type ViewIdentityMutation = { readonly viewIdentity: { readonly person: { readonly id: string, readonly minimalIdentity: { readonly givenNames: string | null, readonly familyName: string | null, readonly yearOfBirth: string | null, readonly yearOfDeath: string | null } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type WithdrawEntryMutationVariables = Exact<{
  input: WithdrawEntryInput;
}>;


export type WithdrawEntryMutation = { readonly withdrawEntry: { readonly case: { readonly id: string, readonly state: CaseState | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type WithdrawLibraryReportMutationVariables = Exact<{
  input: WithdrawLibraryReportInput;
}>;


export type WithdrawLibraryReportMutation = { readonly withdrawLibraryReport: { readonly report: { readonly id: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type WithdrawPastCareMutationVariables = Exact<{
  input: WithdrawPastCareInput;
}>;


export type WithdrawPastCareMutation = { readonly withdrawPastCare: { readonly case: { readonly id: string, readonly careOrganisations: ReadonlyArray<string> | null, readonly careTeams: ReadonlyArray<string> | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type WithdrawProposalMutationVariables = Exact<{
  input: WithdrawProposalInput;
}>;


export type WithdrawProposalMutation = { readonly withdrawProposal: { readonly case: { readonly id: string, readonly state: CaseState | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type WriteAdjustmentMutationVariables = Exact<{
  input: WriteAdjustmentInput;
}>;


export type WriteAdjustmentMutation = { readonly writeAdjustment: { readonly case: { readonly id: string, readonly state: CaseState | null } | null, readonly conflict: { readonly standingRevision: number | null, readonly standingText: string | null, readonly standingBy: string | null, readonly yours: { readonly id: string | null, readonly text: string | null, readonly fields: ReadonlyArray<{ readonly name: string | null, readonly value: string | null }> | null } | null, readonly standingFields: ReadonlyArray<{ readonly name: string | null, readonly value: string | null }> | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type WriteCareConcernMutationVariables = Exact<{
  input: WriteCareConcernInput;
}>;


export type WriteCareConcernMutation = { readonly writeCareConcern: { readonly case: { readonly id: string, readonly state: CaseState | null } | null, readonly conflict: { readonly standingRevision: number | null, readonly standingText: string | null, readonly standingBy: string | null, readonly yours: { readonly id: string | null, readonly text: string | null, readonly fields: ReadonlyArray<{ readonly name: string | null, readonly value: string | null }> | null } | null, readonly standingFields: ReadonlyArray<{ readonly name: string | null, readonly value: string | null }> | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type WriteCareEventMutationVariables = Exact<{
  input: WriteCareEventInput;
}>;


export type WriteCareEventMutation = { readonly writeCareEvent: { readonly case: { readonly id: string, readonly state: CaseState | null } | null, readonly conflict: { readonly standingRevision: number | null, readonly standingText: string | null, readonly standingBy: string | null, readonly yours: { readonly id: string | null, readonly text: string | null, readonly fields: ReadonlyArray<{ readonly name: string | null, readonly value: string | null }> | null } | null, readonly standingFields: ReadonlyArray<{ readonly name: string | null, readonly value: string | null }> | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type WriteContributoryFactorMutationVariables = Exact<{
  input: WriteContributoryFactorInput;
}>;


export type WriteContributoryFactorMutation = { readonly writeContributoryFactor: { readonly case: { readonly id: string, readonly state: CaseState | null } | null, readonly conflict: { readonly standingRevision: number | null, readonly standingText: string | null, readonly standingBy: string | null, readonly yours: { readonly id: string | null, readonly text: string | null, readonly fields: ReadonlyArray<{ readonly name: string | null, readonly value: string | null }> | null } | null, readonly standingFields: ReadonlyArray<{ readonly name: string | null, readonly value: string | null }> | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type WriteGoodPracticeMutationVariables = Exact<{
  input: WriteGoodPracticeInput;
}>;


export type WriteGoodPracticeMutation = { readonly writeGoodPractice: { readonly case: { readonly id: string, readonly state: CaseState | null } | null, readonly conflict: { readonly standingRevision: number | null, readonly standingText: string | null, readonly standingBy: string | null, readonly yours: { readonly id: string | null, readonly text: string | null, readonly fields: ReadonlyArray<{ readonly name: string | null, readonly value: string | null }> | null } | null, readonly standingFields: ReadonlyArray<{ readonly name: string | null, readonly value: string | null }> | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type WriteSectionMutationVariables = Exact<{
  input: WriteSectionInput;
}>;


export type WriteSectionMutation = { readonly writeSection: { readonly case: { readonly id: string, readonly state: CaseState | null } | null, readonly conflict: { readonly standingRevision: number | null, readonly standingText: string | null, readonly standingBy: string | null, readonly yours: { readonly id: string | null, readonly text: string | null } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type WriteTermsOfReferenceMutationVariables = Exact<{
  input: WriteTermsOfReferenceInput;
}>;


export type WriteTermsOfReferenceMutation = { readonly writeTermsOfReference: { readonly steeringGroup: { readonly id: string, readonly seatsNotFilled: ReadonlyArray<SteeringSeat> | null, readonly members: ReadonlyArray<{ readonly id: string | null, readonly seat: SteeringSeat | null, readonly organisation: string | null, readonly state: SteeringMembershipState | null }> | null, readonly terms: ReadonlyArray<{ readonly version: number | null, readonly adoptedOn: string | null }> | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string, readonly mayOverrule: string | null }> } | null };

export type AnchorAuditAtCasesMutationVariables = Exact<{
  input: AnchorAuditInput;
}>;


export type AnchorAuditAtCasesMutation = { readonly anchorAuditAtCases: { readonly refusals: ReadonlyArray<{ readonly code: string }> } | null };

export type AnchorAuditAtInvestigationsMutationVariables = Exact<{
  input: AnchorAuditInput;
}>;


export type AnchorAuditAtInvestigationsMutation = { readonly anchorAuditAtInvestigations: { readonly refusals: ReadonlyArray<{ readonly code: string }> } | null };

export type AnchorAuditAtPeopleMutationVariables = Exact<{
  input: AnchorAuditInput;
}>;


export type AnchorAuditAtPeopleMutation = { readonly anchorAuditAtPeople: { readonly refusals: ReadonlyArray<{ readonly code: string }> } | null };

export type AnchorAuditAtReviewersMutationVariables = Exact<{
  input: AnchorAuditInput;
}>;


export type AnchorAuditAtReviewersMutation = { readonly anchorAuditAtReviewers: { readonly refusals: ReadonlyArray<{ readonly code: string }> } | null };

export type AppointMutationVariables = Exact<{
  input: AppointInput;
}>;


export type AppointMutation = { readonly appoint: { readonly outcome: AppointmentOutcome | null, readonly reasons: ReadonlyArray<string> | null, readonly reviewerSubject: string | null, readonly refusals: ReadonlyArray<{ readonly code: string }> } | null };

export type ReadProposalQueryVariables = Exact<{
  proposalId: string | number;
}>;


export type ReadProposalQuery = { readonly appointmentProposal: { readonly caseId: string | null, readonly reviewerId: string | null, readonly supporterId: string | null, readonly careOrganisations: ReadonlyArray<string> | null, readonly careTeams: ReadonlyArray<string> | null, readonly careManagers: ReadonlyArray<string> | null, readonly waiver: boolean | null, readonly state: ProposalState | null } | null };

export type RecordAppointmentMutationVariables = Exact<{
  input: RecordAppointmentInput;
}>;


export type RecordAppointmentMutation = { readonly recordAppointment: { readonly refusals: ReadonlyArray<{ readonly code: string }> } | null };

export type AppraiseCaseMutationVariables = Exact<{
  input: AppraiseCaseInput;
}>;


export type AppraiseCaseMutation = { readonly appraiseCase: { readonly refusals: ReadonlyArray<{ readonly code: string }> } | null };

export type RaiseCasesAppraisalsMutationVariables = Exact<{
  input: RaiseAppraisalsInput;
}>;


export type RaiseCasesAppraisalsMutation = { readonly raiseCasesAppraisals: { readonly raised: number | null, readonly more: boolean | null, readonly refusals: ReadonlyArray<{ readonly code: string }> } | null };

export type RaiseInvestigationsAppraisalsMutationVariables = Exact<{
  input: RaiseAppraisalsInput;
}>;


export type RaiseInvestigationsAppraisalsMutation = { readonly raiseInvestigationsAppraisals: { readonly raised: number | null, readonly more: boolean | null, readonly refusals: ReadonlyArray<{ readonly code: string }> } | null };

export type RaisePeopleAppraisalsMutationVariables = Exact<{
  input: RaiseAppraisalsInput;
}>;


export type RaisePeopleAppraisalsMutation = { readonly raisePeopleAppraisals: { readonly raised: number | null, readonly more: boolean | null, readonly refusals: ReadonlyArray<{ readonly code: string }> } | null };

export type RaiseReviewersAppraisalsMutationVariables = Exact<{
  input: RaiseAppraisalsInput;
}>;


export type RaiseReviewersAppraisalsMutation = { readonly raiseReviewersAppraisals: { readonly raised: number | null, readonly more: boolean | null, readonly refusals: ReadonlyArray<{ readonly code: string }> } | null };

export type BeginDeliveryMutationVariables = Exact<{
  input: BeginDeliveryInput;
}>;


export type BeginDeliveryMutation = { readonly beginDelivery: { readonly delivery: { readonly step: DeliveryStep | null, readonly kind: SubmissionKind | null, readonly bytes: string | null, readonly contentHash: string | null, readonly earlier: ReadonlyArray<string> | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string }> } | null };

export type ReadDeliveryFactsQueryVariables = Exact<{
  submissionId: string | number;
}>;


export type ReadDeliveryFactsQuery = { readonly submission: { readonly case: { readonly person: { readonly revision: number | null } | null, readonly investigations: ReadonlyArray<{ readonly kind: InvestigationKind | null, readonly status: InvestigationStatus | null, readonly disclosureRestricted: boolean | null }> | null } | null } | null };

export type RecordReceiptMutationVariables = Exact<{
  input: RecordReceiptInput;
}>;


export type RecordReceiptMutation = { readonly recordReceipt: { readonly refusals: ReadonlyArray<{ readonly code: string }> } | null };

export type EndAppointmentOfCaseMutationVariables = Exact<{
  input: EndAppointmentOfCaseInput;
}>;


export type EndAppointmentOfCaseMutation = { readonly endAppointmentOfCase: { readonly refusals: ReadonlyArray<{ readonly code: string }> } | null };

export type FollowProcessMutationVariables = Exact<{
  input: FollowProcessInput;
}>;


export type FollowProcessMutation = { readonly followProcess: { readonly refusals: ReadonlyArray<{ readonly code: string }> } | null };

export type ReadLinkedProcessQueryVariables = Exact<{
  investigationId: string | number;
}>;


export type ReadLinkedProcessQuery = { readonly investigation: { readonly kind: InvestigationKind | null, readonly status: InvestigationStatus | null, readonly disclosureRestricted: boolean | null, readonly links: ReadonlyArray<{ readonly caseId: string | null, readonly revision: number | null, readonly endedAt: string | null, readonly plan: { readonly whoAsksFamily: FamilyAsker | null } | null }> | null } | null };

export type GuardLedgerMutationVariables = Exact<{
  input: GuardLedgerInput;
}>;


export type GuardLedgerMutation = { readonly guardLedger: { readonly refusals: ReadonlyArray<{ readonly code: string }> } | null };

export type ReadChildQueryVariables = Exact<{
  caseId: string | number;
  personId: string | number;
}>;


export type ReadChildQuery = { readonly case: { readonly childTeamTold: boolean | null } | null, readonly person: { readonly record: { readonly givenNames: string | null, readonly familyName: string | null, readonly birthDate: string | null, readonly deathDate: string | null, readonly nhsNumber: string | null, readonly nhsNumberStatus: string | null, readonly nhsNumberAsReported: string | null, readonly sex: Sex | null, readonly ethnicCategory: string | null, readonly postcode: string | null, readonly gpPractice: string | null, readonly area: string | null, readonly learningDisability: LearningDisability | null } | null } | null };

export type ReceiveChildNotificationMutationVariables = Exact<{
  input: ReceiveChildNotificationInput;
}>;


export type ReceiveChildNotificationMutation = { readonly receiveChildNotification: { readonly refusals: ReadonlyArray<{ readonly code: string }> } | null };

export type WithdrawChildNotificationMutationVariables = Exact<{
  input: WithdrawChildNotificationInput;
}>;


export type WithdrawChildNotificationMutation = { readonly withdrawChildNotification: { readonly refusals: ReadonlyArray<{ readonly code: string }> } | null };

export type HoldCaseMutationVariables = Exact<{
  input: HoldCaseInput;
}>;


export type HoldCaseMutation = { readonly holdCase: { readonly refusals: ReadonlyArray<{ readonly code: string }> } | null };

export type ReadInvestigationLinksQueryVariables = Exact<{
  investigationId: string | number;
}>;


export type ReadInvestigationLinksQuery = { readonly investigation: { readonly holdReason: HoldReason | null, readonly links: ReadonlyArray<{ readonly caseId: string | null, readonly revision: number | null, readonly holdsReview: boolean | null }> | null } | null };

export type ReadHandoverSubjectQueryVariables = Exact<{
  handoverId: string | number;
}>;


export type ReadHandoverSubjectQuery = { readonly handover: { readonly state: HandoverState | null, readonly indexedAs: string | null, readonly version: number | null, readonly organisation: string | null, readonly subject: { readonly givenNames: string | null, readonly familyName: string | null, readonly birthDate: string | null, readonly deathDate: string | null, readonly nhsNumber: string | null, readonly nhsNumberStatus: string | null, readonly sex: Sex | null, readonly ethnicCategory: string | null, readonly postcode: string | null, readonly gpPractice: string | null, readonly area: string | null, readonly learningDisability: LearningDisability | null } | null } | null };

export type ReceiveReportMutationVariables = Exact<{
  input: ReceiveReportInput;
}>;


export type ReceiveReportMutation = { readonly receiveReport: { readonly refusals: ReadonlyArray<{ readonly code: string }> } | null };

export type ReadInvestigationSubjectQueryVariables = Exact<{
  investigationId: string | number;
}>;


export type ReadInvestigationSubjectQuery = { readonly investigation: { readonly leadOrganisation: string | null, readonly openedOn: string | null, readonly subjectVersion: number | null, readonly subject: { readonly givenNames: string | null, readonly familyName: string | null, readonly birthDate: string | null, readonly deathDate: string | null, readonly nhsNumber: string | null, readonly nhsNumberStatus: string | null, readonly sex: Sex | null, readonly ethnicCategory: string | null, readonly postcode: string | null, readonly gpPractice: string | null, readonly area: string | null, readonly learningDisability: LearningDisability | null } | null } | null };

export type LinkMatchedReportMutationVariables = Exact<{
  input: LinkPersonInput;
}>;


export type LinkMatchedReportMutation = { readonly linkPerson: { readonly refusals: ReadonlyArray<{ readonly code: string }> } | null };

export type ReadMatchedReportQueryVariables = Exact<{
  reportId: string | number;
}>;


export type ReadMatchedReportQuery = { readonly deathReport: { readonly kind: ReportKind | null, readonly sourceId: string | null, readonly person: { readonly id: string } | null } | null };

export type MakeDigestMutationVariables = Exact<{
  input: MakeDigestInput;
}>;


export type MakeDigestMutation = { readonly makeDigest: { readonly refusals: ReadonlyArray<{ readonly code: string }> } | null };

export type ReadChildThemesForPackQueryVariables = Exact<{
  firstQuarter: string;
  lastQuarter: string;
}>;


export type ReadChildThemesForPackQuery = { readonly childThemes: ReadonlyArray<{ readonly releaseId: string | null, readonly firstQuarter: string | null, readonly lastQuarter: string | null, readonly theme: { readonly code: string, readonly label: string | null } | null, readonly children: { readonly display: string, readonly value: number | null, readonly suppressed: boolean } | null, readonly inTransition: { readonly display: string, readonly value: number | null, readonly suppressed: boolean } | null }> | null };

export type ReadOrganisationsForPackQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ReadOrganisationsForPackQuery = { readonly organisations: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ReadPackDraftQueryVariables = Exact<{
  packId: string | number;
}>;


export type ReadPackDraftQuery = { readonly packDraft: string | null };

export type RecordPackMutationVariables = Exact<{
  input: RecordPackInput;
}>;


export type RecordPackMutation = { readonly recordPack: { readonly refusals: ReadonlyArray<{ readonly code: string }> } | null };

export type RecordPackStepMutationVariables = Exact<{
  input: RecordPackStepInput;
}>;


export type RecordPackStepMutation = { readonly recordPackStep: { readonly refusals: ReadonlyArray<{ readonly code: string }> } | null };

export type ReadMatchWorkQueryVariables = Exact<{
  reportId: string | number;
}>;


export type ReadMatchWorkQuery = { readonly matchWork: { readonly candidates: unknown } | null };

export type RecordMatchMutationVariables = Exact<{
  input: RecordMatchInput;
}>;


export type RecordMatchMutation = { readonly recordMatch: { readonly refusals: ReadonlyArray<{ readonly code: string }> } | null };

export type MergeCaseMutationVariables = Exact<{
  input: MergeCaseInput;
}>;


export type MergeCaseMutation = { readonly mergeCase: { readonly refusals: ReadonlyArray<{ readonly code: string }> } | null };

export type ReadWebhookDeliveryQueryVariables = Exact<{
  changeId: string | number;
  webhookId: string | number;
}>;


export type ReadWebhookDeliveryQuery = { readonly webhookDelivery: { readonly url: string | null, readonly body: string | null, readonly timestamp: string | null, readonly signature: string | null } | null };

export type RecordWebhookDeliveryMutationVariables = Exact<{
  input: RecordWebhookDeliveryInput;
}>;


export type RecordWebhookDeliveryMutation = { readonly recordWebhookDelivery: { readonly refusals: ReadonlyArray<{ readonly code: string }> } | null };

export type OpenCaseMutationVariables = Exact<{
  input: OpenCaseInput;
}>;


export type OpenCaseMutation = { readonly openCase: { readonly refusals: ReadonlyArray<{ readonly code: string }> } | null };

export type ReadPersonForCaseQueryVariables = Exact<{
  personId: string | number;
}>;


export type ReadPersonForCaseQuery = { readonly person: { readonly revision: number | null, readonly record: { readonly birthDate: string | null, readonly deathDate: string | null, readonly sex: Sex | null, readonly ethnicCategory: string | null, readonly area: string | null, readonly learningDisability: LearningDisability | null, readonly placeOfDeath: string | null, readonly causes: ReadonlyArray<{ readonly line: CertificateLine | null, readonly text: string | null, readonly icd10: string | null }> | null } | null, readonly reports: ReadonlyArray<{ readonly kind: ReportKind | null, readonly receivedAt: string | null, readonly reportedOn: string | null, readonly says: { readonly birthDate: string | null, readonly deathDate: string | null } | null }> | null } | null };

export type ReadOrganisationNamesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ReadOrganisationNamesQuery = { readonly organisations: { readonly nodes: ReadonlyArray<{ readonly name: string } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ReadSubmissionWorkQueryVariables = Exact<{
  caseId: string | number;
}>;


export type ReadSubmissionWorkQuery = { readonly submissionWork: { readonly pseudonym: string | null, readonly submissionVersion: number | null, readonly area: string | null, readonly methodVersion: string | null, readonly gradeScale: string | null, readonly grade: number | null, readonly gradeOfServices: number | null, readonly themes: ReadonlyArray<string> | null, readonly goodPractice: ReadonlyArray<string> | null, readonly learning: ReadonlyArray<string> | null, readonly underlyingCause: string | null, readonly avoidability: Avoidability | null, readonly avoidableList: string | null, readonly notifiedOn: string | null, readonly allocatedOn: string | null, readonly completedOn: string | null, readonly heldDays: number | null, readonly allocatedInTime: boolean | null, readonly completedInTime: boolean | null, readonly familyNames: ReadonlyArray<string> | null, readonly familyReach: ReadonlyArray<string> | null, readonly revisions: ReadonlyArray<{ readonly fact: string | null, readonly revision: number | null }> | null, readonly facts: { readonly birthDate: string | null, readonly deathDate: string | null, readonly sex: string | null, readonly ethnicCategory: string | null, readonly learningDisability: string | null, readonly placeOfDeath: string | null, readonly causes: ReadonlyArray<{ readonly line: string | null, readonly icd10: string | null }> | null } | null, readonly contributoryFactors: ReadonlyArray<{ readonly domain: string | null, readonly category: string | null, readonly agency: string | null, readonly text: string | null }> | null, readonly recommendations: ReadonlyArray<{ readonly theme: string | null, readonly addressee: string | null, readonly text: string | null }> | null, readonly person: { readonly revision: number | null, readonly record: { readonly birthDate: string | null, readonly nhsNumber: string | null } | null, readonly reports: ReadonlyArray<{ readonly reference: string | null, readonly sourceId: string | null, readonly says: { readonly givenNames: string | null, readonly familyName: string | null, readonly nhsNumberAsReported: string | null, readonly postcode: string | null, readonly formerPostcodes: ReadonlyArray<string> | null, readonly formerNhsNumbers: ReadonlyArray<string> | null, readonly otherNames: ReadonlyArray<{ readonly givenNames: string | null, readonly familyName: string | null }> | null } | null }> | null } | null } | null, readonly case: { readonly reference: string | null, readonly reviewer: { readonly displayName: string | null } | null, readonly investigations: ReadonlyArray<{ readonly id: string, readonly status: InvestigationStatus | null, readonly kind: InvestigationKind | null, readonly disclosureRestricted: boolean | null }> | null } | null };

export type RecordPreparedMutationVariables = Exact<{
  input: RecordPreparedInput;
}>;


export type RecordPreparedMutation = { readonly recordPrepared: { readonly refusals: ReadonlyArray<{ readonly code: string }> } | null };

export type RaiseRemindersMutationVariables = Exact<{
  input: RaiseRemindersInput;
}>;


export type RaiseRemindersMutation = { readonly raiseReminders: { readonly raised: number | null, readonly more: boolean | null, readonly refusals: ReadonlyArray<{ readonly code: string }> } | null };

export type ReconcileSubmissionsMutationVariables = Exact<{
  input: ReconcileSubmissionsInput;
}>;


export type ReconcileSubmissionsMutation = { readonly reconcileSubmissions: { readonly repaired: number | null, readonly raised: number | null, readonly refusals: ReadonlyArray<{ readonly code: string }> } | null };

export type RecordAcknowledgementMutationVariables = Exact<{
  input: RecordAcknowledgementInput;
}>;


export type RecordAcknowledgementMutation = { readonly recordAcknowledgement: { readonly refusals: ReadonlyArray<{ readonly code: string }> } | null };

export type RecordReferralTakenMutationVariables = Exact<{
  input: RecordReferralTakenInput;
}>;


export type RecordReferralTakenMutation = { readonly recordReferralTaken: { readonly refusals: ReadonlyArray<{ readonly code: string }> } | null };

export type RefreshCaseMutationVariables = Exact<{
  input: RefreshCaseInput;
}>;


export type RefreshCaseMutation = { readonly refreshCase: { readonly refusals: ReadonlyArray<{ readonly code: string }> } | null };

export type ResumeCaseMutationVariables = Exact<{
  input: ResumeCaseInput;
}>;


export type ResumeCaseMutation = { readonly resumeCase: { readonly refusals: ReadonlyArray<{ readonly code: string }> } | null };

export type RewriteKeysMutationVariables = Exact<{
  input: RewriteKeysInput;
}>;


export type RewriteKeysMutation = { readonly rewriteKeys: { readonly more: boolean | null } | null };

export type ImportRowsMutationVariables = Exact<{
  input: ImportRowsInput;
}>;


export type ImportRowsMutation = { readonly importRows: { readonly more: boolean | null, readonly refusals: ReadonlyArray<{ readonly code: string }> } | null };

export type ReadNoteToScrubQueryVariables = Exact<{
  flagId: string | number;
}>;


export type ReadNoteToScrubQuery = { readonly noteToScrub: { readonly words: string | null, readonly names: ReadonlyArray<string> | null, readonly numbers: ReadonlyArray<string> | null, readonly addresses: ReadonlyArray<string> | null, readonly birthDate: string | null } | null };

export type RecordScrubbedNoteMutationVariables = Exact<{
  input: RecordScrubbedNoteInput;
}>;


export type RecordScrubbedNoteMutation = { readonly recordScrubbedNote: { readonly refusals: ReadonlyArray<{ readonly code: string }> } | null };

export type ApplySealToCasesMutationVariables = Exact<{
  input: ApplySealInput;
}>;


export type ApplySealToCasesMutation = { readonly applySealToCases: { readonly refusals: ReadonlyArray<{ readonly code: string }> } | null };

export type ReadSealQueryVariables = Exact<{
  personId: string | number;
}>;


export type ReadSealQuery = { readonly person: { readonly id: string, readonly seal: { readonly revision: number | null, readonly sealed: boolean | null, readonly keptBy: ReadonlyArray<string> | null, readonly named: ReadonlyArray<{ readonly subject: string | null, readonly seesPlaces: boolean | null }> | null } | null, readonly case: { readonly id: string } | null } | null };

export type ApplySealToInvestigationsMutationVariables = Exact<{
  input: ApplySealInput;
}>;


export type ApplySealToInvestigationsMutation = { readonly applySealToInvestigations: { readonly refusals: ReadonlyArray<{ readonly code: string }> } | null };

export type ApplySealToReviewersMutationVariables = Exact<{
  input: ApplySealInput;
}>;


export type ApplySealToReviewersMutation = { readonly applySealToReviewers: { readonly refusals: ReadonlyArray<{ readonly code: string }> } | null };

export type ReadReferralQueryVariables = Exact<{
  caseId: string | number;
}>;


export type ReadReferralQuery = { readonly case: { readonly referrals: ReadonlyArray<{ readonly id: string | null, readonly kind: ReferralKind | null, readonly to: string | null, readonly madeOn: string | null, readonly organisation: string | null, readonly words: string | null }> | null, readonly person: { readonly record: { readonly givenNames: string | null, readonly familyName: string | null, readonly birthDate: string | null, readonly deathDate: string | null, readonly nhsNumber: string | null, readonly nhsNumberStatus: string | null, readonly nhsNumberAsReported: string | null, readonly sex: Sex | null, readonly ethnicCategory: string | null, readonly postcode: string | null, readonly gpPractice: string | null, readonly area: string | null, readonly learningDisability: LearningDisability | null } | null } | null } | null };

export type ReceiveReferralMutationVariables = Exact<{
  input: ReceiveReferralInput;
}>;


export type ReceiveReferralMutation = { readonly receiveReferral: { readonly refusals: ReadonlyArray<{ readonly code: string }> } | null };

export type SettlePersonMutationVariables = Exact<{
  input: SettlePersonInput;
}>;


export type SettlePersonMutation = { readonly settlePerson: { readonly refusals: ReadonlyArray<{ readonly code: string }> } | null };

export type SplitCaseMutationVariables = Exact<{
  input: SplitCaseInput;
}>;


export type SplitCaseMutation = { readonly splitCase: { readonly refusals: ReadonlyArray<{ readonly code: string }> } | null };

export type LinkMovedReportsMutationVariables = Exact<{
  input: LinkPersonInput;
}>;


export type LinkMovedReportsMutation = { readonly linkPerson: { readonly refusals: ReadonlyArray<{ readonly code: string }> } | null };

export type ReadMovedReportQueryVariables = Exact<{
  reportId: string | number;
}>;


export type ReadMovedReportQuery = { readonly deathReport: { readonly kind: ReportKind | null, readonly sourceId: string | null, readonly person: { readonly id: string } | null } | null };

export type ReadAdultThemesQueryVariables = Exact<{
  caseId: string | number;
}>;


export type ReadAdultThemesQuery = { readonly case: { readonly review: { readonly themes: ReadonlyArray<{ readonly code: string }> | null } | null } | null };

export type RecordAdultThemesMutationVariables = Exact<{
  input: RecordAdultThemesInput;
}>;


export type RecordAdultThemesMutation = { readonly recordAdultThemes: { readonly refusals: ReadonlyArray<{ readonly code: string }> } | null };

export type ReadScreeningQueryVariables = Exact<{
  caseId: string | number;
}>;


export type ReadScreeningQuery = { readonly case: { readonly eligibility: { readonly outcome: EligibilityOutcome | null } | null, readonly timeline: { readonly nodes: ReadonlyArray<{ readonly sequence: number | null } | null> | null } | null } | null };

export type RecordScreeningMutationVariables = Exact<{
  input: RecordScreeningInput;
}>;


export type RecordScreeningMutation = { readonly recordScreening: { readonly refusals: ReadonlyArray<{ readonly code: string }> } | null };

export type ReadReviewerFactsQueryVariables = Exact<{
  reviewerId: string | number;
}>;


export type ReadReviewerFactsQuery = { readonly reviewer: { readonly revision: number | null, readonly subject: string | null, readonly team: string | null, readonly manager: string | null, readonly caseloadLimit: number | null, readonly employer: { readonly code: string } | null, readonly training: ReadonlyArray<{ readonly kind: TrainingKind | null, readonly completedOn: string | null, readonly expiresOn: string | null }> | null, readonly leave: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly cancelledAt: string | null }> | null, readonly declarations: ReadonlyArray<{ readonly organisation: string | null, readonly team: string | null, readonly from: string | null, readonly to: string | null, readonly case: { readonly id: string } | null }> | null } | null };

export type RecordReviewerMutationVariables = Exact<{
  input: RecordReviewerInput;
}>;


export type RecordReviewerMutation = { readonly recordReviewer: { readonly refusals: ReadonlyArray<{ readonly code: string }> } | null };

export type AcknowledgeChildNotificationMutationVariables = Exact<{
  input: AcknowledgeChildNotificationInput;
}>;


export type AcknowledgeChildNotificationMutation = { readonly acknowledgeChildNotification: { readonly childNotification: { readonly id: string, readonly state: ChildNotificationState | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type AgreePlanAsLeadMutationVariables = Exact<{
  input: AgreeInterfacePlanInput;
}>;


export type AgreePlanAsLeadMutation = { readonly agreeInterfacePlan: { readonly investigation: { readonly id: string, readonly links: ReadonlyArray<{ readonly caseId: string | null, readonly plans: ReadonlyArray<{ readonly version: number | null, readonly agreed: boolean | null }> | null }> | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type AnswerRecordsRequestMutationVariables = Exact<{
  input: AnswerRecordsRequestInput;
}>;


export type AnswerRecordsRequestMutation = { readonly answerRecordsRequest: { readonly recordsRequest: { readonly id: string | null, readonly outcome: RecordsOutcome | null, readonly answeredOn: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type AnswerTransferMutationVariables = Exact<{
  input: AnswerTransferInput;
}>;


export type AnswerTransferMutation = { readonly answerTransfer: { readonly case: { readonly id: string, readonly state: CaseState | null, readonly custodian: string | null, readonly transfers: ReadonlyArray<{ readonly id: string | null, readonly from: string | null, readonly to: string | null, readonly state: TransferState | null }> | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type ConfirmNoteMutationVariables = Exact<{
  input: ConfirmNoteInput;
}>;


export type ConfirmNoteMutation = { readonly confirmNote: { readonly themeFlag: { readonly id: string, readonly scrubbedNote: { readonly text: string | null, readonly hash: string | null, readonly removed: number | null, readonly confirmedAt: string | null } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type EndWebhookMutationVariables = Exact<{
  input: EndWebhookInput;
}>;


export type EndWebhookMutation = { readonly endWebhook: { readonly webhook: { readonly id: string | null, readonly endedAt: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type FlagThemeMutationVariables = Exact<{
  input: FlagThemeInput;
}>;


export type FlagThemeMutation = { readonly flagTheme: { readonly themeFlag: { readonly id: string, readonly category: number | null, readonly modifiable: boolean | null, readonly seenInAdultsAt: string | null, readonly theme: { readonly code: string, readonly label: string | null } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type FollowChangesQueryVariables = Exact<{
  cursor?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type FollowChangesQuery = { readonly changesSince: { readonly cursor: string | null, readonly more: boolean | null, readonly changes: ReadonlyArray<{ readonly id: string | null, readonly kind: TeamChangeKind | null, readonly subjectId: string | null, readonly at: string | null }> | null } | null };

export type FollowInterfacesQueryVariables = Exact<{
  filter?: InvestigationFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type FollowInterfacesQuery = { readonly investigations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: InvestigationKind | null, readonly reference: string | null, readonly status: InvestigationStatus | null, readonly case: { readonly id: string, readonly reference: string | null, readonly state: CaseState | null, readonly reviewer: { readonly id: string } | null, readonly askedQuestions: ReadonlyArray<{ readonly process: AskingProcess | null, readonly topic: string | null, readonly askedOn: string | null, readonly state: AskedQuestionState | null }> | null } | null, readonly nextDue: { readonly step: LimitedStep | null, readonly dueOn: string | null } | null, readonly links: ReadonlyArray<{ readonly caseId: string | null, readonly relation: LinkRelation | null, readonly holdsReview: boolean | null, readonly plans: ReadonlyArray<{ readonly version: number | null, readonly agreed: boolean | null }> | null, readonly plan: { readonly version: number | null, readonly whoAsksFamily: FamilyAsker | null, readonly restrictions: ReadonlyArray<RestrictingAuthority> | null, readonly records: ReadonlyArray<{ readonly record: PlannedRecord | null, readonly obtainedBy: InterfaceSide | null, readonly shared: SharingWay | null }> | null, readonly milestones: ReadonlyArray<{ readonly milestone: InterfaceMilestone | null, readonly by: InterfaceSide | null, readonly dueOn: string | null }> | null } | null }> | null } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type FollowOwnReportsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FollowOwnReportsQuery = { readonly myReports: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly reference: string | null, readonly sourceId: string | null, readonly receivedAt: string | null, readonly progress: ReportProgress | null } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type FollowSubmissionsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FollowSubmissionsQuery = { readonly submissions: { readonly nodes: ReadonlyArray<{ readonly id: string | null, readonly kind: SubmissionKind | null, readonly version: number | null, readonly state: SubmissionState | null, readonly contentHash: string | null, readonly releasedAt: string | null, readonly receiptId: string | null } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ListActionsOwedQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListActionsOwedQuery = { readonly actionsOwed: { readonly nodes: ReadonlyArray<{ readonly id: string | null, readonly text: string | null, readonly measureText: string | null, readonly dueOn: string | null, readonly state: LearningActionState | null, readonly remindedOn: string | null, readonly progress: ReadonlyArray<{ readonly state: LearningActionState | null, readonly on: string | null, readonly text: string | null }> | null } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ListChildDeathReviewsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListChildDeathReviewsQuery = { readonly childDeathReviews: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly sourceSystem: string | null, readonly sourceId: string | null, readonly receivedAt: string | null, readonly status: ChildDeathReviewStatus | null, readonly outcome: HandoverOutcome | null, readonly handovers: ReadonlyArray<{ readonly id: string, readonly version: number | null, readonly state: HandoverState | null, readonly reasons: ReadonlyArray<{ readonly message: string | null, readonly path: ReadonlyArray<string> | null, readonly howToProceed: string | null }> | null }> | null, readonly themeFlags: ReadonlyArray<{ readonly id: string, readonly relevantToAdults: boolean | null, readonly seenInAdultsAt: string | null, readonly theme: { readonly code: string } | null }> | null } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ListChildNotificationsQueryVariables = Exact<{
  state?: ChildNotificationState | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListChildNotificationsQuery = { readonly childNotifications: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: ChildNotificationState | null, readonly receivedAt: string | null, readonly dueOn: string | null, readonly subject: { readonly givenNames: string | null, readonly familyName: string | null, readonly birthDate: string | null, readonly deathDate: string | null, readonly nhsNumber: string | null } | null } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ListOwnNoticesQueryVariables = Exact<{
  unread?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListOwnNoticesQuery = { readonly myNotices: { readonly nodes: ReadonlyArray<{ readonly id: string | null, readonly reference: string | null, readonly kind: CaseActKind | null, readonly message: string | null, readonly toldAt: string | null, readonly dueOn: string | null, readonly readAt: string | null } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ListQuarantineQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListQuarantineQuery = { readonly quarantinedHandovers: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number | null, readonly receivedAt: string | null, readonly attempt: number | null, readonly schemaVersion: string | null, readonly document: string | null, readonly reasons: ReadonlyArray<{ readonly code: string | null, readonly message: string | null, readonly path: ReadonlyArray<string> | null, readonly howToProceed: string | null }> | null, readonly childDeathReview: { readonly id: string, readonly sourceSystem: string | null, readonly sourceId: string | null } | null } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ListRecordsOwedQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListRecordsOwedQuery = { readonly recordsOwed: { readonly nodes: ReadonlyArray<{ readonly id: string | null, readonly caseReference: string | null, readonly kind: string | null, readonly kindInWords: string | null, readonly since: string | null, readonly asks: string | null, readonly askedAt: string | null, readonly dueOn: string | null, readonly remindedOn: string | null, readonly outcome: RecordsOutcome | null, readonly person: { readonly id: string, readonly minimalIdentity: { readonly givenNames: string | null, readonly familyName: string | null, readonly yearOfBirth: string | null, readonly yearOfDeath: string | null } | null } | null } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ListReferralsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListReferralsQuery = { readonly receivedReferrals: { readonly nodes: ReadonlyArray<{ readonly id: string | null, readonly kind: ReferralKind | null, readonly madeOn: string | null, readonly madeBy: string | null, readonly state: ReferralState | null, readonly words: string | null, readonly subject: { readonly givenNames: string | null, readonly familyName: string | null, readonly birthDate: string | null, readonly deathDate: string | null } | null, readonly case: { readonly id: string } | null, readonly investigation: { readonly id: string, readonly status: InvestigationStatus | null } | null } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ListTransfersQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListTransfersQuery = { readonly openTransfers: { readonly nodes: ReadonlyArray<{ readonly id: string | null, readonly from: string | null, readonly to: string | null, readonly state: TransferState | null, readonly proposedAt: string | null, readonly case: { readonly id: string, readonly reference: string | null, readonly state: CaseState | null } | null } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ListWebhooksQueryVariables = Exact<{ [key: string]: never; }>;


export type ListWebhooksQuery = { readonly webhooks: ReadonlyArray<{ readonly id: string | null, readonly url: string | null, readonly registeredAt: string | null, readonly endedAt: string | null }> | null };

export type OpenCaseAsLeadMutationVariables = Exact<{
  input: BreakGlassInput;
}>;


export type OpenCaseAsLeadMutation = { readonly openCaseByBreakGlass: { readonly use: { readonly id: string, readonly recordId: string | null, readonly subject: string | null, readonly organisation: string | null, readonly reason: BreakGlassReason | null, readonly words: string | null, readonly openedAt: string | null, readonly endsAt: string | null, readonly endedAt: string | null, readonly reviewedAt: string | null, readonly finding: BreakGlassFinding | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type ProposePlanAsLeadMutationVariables = Exact<{
  input: ProposeInterfacePlanInput;
}>;


export type ProposePlanAsLeadMutation = { readonly proposeInterfacePlan: { readonly investigation: { readonly id: string, readonly links: ReadonlyArray<{ readonly caseId: string | null, readonly plans: ReadonlyArray<{ readonly version: number | null, readonly agreed: boolean | null }> | null }> | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type ProposeTransferMutationVariables = Exact<{
  input: ProposeTransferInput;
}>;


export type ProposeTransferMutation = { readonly proposeTransfer: { readonly case: { readonly id: string, readonly state: CaseState | null, readonly custodian: string | null, readonly transfers: ReadonlyArray<{ readonly id: string | null, readonly from: string | null, readonly to: string | null, readonly state: TransferState | null }> | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type ReadAskedQuestionsQueryVariables = Exact<{
  caseId: string | number;
  topic?: string | null | undefined;
}>;


export type ReadAskedQuestionsQuery = { readonly familyTopics: ReadonlyArray<{ readonly code: string | null, readonly label: string | null, readonly askedOnce: boolean | null }> | null, readonly case: { readonly id: string, readonly family: { readonly leftAloneToday: boolean | null, readonly leftAloneUntil: string | null, readonly plan: { readonly channels: ReadonlyArray<ContactChannel> | null, readonly interpreter: boolean | null, readonly lead: { readonly organisation: string | null, readonly role: FamilyLeadRole | null } | null, readonly noContact: ReadonlyArray<{ readonly from: string | null, readonly until: string | null, readonly reason: NoContactReason | null }> | null } | null, readonly daysToAvoid: ReadonlyArray<{ readonly on: string | null, readonly reason: AvoidReason | null }> | null, readonly processes: ReadonlyArray<{ readonly investigationId: string | null, readonly kind: InvestigationKind | null, readonly standing: boolean | null, readonly whoAsksFamily: AgreedAsker | null }> | null } | null, readonly askedQuestions: ReadonlyArray<{ readonly id: string | null, readonly process: AskingProcess | null, readonly investigationId: string | null, readonly topic: string | null, readonly askedOn: string | null, readonly organisation: string | null, readonly state: AskedQuestionState | null, readonly words: string | null, readonly answer: string | null, readonly answeredOn: string | null, readonly askAgainFrom: string | null }> | null } | null };

export type ReadBoardFiguresQueryVariables = Exact<{
  firstQuarter: string;
  lastQuarter: string;
}>;


export type ReadBoardFiguresQuery = { readonly deathsNotified: { readonly standing: FiguresStanding | null, readonly dueOn: string | null, readonly release: { readonly firstQuarter: string | null, readonly lastQuarter: string | null, readonly releasedAt: string | null, readonly grids: ReadonlyArray<{ readonly dimensions: ReadonlyArray<string> | null, readonly cells: ReadonlyArray<{ readonly at: ReadonlyArray<{ readonly dimension: string, readonly value: string }> | null, readonly count: { readonly display: string, readonly value: number | null, readonly suppressed: boolean, readonly rule: string } | null }> | null }> | null } | null } | null, readonly deathsFound: { readonly standing: FiguresStanding | null, readonly dueOn: string | null, readonly release: { readonly firstQuarter: string | null, readonly lastQuarter: string | null, readonly releasedAt: string | null, readonly grids: ReadonlyArray<{ readonly dimensions: ReadonlyArray<string> | null, readonly cells: ReadonlyArray<{ readonly at: ReadonlyArray<{ readonly dimension: string, readonly value: string }> | null, readonly count: { readonly display: string, readonly value: number | null, readonly suppressed: boolean, readonly rule: string } | null }> | null }> | null } | null } | null, readonly reviewsCompleted: { readonly standing: FiguresStanding | null, readonly dueOn: string | null, readonly release: { readonly firstQuarter: string | null, readonly lastQuarter: string | null, readonly releasedAt: string | null, readonly grids: ReadonlyArray<{ readonly dimensions: ReadonlyArray<string> | null, readonly cells: ReadonlyArray<{ readonly at: ReadonlyArray<{ readonly dimension: string, readonly value: string }> | null, readonly count: { readonly display: string, readonly value: number | null, readonly suppressed: boolean, readonly rule: string } | null }> | null }> | null } | null } | null, readonly actionsPlanned: { readonly standing: FiguresStanding | null, readonly dueOn: string | null, readonly release: { readonly firstQuarter: string | null, readonly lastQuarter: string | null, readonly releasedAt: string | null, readonly grids: ReadonlyArray<{ readonly dimensions: ReadonlyArray<string> | null, readonly cells: ReadonlyArray<{ readonly at: ReadonlyArray<{ readonly dimension: string, readonly value: string }> | null, readonly count: { readonly display: string, readonly value: number | null, readonly suppressed: boolean, readonly rule: string } | null }> | null }> | null } | null } | null, readonly childDeaths: { readonly standing: FiguresStanding | null, readonly dueOn: string | null, readonly release: { readonly firstQuarter: string | null, readonly lastQuarter: string | null, readonly releasedAt: string | null, readonly grids: ReadonlyArray<{ readonly dimensions: ReadonlyArray<string> | null, readonly cells: ReadonlyArray<{ readonly at: ReadonlyArray<{ readonly dimension: string, readonly value: string }> | null, readonly count: { readonly display: string, readonly value: number | null, readonly suppressed: boolean, readonly rule: string } | null }> | null }> | null } | null } | null, readonly expectedDeaths: { readonly expected: number | null, readonly source: string | null } | null, readonly themes: ReadonlyArray<{ readonly code: string, readonly label: string | null, readonly adultTrend: ReadonlyArray<{ readonly fromYear: number | null, readonly year: number | null, readonly people: { readonly display: string, readonly suppressed: boolean } | null, readonly inTransition: { readonly display: string, readonly suppressed: boolean } | null }> | null, readonly childTrend: ReadonlyArray<{ readonly fromYear: number | null, readonly year: number | null, readonly people: { readonly display: string, readonly suppressed: boolean } | null, readonly inTransition: { readonly display: string, readonly suppressed: boolean } | null }> | null }> | null };

export type ToldFragment = { readonly standing: FiguresStanding | null, readonly dueOn: string | null, readonly release: { readonly firstQuarter: string | null, readonly lastQuarter: string | null, readonly releasedAt: string | null, readonly grids: ReadonlyArray<{ readonly dimensions: ReadonlyArray<string> | null, readonly cells: ReadonlyArray<{ readonly at: ReadonlyArray<{ readonly dimension: string, readonly value: string }> | null, readonly count: { readonly display: string, readonly value: number | null, readonly suppressed: boolean, readonly rule: string } | null }> | null }> | null } | null };

export type YearFragment = { readonly fromYear: number | null, readonly year: number | null, readonly people: { readonly display: string, readonly suppressed: boolean } | null, readonly inTransition: { readonly display: string, readonly suppressed: boolean } | null };

export type ReadChildThemesNewToAdultsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReadChildThemesNewToAdultsQuery = { readonly childThemesNewToAdults: ReadonlyArray<{ readonly firstQuarter: string | null, readonly lastQuarter: string | null, readonly theme: { readonly code: string, readonly label: string | null, readonly similar: ReadonlyArray<{ readonly code: string, readonly label: string | null }> | null, readonly childNotes: ReadonlyArray<{ readonly text: string | null, readonly transition: string | null }> | null } | null, readonly children: { readonly display: string, readonly suppressed: boolean } | null, readonly inTransition: { readonly display: string, readonly suppressed: boolean } | null }> | null };

export type ReadComparedDeathsQueryVariables = Exact<{
  year: number;
}>;


export type ReadComparedDeathsQuery = { readonly comparedDeaths: { readonly standing: FiguresStanding | null, readonly dueOn: string | null, readonly generalSource: string | null, readonly groups: ReadonlyArray<{ readonly dimension: string | null, readonly value: string | null, readonly medianAge: number | null, readonly generalMedianAge: number | null, readonly avoidablePerHundred: number | null, readonly generalAvoidablePerHundred: number | null, readonly people: { readonly display: string, readonly suppressed: boolean } | null, readonly avoidable: { readonly display: string, readonly suppressed: boolean } | null }> | null } | null };

export type ReadOwnNoticesMutationVariables = Exact<{
  input: ReadNoticesInput;
}>;


export type ReadOwnNoticesMutation = { readonly readNotices: { readonly read: number | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type ReadReviewsOfOurCareQueryVariables = Exact<{
  diedIn?: number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ReadReviewsOfOurCareQuery = { readonly reviewsOfOurCare: { readonly nodes: ReadonlyArray<{ readonly reference: string | null, readonly state: CaseState | null, readonly notifiedOn: string | null, readonly allocationDueOn: string | null, readonly completionDueOn: string | null, readonly overdue: boolean | null, readonly careGivenAs: ReadonlyArray<CareRole> | null, readonly awaitedInformant: InformantKind | null, readonly person: { readonly id: string, readonly minimalIdentity: { readonly givenNames: string | null, readonly familyName: string | null, readonly yearOfBirth: string | null, readonly yearOfDeath: string | null } | null } | null, readonly recordsRequests: ReadonlyArray<{ readonly id: string | null, readonly kindInWords: string | null, readonly since: string | null, readonly askedAt: string | null, readonly dueOn: string | null, readonly outcome: RecordsOutcome | null }> | null, readonly recommendations: ReadonlyArray<{ readonly id: string | null, readonly text: string | null }> | null, readonly actions: ReadonlyArray<{ readonly id: string | null, readonly text: string | null, readonly measureText: string | null, readonly dueOn: string | null, readonly state: LearningActionState | null }> | null } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ReadThemesForAdultsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReadThemesForAdultsQuery = { readonly themesNotSeenInAdults: ReadonlyArray<{ readonly code: string, readonly label: string | null, readonly similar: ReadonlyArray<{ readonly code: string, readonly label: string | null }> | null, readonly childFlagTrend: ReadonlyArray<{ readonly year: number | null, readonly flags: number | null, readonly inTransition: number | null }> | null }> | null };

export type ReadThemesOfYoungAdultsQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type ReadThemesOfYoungAdultsQuery = { readonly themes: ReadonlyArray<{ readonly code: string, readonly label: string | null, readonly seenInAdultsAt: string | null, readonly childDeathFlags: ReadonlyArray<{ readonly id: string, readonly seenInAdultsAt: string | null }> | null, readonly adultTrend: ReadonlyArray<{ readonly fromYear: number | null, readonly year: number | null, readonly people: { readonly display: string, readonly suppressed: boolean } | null, readonly inTransition: { readonly display: string, readonly suppressed: boolean } | null }> | null }> | null, readonly library: { readonly nodes: ReadonlyArray<{ readonly id: string | null, readonly title: string | null, readonly words: string | null, readonly themes: ReadonlyArray<{ readonly code: string }> | null } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ReadWhatWeOweQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type ReadWhatWeOweQuery = { readonly recordsOwed: { readonly nodes: ReadonlyArray<{ readonly id: string | null, readonly caseReference: string | null, readonly reviewState: CaseState | null, readonly reviewDueOn: string | null, readonly kindInWords: string | null, readonly since: string | null, readonly askedAt: string | null, readonly dueOn: string | null, readonly remindedOn: string | null, readonly outcome: RecordsOutcome | null, readonly person: { readonly id: string, readonly minimalIdentity: { readonly givenNames: string | null, readonly familyName: string | null, readonly yearOfBirth: string | null, readonly yearOfDeath: string | null } | null } | null } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null, readonly actionsOwed: { readonly nodes: ReadonlyArray<{ readonly id: string | null, readonly text: string | null, readonly measureText: string | null, readonly dueOn: string | null, readonly state: LearningActionState | null, readonly remindedOn: string | null } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type RecordProgressMutationVariables = Exact<{
  input: RecordProgressInput;
}>;


export type RecordProgressMutation = { readonly recordProgress: { readonly action: { readonly id: string | null, readonly state: LearningActionState | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type RegisterWebhookMutationVariables = Exact<{
  input: RegisterWebhookInput;
}>;


export type RegisterWebhookMutation = { readonly registerWebhook: { readonly secret: string | null, readonly webhook: { readonly id: string | null, readonly url: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type ReleaseChildFiguresMutationVariables = Exact<{
  input: ReleaseFiguresInput;
}>;


export type ReleaseChildFiguresMutation = { readonly releaseChildFigures: { readonly release: { readonly id: string | null, readonly outcome: FiguresOutcome | null, readonly firstQuarter: string | null, readonly lastQuarter: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type ReleaseChildYearsMutationVariables = Exact<{
  input: ReleaseYearsInput;
}>;


export type ReleaseChildYearsMutation = { readonly releaseChildYears: { readonly releases: ReadonlyArray<{ readonly id: string | null, readonly outcome: FiguresOutcome | null, readonly firstQuarter: string | null, readonly lastQuarter: string | null }> | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type ReplayChangesMutationVariables = Exact<{
  input: ReplayChangesInput;
}>;


export type ReplayChangesMutation = { readonly replayChanges: { readonly sent: number | null, readonly cursor: string | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type ReplayHandoverMutationVariables = Exact<{
  input: ReplayHandoverInput;
}>;


export type ReplayHandoverMutation = { readonly replayHandover: { readonly handover: { readonly id: string, readonly state: HandoverState | null, readonly attempt: number | null, readonly reasons: ReadonlyArray<{ readonly code: string | null, readonly message: string | null, readonly path: ReadonlyArray<string> | null, readonly howToProceed: string | null }> | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type SearchLibraryQueryVariables = Exact<{
  filter?: LibraryFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchLibraryQuery = { readonly library: { readonly nodes: ReadonlyArray<{ readonly id: string | null, readonly kind: LibraryKind | null, readonly title: string | null, readonly publisher: string | null, readonly year: number | null, readonly url: string | null, readonly words: string | null, readonly ageBand: LibraryAgeBand | null, readonly setting: string | null, readonly themes: ReadonlyArray<{ readonly code: string, readonly label: string | null }> | null } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null, readonly themes: ReadonlyArray<{ readonly code: string, readonly label: string | null }> | null };

export type TakeReferralMutationVariables = Exact<{
  input: TakeReferralInput;
}>;


export type TakeReferralMutation = { readonly takeReferral: { readonly referral: { readonly id: string | null, readonly state: ReferralState | null, readonly takenAt: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type WithdrawThemeFlagMutationVariables = Exact<{
  input: WithdrawThemeFlagInput;
}>;


export type WithdrawThemeFlagMutation = { readonly withdrawThemeFlag: { readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type ReportByFormMutationVariables = Exact<{
  input: ReportDeathInput;
}>;


export type ReportByFormMutation = { readonly reportDeath: { readonly report: { readonly id: string, readonly reference: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export const NoticesOfGlassFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticesOfGlass"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BreakGlassNoticeConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"toldAt"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"use"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]} as unknown as DocumentNode<NoticesOfGlassFragment, unknown>;
export const SideBySideFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SideBySide"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeathReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"says"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenNames"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"deathDate"}},{"kind":"Field","name":{"kind":"Name","value":"nhsNumber"}},{"kind":"Field","name":{"kind":"Name","value":"nhsNumberAsReported"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}},{"kind":"Field","name":{"kind":"Name","value":"otherNames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenNames"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"formerPostcodes"}},{"kind":"Field","name":{"kind":"Name","value":"formerNhsNumbers"}}]}}]}}]} as unknown as DocumentNode<SideBySideFragment, unknown>;
export const ShareFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Share"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EstimatedShare"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"of"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}}]} as unknown as DocumentNode<ShareFragment, unknown>;
export const ToldFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Told"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FiguresAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"release"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firstQuarter"}},{"kind":"Field","name":{"kind":"Name","value":"lastQuarter"}},{"kind":"Field","name":{"kind":"Name","value":"releasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"grids"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dimensions"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dimension"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ToldFragment, unknown>;
export const YearFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Year"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ThemeYearFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fromYear"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inTransition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}}]}}]}}]} as unknown as DocumentNode<YearFragment, unknown>;
export const AddImportRowsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddImportRows"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddImportRowsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addImportRows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"import"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<AddImportRowsMutation, AddImportRowsMutationVariables>;
export const BeginExportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BeginExport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BeginExportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beginExport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<BeginExportMutation, BeginExportMutationVariables>;
export const HandOverChildDeathDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HandOverChildDeath"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HandOverChildDeathInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handOverChildDeath"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<HandOverChildDeathMutation, HandOverChildDeathMutationVariables>;
export const ListReleasedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListReleased"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submissions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"states"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"RELEASED"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ListReleasedQuery, ListReleasedQueryVariables>;
export const ReadHandoverDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadHandover"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handover"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"childDeathReview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}}]}}]}}]} as unknown as DocumentNode<ReadHandoverQuery, ReadHandoverQueryVariables>;
export const ReadImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fate"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportRowFate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"import"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"good"}},{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"notTaken"}},{"kind":"Field","name":{"kind":"Name","value":"taken"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"fate"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fate"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"fate"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReadImportQuery, ReadImportQueryVariables>;
export const ReadReleasedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadReleased"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"releasedSubmission"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"contentHash"}},{"kind":"Field","name":{"kind":"Name","value":"record"}},{"kind":"Field","name":{"kind":"Name","value":"current"}}]}}]}}]} as unknown as DocumentNode<ReadReleasedQuery, ReadReleasedQueryVariables>;
export const RecordExportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordExport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordExportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordExport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exported"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<RecordExportMutation, RecordExportMutationVariables>;
export const ReportDeathDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportDeath"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportDeathInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportDeath"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<ReportDeathMutation, ReportDeathMutationVariables>;
export const RunImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RunImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RunImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"runImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"import"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<RunImportMutation, RunImportMutationVariables>;
export const StartImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"import"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<StartImportMutation, StartImportMutationVariables>;
export const TakeReceiptDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeReceipt"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TakeReceiptInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takeReceipt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submission"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<TakeReceiptMutation, TakeReceiptMutationVariables>;
export const AcceptCasesSharingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptCasesSharing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SharingActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptCasesSharing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"grantor"}},{"kind":"Field","name":{"kind":"Name","value":"grantee"}},{"kind":"Field","name":{"kind":"Name","value":"dataClass"}},{"kind":"Field","name":{"kind":"Name","value":"purposes"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<AcceptCasesSharingMutation, AcceptCasesSharingMutationVariables>;
export const AcceptInvestigationsSharingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptInvestigationsSharing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SharingActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptInvestigationsSharing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"grantor"}},{"kind":"Field","name":{"kind":"Name","value":"grantee"}},{"kind":"Field","name":{"kind":"Name","value":"dataClass"}},{"kind":"Field","name":{"kind":"Name","value":"purposes"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<AcceptInvestigationsSharingMutation, AcceptInvestigationsSharingMutationVariables>;
export const AcceptPeopleSharingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptPeopleSharing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SharingActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptPeopleSharing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"grantor"}},{"kind":"Field","name":{"kind":"Name","value":"grantee"}},{"kind":"Field","name":{"kind":"Name","value":"dataClass"}},{"kind":"Field","name":{"kind":"Name","value":"purposes"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<AcceptPeopleSharingMutation, AcceptPeopleSharingMutationVariables>;
export const AcceptReviewersSharingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptReviewersSharing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SharingActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptReviewersSharing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"grantor"}},{"kind":"Field","name":{"kind":"Name","value":"grantee"}},{"kind":"Field","name":{"kind":"Name","value":"dataClass"}},{"kind":"Field","name":{"kind":"Name","value":"purposes"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<AcceptReviewersSharingMutation, AcceptReviewersSharingMutationVariables>;
export const AddContributorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddContributor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContributorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addContributor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<AddContributorMutation, AddContributorMutationVariables>;
export const AddLibraryReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddLibraryReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddLibraryReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addLibraryReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<AddLibraryReportMutation, AddLibraryReportMutationVariables>;
export const AddRecommendationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddRecommendation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddRecommendationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addRecommendation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<AddRecommendationMutation, AddRecommendationMutationVariables>;
export const AddThemeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddTheme"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddThemeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addTheme"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<AddThemeMutation, AddThemeMutationVariables>;
export const AdoptTermsOfReferenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdoptTermsOfReference"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AdoptTermsOfReferenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"adoptTermsOfReference"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"steeringGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seatsNotFilled"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seat"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"terms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"adoptedOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}},{"kind":"Field","name":{"kind":"Name","value":"mayOverrule"}}]}}]}}]}}]} as unknown as DocumentNode<AdoptTermsOfReferenceMutation, AdoptTermsOfReferenceMutationVariables>;
export const AgreeInterfacePlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AgreeInterfacePlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AgreeInterfacePlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreeInterfacePlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"investigation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"plans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"agreed"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<AgreeInterfacePlanMutation, AgreeInterfacePlanMutationVariables>;
export const AllocateCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AllocateCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AllocateCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allocateCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<AllocateCaseMutation, AllocateCaseMutationVariables>;
export const AnswerInDepthReviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerInDepthReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerInDepthReviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerInDepthReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"family"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inDepthRequests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}},{"kind":"Field","name":{"kind":"Name","value":"mayOverrule"}}]}}]}}]}}]} as unknown as DocumentNode<AnswerInDepthReviewMutation, AnswerInDepthReviewMutationVariables>;
export const AnswerSteeringInvitationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerSteeringInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerSteeringInvitationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerSteeringInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"steeringGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seatsNotFilled"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seat"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"terms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"adoptedOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}},{"kind":"Field","name":{"kind":"Name","value":"mayOverrule"}}]}}]}}]}}]} as unknown as DocumentNode<AnswerSteeringInvitationMutation, AnswerSteeringInvitationMutationVariables>;
export const ApproveReviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApproveReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApproveReviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approveReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<ApproveReviewMutation, ApproveReviewMutationVariables>;
export const AskFamilyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskFamily"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AskFamilyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askFamily"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"question"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"askedBefore"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"process"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"askedOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}},{"kind":"Field","name":{"kind":"Name","value":"mayOverrule"}}]}}]}}]}}]} as unknown as DocumentNode<AskFamilyMutation, AskFamilyMutationVariables>;
export const BeginSteeringMeetingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BeginSteeringMeeting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BeginSteeringMeetingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beginSteeringMeeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"begunAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}},{"kind":"Field","name":{"kind":"Name","value":"mayOverrule"}}]}}]}}]}}]} as unknown as DocumentNode<BeginSteeringMeetingMutation, BeginSteeringMeetingMutationVariables>;
export const CancelLeaveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelLeave"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelLeaveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelLeave"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"leave"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<CancelLeaveMutation, CancelLeaveMutationVariables>;
export const CancelSteeringMeetingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelSteeringMeeting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SteeringMeetingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelSteeringMeeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"begunAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}},{"kind":"Field","name":{"kind":"Name","value":"mayOverrule"}}]}}]}}]}}]} as unknown as DocumentNode<CancelSteeringMeetingMutation, CancelSteeringMeetingMutationVariables>;
export const CheckMatchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CheckMatch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CheckMatchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checkMatch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<CheckMatchMutation, CheckMatchMutationVariables>;
export const ChooseValueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChooseValue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChooseValueInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chooseValue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reportId"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"isDisputed"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<ChooseValueMutation, ChooseValueMutationVariables>;
export const CloseCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<CloseCaseMutation, CloseCaseMutationVariables>;
export const ConcludeInvestigationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConcludeInvestigation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConcludeInvestigationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"concludeInvestigation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"investigation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<ConcludeInvestigationMutation, ConcludeInvestigationMutationVariables>;
export const ConfirmCasesErasureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmCasesErasure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmErasureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmCasesErasure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subjectClass"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"recordClass"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"askedOn"}},{"kind":"Field","name":{"kind":"Name","value":"loggedAt"}},{"kind":"Field","name":{"kind":"Name","value":"loggedBy"}},{"kind":"Field","name":{"kind":"Name","value":"underHold"}},{"kind":"Field","name":{"kind":"Name","value":"granted"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stays"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmCasesErasureMutation, ConfirmCasesErasureMutationVariables>;
export const ConfirmPeopleErasureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmPeopleErasure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmErasureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmPeopleErasure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subjectClass"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"recordClass"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"askedOn"}},{"kind":"Field","name":{"kind":"Name","value":"loggedAt"}},{"kind":"Field","name":{"kind":"Name","value":"loggedBy"}},{"kind":"Field","name":{"kind":"Name","value":"underHold"}},{"kind":"Field","name":{"kind":"Name","value":"granted"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stays"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmPeopleErasureMutation, ConfirmPeopleErasureMutationVariables>;
export const ConfirmTextDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmText"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmTextInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmText"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submission"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmTextMutation, ConfirmTextMutationVariables>;
export const CreateDownloadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateDownload"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateDownloadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createDownload"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}},{"kind":"Field","name":{"kind":"Name","value":"mayOverrule"}}]}}]}}]}}]} as unknown as DocumentNode<CreateDownloadMutation, CreateDownloadMutationVariables>;
export const DecideCasesAppraisalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideCasesAppraisal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideAppraisalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideCasesAppraisal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appraisal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordClass"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"event"}},{"kind":"Field","name":{"kind":"Name","value":"eventOn"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"underHold"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"keepUntil"}},{"kind":"Field","name":{"kind":"Name","value":"placeOfDeposit"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"certificate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordClass"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"heldIn"}},{"kind":"Field","name":{"kind":"Name","value":"how"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}}]}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"destroyedAt"}},{"kind":"Field","name":{"kind":"Name","value":"destroyedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<DecideCasesAppraisalMutation, DecideCasesAppraisalMutationVariables>;
export const DecideCasesErasureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideCasesErasure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideErasureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideCasesErasure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subjectClass"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"recordClass"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"askedOn"}},{"kind":"Field","name":{"kind":"Name","value":"loggedAt"}},{"kind":"Field","name":{"kind":"Name","value":"loggedBy"}},{"kind":"Field","name":{"kind":"Name","value":"underHold"}},{"kind":"Field","name":{"kind":"Name","value":"granted"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<DecideCasesErasureMutation, DecideCasesErasureMutationVariables>;
export const DecideInDepthReviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideInDepthReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideInDepthReviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideInDepthReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"family"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inDepthRequests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}},{"kind":"Field","name":{"kind":"Name","value":"mayOverrule"}}]}}]}}]}}]} as unknown as DocumentNode<DecideInDepthReviewMutation, DecideInDepthReviewMutationVariables>;
export const DecideInvestigationsAppraisalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideInvestigationsAppraisal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideAppraisalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideInvestigationsAppraisal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appraisal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordClass"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"event"}},{"kind":"Field","name":{"kind":"Name","value":"eventOn"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"underHold"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"keepUntil"}},{"kind":"Field","name":{"kind":"Name","value":"placeOfDeposit"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"certificate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordClass"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"heldIn"}},{"kind":"Field","name":{"kind":"Name","value":"how"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}}]}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"destroyedAt"}},{"kind":"Field","name":{"kind":"Name","value":"destroyedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<DecideInvestigationsAppraisalMutation, DecideInvestigationsAppraisalMutationVariables>;
export const DecideLearningDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideLearning"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideLearningInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideLearning"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<DecideLearningMutation, DecideLearningMutationVariables>;
export const DecideMatchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideMatch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideMatchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideMatch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"match"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<DecideMatchMutation, DecideMatchMutationVariables>;
export const DecidePeopleAppraisalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecidePeopleAppraisal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideAppraisalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decidePeopleAppraisal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appraisal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordClass"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"event"}},{"kind":"Field","name":{"kind":"Name","value":"eventOn"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"underHold"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"keepUntil"}},{"kind":"Field","name":{"kind":"Name","value":"placeOfDeposit"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"certificate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordClass"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"heldIn"}},{"kind":"Field","name":{"kind":"Name","value":"how"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}}]}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"destroyedAt"}},{"kind":"Field","name":{"kind":"Name","value":"destroyedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<DecidePeopleAppraisalMutation, DecidePeopleAppraisalMutationVariables>;
export const DecidePeopleErasureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecidePeopleErasure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideErasureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decidePeopleErasure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subjectClass"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"recordClass"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"askedOn"}},{"kind":"Field","name":{"kind":"Name","value":"loggedAt"}},{"kind":"Field","name":{"kind":"Name","value":"loggedBy"}},{"kind":"Field","name":{"kind":"Name","value":"underHold"}},{"kind":"Field","name":{"kind":"Name","value":"granted"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<DecidePeopleErasureMutation, DecidePeopleErasureMutationVariables>;
export const DecideReviewersAppraisalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideReviewersAppraisal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideAppraisalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideReviewersAppraisal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appraisal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordClass"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"event"}},{"kind":"Field","name":{"kind":"Name","value":"eventOn"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"underHold"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"keepUntil"}},{"kind":"Field","name":{"kind":"Name","value":"placeOfDeposit"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"certificate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordClass"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"heldIn"}},{"kind":"Field","name":{"kind":"Name","value":"how"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}}]}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"destroyedAt"}},{"kind":"Field","name":{"kind":"Name","value":"destroyedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<DecideReviewersAppraisalMutation, DecideReviewersAppraisalMutationVariables>;
export const DeclareForProposalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclareForProposal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclareForProposalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declareForProposal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<DeclareForProposalMutation, DeclareForProposalMutationVariables>;
export const DeclareInterestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclareInterest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclareInterestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declareInterest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<DeclareInterestMutation, DeclareInterestMutationVariables>;
export const DeclareInvolvementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclareInvolvement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclareInvolvementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declareInvolvement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<DeclareInvolvementMutation, DeclareInvolvementMutationVariables>;
export const DiscardDeliveryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DiscardDelivery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FailedDeliveryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"discardDelivery"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submission"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<DiscardDeliveryMutation, DiscardDeliveryMutationVariables>;
export const DiscardEditDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DiscardEdit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DiscardEditInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"discardEdit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<DiscardEditMutation, DiscardEditMutationVariables>;
export const DismissPromptDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DismissPrompt"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DismissPromptInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dismissPrompt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<DismissPromptMutation, DismissPromptMutationVariables>;
export const EndAppointmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndAppointment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndAppointmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endAppointment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseload"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<EndAppointmentMutation, EndAppointmentMutationVariables>;
export const EndSteeringMeetingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndSteeringMeeting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SteeringMeetingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endSteeringMeeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"begunAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}},{"kind":"Field","name":{"kind":"Name","value":"mayOverrule"}}]}}]}}]}}]} as unknown as DocumentNode<EndSteeringMeetingMutation, EndSteeringMeetingMutationVariables>;
export const EndSteeringMembershipDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndSteeringMembership"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndSteeringMembershipInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endSteeringMembership"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"steeringGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seatsNotFilled"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seat"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"terms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"adoptedOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}},{"kind":"Field","name":{"kind":"Name","value":"mayOverrule"}}]}}]}}]}}]} as unknown as DocumentNode<EndSteeringMembershipMutation, EndSteeringMembershipMutationVariables>;
export const FindPeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindPeople"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PersonSearch"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"searchPeople"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenNames"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"deathDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<FindPeopleQuery, FindPeopleQueryVariables>;
export const FindReviewersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindReviewers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviewerFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"employer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"team"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"caseload"}},{"kind":"Field","name":{"kind":"Name","value":"caseloadLimit"}},{"kind":"Field","name":{"kind":"Name","value":"training"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<FindReviewersQuery, FindReviewersQueryVariables>;
export const FindSuitableReviewersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindSuitableReviewers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"careOrganisations"}},{"kind":"Field","name":{"kind":"Name","value":"careTeams"}},{"kind":"Field","name":{"kind":"Name","value":"suitableReviewers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"employer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"team"}},{"kind":"Field","name":{"kind":"Name","value":"caseloadLimit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"suitable"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"refuses"}}]}},{"kind":"Field","name":{"kind":"Name","value":"otherCases"}},{"kind":"Field","name":{"kind":"Name","value":"caseloadShare"}}]}}]}}]}}]} as unknown as DocumentNode<FindSuitableReviewersQuery, FindSuitableReviewersQueryVariables>;
export const FollowCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FollowCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"returnsTo"}},{"kind":"Field","name":{"kind":"Name","value":"holds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"investigationId"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"reviewerId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"submissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"contentHash"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}},{"kind":"Field","name":{"kind":"Name","value":"receiptId"}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FollowCaseQuery, FollowCaseQueryVariables>;
export const FollowInvestigationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FollowInvestigations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"investigations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"holdsReview"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<FollowInvestigationsQuery, FollowInvestigationsQueryVariables>;
export const FollowReportsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FollowReports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deathReports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"sourceId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"inQuestion"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<FollowReportsQuery, FollowReportsQueryVariables>;
export const FollowSteeringDecisionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FollowSteeringDecision"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FollowSteeringDecisionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"followSteeringDecision"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}},{"kind":"Field","name":{"kind":"Name","value":"mayOverrule"}}]}}]}}]}}]} as unknown as DocumentNode<FollowSteeringDecisionMutation, FollowSteeringDecisionMutationVariables>;
export const FoundSteeringGroupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FoundSteeringGroup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FoundSteeringGroupInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"foundSteeringGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"steeringGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seatsNotFilled"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seat"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"terms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"adoptedOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}},{"kind":"Field","name":{"kind":"Name","value":"mayOverrule"}}]}}]}}]}}]} as unknown as DocumentNode<FoundSteeringGroupMutation, FoundSteeringGroupMutationVariables>;
export const GradeCareDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GradeCare"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GradeCareInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gradeCare"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<GradeCareMutation, GradeCareMutationVariables>;
export const HoldByHandDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HoldByHand"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HoldByHandInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holdByHand"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<HoldByHandMutation, HoldByHandMutationVariables>;
export const InviteSteeringMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InviteSteeringMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InviteSteeringMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inviteSteeringMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"steeringGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seatsNotFilled"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seat"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"terms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"adoptedOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}},{"kind":"Field","name":{"kind":"Name","value":"mayOverrule"}}]}}]}}]}}]} as unknown as DocumentNode<InviteSteeringMemberMutation, InviteSteeringMemberMutationVariables>;
export const LiftCasesLegalHoldDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LiftCasesLegalHold"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LiftLegalHoldInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"liftCasesLegalHold"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hold"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"recordClass"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"placedAt"}},{"kind":"Field","name":{"kind":"Name","value":"placedBy"}},{"kind":"Field","name":{"kind":"Name","value":"liftedAt"}},{"kind":"Field","name":{"kind":"Name","value":"liftReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<LiftCasesLegalHoldMutation, LiftCasesLegalHoldMutationVariables>;
export const LiftInvestigationsLegalHoldDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LiftInvestigationsLegalHold"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LiftLegalHoldInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"liftInvestigationsLegalHold"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hold"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"recordClass"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"placedAt"}},{"kind":"Field","name":{"kind":"Name","value":"placedBy"}},{"kind":"Field","name":{"kind":"Name","value":"liftedAt"}},{"kind":"Field","name":{"kind":"Name","value":"liftReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<LiftInvestigationsLegalHoldMutation, LiftInvestigationsLegalHoldMutationVariables>;
export const LiftPeopleLegalHoldDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LiftPeopleLegalHold"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LiftLegalHoldInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"liftPeopleLegalHold"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hold"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"recordClass"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"placedAt"}},{"kind":"Field","name":{"kind":"Name","value":"placedBy"}},{"kind":"Field","name":{"kind":"Name","value":"liftedAt"}},{"kind":"Field","name":{"kind":"Name","value":"liftReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<LiftPeopleLegalHoldMutation, LiftPeopleLegalHoldMutationVariables>;
export const LiftReviewersLegalHoldDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LiftReviewersLegalHold"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LiftLegalHoldInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"liftReviewersLegalHold"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hold"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"recordClass"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"placedAt"}},{"kind":"Field","name":{"kind":"Name","value":"placedBy"}},{"kind":"Field","name":{"kind":"Name","value":"liftedAt"}},{"kind":"Field","name":{"kind":"Name","value":"liftReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<LiftReviewersLegalHoldMutation, LiftReviewersLegalHoldMutationVariables>;
export const LiftSealDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LiftSeal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LiftSealInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"liftSeal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"sealed"}},{"kind":"Field","name":{"kind":"Name","value":"keptBy"}},{"kind":"Field","name":{"kind":"Name","value":"named"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"seesPlaces"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<LiftSealMutation, LiftSealMutationVariables>;
export const LinkInvestigationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LinkInvestigation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LinkInvestigationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"linkInvestigation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"investigation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<LinkInvestigationMutation, LinkInvestigationMutationVariables>;
export const ListAwaitedDeclarationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListAwaitedDeclarations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"awaitedDeclarations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposalId"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ListAwaitedDeclarationsQuery, ListAwaitedDeclarationsQueryVariables>;
export const ListBreakGlassNoticesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListBreakGlassNotices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unread"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"afterPersons"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"afterCases"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personBreakGlassNotices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unread"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unread"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"afterPersons"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoticesOfGlass"}}]}},{"kind":"Field","name":{"kind":"Name","value":"caseBreakGlassNotices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unread"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unread"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"afterCases"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoticesOfGlass"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticesOfGlass"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BreakGlassNoticeConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"toldAt"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"use"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]} as unknown as DocumentNode<ListBreakGlassNoticesQuery, ListBreakGlassNoticesQueryVariables>;
export const ListCaseBreakGlassUsesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListCaseBreakGlassUses"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"onlyUnreviewed"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseBreakGlassUses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"onlyUnreviewed"},"value":{"kind":"Variable","name":{"kind":"Name","value":"onlyUnreviewed"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"findingWords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ListCaseBreakGlassUsesQuery, ListCaseBreakGlassUsesQueryVariables>;
export const ListCasesDestructionCertificatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListCasesDestructionCertificates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"casesDestructionCertificates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordClass"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"heldIn"}},{"kind":"Field","name":{"kind":"Name","value":"how"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}}]}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"destroyedAt"}},{"kind":"Field","name":{"kind":"Name","value":"destroyedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ListCasesDestructionCertificatesQuery, ListCasesDestructionCertificatesQueryVariables>;
export const ListCasesErasureRequestsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListCasesErasureRequests"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"casesErasureRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subjectClass"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"recordClass"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"askedOn"}},{"kind":"Field","name":{"kind":"Name","value":"loggedAt"}},{"kind":"Field","name":{"kind":"Name","value":"loggedBy"}},{"kind":"Field","name":{"kind":"Name","value":"underHold"}},{"kind":"Field","name":{"kind":"Name","value":"granted"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ListCasesErasureRequestsQuery, ListCasesErasureRequestsQueryVariables>;
export const ListCasesLegalHoldsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListCasesLegalHolds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"casesLegalHolds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"recordClass"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"placedAt"}},{"kind":"Field","name":{"kind":"Name","value":"placedBy"}},{"kind":"Field","name":{"kind":"Name","value":"liftedAt"}},{"kind":"Field","name":{"kind":"Name","value":"liftReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ListCasesLegalHoldsQuery, ListCasesLegalHoldsQueryVariables>;
export const ListCasesRecordsDueForAppraisalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListCasesRecordsDueForAppraisal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"casesRecordsDueForAppraisal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordClass"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"event"}},{"kind":"Field","name":{"kind":"Name","value":"eventOn"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"underHold"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"keepUntil"}},{"kind":"Field","name":{"kind":"Name","value":"placeOfDeposit"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ListCasesRecordsDueForAppraisalQuery, ListCasesRecordsDueForAppraisalQueryVariables>;
export const ListCasesSharingAgreementsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListCasesSharingAgreements"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"casesSharingAgreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"grantor"}},{"kind":"Field","name":{"kind":"Name","value":"grantee"}},{"kind":"Field","name":{"kind":"Name","value":"dataClass"}},{"kind":"Field","name":{"kind":"Name","value":"purposes"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ListCasesSharingAgreementsQuery, ListCasesSharingAgreementsQueryVariables>;
export const ListDoubtfulMatchesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListDoubtfulMatches"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"doubtfulMatches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"probability"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"reasonsInWords"}},{"kind":"Field","name":{"kind":"Name","value":"cappedKeys"}},{"kind":"Field","name":{"kind":"Name","value":"needsSecondReader"}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SideBySide"}}]}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenNames"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"deathDate"}},{"kind":"Field","name":{"kind":"Name","value":"nhsNumber"}},{"kind":"Field","name":{"kind":"Name","value":"nhsNumberAsReported"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SideBySide"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"otherReport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"probability"}},{"kind":"Field","name":{"kind":"Name","value":"heldBackBy"}},{"kind":"Field","name":{"kind":"Name","value":"comparisons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comparison"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"bits"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SideBySide"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeathReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"says"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenNames"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"deathDate"}},{"kind":"Field","name":{"kind":"Name","value":"nhsNumber"}},{"kind":"Field","name":{"kind":"Name","value":"nhsNumberAsReported"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}},{"kind":"Field","name":{"kind":"Name","value":"otherNames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenNames"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"formerPostcodes"}},{"kind":"Field","name":{"kind":"Name","value":"formerNhsNumbers"}}]}}]}}]} as unknown as DocumentNode<ListDoubtfulMatchesQuery, ListDoubtfulMatchesQueryVariables>;
export const ListInDepthRequestsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListInDepthRequests"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openInDepthRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"requestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"loggedAt"}},{"kind":"Field","name":{"kind":"Name","value":"granted"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ListInDepthRequestsQuery, ListInDepthRequestsQueryVariables>;
export const ListInterfaceReportsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListInterfaceReports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"InterfaceFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"interfaces"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"investigation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"leadOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"nextDue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"holdsReview"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"whoAsksFamily"}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"milestone"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"planVersion"}},{"kind":"Field","name":{"kind":"Name","value":"reportedOn"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outstanding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ListInterfaceReportsQuery, ListInterfaceReportsQueryVariables>;
export const ListInvestigationsDestructionCertificatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListInvestigationsDestructionCertificates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"investigationsDestructionCertificates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordClass"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"heldIn"}},{"kind":"Field","name":{"kind":"Name","value":"how"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}}]}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"destroyedAt"}},{"kind":"Field","name":{"kind":"Name","value":"destroyedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ListInvestigationsDestructionCertificatesQuery, ListInvestigationsDestructionCertificatesQueryVariables>;
export const ListInvestigationsLegalHoldsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListInvestigationsLegalHolds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"investigationsLegalHolds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"recordClass"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"placedAt"}},{"kind":"Field","name":{"kind":"Name","value":"placedBy"}},{"kind":"Field","name":{"kind":"Name","value":"liftedAt"}},{"kind":"Field","name":{"kind":"Name","value":"liftReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ListInvestigationsLegalHoldsQuery, ListInvestigationsLegalHoldsQueryVariables>;
export const ListInvestigationsRecordsDueForAppraisalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListInvestigationsRecordsDueForAppraisal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"investigationsRecordsDueForAppraisal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordClass"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"event"}},{"kind":"Field","name":{"kind":"Name","value":"eventOn"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"underHold"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"keepUntil"}},{"kind":"Field","name":{"kind":"Name","value":"placeOfDeposit"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ListInvestigationsRecordsDueForAppraisalQuery, ListInvestigationsRecordsDueForAppraisalQueryVariables>;
export const ListInvestigationsSharingAgreementsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListInvestigationsSharingAgreements"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"investigationsSharingAgreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"grantor"}},{"kind":"Field","name":{"kind":"Name","value":"grantee"}},{"kind":"Field","name":{"kind":"Name","value":"dataClass"}},{"kind":"Field","name":{"kind":"Name","value":"purposes"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ListInvestigationsSharingAgreementsQuery, ListInvestigationsSharingAgreementsQueryVariables>;
export const ListMatchesToCheckDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListMatchesToCheck"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matchesToCheck"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"probability"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"says"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenNames"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"deathDate"}},{"kind":"Field","name":{"kind":"Name","value":"nhsNumberAsReported"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"probability"}},{"kind":"Field","name":{"kind":"Name","value":"otherReport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"says"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenNames"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"deathDate"}},{"kind":"Field","name":{"kind":"Name","value":"nhsNumberAsReported"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"comparisons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comparison"}},{"kind":"Field","name":{"kind":"Name","value":"bits"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ListMatchesToCheckQuery, ListMatchesToCheckQueryVariables>;
export const ListMyNoticesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListMyNotices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unread"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myNotices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unread"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unread"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"toldAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ListMyNoticesQuery, ListMyNoticesQueryVariables>;
export const ListMyReviewsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListMyReviews"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"returnsTo"}},{"kind":"Field","name":{"kind":"Name","value":"completionDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"holds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"completeness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"awaitedDeclarations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposalId"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}}]}}]}}]}}]} as unknown as DocumentNode<ListMyReviewsQuery, ListMyReviewsQueryVariables>;
export const ListNotificationPromptsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListNotificationPrompts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notificationPrompts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"namedAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenNames"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"deathDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"investigations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"leadOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ListNotificationPromptsQuery, ListNotificationPromptsQueryVariables>;
export const ListOpenRemindersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListOpenReminders"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mine"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openReminders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mine"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mine"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clock"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"responsible"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ListOpenRemindersQuery, ListOpenRemindersQueryVariables>;
export const ListOverdueCasesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListOverdueCases"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dueBefore"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overdueCases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"dueBefore"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dueBefore"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"notifiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"clocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"responsible"}},{"kind":"Field","name":{"kind":"Name","value":"childTeamDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"allocation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"metOn"}},{"kind":"Field","name":{"kind":"Name","value":"grossDays"}},{"kind":"Field","name":{"kind":"Name","value":"netDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"completion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"metOn"}},{"kind":"Field","name":{"kind":"Name","value":"grossDays"}},{"kind":"Field","name":{"kind":"Name","value":"netDays"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ListOverdueCasesQuery, ListOverdueCasesQueryVariables>;
export const ListPacksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListPacks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"packs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"firstQuarter"}},{"kind":"Field","name":{"kind":"Name","value":"lastQuarter"}},{"kind":"Field","name":{"kind":"Name","value":"exact"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"of"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"contentHash"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ListPacksQuery, ListPacksQueryVariables>;
export const ListPeopleDestructionCertificatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListPeopleDestructionCertificates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"peopleDestructionCertificates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordClass"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"heldIn"}},{"kind":"Field","name":{"kind":"Name","value":"how"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}}]}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"destroyedAt"}},{"kind":"Field","name":{"kind":"Name","value":"destroyedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ListPeopleDestructionCertificatesQuery, ListPeopleDestructionCertificatesQueryVariables>;
export const ListPeopleErasureRequestsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListPeopleErasureRequests"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"peopleErasureRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subjectClass"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"recordClass"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"askedOn"}},{"kind":"Field","name":{"kind":"Name","value":"loggedAt"}},{"kind":"Field","name":{"kind":"Name","value":"loggedBy"}},{"kind":"Field","name":{"kind":"Name","value":"underHold"}},{"kind":"Field","name":{"kind":"Name","value":"granted"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ListPeopleErasureRequestsQuery, ListPeopleErasureRequestsQueryVariables>;
export const ListPeopleLegalHoldsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListPeopleLegalHolds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"peopleLegalHolds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"recordClass"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"placedAt"}},{"kind":"Field","name":{"kind":"Name","value":"placedBy"}},{"kind":"Field","name":{"kind":"Name","value":"liftedAt"}},{"kind":"Field","name":{"kind":"Name","value":"liftReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ListPeopleLegalHoldsQuery, ListPeopleLegalHoldsQueryVariables>;
export const ListPeopleRecordsDueForAppraisalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListPeopleRecordsDueForAppraisal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"peopleRecordsDueForAppraisal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordClass"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"event"}},{"kind":"Field","name":{"kind":"Name","value":"eventOn"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"underHold"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"keepUntil"}},{"kind":"Field","name":{"kind":"Name","value":"placeOfDeposit"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ListPeopleRecordsDueForAppraisalQuery, ListPeopleRecordsDueForAppraisalQueryVariables>;
export const ListPeopleSharingAgreementsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListPeopleSharingAgreements"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"peopleSharingAgreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"grantor"}},{"kind":"Field","name":{"kind":"Name","value":"grantee"}},{"kind":"Field","name":{"kind":"Name","value":"dataClass"}},{"kind":"Field","name":{"kind":"Name","value":"purposes"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ListPeopleSharingAgreementsQuery, ListPeopleSharingAgreementsQueryVariables>;
export const ListPersonBreakGlassUsesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListPersonBreakGlassUses"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"onlyUnreviewed"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personBreakGlassUses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"onlyUnreviewed"},"value":{"kind":"Variable","name":{"kind":"Name","value":"onlyUnreviewed"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"findingWords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ListPersonBreakGlassUsesQuery, ListPersonBreakGlassUsesQueryVariables>;
export const ListProcessesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListProcesses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"processes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"ledBy"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"abbreviation"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stages"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"}},{"kind":"Field","name":{"kind":"Name","value":"timeLimits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holdsReview"}}]}}]}}]} as unknown as DocumentNode<ListProcessesQuery, ListProcessesQueryVariables>;
export const ListReportsAwaitingDecisionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListReportsAwaitingDecision"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportsAwaitingDecision"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"approvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"inDepth"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBefore"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ListReportsAwaitingDecisionQuery, ListReportsAwaitingDecisionQueryVariables>;
export const ListReviewersDestructionCertificatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListReviewersDestructionCertificates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewersDestructionCertificates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordClass"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"heldIn"}},{"kind":"Field","name":{"kind":"Name","value":"how"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}}]}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"destroyedAt"}},{"kind":"Field","name":{"kind":"Name","value":"destroyedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ListReviewersDestructionCertificatesQuery, ListReviewersDestructionCertificatesQueryVariables>;
export const ListReviewersLegalHoldsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListReviewersLegalHolds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewersLegalHolds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"recordClass"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"placedAt"}},{"kind":"Field","name":{"kind":"Name","value":"placedBy"}},{"kind":"Field","name":{"kind":"Name","value":"liftedAt"}},{"kind":"Field","name":{"kind":"Name","value":"liftReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ListReviewersLegalHoldsQuery, ListReviewersLegalHoldsQueryVariables>;
export const ListReviewersRecordsDueForAppraisalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListReviewersRecordsDueForAppraisal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewersRecordsDueForAppraisal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordClass"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"event"}},{"kind":"Field","name":{"kind":"Name","value":"eventOn"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"underHold"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"keepUntil"}},{"kind":"Field","name":{"kind":"Name","value":"placeOfDeposit"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ListReviewersRecordsDueForAppraisalQuery, ListReviewersRecordsDueForAppraisalQueryVariables>;
export const ListReviewersSharingAgreementsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListReviewersSharingAgreements"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewersSharingAgreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"grantor"}},{"kind":"Field","name":{"kind":"Name","value":"grantee"}},{"kind":"Field","name":{"kind":"Name","value":"dataClass"}},{"kind":"Field","name":{"kind":"Name","value":"purposes"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ListReviewersSharingAgreementsQuery, ListReviewersSharingAgreementsQueryVariables>;
export const ListSealsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListSeals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"sealed"}},{"kind":"Field","name":{"kind":"Name","value":"keptBy"}},{"kind":"Field","name":{"kind":"Name","value":"named"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"seesPlaces"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ListSealsQuery, ListSealsQueryVariables>;
export const ListSteeringGroupsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListSteeringGroups"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"steeringGroups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"custodian"}},{"kind":"Field","name":{"kind":"Name","value":"foundedOn"}},{"kind":"Field","name":{"kind":"Name","value":"seatsNotFilled"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seat"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}},{"kind":"Field","name":{"kind":"Name","value":"terms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"adoptedOn"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meetings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ListSteeringGroupsQuery, ListSteeringGroupsQueryVariables>;
export const ListSubmissionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListSubmissions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmissionFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submissions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"preparedAt"}},{"kind":"Field","name":{"kind":"Name","value":"releasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receiptId"}},{"kind":"Field","name":{"kind":"Name","value":"staleFacts"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}},{"kind":"Field","name":{"kind":"Name","value":"rejections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ListSubmissionsQuery, ListSubmissionsQueryVariables>;
export const ListSubmissionsToMendDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListSubmissionsToMend"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmissionFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submissionPipeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"inFlight"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"oldestWaiting"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unknownSubmissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submissionId"}},{"kind":"Field","name":{"kind":"Name","value":"receiptId"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"contentHash"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"firstListedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"submissions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"preparedAt"}},{"kind":"Field","name":{"kind":"Name","value":"releasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"failedAt"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"staleFacts"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}},{"kind":"Field","name":{"kind":"Name","value":"rejections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ListSubmissionsToMendQuery, ListSubmissionsToMendQueryVariables>;
export const ListSupportNoticesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListSupportNotices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unread"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supportNotices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unread"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unread"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"toldAt"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ListSupportNoticesQuery, ListSupportNoticesQueryVariables>;
export const ListWorkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListWork"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"returnsTo"}},{"kind":"Field","name":{"kind":"Name","value":"notifiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"allocationDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"completionDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"reviewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenNames"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"deathDate"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ListWorkQuery, ListWorkQueryVariables>;
export const OfferCasesSharingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OfferCasesSharing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OfferSharingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offerCasesSharing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"grantor"}},{"kind":"Field","name":{"kind":"Name","value":"grantee"}},{"kind":"Field","name":{"kind":"Name","value":"dataClass"}},{"kind":"Field","name":{"kind":"Name","value":"purposes"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<OfferCasesSharingMutation, OfferCasesSharingMutationVariables>;
export const OfferInvestigationsSharingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OfferInvestigationsSharing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OfferSharingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offerInvestigationsSharing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"grantor"}},{"kind":"Field","name":{"kind":"Name","value":"grantee"}},{"kind":"Field","name":{"kind":"Name","value":"dataClass"}},{"kind":"Field","name":{"kind":"Name","value":"purposes"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<OfferInvestigationsSharingMutation, OfferInvestigationsSharingMutationVariables>;
export const OfferPeopleSharingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OfferPeopleSharing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OfferSharingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offerPeopleSharing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"grantor"}},{"kind":"Field","name":{"kind":"Name","value":"grantee"}},{"kind":"Field","name":{"kind":"Name","value":"dataClass"}},{"kind":"Field","name":{"kind":"Name","value":"purposes"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<OfferPeopleSharingMutation, OfferPeopleSharingMutationVariables>;
export const OfferReviewersSharingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OfferReviewersSharing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OfferSharingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offerReviewersSharing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"grantor"}},{"kind":"Field","name":{"kind":"Name","value":"grantee"}},{"kind":"Field","name":{"kind":"Name","value":"dataClass"}},{"kind":"Field","name":{"kind":"Name","value":"purposes"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<OfferReviewersSharingMutation, OfferReviewersSharingMutationVariables>;
export const OpenCaseByBreakGlassDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenCaseByBreakGlass"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BreakGlassInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openCaseByBreakGlass"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"use"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<OpenCaseByBreakGlassMutation, OpenCaseByBreakGlassMutationVariables>;
export const OpenInDepthReviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenInDepthReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenInDepthReviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openInDepthReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<OpenInDepthReviewMutation, OpenInDepthReviewMutationVariables>;
export const OpenInvestigationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenInvestigation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenInvestigationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openInvestigation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"investigation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<OpenInvestigationMutation, OpenInvestigationMutationVariables>;
export const OpenPersonByBreakGlassDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenPersonByBreakGlass"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BreakGlassInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openPersonByBreakGlass"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"use"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<OpenPersonByBreakGlassMutation, OpenPersonByBreakGlassMutationVariables>;
export const PlaceCasesLegalHoldDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlaceCasesLegalHold"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlaceLegalHoldInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"placeCasesLegalHold"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hold"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"recordClass"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"placedAt"}},{"kind":"Field","name":{"kind":"Name","value":"placedBy"}},{"kind":"Field","name":{"kind":"Name","value":"liftedAt"}},{"kind":"Field","name":{"kind":"Name","value":"liftReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<PlaceCasesLegalHoldMutation, PlaceCasesLegalHoldMutationVariables>;
export const PlaceInvestigationsLegalHoldDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlaceInvestigationsLegalHold"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlaceLegalHoldInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"placeInvestigationsLegalHold"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hold"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"recordClass"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"placedAt"}},{"kind":"Field","name":{"kind":"Name","value":"placedBy"}},{"kind":"Field","name":{"kind":"Name","value":"liftedAt"}},{"kind":"Field","name":{"kind":"Name","value":"liftReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<PlaceInvestigationsLegalHoldMutation, PlaceInvestigationsLegalHoldMutationVariables>;
export const PlacePeopleLegalHoldDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlacePeopleLegalHold"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlaceLegalHoldInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"placePeopleLegalHold"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hold"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"recordClass"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"placedAt"}},{"kind":"Field","name":{"kind":"Name","value":"placedBy"}},{"kind":"Field","name":{"kind":"Name","value":"liftedAt"}},{"kind":"Field","name":{"kind":"Name","value":"liftReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<PlacePeopleLegalHoldMutation, PlacePeopleLegalHoldMutationVariables>;
export const PlaceReviewersLegalHoldDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlaceReviewersLegalHold"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlaceLegalHoldInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"placeReviewersLegalHold"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hold"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"recordClass"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"placedAt"}},{"kind":"Field","name":{"kind":"Name","value":"placedBy"}},{"kind":"Field","name":{"kind":"Name","value":"liftedAt"}},{"kind":"Field","name":{"kind":"Name","value":"liftReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<PlaceReviewersLegalHoldMutation, PlaceReviewersLegalHoldMutationVariables>;
export const PlanActionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanAction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanActionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planAction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<PlanActionMutation, PlanActionMutationVariables>;
export const PlanFamilyContactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanFamilyContact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanFamilyContactInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planFamilyContact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"family"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}},{"kind":"Field","name":{"kind":"Name","value":"mayOverrule"}}]}}]}}]}}]} as unknown as DocumentNode<PlanFamilyContactMutation, PlanFamilyContactMutationVariables>;
export const PlanSteeringMeetingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSteeringMeeting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanSteeringMeetingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planSteeringMeeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"begunAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}},{"kind":"Field","name":{"kind":"Name","value":"mayOverrule"}}]}}]}}]}}]} as unknown as DocumentNode<PlanSteeringMeetingMutation, PlanSteeringMeetingMutationVariables>;
export const PrepareAgainDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PrepareAgain"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"prepareAgain"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<PrepareAgainMutation, PrepareAgainMutationVariables>;
export const ProposeInterfacePlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeInterfacePlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeInterfacePlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposeInterfacePlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"investigation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"plans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"agreed"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<ProposeInterfacePlanMutation, ProposeInterfacePlanMutationVariables>;
export const ReachStageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReachStage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReachStageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reachStage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"investigation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"reachedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextDue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<ReachStageMutation, ReachStageMutationVariables>;
export const ReadAuditOfOrganisationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadAuditOfOrganisation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"afterPeople"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"afterCases"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"afterInvestigations"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"afterReviewers"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"peopleAuditOfOrganisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"afterPeople"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"client"}},{"kind":"Field","name":{"kind":"Name","value":"job"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"recordType"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"breakGlass"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"casesAuditOfOrganisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"afterCases"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"client"}},{"kind":"Field","name":{"kind":"Name","value":"job"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"recordType"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"breakGlass"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"investigationsAuditOfOrganisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"afterInvestigations"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"client"}},{"kind":"Field","name":{"kind":"Name","value":"job"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"recordType"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"breakGlass"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewersAuditOfOrganisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"afterReviewers"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"client"}},{"kind":"Field","name":{"kind":"Name","value":"job"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"recordType"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"breakGlass"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ReadAuditOfOrganisationQuery, ReadAuditOfOrganisationQueryVariables>;
export const ReadAuditOfRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadAuditOfRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"type"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"afterPeople"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"afterCases"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"afterInvestigations"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"afterReviewers"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"peopleAuditOfRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"type"},"value":{"kind":"Variable","name":{"kind":"Name","value":"type"}}},{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"afterPeople"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"client"}},{"kind":"Field","name":{"kind":"Name","value":"job"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"recordType"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"breakGlass"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"casesAuditOfRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"type"},"value":{"kind":"Variable","name":{"kind":"Name","value":"type"}}},{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"afterCases"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"client"}},{"kind":"Field","name":{"kind":"Name","value":"job"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"recordType"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"breakGlass"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"investigationsAuditOfRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"type"},"value":{"kind":"Variable","name":{"kind":"Name","value":"type"}}},{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"afterInvestigations"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"client"}},{"kind":"Field","name":{"kind":"Name","value":"job"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"recordType"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"breakGlass"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewersAuditOfRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"type"},"value":{"kind":"Variable","name":{"kind":"Name","value":"type"}}},{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"afterReviewers"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"client"}},{"kind":"Field","name":{"kind":"Name","value":"job"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"recordType"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"breakGlass"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ReadAuditOfRecordQuery, ReadAuditOfRecordQueryVariables>;
export const ReadBacklogDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadBacklog"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"months"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"24"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lookBack"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notified"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"perYear"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"chanceOfSoFew"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"backlog"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"months"},"value":{"kind":"Variable","name":{"kind":"Name","value":"months"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"awaiting"}},{"kind":"Field","name":{"kind":"Name","value":"underReview"}},{"kind":"Field","name":{"kind":"Name","value":"onHold"}},{"kind":"Field","name":{"kind":"Name","value":"oldestNotifiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewers"}},{"kind":"Field","name":{"kind":"Name","value":"notifiedPerMonth"}},{"kind":"Field","name":{"kind":"Name","value":"completedPerMonth"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"clearsEarliest"}},{"kind":"Field","name":{"kind":"Name","value":"clearsLatest"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewers"}},{"kind":"Field","name":{"kind":"Name","value":"onLeave"}},{"kind":"Field","name":{"kind":"Name","value":"places"}},{"kind":"Field","name":{"kind":"Name","value":"freePlaces"}},{"kind":"Field","name":{"kind":"Name","value":"placesAhead"}}]}},{"kind":"Field","name":{"kind":"Name","value":"months"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"notified"}},{"kind":"Field","name":{"kind":"Name","value":"completed"}},{"kind":"Field","name":{"kind":"Name","value":"open"}}]}}]}}]}}]} as unknown as DocumentNode<ReadBacklogQuery, ReadBacklogQueryVariables>;
export const ReadCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"returnsTo"}},{"kind":"Field","name":{"kind":"Name","value":"custodian"}},{"kind":"Field","name":{"kind":"Name","value":"notifiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"allocationDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"completionDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"heldDays"}},{"kind":"Field","name":{"kind":"Name","value":"eligibility"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenNames"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"deathDate"}},{"kind":"Field","name":{"kind":"Name","value":"nhsNumber"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"ethnicCategory"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}},{"kind":"Field","name":{"kind":"Name","value":"learningDisability"}},{"kind":"Field","name":{"kind":"Name","value":"placeOfDeath"}},{"kind":"Field","name":{"kind":"Name","value":"causes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"icd10"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"holds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"investigationId"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"investigationLinks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"holdsReview"}},{"kind":"Field","name":{"kind":"Name","value":"linkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"investigation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"leadOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewerId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"employer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"submissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"preparedAt"}},{"kind":"Field","name":{"kind":"Name","value":"releasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receiptId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReadCaseQuery, ReadCaseQueryVariables>;
export const ReadCaseBreakGlassNoticesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReadCaseBreakGlassNotices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReadBreakGlassNoticesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"readCaseBreakGlassNotices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"read"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<ReadCaseBreakGlassNoticesMutation, ReadCaseBreakGlassNoticesMutationVariables>;
export const ReadFamilyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadFamily"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"family"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"lead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}}]}},{"kind":"Field","name":{"kind":"Name","value":"channels"}},{"kind":"Field","name":{"kind":"Name","value":"interpreter"}},{"kind":"Field","name":{"kind":"Name","value":"wishes"}},{"kind":"Field","name":{"kind":"Name","value":"noContact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hardDays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"everyYear"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"writtenBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"daysToAvoid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leftAloneToday"}},{"kind":"Field","name":{"kind":"Name","value":"leftAloneUntil"}},{"kind":"Field","name":{"kind":"Name","value":"processes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"investigationId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"whoAsksFamily"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"relationship"}},{"kind":"Field","name":{"kind":"Name","value":"mayBeContacted"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"reach"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"relativeId"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inDepthRequests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"relativeId"}},{"kind":"Field","name":{"kind":"Name","value":"requestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"granted"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"askedQuestions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"process"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"askedOn"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"askAgainFrom"}}]}}]}}]}}]} as unknown as DocumentNode<ReadFamilyQuery, ReadFamilyQueryVariables>;
export const ReadLearningReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadLearningReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reference"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"learningReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"reference"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reference"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"methodVersion"}},{"kind":"Field","name":{"kind":"Name","value":"gradeScale"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"goodPractice"}},{"kind":"Field","name":{"kind":"Name","value":"learning"}},{"kind":"Field","name":{"kind":"Name","value":"factors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recommendations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"measureText"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"against"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<ReadLearningReportQuery, ReadLearningReportQueryVariables>;
export const ReadMatchHistoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadMatchHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"inQuestion"}},{"kind":"Field","name":{"kind":"Name","value":"mergedInto"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"probability"}},{"kind":"Field","name":{"kind":"Name","value":"reasonsInWords"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reportId"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"isDisputed"}}]}}]}}]}}]} as unknown as DocumentNode<ReadMatchHistoryQuery, ReadMatchHistoryQueryVariables>;
export const ReadMatchQualityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadMatchQuality"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matchQuality"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"decisions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Share"}}]}},{"kind":"Field","name":{"kind":"Name","value":"precision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Share"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recall"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Share"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cappedKeys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"decisions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"completeness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"reports"}},{"kind":"Field","name":{"kind":"Name","value":"givenNames"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"deathDate"}},{"kind":"Field","name":{"kind":"Name","value":"nhsNumber"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Share"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EstimatedShare"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"of"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}}]} as unknown as DocumentNode<ReadMatchQualityQuery, ReadMatchQualityQueryVariables>;
export const ReadMyReviewerRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadMyReviewerRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myReviewerRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"employer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"team"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"caseload"}},{"kind":"Field","name":{"kind":"Name","value":"caseloadLimit"}},{"kind":"Field","name":{"kind":"Name","value":"training"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"declarations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"team"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"appointments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"notices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"completionDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReadMyReviewerRecordQuery, ReadMyReviewerRecordQueryVariables>;
export const ReadNoticesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReadNotices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReadNoticesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"readNotices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"read"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<ReadNoticesMutation, ReadNoticesMutationVariables>;
export const ReadPackDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadPack"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pack"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"firstQuarter"}},{"kind":"Field","name":{"kind":"Name","value":"lastQuarter"}},{"kind":"Field","name":{"kind":"Name","value":"exact"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"tables"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"columns"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"contentHash"}}]}}]}}]}}]} as unknown as DocumentNode<ReadPackQuery, ReadPackQueryVariables>;
export const ReadPersonBreakGlassNoticesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReadPersonBreakGlassNotices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReadBreakGlassNoticesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"readPersonBreakGlassNotices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"read"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<ReadPersonBreakGlassNoticesMutation, ReadPersonBreakGlassNoticesMutationVariables>;
export const ReadReviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"review"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"contributors"}},{"kind":"Field","name":{"kind":"Name","value":"grade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scale"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"gradeOfServices"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"writtenBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"careEvents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"adjustments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"adjustment"}},{"kind":"Field","name":{"kind":"Name","value":"made"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"goodPractice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contributoryFactors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"concerns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"passedTo"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"causes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"icd10"}}]}},{"kind":"Field","name":{"kind":"Name","value":"underlying"}},{"kind":"Field","name":{"kind":"Name","value":"avoidability"}},{"kind":"Field","name":{"kind":"Name","value":"avoidableList"}},{"kind":"Field","name":{"kind":"Name","value":"checks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outdated"}}]}},{"kind":"Field","name":{"kind":"Name","value":"informants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"means"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"deferredUntil"}},{"kind":"Field","name":{"kind":"Name","value":"said"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recommendations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"editsAside"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"entryId"}},{"kind":"Field","name":{"kind":"Name","value":"basedOn"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"savedBy"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReadReviewQuery, ReadReviewQueryVariables>;
export const ReadSteeringDigestsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadSteeringDigests"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"steeringDigests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weekOf"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"reported"}},{"kind":"Field","name":{"kind":"Name","value":"outstanding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"investigationId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"newThemes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ReadSteeringDigestsQuery, ReadSteeringDigestsQueryVariables>;
export const ReadSteeringMeetingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadSteeringMeeting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"steeringMeeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"begunAt"}},{"kind":"Field","name":{"kind":"Name","value":"apologies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"present"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"seat"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agenda"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"action"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisionId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interfaceReportsDue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"interface"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"investigation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relation"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"newChildThemes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"firstQuarter"}},{"kind":"Field","name":{"kind":"Name","value":"lastQuarter"}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inTransition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeliness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"notified"}},{"kind":"Field","name":{"kind":"Name","value":"allocation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"metInTimeNet"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"completion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"metInTimeNet"}},{"kind":"Field","name":{"kind":"Name","value":"running"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"paused"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withdrew"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReadSteeringMeetingQuery, ReadSteeringMeetingQueryVariables>;
export const ReadSubmissionPipelineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadSubmissionPipeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submissionPipeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"inFlight"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledged"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"oldestWaiting"}},{"kind":"Field","name":{"kind":"Name","value":"oldestInFlight"}}]}}]}}]} as unknown as DocumentNode<ReadSubmissionPipelineQuery, ReadSubmissionPipelineQueryVariables>;
export const ReadSupportNoticeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReadSupportNotice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReadSupportNoticeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"readSupportNotice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"noticeId"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<ReadSupportNoticeMutation, ReadSupportNoticeMutationVariables>;
export const ReadThemeTrendsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadThemeTrends"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"similar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"adultOccurrences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"reviews"}},{"kind":"Field","name":{"kind":"Name","value":"inTransition"}}]}}]}}]}}]} as unknown as DocumentNode<ReadThemeTrendsQuery, ReadThemeTrendsQueryVariables>;
export const ReadTimelinessDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadTimeliness"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeliness"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"notified"}},{"kind":"Field","name":{"kind":"Name","value":"allocation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"metInTimeGross"}},{"kind":"Field","name":{"kind":"Name","value":"metInTimeNet"}},{"kind":"Field","name":{"kind":"Name","value":"running"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"paused"}},{"kind":"Field","name":{"kind":"Name","value":"medianGrossDays"}},{"kind":"Field","name":{"kind":"Name","value":"medianNetDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"completion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"metInTimeGross"}},{"kind":"Field","name":{"kind":"Name","value":"metInTimeNet"}},{"kind":"Field","name":{"kind":"Name","value":"running"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"paused"}},{"kind":"Field","name":{"kind":"Name","value":"medianGrossDays"}},{"kind":"Field","name":{"kind":"Name","value":"medianNetDays"}}]}}]}}]}}]} as unknown as DocumentNode<ReadTimelinessQuery, ReadTimelinessQueryVariables>;
export const ReadWholeCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadWholeCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"returnsTo"}},{"kind":"Field","name":{"kind":"Name","value":"custodian"}},{"kind":"Field","name":{"kind":"Name","value":"notifiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"allocationDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"completionDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"heldDays"}},{"kind":"Field","name":{"kind":"Name","value":"eligibility"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenNames"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"deathDate"}},{"kind":"Field","name":{"kind":"Name","value":"nhsNumber"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"ethnicCategory"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}},{"kind":"Field","name":{"kind":"Name","value":"learningDisability"}},{"kind":"Field","name":{"kind":"Name","value":"causes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"icd10"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"holds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"investigationId"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"investigationLinks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"holdsReview"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"investigation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"leadOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"whoAsksFamily"}},{"kind":"Field","name":{"kind":"Name","value":"restrictions"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"family"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"lead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wishes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leftAloneToday"}},{"kind":"Field","name":{"kind":"Name","value":"leftAloneUntil"}},{"kind":"Field","name":{"kind":"Name","value":"processes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"whoAsksFamily"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"askedQuestions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"process"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"askedOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewerId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"review"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"grade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scale"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"gradeOfServices"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"informants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"means"}}]}},{"kind":"Field","name":{"kind":"Name","value":"causes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"underlying"}},{"kind":"Field","name":{"kind":"Name","value":"avoidability"}},{"kind":"Field","name":{"kind":"Name","value":"outdated"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recommendations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"inDepthTriggers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"learningActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordsRequests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"kindInWords"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referrals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"submissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"staleFacts"}},{"kind":"Field","name":{"kind":"Name","value":"receiptId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReadWholeCaseQuery, ReadWholeCaseQueryVariables>;
export const RecordCausesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordCauses"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordCausesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordCauses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<RecordCausesMutation, RecordCausesMutationVariables>;
export const RecordFamilyAnswerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordFamilyAnswer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordFamilyAnswerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordFamilyAnswer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"question"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}},{"kind":"Field","name":{"kind":"Name","value":"mayOverrule"}}]}}]}}]}}]} as unknown as DocumentNode<RecordFamilyAnswerMutation, RecordFamilyAnswerMutationVariables>;
export const RecordFamilyContactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordFamilyContact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordFamilyContactInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordFamilyContact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"family"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}},{"kind":"Field","name":{"kind":"Name","value":"mayOverrule"}}]}}]}}]}}]} as unknown as DocumentNode<RecordFamilyContactMutation, RecordFamilyContactMutationVariables>;
export const RecordInformantDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordInformant"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordInformantInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordInformant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<RecordInformantMutation, RecordInformantMutationVariables>;
export const RecordLeaveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordLeave"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordLeaveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordLeave"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"leave"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<RecordLeaveMutation, RecordLeaveMutationVariables>;
export const RecordMeetingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordMeeting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordMeetingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordMeeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<RecordMeetingMutation, RecordMeetingMutationVariables>;
export const RecordPastCareDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordPastCare"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordPastCareInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordPastCare"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"careOrganisations"}},{"kind":"Field","name":{"kind":"Name","value":"careTeams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<RecordPastCareMutation, RecordPastCareMutationVariables>;
export const RecordRelativeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordRelative"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordRelativeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordRelative"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"family"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}},{"kind":"Field","name":{"kind":"Name","value":"mayOverrule"}}]}}]}}]}}]} as unknown as DocumentNode<RecordRelativeMutation, RecordRelativeMutationVariables>;
export const RecordSteeringDecisionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordSteeringDecision"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordSteeringDecisionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordSteeringDecision"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}},{"kind":"Field","name":{"kind":"Name","value":"mayOverrule"}}]}}]}}]}}]} as unknown as DocumentNode<RecordSteeringDecisionMutation, RecordSteeringDecisionMutationVariables>;
export const RecordTrainingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordTraining"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordTrainingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordTraining"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<RecordTrainingMutation, RecordTrainingMutationVariables>;
export const ReferOnDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReferOn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReferOnInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"referOn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"referrals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"madeOn"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<ReferOnMutation, ReferOnMutationVariables>;
export const RegisterOrganisationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterOrganisation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterOrganisationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerOrganisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<RegisterOrganisationMutation, RegisterOrganisationMutationVariables>;
export const RegisterReviewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterReviewer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterReviewerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerReviewer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<RegisterReviewerMutation, RegisterReviewerMutationVariables>;
export const ReleaseFiguresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReleaseFigures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReleaseFiguresInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"releaseFigures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"release"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"firstQuarter"}},{"kind":"Field","name":{"kind":"Name","value":"lastQuarter"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<ReleaseFiguresMutation, ReleaseFiguresMutationVariables>;
export const ReleaseSubmissionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReleaseSubmission"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReleaseSubmissionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"releaseSubmission"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submission"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<ReleaseSubmissionMutation, ReleaseSubmissionMutationVariables>;
export const ReleaseYearsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReleaseYears"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReleaseYearsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"releaseYears"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"releases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"firstQuarter"}},{"kind":"Field","name":{"kind":"Name","value":"lastQuarter"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<ReleaseYearsMutation, ReleaseYearsMutationVariables>;
export const RemoveContributorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveContributor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContributorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeContributor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<RemoveContributorMutation, RemoveContributorMutationVariables>;
export const ReplayDeliveryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReplayDelivery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FailedDeliveryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayDelivery"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submission"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<ReplayDeliveryMutation, ReplayDeliveryMutationVariables>;
export const ReportInterfaceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportInterface"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportInterfaceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportInterface"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"interfaceReport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<ReportInterfaceMutation, ReportInterfaceMutationVariables>;
export const RequestCasesErasureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestCasesErasure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestErasureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestCasesErasure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subjectClass"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"recordClass"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"askedOn"}},{"kind":"Field","name":{"kind":"Name","value":"loggedAt"}},{"kind":"Field","name":{"kind":"Name","value":"loggedBy"}},{"kind":"Field","name":{"kind":"Name","value":"underHold"}},{"kind":"Field","name":{"kind":"Name","value":"granted"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<RequestCasesErasureMutation, RequestCasesErasureMutationVariables>;
export const RequestInDepthReviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestInDepthReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestInDepthReviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestInDepthReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"family"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inDepthRequests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}},{"kind":"Field","name":{"kind":"Name","value":"mayOverrule"}}]}}]}}]}}]} as unknown as DocumentNode<RequestInDepthReviewMutation, RequestInDepthReviewMutationVariables>;
export const RequestPackDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestPack"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestPackInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestPack"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pack"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}},{"kind":"Field","name":{"kind":"Name","value":"mayOverrule"}}]}}]}}]}}]} as unknown as DocumentNode<RequestPackMutation, RequestPackMutationVariables>;
export const RequestPeopleErasureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestPeopleErasure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestErasureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestPeopleErasure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subjectClass"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"recordClass"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"askedOn"}},{"kind":"Field","name":{"kind":"Name","value":"loggedAt"}},{"kind":"Field","name":{"kind":"Name","value":"loggedBy"}},{"kind":"Field","name":{"kind":"Name","value":"underHold"}},{"kind":"Field","name":{"kind":"Name","value":"granted"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<RequestPeopleErasureMutation, RequestPeopleErasureMutationVariables>;
export const RequestRecordsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestRecords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestRecordsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<RequestRecordsMutation, RequestRecordsMutationVariables>;
export const ResumeByHandDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResumeByHand"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResumeByHandInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resumeByHand"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<ResumeByHandMutation, ResumeByHandMutationVariables>;
export const ReturnReviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnReviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<ReturnReviewMutation, ReturnReviewMutationVariables>;
export const ReviewCaseBreakGlassDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviewCaseBreakGlass"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BreakGlassReviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewCaseBreakGlass"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"use"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"findingWords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<ReviewCaseBreakGlassMutation, ReviewCaseBreakGlassMutationVariables>;
export const ReviewPersonBreakGlassDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviewPersonBreakGlass"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BreakGlassReviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewPersonBreakGlass"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"use"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"findingWords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<ReviewPersonBreakGlassMutation, ReviewPersonBreakGlassMutationVariables>;
export const RevokeCasesSharingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeCasesSharing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SharingActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeCasesSharing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"grantor"}},{"kind":"Field","name":{"kind":"Name","value":"grantee"}},{"kind":"Field","name":{"kind":"Name","value":"dataClass"}},{"kind":"Field","name":{"kind":"Name","value":"purposes"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<RevokeCasesSharingMutation, RevokeCasesSharingMutationVariables>;
export const RevokeInvestigationsSharingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeInvestigationsSharing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SharingActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeInvestigationsSharing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"grantor"}},{"kind":"Field","name":{"kind":"Name","value":"grantee"}},{"kind":"Field","name":{"kind":"Name","value":"dataClass"}},{"kind":"Field","name":{"kind":"Name","value":"purposes"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<RevokeInvestigationsSharingMutation, RevokeInvestigationsSharingMutationVariables>;
export const RevokePeopleSharingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokePeopleSharing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SharingActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokePeopleSharing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"grantor"}},{"kind":"Field","name":{"kind":"Name","value":"grantee"}},{"kind":"Field","name":{"kind":"Name","value":"dataClass"}},{"kind":"Field","name":{"kind":"Name","value":"purposes"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<RevokePeopleSharingMutation, RevokePeopleSharingMutationVariables>;
export const RevokeReviewersSharingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeReviewersSharing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SharingActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeReviewersSharing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"grantor"}},{"kind":"Field","name":{"kind":"Name","value":"grantee"}},{"kind":"Field","name":{"kind":"Name","value":"dataClass"}},{"kind":"Field","name":{"kind":"Name","value":"purposes"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<RevokeReviewersSharingMutation, RevokeReviewersSharingMutationVariables>;
export const ScreenCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ScreenCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ScreenCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"screenCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<ScreenCaseMutation, ScreenCaseMutationVariables>;
export const SealPersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SealPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SealPersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sealPerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"sealed"}},{"kind":"Field","name":{"kind":"Name","value":"keptBy"}},{"kind":"Field","name":{"kind":"Name","value":"named"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"seesPlaces"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<SealPersonMutation, SealPersonMutationVariables>;
export const SendApologiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendApologies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendApologiesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendApologies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"begunAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}},{"kind":"Field","name":{"kind":"Name","value":"mayOverrule"}}]}}]}}]}}]} as unknown as DocumentNode<SendApologiesMutation, SendApologiesMutationVariables>;
export const ShutCaseOpenedByBreakGlassDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ShutCaseOpenedByBreakGlass"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BreakGlassEndInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shutCaseOpenedByBreakGlass"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"use"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<ShutCaseOpenedByBreakGlassMutation, ShutCaseOpenedByBreakGlassMutationVariables>;
export const ShutPersonOpenedByBreakGlassDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ShutPersonOpenedByBreakGlass"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BreakGlassEndInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shutPersonOpenedByBreakGlass"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"use"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<ShutPersonOpenedByBreakGlassMutation, ShutPersonOpenedByBreakGlassMutationVariables>;
export const StartReviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<StartReviewMutation, StartReviewMutationVariables>;
export const SubmitForQualityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitForQuality"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitForQuality"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<SubmitForQualityMutation, SubmitForQualityMutationVariables>;
export const UndoMatchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UndoMatch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UndoMatchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"undoMatch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"match"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<UndoMatchMutation, UndoMatchMutationVariables>;
export const UnlinkInvestigationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnlinkInvestigation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UnlinkInvestigationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unlinkInvestigation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"investigation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<UnlinkInvestigationMutation, UnlinkInvestigationMutationVariables>;
export const UpdateInvestigationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateInvestigation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateInvestigationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateInvestigation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"investigation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"leadOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"disclosureRestricted"}},{"kind":"Field","name":{"kind":"Name","value":"restrictedBy"}},{"kind":"Field","name":{"kind":"Name","value":"restrictedUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateInvestigationMutation, UpdateInvestigationMutationVariables>;
export const ViewIdentityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ViewIdentity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ViewIdentityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewIdentity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"minimalIdentity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenNames"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"yearOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"yearOfDeath"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<ViewIdentityMutation, ViewIdentityMutationVariables>;
export const WithdrawEntryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawEntry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawEntryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawEntry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawEntryMutation, WithdrawEntryMutationVariables>;
export const WithdrawLibraryReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawLibraryReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawLibraryReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawLibraryReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawLibraryReportMutation, WithdrawLibraryReportMutationVariables>;
export const WithdrawPastCareDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawPastCare"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawPastCareInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawPastCare"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"careOrganisations"}},{"kind":"Field","name":{"kind":"Name","value":"careTeams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawPastCareMutation, WithdrawPastCareMutationVariables>;
export const WithdrawProposalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawProposal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawProposalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawProposal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawProposalMutation, WithdrawProposalMutationVariables>;
export const WriteAdjustmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WriteAdjustment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WriteAdjustmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"writeAdjustment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"standingRevision"}},{"kind":"Field","name":{"kind":"Name","value":"standingText"}},{"kind":"Field","name":{"kind":"Name","value":"standingFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standingBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<WriteAdjustmentMutation, WriteAdjustmentMutationVariables>;
export const WriteCareConcernDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WriteCareConcern"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WriteCareConcernInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"writeCareConcern"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"standingRevision"}},{"kind":"Field","name":{"kind":"Name","value":"standingText"}},{"kind":"Field","name":{"kind":"Name","value":"standingFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standingBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<WriteCareConcernMutation, WriteCareConcernMutationVariables>;
export const WriteCareEventDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WriteCareEvent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WriteCareEventInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"writeCareEvent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"standingRevision"}},{"kind":"Field","name":{"kind":"Name","value":"standingText"}},{"kind":"Field","name":{"kind":"Name","value":"standingFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standingBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<WriteCareEventMutation, WriteCareEventMutationVariables>;
export const WriteContributoryFactorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WriteContributoryFactor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WriteContributoryFactorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"writeContributoryFactor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"standingRevision"}},{"kind":"Field","name":{"kind":"Name","value":"standingText"}},{"kind":"Field","name":{"kind":"Name","value":"standingFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standingBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<WriteContributoryFactorMutation, WriteContributoryFactorMutationVariables>;
export const WriteGoodPracticeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WriteGoodPractice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WriteGoodPracticeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"writeGoodPractice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"standingRevision"}},{"kind":"Field","name":{"kind":"Name","value":"standingText"}},{"kind":"Field","name":{"kind":"Name","value":"standingFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standingBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<WriteGoodPracticeMutation, WriteGoodPracticeMutationVariables>;
export const WriteSectionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WriteSection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WriteSectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"writeSection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standingRevision"}},{"kind":"Field","name":{"kind":"Name","value":"standingText"}},{"kind":"Field","name":{"kind":"Name","value":"standingBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<WriteSectionMutation, WriteSectionMutationVariables>;
export const WriteTermsOfReferenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WriteTermsOfReference"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WriteTermsOfReferenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"writeTermsOfReference"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"steeringGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seatsNotFilled"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seat"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"terms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"adoptedOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}},{"kind":"Field","name":{"kind":"Name","value":"mayOverrule"}}]}}]}}]}}]} as unknown as DocumentNode<WriteTermsOfReferenceMutation, WriteTermsOfReferenceMutationVariables>;
export const AnchorAuditAtCasesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnchorAuditAtCases"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnchorAuditInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"anchorAuditAtCases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<AnchorAuditAtCasesMutation, AnchorAuditAtCasesMutationVariables>;
export const AnchorAuditAtInvestigationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnchorAuditAtInvestigations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnchorAuditInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"anchorAuditAtInvestigations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<AnchorAuditAtInvestigationsMutation, AnchorAuditAtInvestigationsMutationVariables>;
export const AnchorAuditAtPeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnchorAuditAtPeople"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnchorAuditInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"anchorAuditAtPeople"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<AnchorAuditAtPeopleMutation, AnchorAuditAtPeopleMutationVariables>;
export const AnchorAuditAtReviewersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnchorAuditAtReviewers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnchorAuditInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"anchorAuditAtReviewers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<AnchorAuditAtReviewersMutation, AnchorAuditAtReviewersMutationVariables>;
export const AppointDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Appoint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AppointInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appoint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"reviewerSubject"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<AppointMutation, AppointMutationVariables>;
export const ReadProposalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadProposal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"proposalId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointmentProposal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"proposalId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"reviewerId"}},{"kind":"Field","name":{"kind":"Name","value":"supporterId"}},{"kind":"Field","name":{"kind":"Name","value":"careOrganisations"}},{"kind":"Field","name":{"kind":"Name","value":"careTeams"}},{"kind":"Field","name":{"kind":"Name","value":"careManagers"}},{"kind":"Field","name":{"kind":"Name","value":"waiver"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<ReadProposalQuery, ReadProposalQueryVariables>;
export const RecordAppointmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordAppointment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordAppointmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordAppointment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<RecordAppointmentMutation, RecordAppointmentMutationVariables>;
export const AppraiseCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AppraiseCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AppraiseCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appraiseCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<AppraiseCaseMutation, AppraiseCaseMutationVariables>;
export const RaiseCasesAppraisalsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RaiseCasesAppraisals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RaiseAppraisalsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"raiseCasesAppraisals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"raised"}},{"kind":"Field","name":{"kind":"Name","value":"more"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<RaiseCasesAppraisalsMutation, RaiseCasesAppraisalsMutationVariables>;
export const RaiseInvestigationsAppraisalsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RaiseInvestigationsAppraisals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RaiseAppraisalsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"raiseInvestigationsAppraisals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"raised"}},{"kind":"Field","name":{"kind":"Name","value":"more"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<RaiseInvestigationsAppraisalsMutation, RaiseInvestigationsAppraisalsMutationVariables>;
export const RaisePeopleAppraisalsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RaisePeopleAppraisals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RaiseAppraisalsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"raisePeopleAppraisals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"raised"}},{"kind":"Field","name":{"kind":"Name","value":"more"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<RaisePeopleAppraisalsMutation, RaisePeopleAppraisalsMutationVariables>;
export const RaiseReviewersAppraisalsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RaiseReviewersAppraisals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RaiseAppraisalsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"raiseReviewersAppraisals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"raised"}},{"kind":"Field","name":{"kind":"Name","value":"more"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<RaiseReviewersAppraisalsMutation, RaiseReviewersAppraisalsMutationVariables>;
export const BeginDeliveryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BeginDelivery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BeginDeliveryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beginDelivery"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"delivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"contentHash"}},{"kind":"Field","name":{"kind":"Name","value":"earlier"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<BeginDeliveryMutation, BeginDeliveryMutationVariables>;
export const ReadDeliveryFactsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadDeliveryFacts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"submissionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submission"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"submissionId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"investigations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"disclosureRestricted"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReadDeliveryFactsQuery, ReadDeliveryFactsQueryVariables>;
export const RecordReceiptDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordReceipt"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordReceiptInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordReceipt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<RecordReceiptMutation, RecordReceiptMutationVariables>;
export const EndAppointmentOfCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndAppointmentOfCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndAppointmentOfCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endAppointmentOfCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<EndAppointmentOfCaseMutation, EndAppointmentOfCaseMutationVariables>;
export const FollowProcessDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FollowProcess"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FollowProcessInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"followProcess"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<FollowProcessMutation, FollowProcessMutationVariables>;
export const ReadLinkedProcessDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadLinkedProcess"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"investigationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"investigation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"investigationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"disclosureRestricted"}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"whoAsksFamily"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReadLinkedProcessQuery, ReadLinkedProcessQueryVariables>;
export const GuardLedgerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GuardLedger"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GuardLedgerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"guardLedger"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<GuardLedgerMutation, GuardLedgerMutationVariables>;
export const ReadChildDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadChild"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"childTeamTold"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenNames"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"deathDate"}},{"kind":"Field","name":{"kind":"Name","value":"nhsNumber"}},{"kind":"Field","name":{"kind":"Name","value":"nhsNumberStatus"}},{"kind":"Field","name":{"kind":"Name","value":"nhsNumberAsReported"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"ethnicCategory"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}},{"kind":"Field","name":{"kind":"Name","value":"gpPractice"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"learningDisability"}}]}}]}}]}}]} as unknown as DocumentNode<ReadChildQuery, ReadChildQueryVariables>;
export const ReceiveChildNotificationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReceiveChildNotification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReceiveChildNotificationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receiveChildNotification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ReceiveChildNotificationMutation, ReceiveChildNotificationMutationVariables>;
export const WithdrawChildNotificationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawChildNotification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawChildNotificationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawChildNotification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawChildNotificationMutation, WithdrawChildNotificationMutationVariables>;
export const HoldCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HoldCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HoldCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holdCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<HoldCaseMutation, HoldCaseMutationVariables>;
export const ReadInvestigationLinksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadInvestigationLinks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"investigationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"investigation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"investigationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holdReason"}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"holdsReview"}}]}}]}}]}}]} as unknown as DocumentNode<ReadInvestigationLinksQuery, ReadInvestigationLinksQueryVariables>;
export const ReadHandoverSubjectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadHandoverSubject"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"handoverId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handover"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"handoverId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"indexedAs"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenNames"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"deathDate"}},{"kind":"Field","name":{"kind":"Name","value":"nhsNumber"}},{"kind":"Field","name":{"kind":"Name","value":"nhsNumberStatus"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"ethnicCategory"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}},{"kind":"Field","name":{"kind":"Name","value":"gpPractice"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"learningDisability"}}]}}]}}]}}]} as unknown as DocumentNode<ReadHandoverSubjectQuery, ReadHandoverSubjectQueryVariables>;
export const ReceiveReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReceiveReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReceiveReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receiveReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ReceiveReportMutation, ReceiveReportMutationVariables>;
export const ReadInvestigationSubjectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadInvestigationSubject"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"investigationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"investigation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"investigationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leadOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"subjectVersion"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenNames"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"deathDate"}},{"kind":"Field","name":{"kind":"Name","value":"nhsNumber"}},{"kind":"Field","name":{"kind":"Name","value":"nhsNumberStatus"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"ethnicCategory"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}},{"kind":"Field","name":{"kind":"Name","value":"gpPractice"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"learningDisability"}}]}}]}}]}}]} as unknown as DocumentNode<ReadInvestigationSubjectQuery, ReadInvestigationSubjectQueryVariables>;
export const LinkMatchedReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LinkMatchedReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LinkPersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"linkPerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<LinkMatchedReportMutation, LinkMatchedReportMutationVariables>;
export const ReadMatchedReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadMatchedReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reportId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deathReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reportId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sourceId"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ReadMatchedReportQuery, ReadMatchedReportQueryVariables>;
export const MakeDigestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MakeDigest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MakeDigestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"makeDigest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<MakeDigestMutation, MakeDigestMutationVariables>;
export const ReadChildThemesForPackDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadChildThemesForPack"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"firstQuarter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Quarter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lastQuarter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Quarter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"childThemes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"firstQuarter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"firstQuarter"}}},{"kind":"Argument","name":{"kind":"Name","value":"lastQuarter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lastQuarter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"releaseId"}},{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"firstQuarter"}},{"kind":"Field","name":{"kind":"Name","value":"lastQuarter"}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inTransition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}}]}}]}}]}}]} as unknown as DocumentNode<ReadChildThemesForPackQuery, ReadChildThemesForPackQueryVariables>;
export const ReadOrganisationsForPackDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadOrganisationsForPack"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ReadOrganisationsForPackQuery, ReadOrganisationsForPackQueryVariables>;
export const ReadPackDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadPackDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"packId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"packDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"packId"}}}]}]}}]} as unknown as DocumentNode<ReadPackDraftQuery, ReadPackDraftQueryVariables>;
export const RecordPackDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordPack"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordPackInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordPack"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<RecordPackMutation, RecordPackMutationVariables>;
export const RecordPackStepDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordPackStep"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordPackStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordPackStep"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<RecordPackStepMutation, RecordPackStepMutationVariables>;
export const ReadMatchWorkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadMatchWork"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reportId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matchWork"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"reportId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reportId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"candidates"}}]}}]}}]} as unknown as DocumentNode<ReadMatchWorkQuery, ReadMatchWorkQueryVariables>;
export const RecordMatchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordMatch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordMatchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordMatch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<RecordMatchMutation, RecordMatchMutationVariables>;
export const MergeCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MergeCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MergeCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mergeCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<MergeCaseMutation, MergeCaseMutationVariables>;
export const ReadWebhookDeliveryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadWebhookDelivery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"changeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"webhookId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webhookDelivery"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"changeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"changeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"webhookId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"webhookId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"timestamp"}},{"kind":"Field","name":{"kind":"Name","value":"signature"}}]}}]}}]} as unknown as DocumentNode<ReadWebhookDeliveryQuery, ReadWebhookDeliveryQueryVariables>;
export const RecordWebhookDeliveryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordWebhookDelivery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordWebhookDeliveryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordWebhookDelivery"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<RecordWebhookDeliveryMutation, RecordWebhookDeliveryMutationVariables>;
export const OpenCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<OpenCaseMutation, OpenCaseMutationVariables>;
export const ReadPersonForCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadPersonForCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"deathDate"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"ethnicCategory"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"learningDisability"}},{"kind":"Field","name":{"kind":"Name","value":"placeOfDeath"}},{"kind":"Field","name":{"kind":"Name","value":"causes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"icd10"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reportedOn"}},{"kind":"Field","name":{"kind":"Name","value":"says"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"deathDate"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReadPersonForCaseQuery, ReadPersonForCaseQueryVariables>;
export const ReadOrganisationNamesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadOrganisationNames"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ReadOrganisationNamesQuery, ReadOrganisationNamesQueryVariables>;
export const ReadSubmissionWorkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadSubmissionWork"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submissionWork"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pseudonym"}},{"kind":"Field","name":{"kind":"Name","value":"submissionVersion"}},{"kind":"Field","name":{"kind":"Name","value":"revisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"deathDate"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"ethnicCategory"}},{"kind":"Field","name":{"kind":"Name","value":"learningDisability"}},{"kind":"Field","name":{"kind":"Name","value":"placeOfDeath"}},{"kind":"Field","name":{"kind":"Name","value":"causes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"icd10"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"methodVersion"}},{"kind":"Field","name":{"kind":"Name","value":"gradeScale"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"gradeOfServices"}},{"kind":"Field","name":{"kind":"Name","value":"themes"}},{"kind":"Field","name":{"kind":"Name","value":"goodPractice"}},{"kind":"Field","name":{"kind":"Name","value":"learning"}},{"kind":"Field","name":{"kind":"Name","value":"contributoryFactors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recommendations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"addressee"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"underlyingCause"}},{"kind":"Field","name":{"kind":"Name","value":"avoidability"}},{"kind":"Field","name":{"kind":"Name","value":"avoidableList"}},{"kind":"Field","name":{"kind":"Name","value":"notifiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"allocatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"heldDays"}},{"kind":"Field","name":{"kind":"Name","value":"allocatedInTime"}},{"kind":"Field","name":{"kind":"Name","value":"completedInTime"}},{"kind":"Field","name":{"kind":"Name","value":"familyNames"}},{"kind":"Field","name":{"kind":"Name","value":"familyReach"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"nhsNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"sourceId"}},{"kind":"Field","name":{"kind":"Name","value":"says"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenNames"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"nhsNumberAsReported"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}},{"kind":"Field","name":{"kind":"Name","value":"otherNames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenNames"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"formerPostcodes"}},{"kind":"Field","name":{"kind":"Name","value":"formerNhsNumbers"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"reviewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"investigations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"disclosureRestricted"}}]}}]}}]}}]} as unknown as DocumentNode<ReadSubmissionWorkQuery, ReadSubmissionWorkQueryVariables>;
export const RecordPreparedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordPrepared"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordPreparedInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordPrepared"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<RecordPreparedMutation, RecordPreparedMutationVariables>;
export const RaiseRemindersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RaiseReminders"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RaiseRemindersInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"raiseReminders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"raised"}},{"kind":"Field","name":{"kind":"Name","value":"more"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<RaiseRemindersMutation, RaiseRemindersMutationVariables>;
export const ReconcileSubmissionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReconcileSubmissions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReconcileSubmissionsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reconcileSubmissions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"repaired"}},{"kind":"Field","name":{"kind":"Name","value":"raised"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ReconcileSubmissionsMutation, ReconcileSubmissionsMutationVariables>;
export const RecordAcknowledgementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordAcknowledgement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordAcknowledgementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordAcknowledgement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<RecordAcknowledgementMutation, RecordAcknowledgementMutationVariables>;
export const RecordReferralTakenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordReferralTaken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordReferralTakenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordReferralTaken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<RecordReferralTakenMutation, RecordReferralTakenMutationVariables>;
export const RefreshCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefreshCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RefreshCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refreshCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<RefreshCaseMutation, RefreshCaseMutationVariables>;
export const ResumeCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResumeCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResumeCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resumeCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ResumeCaseMutation, ResumeCaseMutationVariables>;
export const RewriteKeysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RewriteKeys"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RewriteKeysInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rewriteKeys"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"more"}}]}}]}}]} as unknown as DocumentNode<RewriteKeysMutation, RewriteKeysMutationVariables>;
export const ImportRowsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportRows"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportRowsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importRows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"more"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ImportRowsMutation, ImportRowsMutationVariables>;
export const ReadNoteToScrubDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadNoteToScrub"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"flagId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"noteToScrub"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"flagId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"flagId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"names"}},{"kind":"Field","name":{"kind":"Name","value":"numbers"}},{"kind":"Field","name":{"kind":"Name","value":"addresses"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}}]}}]}}]} as unknown as DocumentNode<ReadNoteToScrubQuery, ReadNoteToScrubQueryVariables>;
export const RecordScrubbedNoteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordScrubbedNote"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordScrubbedNoteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordScrubbedNote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<RecordScrubbedNoteMutation, RecordScrubbedNoteMutationVariables>;
export const ApplySealToCasesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplySealToCases"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplySealInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applySealToCases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ApplySealToCasesMutation, ApplySealToCasesMutationVariables>;
export const ReadSealDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadSeal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"sealed"}},{"kind":"Field","name":{"kind":"Name","value":"keptBy"}},{"kind":"Field","name":{"kind":"Name","value":"named"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"seesPlaces"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ReadSealQuery, ReadSealQueryVariables>;
export const ApplySealToInvestigationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplySealToInvestigations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplySealInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applySealToInvestigations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ApplySealToInvestigationsMutation, ApplySealToInvestigationsMutationVariables>;
export const ApplySealToReviewersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplySealToReviewers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplySealInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applySealToReviewers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ApplySealToReviewersMutation, ApplySealToReviewersMutationVariables>;
export const ReadReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadReferral"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"referrals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"madeOn"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenNames"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"deathDate"}},{"kind":"Field","name":{"kind":"Name","value":"nhsNumber"}},{"kind":"Field","name":{"kind":"Name","value":"nhsNumberStatus"}},{"kind":"Field","name":{"kind":"Name","value":"nhsNumberAsReported"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"ethnicCategory"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}},{"kind":"Field","name":{"kind":"Name","value":"gpPractice"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"learningDisability"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReadReferralQuery, ReadReferralQueryVariables>;
export const ReceiveReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReceiveReferral"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReceiveReferralInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receiveReferral"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ReceiveReferralMutation, ReceiveReferralMutationVariables>;
export const SettlePersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SettlePerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SettlePersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settlePerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<SettlePersonMutation, SettlePersonMutationVariables>;
export const SplitCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SplitCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SplitCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"splitCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<SplitCaseMutation, SplitCaseMutationVariables>;
export const LinkMovedReportsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LinkMovedReports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LinkPersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"linkPerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<LinkMovedReportsMutation, LinkMovedReportsMutationVariables>;
export const ReadMovedReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadMovedReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reportId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deathReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reportId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sourceId"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ReadMovedReportQuery, ReadMovedReportQueryVariables>;
export const ReadAdultThemesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadAdultThemes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"review"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReadAdultThemesQuery, ReadAdultThemesQueryVariables>;
export const RecordAdultThemesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordAdultThemes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordAdultThemesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordAdultThemes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<RecordAdultThemesMutation, RecordAdultThemesMutationVariables>;
export const ReadScreeningDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadScreening"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eligibility"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReadScreeningQuery, ReadScreeningQueryVariables>;
export const RecordScreeningDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordScreening"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordScreeningInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordScreening"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<RecordScreeningMutation, RecordScreeningMutationVariables>;
export const ReadReviewerFactsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadReviewerFacts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reviewerId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reviewerId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"employer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"team"}},{"kind":"Field","name":{"kind":"Name","value":"manager"}},{"kind":"Field","name":{"kind":"Name","value":"caseloadLimit"}},{"kind":"Field","name":{"kind":"Name","value":"training"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leave"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"declarations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"team"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}}]}}]} as unknown as DocumentNode<ReadReviewerFactsQuery, ReadReviewerFactsQueryVariables>;
export const RecordReviewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordReviewer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordReviewerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordReviewer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<RecordReviewerMutation, RecordReviewerMutationVariables>;
export const AcknowledgeChildNotificationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcknowledgeChildNotification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcknowledgeChildNotificationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acknowledgeChildNotification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"childNotification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<AcknowledgeChildNotificationMutation, AcknowledgeChildNotificationMutationVariables>;
export const AgreePlanAsLeadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AgreePlanAsLead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AgreeInterfacePlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreeInterfacePlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"investigation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"plans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"agreed"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<AgreePlanAsLeadMutation, AgreePlanAsLeadMutationVariables>;
export const AnswerRecordsRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerRecordsRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerRecordsRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerRecordsRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordsRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<AnswerRecordsRequestMutation, AnswerRecordsRequestMutationVariables>;
export const AnswerTransferDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerTransfer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerTransferInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerTransfer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"custodian"}},{"kind":"Field","name":{"kind":"Name","value":"transfers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<AnswerTransferMutation, AnswerTransferMutationVariables>;
export const ConfirmNoteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmNote"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmNoteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmNote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"themeFlag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"scrubbedNote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmNoteMutation, ConfirmNoteMutationVariables>;
export const EndWebhookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndWebhook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndWebhookInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endWebhook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webhook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<EndWebhookMutation, EndWebhookMutationVariables>;
export const FlagThemeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FlagTheme"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FlagThemeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"flagTheme"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"themeFlag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"modifiable"}},{"kind":"Field","name":{"kind":"Name","value":"seenInAdultsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<FlagThemeMutation, FlagThemeMutationVariables>;
export const FollowChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FollowChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cursor"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changesSince"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cursor"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cursor"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"more"}}]}}]}}]} as unknown as DocumentNode<FollowChangesQuery, FollowChangesQueryVariables>;
export const FollowInterfacesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FollowInterfaces"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"InvestigationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"investigations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reviewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"askedQuestions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"process"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"askedOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextDue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"holdsReview"}},{"kind":"Field","name":{"kind":"Name","value":"plans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"agreed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"whoAsksFamily"}},{"kind":"Field","name":{"kind":"Name","value":"records"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"}},{"kind":"Field","name":{"kind":"Name","value":"obtainedBy"}},{"kind":"Field","name":{"kind":"Name","value":"shared"}}]}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"milestone"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"restrictions"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<FollowInterfacesQuery, FollowInterfacesQueryVariables>;
export const FollowOwnReportsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FollowOwnReports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myReports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"sourceId"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<FollowOwnReportsQuery, FollowOwnReportsQueryVariables>;
export const FollowSubmissionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FollowSubmissions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submissions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"contentHash"}},{"kind":"Field","name":{"kind":"Name","value":"releasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receiptId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<FollowSubmissionsQuery, FollowSubmissionsQueryVariables>;
export const ListActionsOwedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListActionsOwed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actionsOwed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"measureText"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"remindedOn"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ListActionsOwedQuery, ListActionsOwedQueryVariables>;
export const ListChildDeathReviewsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListChildDeathReviews"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"childDeathReviews"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sourceSystem"}},{"kind":"Field","name":{"kind":"Name","value":"sourceId"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"handovers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"themeFlags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relevantToAdults"}},{"kind":"Field","name":{"kind":"Name","value":"seenInAdultsAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ListChildDeathReviewsQuery, ListChildDeathReviewsQueryVariables>;
export const ListChildNotificationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListChildNotifications"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ChildNotificationState"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"childNotifications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenNames"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"deathDate"}},{"kind":"Field","name":{"kind":"Name","value":"nhsNumber"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ListChildNotificationsQuery, ListChildNotificationsQueryVariables>;
export const ListOwnNoticesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListOwnNotices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unread"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myNotices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unread"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unread"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"toldAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ListOwnNoticesQuery, ListOwnNoticesQueryVariables>;
export const ListQuarantineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListQuarantine"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quarantinedHandovers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"attempt"}},{"kind":"Field","name":{"kind":"Name","value":"schemaVersion"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"childDeathReview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sourceSystem"}},{"kind":"Field","name":{"kind":"Name","value":"sourceId"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ListQuarantineQuery, ListQuarantineQueryVariables>;
export const ListRecordsOwedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListRecordsOwed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordsOwed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseReference"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"minimalIdentity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenNames"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"yearOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"yearOfDeath"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kindInWords"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"asks"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"remindedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ListRecordsOwedQuery, ListRecordsOwedQueryVariables>;
export const ListReferralsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListReferrals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receivedReferrals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"madeOn"}},{"kind":"Field","name":{"kind":"Name","value":"madeBy"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenNames"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"deathDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"investigation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ListReferralsQuery, ListReferralsQueryVariables>;
export const ListTransfersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListTransfers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openTransfers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ListTransfersQuery, ListTransfersQueryVariables>;
export const ListWebhooksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListWebhooks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webhooks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}}]}}]} as unknown as DocumentNode<ListWebhooksQuery, ListWebhooksQueryVariables>;
export const OpenCaseAsLeadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenCaseAsLead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BreakGlassInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openCaseByBreakGlass"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"use"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<OpenCaseAsLeadMutation, OpenCaseAsLeadMutationVariables>;
export const ProposePlanAsLeadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposePlanAsLead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeInterfacePlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposeInterfacePlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"investigation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"plans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"agreed"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<ProposePlanAsLeadMutation, ProposePlanAsLeadMutationVariables>;
export const ProposeTransferDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeTransfer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeTransferInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposeTransfer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"custodian"}},{"kind":"Field","name":{"kind":"Name","value":"transfers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<ProposeTransferMutation, ProposeTransferMutationVariables>;
export const ReadAskedQuestionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadAskedQuestions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"topic"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"familyTopics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"askedOnce"}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"family"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"channels"}},{"kind":"Field","name":{"kind":"Name","value":"interpreter"}},{"kind":"Field","name":{"kind":"Name","value":"noContact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"daysToAvoid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leftAloneToday"}},{"kind":"Field","name":{"kind":"Name","value":"leftAloneUntil"}},{"kind":"Field","name":{"kind":"Name","value":"processes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"investigationId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"whoAsksFamily"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"askedQuestions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"topic"},"value":{"kind":"Variable","name":{"kind":"Name","value":"topic"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"process"}},{"kind":"Field","name":{"kind":"Name","value":"investigationId"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"askedOn"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"askAgainFrom"}}]}}]}}]}}]} as unknown as DocumentNode<ReadAskedQuestionsQuery, ReadAskedQuestionsQueryVariables>;
export const ReadBoardFiguresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadBoardFigures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"firstQuarter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Quarter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lastQuarter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Quarter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"deathsNotified"},"name":{"kind":"Name","value":"figures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"measure"},"value":{"kind":"StringValue","value":"deaths-notified","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"firstQuarter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"firstQuarter"}}},{"kind":"Argument","name":{"kind":"Name","value":"lastQuarter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lastQuarter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Told"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"deathsFound"},"name":{"kind":"Name","value":"figures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"measure"},"value":{"kind":"StringValue","value":"deaths-found","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"firstQuarter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"firstQuarter"}}},{"kind":"Argument","name":{"kind":"Name","value":"lastQuarter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lastQuarter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Told"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"reviewsCompleted"},"name":{"kind":"Name","value":"figures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"measure"},"value":{"kind":"StringValue","value":"reviews-completed","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"firstQuarter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"firstQuarter"}}},{"kind":"Argument","name":{"kind":"Name","value":"lastQuarter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lastQuarter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Told"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"actionsPlanned"},"name":{"kind":"Name","value":"figures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"measure"},"value":{"kind":"StringValue","value":"actions-planned","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"firstQuarter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"firstQuarter"}}},{"kind":"Argument","name":{"kind":"Name","value":"lastQuarter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lastQuarter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Told"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"childDeaths"},"name":{"kind":"Name","value":"childFigures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"measure"},"value":{"kind":"StringValue","value":"child-deaths","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"firstQuarter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"firstQuarter"}}},{"kind":"Argument","name":{"kind":"Name","value":"lastQuarter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lastQuarter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Told"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expectedDeaths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"firstQuarter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"firstQuarter"}}},{"kind":"Argument","name":{"kind":"Name","value":"lastQuarter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lastQuarter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"adultTrend"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Year"}}]}},{"kind":"Field","name":{"kind":"Name","value":"childTrend"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Year"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Told"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FiguresAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"release"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firstQuarter"}},{"kind":"Field","name":{"kind":"Name","value":"lastQuarter"}},{"kind":"Field","name":{"kind":"Name","value":"releasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"grids"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dimensions"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dimension"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Year"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ThemeYearFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fromYear"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inTransition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}}]}}]}}]} as unknown as DocumentNode<ReadBoardFiguresQuery, ReadBoardFiguresQueryVariables>;
export const ReadChildThemesNewToAdultsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadChildThemesNewToAdults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"childThemesNewToAdults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"similar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"childNotes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"transition"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"firstQuarter"}},{"kind":"Field","name":{"kind":"Name","value":"lastQuarter"}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inTransition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}}]}}]}}]}}]} as unknown as DocumentNode<ReadChildThemesNewToAdultsQuery, ReadChildThemesNewToAdultsQueryVariables>;
export const ReadComparedDeathsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadComparedDeaths"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comparedDeaths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"generalSource"}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dimension"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"medianAge"}},{"kind":"Field","name":{"kind":"Name","value":"generalMedianAge"}},{"kind":"Field","name":{"kind":"Name","value":"avoidable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"avoidablePerHundred"}},{"kind":"Field","name":{"kind":"Name","value":"generalAvoidablePerHundred"}}]}}]}}]}}]} as unknown as DocumentNode<ReadComparedDeathsQuery, ReadComparedDeathsQueryVariables>;
export const ReadOwnNoticesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReadOwnNotices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReadNoticesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"readNotices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"read"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<ReadOwnNoticesMutation, ReadOwnNoticesMutationVariables>;
export const ReadReviewsOfOurCareDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadReviewsOfOurCare"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"diedIn"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewsOfOurCare"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"diedIn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"diedIn"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"notifiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"allocationDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"completionDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"minimalIdentity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenNames"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"yearOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"yearOfDeath"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"careGivenAs"}},{"kind":"Field","name":{"kind":"Name","value":"awaitedInformant"}},{"kind":"Field","name":{"kind":"Name","value":"recordsRequests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kindInWords"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recommendations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"measureText"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ReadReviewsOfOurCareQuery, ReadReviewsOfOurCareQueryVariables>;
export const ReadThemesForAdultsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadThemesForAdults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"themesNotSeenInAdults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"similar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"childFlagTrend"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"flags"}},{"kind":"Field","name":{"kind":"Name","value":"inTransition"}}]}}]}}]}}]} as unknown as DocumentNode<ReadThemesForAdultsQuery, ReadThemesForAdultsQueryVariables>;
export const ReadThemesOfYoungAdultsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadThemesOfYoungAdults"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"seenInAdultsAt"}},{"kind":"Field","name":{"kind":"Name","value":"childDeathFlags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seenInAdultsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"adultTrend"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fromYear"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inTransition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"library"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ageBands"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"AGED_18_TO_25"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ReadThemesOfYoungAdultsQuery, ReadThemesOfYoungAdultsQueryVariables>;
export const ReadWhatWeOweDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadWhatWeOwe"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordsOwed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseReference"}},{"kind":"Field","name":{"kind":"Name","value":"reviewState"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"minimalIdentity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenNames"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"yearOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"yearOfDeath"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"kindInWords"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"remindedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"actionsOwed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"measureText"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"remindedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ReadWhatWeOweQuery, ReadWhatWeOweQueryVariables>;
export const RecordProgressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordProgress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordProgressInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordProgress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<RecordProgressMutation, RecordProgressMutationVariables>;
export const RegisterWebhookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterWebhook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterWebhookInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerWebhook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webhook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<RegisterWebhookMutation, RegisterWebhookMutationVariables>;
export const ReleaseChildFiguresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReleaseChildFigures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReleaseFiguresInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"releaseChildFigures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"release"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"firstQuarter"}},{"kind":"Field","name":{"kind":"Name","value":"lastQuarter"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<ReleaseChildFiguresMutation, ReleaseChildFiguresMutationVariables>;
export const ReleaseChildYearsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReleaseChildYears"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReleaseYearsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"releaseChildYears"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"releases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"firstQuarter"}},{"kind":"Field","name":{"kind":"Name","value":"lastQuarter"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<ReleaseChildYearsMutation, ReleaseChildYearsMutationVariables>;
export const ReplayChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReplayChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReplayChangesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sent"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<ReplayChangesMutation, ReplayChangesMutationVariables>;
export const ReplayHandoverDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReplayHandover"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReplayHandoverInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayHandover"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"attempt"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<ReplayHandoverMutation, ReplayHandoverMutationVariables>;
export const SearchLibraryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SearchLibrary"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LibraryFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"library"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"setting"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<SearchLibraryQuery, SearchLibraryQueryVariables>;
export const TakeReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeReferral"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TakeReferralInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takeReferral"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<TakeReferralMutation, TakeReferralMutationVariables>;
export const WithdrawThemeFlagDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawThemeFlag"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawThemeFlagInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawThemeFlag"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawThemeFlagMutation, WithdrawThemeFlagMutationVariables>;
export const ReportByFormDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportByForm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportDeathInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportDeath"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<ReportByFormMutation, ReportByFormMutationVariables>;