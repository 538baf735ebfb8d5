import { EntitySchema } from "typeorm";

/** A row of `review`: what a reviewer has graded; everything else stands in rows of its own. */
export interface ReviewRow {
  caseId: string;
  startedAt: Date;
  method: string;
  scale: string | null;
  grade: number | null;
  gradeOfServices: number | null;
}

export const reviewTable = new EntitySchema<ReviewRow>({
  name: "review",
  columns: {
    caseId: { type: "uuid", name: "case_id", primary: true },
    startedAt: { type: "timestamptz", name: "started_at" },
    method: { type: "text" },
    scale: { type: "text", nullable: true },
    grade: { type: "int", nullable: true },
    gradeOfServices: { type: "int", name: "grade_of_services", nullable: true },
  },
});

/** A row of `review_section`: one revision of a section's text; `words` names the sealed document. */
export interface SectionRow {
  caseId: string;
  kind: string;
  revision: number;
  words: string;
  writtenAt: Date;
  writtenBy: string;
}

export const sectionTable = new EntitySchema<SectionRow>({
  name: "review_section",
  columns: {
    caseId: { type: "uuid", name: "case_id", primary: true },
    kind: { type: "text", primary: true },
    revision: { type: "int", primary: true },
    words: { type: "uuid" },
    writtenAt: { type: "timestamptz", name: "written_at" },
    writtenBy: { type: "text", name: "written_by" },
  },
});

/** A row of `review_informant`: somebody who was asked, without a name. */
export interface InformantRow {
  id: string;
  caseId: string;
  kind: string;
  outcome: string;
  means: string | null;
  attempts: string[];
  decidedBy: string | null;
  investigationId: string | null;
  deferredUntil: string | null;
  words: string | null;
  recordedAt: Date;
  recordedBy: string;
  withdrawnAt: Date | null;
}

export const informantTable = new EntitySchema<InformantRow>({
  name: "review_informant",
  columns: {
    id: { type: "uuid", primary: true },
    caseId: { type: "uuid", name: "case_id" },
    kind: { type: "text" },
    outcome: { type: "text" },
    means: { type: "text", nullable: true },
    attempts: { type: "text", array: true },
    decidedBy: { type: "text", name: "decided_by", nullable: true },
    investigationId: { type: "uuid", name: "investigation_id", nullable: true },
    deferredUntil: { type: "date", name: "deferred_until", nullable: true },
    words: { type: "uuid", nullable: true },
    recordedAt: { type: "timestamptz", name: "recorded_at" },
    recordedBy: { type: "text", name: "recorded_by" },
    withdrawnAt: { type: "timestamptz", name: "withdrawn_at", nullable: true },
  },
});

/** A row of `review_theme`. */
export interface ReviewThemeRow {
  caseId: string;
  theme: string;
  addedAt: Date;
}

export const reviewThemeTable = new EntitySchema<ReviewThemeRow>({
  name: "review_theme",
  columns: {
    caseId: { type: "uuid", name: "case_id", primary: true },
    theme: { type: "text", primary: true },
    addedAt: { type: "timestamptz", name: "added_at" },
  },
});

/** A row of `recommendation`; `words` names the sealed document. */
export interface RecommendationRow {
  id: string;
  caseId: string;
  theme: string | null;
  organisation: string | null;
  words: string;
  madeAt: Date;
  madeBy: string;
  madeRevision: number;
  withdrawnAt: Date | null;
  withdrawnBy: string | null;
  withdrawnRevision: number | null;
}

export const recommendationTable = new EntitySchema<RecommendationRow>({
  name: "recommendation",
  columns: {
    id: { type: "uuid", primary: true },
    caseId: { type: "uuid", name: "case_id" },
    theme: { type: "text", nullable: true },
    organisation: { type: "text", nullable: true },
    words: { type: "uuid" },
    madeAt: { type: "timestamptz", name: "made_at" },
    madeBy: { type: "text", name: "made_by" },
    madeRevision: { type: "int", name: "made_revision" },
    withdrawnAt: { type: "timestamptz", name: "withdrawn_at", nullable: true },
    withdrawnBy: { type: "text", name: "withdrawn_by", nullable: true },
    withdrawnRevision: { type: "int", name: "withdrawn_revision", nullable: true },
  },
});
