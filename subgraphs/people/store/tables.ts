import { EntitySchema } from "typeorm";
import type { OtherName } from "../../../workers/deduplication/types.ts";
import type { MatchAnswerGiven, Membership } from "../domain/match.ts";
import type { CauseLine } from "../domain/report.ts";
import { importTable } from "./imports.ts";
import { notifierTable } from "./notifiers.ts";

/** A row of `report`: the act of reporting, in ids, codes and dates. */
export interface ReportRow {
  id: string;
  reference: string;
  kind: string;
  custodian: string;
  organisation: string | null;
  sourceSystem: string;
  sourceId: string;
  sourceVersion: number;
  receivedAt: Date;
  receivedBy: string;
  reportedOn: string | null;
  notifierRole: string | null;
  version: number;
  state: "TAKEN" | "REFUSED";
  documentId: string;
}

export const reportTable = new EntitySchema<ReportRow>({
  name: "report",
  columns: {
    id: { type: "uuid", primary: true },
    reference: { type: "text" },
    kind: { type: "text" },
    custodian: { type: "text" },
    organisation: { type: "text", nullable: true },
    sourceSystem: { type: "text", name: "source_system" },
    sourceId: { type: "text", name: "source_id" },
    sourceVersion: { type: "int", name: "source_version" },
    receivedAt: { type: "timestamptz", name: "received_at" },
    receivedBy: { type: "text", name: "received_by" },
    reportedOn: { type: "date", name: "reported_on", nullable: true },
    notifierRole: { type: "text", name: "notifier_role", nullable: true },
    version: { type: "int" },
    state: { type: "text" },
    documentId: { type: "uuid", name: "document_id" },
  },
});

/** A row of `reported_person`: what one version of a report says about the person. */
export interface ReportedPersonRow {
  reportId: string;
  version: number;
  givenNames: string | null;
  familyName: string | null;
  standardGivenNames: string | null;
  standardFamilyName: string | null;
  birthDate: string | null;
  deathDate: string | null;
  nhsNumber: string | null;
  nhsNumberAsReported: string | null;
  nhsNumberStatus: string | null;
  sex: string | null;
  ethnicCategory: string | null;
  postcode: string | null;
  gpPractice: string | null;
  area: string | null;
  learningDisability: string | null;
  placeOfDeath: string | null;
  causes: readonly CauseLine[];
  otherNames: readonly OtherName[];
  formerPostcodes: readonly string[];
  formerNhsNumbers: readonly string[];
  recordedAt: Date;
}

export const reportedPersonTable = new EntitySchema<ReportedPersonRow>({
  name: "reported_person",
  columns: {
    reportId: { type: "uuid", name: "report_id", primary: true },
    version: { type: "int", primary: true },
    givenNames: { type: "text", name: "given_names", nullable: true },
    familyName: { type: "text", name: "family_name", nullable: true },
    standardGivenNames: { type: "text", name: "standard_given_names", nullable: true },
    standardFamilyName: { type: "text", name: "standard_family_name", nullable: true },
    birthDate: { type: "text", name: "birth_date", nullable: true },
    deathDate: { type: "text", name: "death_date", nullable: true },
    nhsNumber: { type: "text", name: "nhs_number", nullable: true },
    nhsNumberAsReported: { type: "text", name: "nhs_number_as_reported", nullable: true },
    nhsNumberStatus: { type: "text", name: "nhs_number_status", nullable: true },
    sex: { type: "text", nullable: true },
    ethnicCategory: { type: "text", name: "ethnic_category", nullable: true },
    postcode: { type: "text", nullable: true },
    gpPractice: { type: "text", name: "gp_practice", nullable: true },
    area: { type: "text", nullable: true },
    learningDisability: { type: "text", name: "learning_disability", nullable: true },
    placeOfDeath: { type: "text", name: "place_of_death", nullable: true },
    causes: { type: "jsonb" },
    otherNames: { type: "jsonb", name: "other_names" },
    formerPostcodes: { type: "text", array: true, name: "former_postcodes" },
    formerNhsNumbers: { type: "text", array: true, name: "former_nhs_numbers" },
    recordedAt: { type: "timestamptz", name: "recorded_at" },
  },
});

/** A row of `person`: an identity without a value of its own; the golden record is a view of its reports. */
export interface PersonRow {
  id: string;
  createdAt: Date;
  revision: number;
  /** When others were told of the person; null while somebody must say who it is. */
  toldAt: Date | null;
  /** When somebody decided who belongs to the person. */
  decidedAt: Date | null;
  /** When a review of the person's death was allocated. */
  settledAt: Date | null;
  /** The person to whom all reports were moved. */
  mergedInto: string | null;
}

export const personTable = new EntitySchema<PersonRow>({
  name: "person",
  columns: {
    id: { type: "uuid", primary: true },
    createdAt: { type: "timestamptz", name: "created_at" },
    revision: { type: "int" },
    toldAt: { type: "timestamptz", name: "told_at", nullable: true },
    decidedAt: { type: "timestamptz", name: "decided_at", nullable: true },
    settledAt: { type: "timestamptz", name: "settled_at", nullable: true },
    mergedInto: { type: "uuid", name: "merged_into", nullable: true },
  },
});

/** A row of `membership`: which person a report counts to, and from when until when. */
export interface MembershipRow extends Membership {
  id: string;
  validFrom: Date;
  validTo: Date | null;
}

export const membershipTable = new EntitySchema<MembershipRow>({
  name: "membership",
  columns: {
    id: { type: "uuid", primary: true },
    reportId: { type: "uuid", name: "report_id" },
    personId: { type: "uuid", name: "person_id" },
    decisionId: { type: "uuid", name: "decision_id" },
    validFrom: { type: "timestamptz", name: "valid_from" },
    validTo: { type: "timestamptz", name: "valid_to", nullable: true },
  },
});

/** A row of `match_answer`: what somebody answered to the question of a doubtful match. */
export interface MatchAnswerRow {
  id: string;
  decisionId: string;
  subject: string;
  answer: MatchAnswerGiven["answer"];
  personId: string | null;
  reason: string;
  answeredAt: Date;
}

export const matchAnswerTable = new EntitySchema<MatchAnswerRow>({
  name: "match_answer",
  columns: {
    id: { type: "uuid", primary: true },
    decisionId: { type: "uuid", name: "decision_id" },
    subject: { type: "text" },
    answer: { type: "text" },
    personId: { type: "uuid", name: "person_id", nullable: true },
    reason: { type: "text" },
    answeredAt: { type: "timestamptz", name: "answered_at" },
  },
});

export const peopleTables = [
  importTable,
  notifierTable,
  reportTable,
  reportedPersonTable,
  personTable,
  membershipTable,
  matchAnswerTable,
];
