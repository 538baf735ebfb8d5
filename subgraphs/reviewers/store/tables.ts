import { EntitySchema } from "typeorm";
import type { Appointment, ProposalAnswer } from "../domain/appointment.ts";
import type { Organisation } from "../domain/organisation.ts";
import type { DeclaredInterest, Reviewer, Training } from "../domain/reviewer.ts";
import { leaveTable } from "./leave.ts";
import { registeredOperationTable } from "./registered-operations.ts";
import { supportNoticeTable } from "./support.ts";

/** A row of `organisation`. */
export type OrganisationRow = Organisation;

export const organisationTable = new EntitySchema<OrganisationRow>({
  name: "organisation",
  columns: {
    id: { type: "uuid", primary: true },
    code: { type: "text" },
    scheme: { type: "text" },
    name: { type: "text" },
    validFrom: { type: "date", name: "valid_from", nullable: true },
    validTo: { type: "date", name: "valid_to", nullable: true },
    successor: { type: "text", nullable: true },
  },
});

/** A row of `reviewer`: who may review, in ids and codes; the name stands in a row of its own. */
export interface ReviewerRow extends Omit<Reviewer, "displayName"> {
  /** Code of the organisation that keeps the record. */
  custodian: string;
  registeredBy: string;
}

export const reviewerTable = new EntitySchema<ReviewerRow>({
  name: "reviewer",
  columns: {
    id: { type: "uuid", primary: true },
    subject: { type: "text" },
    employer: { type: "text" },
    team: { type: "text", nullable: true },
    manager: { type: "text", nullable: true },
    caseloadLimit: { type: "int", name: "caseload_limit" },
    registeredAt: { type: "timestamptz", name: "registered_at" },
    custodian: { type: "text" },
    registeredBy: { type: "text", name: "registered_by" },
    revision: { type: "int" },
  },
});

/** A row of `reviewer_name`, which may be destroyed without the acts that point to it. */
export interface ReviewerNameRow {
  reviewerId: string;
  displayName: string;
}

export const reviewerNameTable = new EntitySchema<ReviewerNameRow>({
  name: "reviewer_name",
  columns: {
    reviewerId: { type: "uuid", name: "reviewer_id", primary: true },
    displayName: { type: "text", name: "display_name" },
  },
});

/** A row of `training`. */
export interface TrainingRow extends Training {
  reviewerId: string;
  recordedAt: Date;
  recordedBy: string;
}

export const trainingTable = new EntitySchema<TrainingRow>({
  name: "training",
  columns: {
    id: { type: "uuid", primary: true },
    reviewerId: { type: "uuid", name: "reviewer_id" },
    kind: { type: "text" },
    completedOn: { type: "date", name: "completed_on" },
    expiresOn: { type: "date", name: "expires_on" },
    recordedAt: { type: "timestamptz", name: "recorded_at" },
    recordedBy: { type: "text", name: "recorded_by" },
  },
});

/** A row of `interest`: what a reviewer has declared; its words stand in a row of their own. */
export interface InterestRow extends Omit<DeclaredInterest, "words"> {
  reviewerId: string;
  declaredAt: Date;
  declaredBy: string;
  withdrawnBy: string | null;
}

export const interestTable = new EntitySchema<InterestRow>({
  name: "interest",
  columns: {
    id: { type: "uuid", primary: true },
    reviewerId: { type: "uuid", name: "reviewer_id" },
    organisation: { type: "text", nullable: true },
    team: { type: "text", nullable: true },
    caseId: { type: "uuid", name: "case_id", nullable: true },
    from: { type: "date", name: "from_day" },
    to: { type: "date", name: "to_day", nullable: true },
    declaredAt: { type: "timestamptz", name: "declared_at" },
    declaredBy: { type: "text", name: "declared_by" },
    withdrawnAt: { type: "timestamptz", name: "withdrawn_at", nullable: true },
    withdrawnBy: { type: "text", name: "withdrawn_by", nullable: true },
    withdrawnBecause: { type: "text", name: "withdrawn_because", nullable: true },
  },
});

/** A row of `interest_words`. */
export interface InterestWordsRow {
  interestId: string;
  words: string;
}

export const interestWordsTable = new EntitySchema<InterestWordsRow>({
  name: "interest_words",
  columns: {
    interestId: { type: "uuid", name: "interest_id", primary: true },
    words: { type: "text" },
  },
});

/** A row of `proposal_answer`: the ledger of what was answered to each proposal, appended and never changed. */
export interface ProposalAnswerRow extends ProposalAnswer {
  proposalId: string;
  caseId: string;
  reviewerId: string;
  answeredAt: Date;
}

export const proposalAnswerTable = new EntitySchema<ProposalAnswerRow>({
  name: "proposal_answer",
  columns: {
    proposalId: { type: "uuid", name: "proposal_id", primary: true },
    caseId: { type: "uuid", name: "case_id" },
    reviewerId: { type: "uuid", name: "reviewer_id" },
    outcome: { type: "text" },
    reasons: { type: "text", array: true },
    answeredAt: { type: "timestamptz", name: "answered_at" },
  },
});

/** A row of `appointment`: which reviewer holds a case, from when until when. */
export type AppointmentRow = Omit<Appointment, "reasons">;

export const appointmentTable = new EntitySchema<AppointmentRow>({
  name: "appointment",
  columns: {
    id: { type: "uuid", primary: true },
    caseId: { type: "uuid", name: "case_id" },
    reviewerId: { type: "uuid", name: "reviewer_id" },
    supporterId: { type: "uuid", name: "supporter_id", nullable: true },
    from: { type: "timestamptz", name: "from_moment" },
    endedAt: { type: "timestamptz", name: "ended_at", nullable: true },
  },
});

export const reviewersTables = [
  organisationTable,
  reviewerTable,
  reviewerNameTable,
  trainingTable,
  interestTable,
  interestWordsTable,
  leaveTable,
  proposalAnswerTable,
  appointmentTable,
  registeredOperationTable,
  supportNoticeTable,
];
