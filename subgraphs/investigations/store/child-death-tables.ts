import { EntitySchema } from "typeorm";
import type { CoreData } from "../domain/child-death-review.ts";
import type { ChildNotification } from "../domain/child-notification.ts";
import type { Handover, HandoverAttempt } from "../domain/handover.ts";
import type { ThemeFlag } from "../domain/theme-flag.ts";

/** A row of `child_death_review`: which review of which source; what it says stands with its handovers. */
export interface ChildDeathReviewRow {
  id: string;
  custodian: string;
  sourceSystem: string;
  sourceId: string;
  receivedAt: Date;
  indexedAs: string | null;
  /** How many of the same source came before, of which the team was not to know. */
  sameBefore: number;
  /** The earlier review of the same source to which its versions went. */
  foldedInto: string | null;
}

export const childDeathReviewTable = new EntitySchema<ChildDeathReviewRow>({
  name: "child_death_review",
  columns: {
    id: { type: "uuid", primary: true },
    custodian: { type: "text" },
    sourceSystem: { type: "text", name: "source_system" },
    sourceId: { type: "text", name: "source_id" },
    receivedAt: { type: "timestamptz", name: "received_at" },
    indexedAs: { type: "uuid", name: "indexed_as", nullable: true },
    sameBefore: { type: "int", name: "same_before", select: false },
    foldedInto: { type: "uuid", name: "folded_into", nullable: true, select: false },
  },
});

export const handoverTable = new EntitySchema<Handover>({
  name: "handover",
  columns: {
    id: { type: "uuid", primary: true },
    reviewId: { type: "uuid", name: "review_id" },
    version: { type: "int" },
    state: { type: "text" },
    attempt: { type: "int" },
    receivedAt: { type: "timestamptz", name: "received_at" },
    subjectId: { type: "uuid", name: "subject_id", nullable: true },
  },
});

/** A row of `handover_attempt`: each document that came for a version. */
export interface HandoverAttemptRow extends HandoverAttempt {
  receivedAt: Date;
  receivedBy: string;
}

export const handoverAttemptTable = new EntitySchema<HandoverAttemptRow>({
  name: "handover_attempt",
  columns: {
    handoverId: { type: "uuid", name: "handover_id", primary: true },
    attempt: { type: "int", primary: true },
    form: { type: "text" },
    documentId: { type: "uuid", name: "document_id" },
    contentHash: { type: "text", name: "content_hash" },
    receivedAt: { type: "timestamptz", name: "received_at" },
    receivedBy: { type: "text", name: "received_by" },
  },
});

/** A row of `quarantine_reason`: why an attempt could not be read, in the order in which it was found. */
export interface QuarantineReasonRow {
  handoverId: string;
  attempt: number;
  place: number;
  code: string;
  path: string[];
}

export const quarantineReasonTable = new EntitySchema<QuarantineReasonRow>({
  name: "quarantine_reason",
  columns: {
    handoverId: { type: "uuid", name: "handover_id", primary: true },
    attempt: { type: "int", primary: true },
    place: { type: "int", primary: true },
    code: { type: "text" },
    path: { type: "text", array: true },
  },
});

/** A row of `core_data`: what the programme takes of a child, of one version of the handover. */
export interface CoreDataRow extends CoreData {
  handoverId: string;
}

export const coreDataTable = new EntitySchema<CoreDataRow>({
  name: "core_data",
  columns: {
    handoverId: { type: "uuid", name: "handover_id", primary: true },
    cdop: { type: "text" },
    status: { type: "text" },
    ageBand: { type: "text", name: "age_band", nullable: true },
    inTransition: { type: "boolean", name: "in_transition", nullable: true },
    sex: { type: "text", nullable: true },
    learningDisability: { type: "text", name: "learning_disability", nullable: true },
    severity: { type: "text", nullable: true },
    category: { type: "int", nullable: true },
    modifiable: { type: "boolean", nullable: true },
    factors: { type: "jsonb" },
    causes: { type: "text", array: true },
    legalBasis: { type: "text", name: "legal_basis" },
    restrictions: { type: "text", array: true },
  },
});

/** A row of `theme_flag`. */
export interface ThemeFlagRow extends ThemeFlag {
  flaggedBy: string;
}

export const themeFlagTable = new EntitySchema<ThemeFlagRow>({
  name: "theme_flag",
  columns: {
    id: { type: "uuid", primary: true },
    reviewId: { type: "uuid", name: "review_id" },
    theme: { type: "text" },
    relevantToAdults: { type: "boolean", name: "relevant_to_adults" },
    factor: { type: "jsonb", nullable: true },
    modifiable: { type: "boolean", nullable: true },
    category: { type: "int", nullable: true },
    flaggedAt: { type: "timestamptz", name: "flagged_at" },
    flaggedBy: { type: "text", name: "flagged_by" },
  },
});

export const childNotificationTable = new EntitySchema<ChildNotification>({
  name: "child_notification",
  columns: {
    id: { type: "uuid", primary: true },
    caseId: { type: "uuid", name: "case_id" },
    personId: { type: "uuid", name: "person_id" },
    state: { type: "text" },
    receivedAt: { type: "timestamptz", name: "received_at" },
    acknowledgedAt: { type: "timestamptz", name: "acknowledged_at", nullable: true },
    acknowledgedBy: { type: "text", name: "acknowledged_by", nullable: true },
    subjectId: { type: "uuid", name: "subject_id" },
  },
});
