/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

export type ReportDeathMutationVariables = Exact<{
  input: ReportDeathInput;
}>;


export type ReportDeathMutation = { readonly reportDeath: { readonly report: { readonly id: string, readonly reference: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly howToProceed: string }> } | null };

export type AppointMutationVariables = Exact<{
  input: AppointInput;
}>;


export type AppointMutation = { readonly appoint: { readonly outcome: AppointmentOutcome | null, readonly reasons: ReadonlyArray<string> | null, readonly reviewerSubject: string | null, readonly refusals: ReadonlyArray<{ readonly code: string }> } | null };

export type ReadMatchWorkQueryVariables = Exact<{
  reportId: string | number;
}>;


export type ReadMatchWorkQuery = { readonly matchWork: { readonly reportId: string | null, readonly candidatesRevision: string | null, readonly subject: { readonly givenNames: string | null, readonly familyName: string | null, readonly birthDate: string | null, readonly deathDate: string | null, readonly nhsNumber: string | null, readonly nhsNumberAsReported: string | null, readonly sex: Sex | null, readonly postcode: string | null } | null, readonly candidates: ReadonlyArray<{ readonly reportId: string | null, readonly personId: string | null, readonly subject: { readonly givenNames: string | null, readonly familyName: string | null, readonly birthDate: string | null, readonly deathDate: string | null, readonly nhsNumber: string | null, readonly nhsNumberAsReported: string | null, readonly sex: Sex | null, readonly postcode: string | null } | null }> | null } | null };

export type MatchSubjectFragment = { readonly givenNames: string | null, readonly familyName: string | null, readonly birthDate: string | null, readonly deathDate: string | null, readonly nhsNumber: string | null, readonly nhsNumberAsReported: string | null, readonly sex: Sex | null, readonly postcode: string | null };

export type RecordMatchMutationVariables = Exact<{
  input: RecordMatchInput;
}>;


export type RecordMatchMutation = { readonly recordMatch: { readonly refusals: ReadonlyArray<{ readonly code: string }> } | null };

export const MatchSubjectFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MatchSubject"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportedPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenNames"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"deathDate"}},{"kind":"Field","name":{"kind":"Name","value":"nhsNumber"}},{"kind":"Field","name":{"kind":"Name","value":"nhsNumberAsReported"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}}]}}]} as unknown as DocumentNode<MatchSubjectFragment, unknown>;
export const ReportDeathDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportDeath"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportDeathInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportDeath"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"howToProceed"}}]}}]}}]}}]} as unknown as DocumentNode<ReportDeathMutation, ReportDeathMutationVariables>;
export const AppointDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Appoint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AppointInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appoint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"reviewerSubject"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<AppointMutation, AppointMutationVariables>;
export const ReadMatchWorkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadMatchWork"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reportId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matchWork"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"reportId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reportId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportId"}},{"kind":"Field","name":{"kind":"Name","value":"candidatesRevision"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MatchSubject"}}]}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportId"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MatchSubject"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MatchSubject"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportedPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenNames"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"deathDate"}},{"kind":"Field","name":{"kind":"Name","value":"nhsNumber"}},{"kind":"Field","name":{"kind":"Name","value":"nhsNumberAsReported"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}}]}}]} as unknown as DocumentNode<ReadMatchWorkQuery, ReadMatchWorkQueryVariables>;
export const RecordMatchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordMatch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordMatchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordMatch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<RecordMatchMutation, RecordMatchMutationVariables>;