import { EntitySchema } from "typeorm";
import type { HardDay, NoContactPeriod } from "../domain/family-plan.ts";

/** A row of `family_plan`: one revision of how a family is to be contacted. */
export interface FamilyPlanRow {
  caseId: string;
  revision: number;
  leadOrganisation: string;
  leadRole: string;
  leadSubject: string | null;
  channels: string[];
  interpreter: boolean;
  wishes: string | null;
  noContact: readonly NoContactPeriod[];
  hardDays: readonly HardDay[];
  writtenAt: Date;
  writtenBy: string;
}

export const familyPlanTable = new EntitySchema<FamilyPlanRow>({
  name: "family_plan",
  columns: {
    caseId: { type: "uuid", name: "case_id", primary: true },
    revision: { type: "int", primary: true },
    leadOrganisation: { type: "text", name: "lead_organisation" },
    leadRole: { type: "text", name: "lead_role" },
    leadSubject: { type: "text", name: "lead_subject", nullable: true },
    channels: { type: "text", array: true },
    interpreter: { type: "boolean" },
    wishes: { type: "uuid", nullable: true },
    noContact: { type: "jsonb", name: "no_contact" },
    hardDays: { type: "jsonb", name: "hard_days" },
    writtenAt: { type: "timestamptz", name: "written_at" },
    writtenBy: { type: "text", name: "written_by" },
  },
});

/** A row of `family_relative`: somebody close to the person, of one case. */
export interface RelativeRow {
  id: string;
  caseId: string;
}

export const relativeTable = new EntitySchema<RelativeRow>({
  name: "family_relative",
  columns: { id: { type: "uuid", primary: true }, caseId: { type: "uuid", name: "case_id" } },
});

/** A row of `family_relative_revision`: what was recorded of a relative, names sealed. */
export interface RelativeRevisionRow {
  relativeId: string;
  revision: number;
  relationship: string;
  name: string;
  reach: string;
  mayBeContacted: boolean;
  recordedAt: Date;
  recordedBy: string;
}

export const relativeRevisionTable = new EntitySchema<RelativeRevisionRow>({
  name: "family_relative_revision",
  columns: {
    relativeId: { type: "uuid", name: "relative_id", primary: true },
    revision: { type: "int", primary: true },
    relationship: { type: "text" },
    name: { type: "uuid", name: "name_words" },
    reach: { type: "uuid", name: "reach_words" },
    mayBeContacted: { type: "boolean", name: "may_be_contacted" },
    recordedAt: { type: "timestamptz", name: "recorded_at" },
    recordedBy: { type: "text", name: "recorded_by" },
  },
});

/** A row of `family_contact`. */
export interface FamilyContactRow {
  id: string;
  caseId: string;
  relativeId: string;
  step: string;
  on: string;
  words: string | null;
  organisation: string | null;
  recordedAt: Date;
  recordedBy: string;
  withdrawnAt: Date | null;
}

export const familyContactTable = new EntitySchema<FamilyContactRow>({
  name: "family_contact",
  columns: {
    id: { type: "uuid", primary: true },
    caseId: { type: "uuid", name: "case_id" },
    relativeId: { type: "uuid", name: "relative_id" },
    step: { type: "text" },
    on: { type: "date", name: "on_day" },
    words: { type: "uuid", nullable: true },
    organisation: { type: "text", nullable: true },
    recordedAt: { type: "timestamptz", name: "recorded_at" },
    recordedBy: { type: "text", name: "recorded_by" },
    withdrawnAt: { type: "timestamptz", name: "withdrawn_at", nullable: true },
  },
});
