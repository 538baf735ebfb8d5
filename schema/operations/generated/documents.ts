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
export const AppointDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Appoint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AppointInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appoint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"reviewerSubject"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<AppointMutation, AppointMutationVariables>;
export const ReadMatchWorkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadMatchWork"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reportId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matchWork"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"reportId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reportId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportId"}},{"kind":"Field","name":{"kind":"Name","value":"candidatesRevision"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MatchSubject"}}]}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportId"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MatchSubject"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MatchSubject"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportedPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenNames"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"deathDate"}},{"kind":"Field","name":{"kind":"Name","value":"nhsNumber"}},{"kind":"Field","name":{"kind":"Name","value":"nhsNumberAsReported"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}}]}}]} as unknown as DocumentNode<ReadMatchWorkQuery, ReadMatchWorkQueryVariables>;
export const RecordMatchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordMatch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordMatchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordMatch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<RecordMatchMutation, RecordMatchMutationVariables>;