/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What became of a handover. */
export type HandoverOutcome =
  /** A version waits in quarantine for the team's correction. */
  | 'QUESTION_FOR_TEAM'
  /** It is being found out whether the death was reported otherwise. */
  | 'AWAITING_MATCH'
  /** The child died before the eighteenth birthday: core data are kept. */
  | 'CORE_DATA_ONLY'
  /** The person is known; the adults' programme decides whether the death is reviewed. */
  | 'MATCHED';

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

/** How an investigation stands to the review of the same death. */
export type LinkRelation =
  /** It goes before the review. */
  | 'PRECEDES'
  /** Both go on side by side. */
  | 'PARALLEL'
  /** The review only uses what it found. */
  | 'INFORMS';

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
  /** NHS number as it is written; a mistyped one is kept. */
  readonly nhsNumber?: string | null | undefined;
  /** Sex: M, F, or the NHS code. */
  readonly sex?: string | null | undefined;
  /** Ethnic category of the NHS Data Dictionary. */
  readonly ethnicCategory?: string | null | undefined;
  /** Last postcode. */
  readonly postcode?: string | null | undefined;
  /** Code of the GP practice. */
  readonly gpPractice?: string | null | undefined;
  /** What is known about a learning disability. */
  readonly learningDisability?: LearningDisability | null | undefined;
  /** The event that caused this; a second delivery changes nothing. */
  readonly eventId: string | number;
  /** The case that the notification had begun. */
  readonly caseId: string | number;
  /** The person. */
  readonly personId: string | number;
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
  /** NHS number as it is written; a mistyped one is kept. */
  readonly nhsNumber?: string | null | undefined;
  /** Sex: M, F, or the NHS code. */
  readonly sex?: string | null | undefined;
  /** Ethnic category of the NHS Data Dictionary. */
  readonly ethnicCategory?: string | null | undefined;
  /** Last postcode. */
  readonly postcode?: string | null | undefined;
  /** Code of the GP practice. */
  readonly gpPractice?: string | null | undefined;
  /** What is known about a learning disability. */
  readonly learningDisability?: LearningDisability | null | undefined;
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

/** What was decided about whom a report is about. */
export type MatchOutcome =
  /** Somebody known already. */
  | 'SAME_PERSON'
  /** Somebody nobody reported before. */
  | 'NEW_PERSON'
  /** A person must decide. */
  | 'NEEDS_DECISION';

/** What the matching job found. */
export type RecordMatchInput = {
  /** The event that caused this; a second delivery changes nothing. */
  readonly eventId: string | number;
  /** The report. */
  readonly reportId: string | number;
  /** What was found. */
  readonly outcome: MatchOutcome;
  /** The person, where it is somebody known. */
  readonly personId?: string | number | null | undefined;
  /** Why, as codes. */
  readonly reasons: ReadonlyArray<string>;
  /** Whom it might be about, where a person must decide. */
  readonly candidates: ReadonlyArray<string | number>;
  /** Of the candidates that were read. */
  readonly candidatesRevision: string;
};

/** A report of a death. */
export type ReportDeathInput = {
  /** A key of the sender's: the same key and report get the first answer again. */
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
  /** Sex: M, F, or the NHS code. */
  readonly sex?: string | null | undefined;
  /** Ethnic category of the NHS Data Dictionary. */
  readonly ethnicCategory?: string | null | undefined;
  /** Last postcode. */
  readonly postcode?: string | null | undefined;
  /** Code of the GP practice. */
  readonly gpPractice?: string | null | undefined;
  /** Code of the area: commissioner or council. */
  readonly area?: string | null | undefined;
  /** What is known about a learning disability. */
  readonly learningDisability?: LearningDisability | null | undefined;
  /** Code of the kind of place of death. */
  readonly placeOfDeath?: string | null | undefined;
  /** The certificate's cause lines. */
  readonly causes?: ReadonlyArray<CauseLineInput> | null | undefined;
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

/** The identifying part of a handover or an investigation. */
export type ReceiveReportInput = {
  /** The event that caused this; a second delivery changes nothing. */
  readonly eventId: string | number;
  /** What it belongs to. */
  readonly kind: ForwardedKind;
  /** The id of the handover or investigation at its owner. */
  readonly sourceId: string | number;
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
  /** True: those who are trained today and below their limit; false: the others. */
  readonly available?: boolean | null | undefined;
};

/** What was answered to a proposed reviewer. */
export type AppointmentOutcome =
  /** The reviewer was appointed. */
  | 'APPOINTED'
  /** The reviewer may not review this case. */
  | 'REFUSED';

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
  /** Codes of the organisations that gave care. */
  readonly careOrganisations: ReadonlyArray<string>;
  /** Codes of the teams that gave care. */
  readonly careTeams: ReadonlyArray<string>;
  /** Has the local area contact waived that the reviewer works in a team that gave care? */
  readonly waiver: boolean;
};

/** An organisation to register, or the correction of one. Dates and successor that are left out are those that the hub knows of the code, if any. */
export type RegisterOrganisationInput = {
  /** A key of the sender's. */
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

/** Somebody to register as a reviewer. */
export type RegisterReviewerInput = {
  /** A key of the sender's. */
  readonly idempotencyKey: string;
  /** The subject of their sign-in. */
  readonly subject: string;
  /** Under which name they are shown. */
  readonly displayName: string;
  /** Code of the organisation that employs them. */
  readonly employer: string;
  /** Code of the team in which they work, if any. */
  readonly team?: string | null | undefined;
  /** How many cases they should hold at one time at most. */
  readonly caseloadLimit: number;
};

/** A training that a reviewer has completed. */
export type RecordTrainingInput = {
  /** A key of the sender's. */
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
  /** A key of the sender's. */
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

export type HandOverChildDeathMutationVariables = Exact<{
  input: HandOverChildDeathInput;
}>;


export type HandOverChildDeathMutation = { readonly handOverChildDeath: { readonly handover: { readonly id: string, readonly state: HandoverState | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type ReadHandoverQueryVariables = Exact<{
  id: string | number;
}>;


export type ReadHandoverQuery = { readonly handover: { readonly id: string, readonly state: HandoverState | null, readonly reasons: ReadonlyArray<{ readonly code: string | null, readonly message: string | null, readonly path: ReadonlyArray<string> | null, readonly howToProceed: string | null }> | null, readonly childDeathReview: { readonly outcome: HandoverOutcome | null } | null } | null };

export type ReportDeathMutationVariables = Exact<{
  input: ReportDeathInput;
}>;


export type ReportDeathMutation = { readonly reportDeath: { readonly report: { readonly id: string, readonly reference: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type ConcludeInvestigationMutationVariables = Exact<{
  input: ConcludeInvestigationInput;
}>;


export type ConcludeInvestigationMutation = { readonly concludeInvestigation: { readonly investigation: { readonly id: string, readonly status: InvestigationStatus | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type DeclareInterestMutationVariables = Exact<{
  input: DeclareInterestInput;
}>;


export type DeclareInterestMutation = { readonly declareInterest: { readonly reviewer: { readonly id: string } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type FindReviewersQueryVariables = Exact<{
  filter?: ReviewerFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FindReviewersQuery = { readonly reviewers: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly displayName: string | null, readonly team: string | null, readonly available: boolean | null, readonly caseload: number | null, readonly caseloadLimit: number | null, readonly employer: { readonly code: string, readonly name: string } | null, readonly training: ReadonlyArray<{ readonly kind: TrainingKind | null, readonly expiresOn: string | null }> | null } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type LinkInvestigationMutationVariables = Exact<{
  input: LinkInvestigationInput;
}>;


export type LinkInvestigationMutation = { readonly linkInvestigation: { readonly investigation: { readonly id: string, readonly status: InvestigationStatus | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type OpenInvestigationMutationVariables = Exact<{
  input: OpenInvestigationInput;
}>;


export type OpenInvestigationMutation = { readonly openInvestigation: { readonly investigation: { readonly id: string, readonly status: InvestigationStatus | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type RecordTrainingMutationVariables = Exact<{
  input: RecordTrainingInput;
}>;


export type RecordTrainingMutation = { readonly recordTraining: { readonly reviewer: { readonly id: string } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type RegisterOrganisationMutationVariables = Exact<{
  input: RegisterOrganisationInput;
}>;


export type RegisterOrganisationMutation = { readonly registerOrganisation: { readonly organisation: { readonly id: string, readonly code: string, readonly name: string } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type RegisterReviewerMutationVariables = Exact<{
  input: RegisterReviewerInput;
}>;


export type RegisterReviewerMutation = { readonly registerReviewer: { readonly reviewer: { readonly id: string } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type AppointMutationVariables = Exact<{
  input: AppointInput;
}>;


export type AppointMutation = { readonly appoint: { readonly outcome: AppointmentOutcome | null, readonly reasons: ReadonlyArray<string> | null, readonly reviewerSubject: string | null, readonly refusals: ReadonlyArray<{ readonly code: string }> } | null };

export type ReceiveChildNotificationMutationVariables = Exact<{
  input: ReceiveChildNotificationInput;
}>;


export type ReceiveChildNotificationMutation = { readonly receiveChildNotification: { readonly refusals: ReadonlyArray<{ readonly code: string }> } | null };

export type ReadInvestigationLinksQueryVariables = Exact<{
  investigationId: string | number;
}>;


export type ReadInvestigationLinksQuery = { readonly investigation: { readonly holdReason: HoldReason | null, readonly links: ReadonlyArray<{ readonly caseId: string | null, readonly holdsReview: boolean | null }> | null } | null };

export type ReadHandoverSubjectQueryVariables = Exact<{
  handoverId: string | number;
}>;


export type ReadHandoverSubjectQuery = { readonly handover: { readonly state: HandoverState | null, readonly indexedAs: string | null, readonly organisation: string | null, readonly receivedAt: string | null, readonly subject: { readonly givenNames: string | null, readonly familyName: string | null, readonly birthDate: string | null, readonly deathDate: string | null, readonly nhsNumber: string | null, readonly sex: Sex | null, readonly ethnicCategory: string | null, readonly postcode: string | null, readonly gpPractice: string | null, readonly learningDisability: LearningDisability | null } | null } | null };

export type ReceiveReportMutationVariables = Exact<{
  input: ReceiveReportInput;
}>;


export type ReceiveReportMutation = { readonly receiveReport: { readonly refusals: ReadonlyArray<{ readonly code: string }> } | null };

export type ReadInvestigationSubjectQueryVariables = Exact<{
  investigationId: string | number;
}>;


export type ReadInvestigationSubjectQuery = { readonly investigation: { readonly leadOrganisation: string | null, readonly openedOn: string | null, readonly subject: { readonly givenNames: string | null, readonly familyName: string | null, readonly birthDate: string | null, readonly deathDate: string | null, readonly nhsNumber: string | null, readonly sex: Sex | null, readonly ethnicCategory: string | null, readonly postcode: string | null, readonly gpPractice: string | null, readonly learningDisability: LearningDisability | null } | null } | null };

export type LinkMatchedReportMutationVariables = Exact<{
  input: LinkPersonInput;
}>;


export type LinkMatchedReportMutation = { readonly linkPerson: { readonly refusals: ReadonlyArray<{ readonly code: string }> } | null };

export type ReadMatchedReportQueryVariables = Exact<{
  reportId: string | number;
}>;


export type ReadMatchedReportQuery = { readonly deathReport: { readonly kind: ReportKind | null, readonly sourceId: string | null, readonly person: { readonly id: string } | null } | null };

export type ReadMatchWorkQueryVariables = Exact<{
  reportId: string | number;
}>;


export type ReadMatchWorkQuery = { readonly matchWork: { readonly reportId: string | null, readonly candidatesRevision: string | null, readonly subject: { readonly givenNames: string | null, readonly familyName: string | null, readonly birthDate: string | null, readonly deathDate: string | null, readonly nhsNumber: string | null, readonly nhsNumberAsReported: string | null, readonly sex: Sex | null, readonly postcode: string | null } | null, readonly candidates: ReadonlyArray<{ readonly reportId: string | null, readonly personId: string | null, readonly subject: { readonly givenNames: string | null, readonly familyName: string | null, readonly birthDate: string | null, readonly deathDate: string | null, readonly nhsNumber: string | null, readonly nhsNumberAsReported: string | null, readonly sex: Sex | null, readonly postcode: string | null } | null }> | null } | null };

export type MatchSubjectFragment = { readonly givenNames: string | null, readonly familyName: string | null, readonly birthDate: string | null, readonly deathDate: string | null, readonly nhsNumber: string | null, readonly nhsNumberAsReported: string | null, readonly sex: Sex | null, readonly postcode: string | null };

export type RecordMatchMutationVariables = Exact<{
  input: RecordMatchInput;
}>;


export type RecordMatchMutation = { readonly recordMatch: { readonly refusals: ReadonlyArray<{ readonly code: string }> } | null };

export type LinkMovedReportsMutationVariables = Exact<{
  input: LinkPersonInput;
}>;


export type LinkMovedReportsMutation = { readonly linkPerson: { readonly refusals: ReadonlyArray<{ readonly code: string }> } | null };

export type ReadMovedReportQueryVariables = Exact<{
  reportId: string | number;
}>;


export type ReadMovedReportQuery = { readonly deathReport: { readonly kind: ReportKind | null, readonly sourceId: string | null, readonly person: { readonly id: string } | null } | null };

export const MatchSubjectFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MatchSubject"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportedPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenNames"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"deathDate"}},{"kind":"Field","name":{"kind":"Name","value":"nhsNumber"}},{"kind":"Field","name":{"kind":"Name","value":"nhsNumberAsReported"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}}]}}]} as unknown as DocumentNode<MatchSubjectFragment, unknown>;
export const HandOverChildDeathDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HandOverChildDeath"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HandOverChildDeathInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handOverChildDeath"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<HandOverChildDeathMutation, HandOverChildDeathMutationVariables>;
export const ReadHandoverDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadHandover"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handover"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"childDeathReview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}}]}}]}}]} as unknown as DocumentNode<ReadHandoverQuery, ReadHandoverQueryVariables>;
export const ReportDeathDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportDeath"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportDeathInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportDeath"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<ReportDeathMutation, ReportDeathMutationVariables>;
export const ConcludeInvestigationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConcludeInvestigation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConcludeInvestigationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"concludeInvestigation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"investigation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<ConcludeInvestigationMutation, ConcludeInvestigationMutationVariables>;
export const DeclareInterestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclareInterest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclareInterestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declareInterest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<DeclareInterestMutation, DeclareInterestMutationVariables>;
export const FindReviewersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindReviewers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviewerFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"employer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"team"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"caseload"}},{"kind":"Field","name":{"kind":"Name","value":"caseloadLimit"}},{"kind":"Field","name":{"kind":"Name","value":"training"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<FindReviewersQuery, FindReviewersQueryVariables>;
export const LinkInvestigationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LinkInvestigation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LinkInvestigationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"linkInvestigation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"investigation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<LinkInvestigationMutation, LinkInvestigationMutationVariables>;
export const OpenInvestigationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenInvestigation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenInvestigationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openInvestigation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"investigation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<OpenInvestigationMutation, OpenInvestigationMutationVariables>;
export const RecordTrainingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordTraining"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordTrainingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordTraining"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<RecordTrainingMutation, RecordTrainingMutationVariables>;
export const RegisterOrganisationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterOrganisation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterOrganisationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerOrganisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<RegisterOrganisationMutation, RegisterOrganisationMutationVariables>;
export const RegisterReviewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterReviewer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterReviewerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerReviewer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<RegisterReviewerMutation, RegisterReviewerMutationVariables>;
export const AppointDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Appoint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AppointInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appoint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"reviewerSubject"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<AppointMutation, AppointMutationVariables>;
export const ReceiveChildNotificationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReceiveChildNotification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReceiveChildNotificationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receiveChildNotification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ReceiveChildNotificationMutation, ReceiveChildNotificationMutationVariables>;
export const ReadInvestigationLinksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadInvestigationLinks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"investigationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"investigation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"investigationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holdReason"}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"holdsReview"}}]}}]}}]}}]} as unknown as DocumentNode<ReadInvestigationLinksQuery, ReadInvestigationLinksQueryVariables>;
export const ReadHandoverSubjectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadHandoverSubject"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"handoverId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handover"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"handoverId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"indexedAs"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenNames"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"deathDate"}},{"kind":"Field","name":{"kind":"Name","value":"nhsNumber"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"ethnicCategory"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}},{"kind":"Field","name":{"kind":"Name","value":"gpPractice"}},{"kind":"Field","name":{"kind":"Name","value":"learningDisability"}}]}}]}}]}}]} as unknown as DocumentNode<ReadHandoverSubjectQuery, ReadHandoverSubjectQueryVariables>;
export const ReceiveReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReceiveReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReceiveReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receiveReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ReceiveReportMutation, ReceiveReportMutationVariables>;
export const ReadInvestigationSubjectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadInvestigationSubject"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"investigationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"investigation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"investigationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leadOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenNames"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"deathDate"}},{"kind":"Field","name":{"kind":"Name","value":"nhsNumber"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"ethnicCategory"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}},{"kind":"Field","name":{"kind":"Name","value":"gpPractice"}},{"kind":"Field","name":{"kind":"Name","value":"learningDisability"}}]}}]}}]}}]} as unknown as DocumentNode<ReadInvestigationSubjectQuery, ReadInvestigationSubjectQueryVariables>;
export const LinkMatchedReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LinkMatchedReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LinkPersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"linkPerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<LinkMatchedReportMutation, LinkMatchedReportMutationVariables>;
export const ReadMatchedReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadMatchedReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reportId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deathReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reportId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sourceId"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ReadMatchedReportQuery, ReadMatchedReportQueryVariables>;
export const ReadMatchWorkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadMatchWork"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reportId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matchWork"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"reportId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reportId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportId"}},{"kind":"Field","name":{"kind":"Name","value":"candidatesRevision"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MatchSubject"}}]}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportId"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MatchSubject"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MatchSubject"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportedPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenNames"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"deathDate"}},{"kind":"Field","name":{"kind":"Name","value":"nhsNumber"}},{"kind":"Field","name":{"kind":"Name","value":"nhsNumberAsReported"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}}]}}]} as unknown as DocumentNode<ReadMatchWorkQuery, ReadMatchWorkQueryVariables>;
export const RecordMatchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordMatch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordMatchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordMatch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<RecordMatchMutation, RecordMatchMutationVariables>;
export const LinkMovedReportsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LinkMovedReports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LinkPersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"linkPerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<LinkMovedReportsMutation, LinkMovedReportsMutationVariables>;
export const ReadMovedReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadMovedReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reportId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deathReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reportId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sourceId"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ReadMovedReportQuery, ReadMovedReportQueryVariables>;