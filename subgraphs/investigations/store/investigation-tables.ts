import { EntitySchema } from "typeorm";
import type { Investigation, ReachedStage } from "../domain/investigation.ts";
import type { InvestigationLink } from "../domain/link.ts";
import type { Subject } from "../domain/subject.ts";

/** A row of `subject`: the words and dates that identify somebody; acts point to it. */
export interface SubjectRow extends Subject {
  id: string;
  recordedAt: Date;
}

export const subjectTable = new EntitySchema<SubjectRow>({
  name: "subject",
  columns: {
    id: { type: "uuid", primary: true },
    givenNames: { type: "text", name: "given_names", nullable: true },
    familyName: { type: "text", name: "family_name", nullable: true },
    birthDate: { type: "text", name: "birth_date", nullable: true },
    deathDate: { type: "text", name: "death_date", nullable: true },
    nhsNumber: { type: "text", name: "nhs_number", nullable: true },
    nhsNumberStatus: { type: "text", name: "nhs_number_status", nullable: true },
    sex: { type: "text", nullable: true },
    ethnicCategory: { type: "text", name: "ethnic_category", nullable: true },
    postcode: { type: "text", nullable: true },
    gpPractice: { type: "text", name: "gp_practice", nullable: true },
    area: { type: "text", nullable: true },
    learningDisability: { type: "text", name: "learning_disability", nullable: true },
    recordedAt: { type: "timestamptz", name: "recorded_at" },
  },
});

/** A row of `investigation`. */
export interface InvestigationRow extends Investigation {
  /** How many of the same name came before, of which whoever opened it was not to know. */
  sameBefore: number;
  recordedBy: string;
}

export const investigationTable = new EntitySchema<InvestigationRow>({
  name: "investigation",
  columns: {
    id: { type: "uuid", primary: true },
    kind: { type: "text" },
    reference: { type: "text" },
    sameBefore: { type: "int", name: "same_before", select: false },
    custodian: { type: "text" },
    leadOrganisation: { type: "text", name: "lead_organisation" },
    status: { type: "text" },
    openedOn: { type: "date", name: "opened_on" },
    concludedOn: { type: "date", name: "concluded_on", nullable: true },
    outcome: { type: "text", nullable: true },
    disclosureRestricted: { type: "boolean", name: "disclosure_restricted" },
    restrictedBy: { type: "text", name: "restricted_by", nullable: true },
    restrictedUntil: { type: "date", name: "restricted_until", nullable: true },
    subjectId: { type: "uuid", name: "subject_id" },
    subjectVersion: { type: "int", name: "subject_version" },
    recordedAt: { type: "timestamptz", name: "recorded_at" },
    recordedBy: { type: "text", name: "recorded_by" },
  },
});

/** A row of `investigation_stage`, appended and never changed. */
export interface InvestigationStageRow extends ReachedStage {
  recordedAt: Date;
  recordedBy: string;
}

export const investigationStageTable = new EntitySchema<InvestigationStageRow>({
  name: "investigation_stage",
  columns: {
    investigationId: { type: "uuid", name: "investigation_id", primary: true },
    stage: { type: "text", primary: true },
    reachedOn: { type: "date", name: "reached_on" },
    recordedAt: { type: "timestamptz", name: "recorded_at" },
    recordedBy: { type: "text", name: "recorded_by" },
  },
});

/** A row of `investigation_link`: ended, never deleted. */
export interface InvestigationLinkRow extends InvestigationLink {
  linkedBy: string;
  endedBy: string | null;
}

export const investigationLinkTable = new EntitySchema<InvestigationLinkRow>({
  name: "investigation_link",
  columns: {
    id: { type: "uuid", primary: true },
    investigationId: { type: "uuid", name: "investigation_id" },
    caseId: { type: "uuid", name: "case_id" },
    revision: { type: "int" },
    relation: { type: "text" },
    holdsReview: { type: "boolean", name: "holds_review" },
    linkedAt: { type: "timestamptz", name: "linked_at" },
    linkedBy: { type: "text", name: "linked_by" },
    endedAt: { type: "timestamptz", name: "ended_at", nullable: true },
    endedBy: { type: "text", name: "ended_by", nullable: true },
  },
});

/** A row of `person_link`: which person an investigation or a child death review is about, from when until when. */
export interface PersonLinkRow {
  id: string;
  investigationId: string | null;
  reviewId: string | null;
  personId: string;
  validFrom: Date;
  validTo: Date | null;
}

export const personLinkTable = new EntitySchema<PersonLinkRow>({
  name: "person_link",
  columns: {
    id: { type: "uuid", primary: true },
    investigationId: { type: "uuid", name: "investigation_id", nullable: true },
    reviewId: { type: "uuid", name: "review_id", nullable: true },
    personId: { type: "uuid", name: "person_id" },
    validFrom: { type: "timestamptz", name: "valid_from" },
    validTo: { type: "timestamptz", name: "valid_to", nullable: true },
  },
});
