import { EntitySchema } from "typeorm";

/** A row of `review_entry`: one revision of an entry; `words` names the sealed document. */
export interface ReviewEntryRow {
  id: string;
  caseId: string;
  kind: string;
  revision: number;
  codes: object;
  words: string;
  writtenAt: Date;
  writtenBy: string;
  withdrawn: boolean;
}

export const reviewEntryTable = new EntitySchema<ReviewEntryRow>({
  name: "review_entry",
  columns: {
    id: { type: "uuid", primary: true },
    caseId: { type: "uuid", name: "case_id" },
    kind: { type: "text" },
    revision: { type: "int", primary: true },
    codes: { type: "jsonb" },
    words: { type: "uuid" },
    writtenAt: { type: "timestamptz", name: "written_at" },
    writtenBy: { type: "text", name: "written_by" },
    withdrawn: { type: "boolean" },
  },
});

/** A row of `review_causes`: one recording of the certificate's lines. */
export interface ReviewCausesRow {
  caseId: string;
  revision: number;
  factsRevision: number;
  causes: object[];
  underlying: string | null;
  recordedAt: Date;
  recordedBy: string;
}

export const reviewCausesTable = new EntitySchema<ReviewCausesRow>({
  name: "review_causes",
  columns: {
    caseId: { type: "uuid", name: "case_id", primary: true },
    revision: { type: "int", primary: true },
    factsRevision: { type: "int", name: "facts_revision" },
    causes: { type: "jsonb" },
    underlying: { type: "text", nullable: true },
    recordedAt: { type: "timestamptz", name: "recorded_at" },
    recordedBy: { type: "text", name: "recorded_by" },
  },
});

/** A row of `review_edit_aside`: a text that came too late to be written, kept until somebody has dealt with it. */
export interface EditAsideRow {
  id: string;
  caseId: string;
  section: string | null;
  entryId: string | null;
  basedOn: number;
  codes: object | null;
  words: string;
  savedAt: Date;
  savedBy: string;
  settledAt: Date | null;
}

export const editAsideTable = new EntitySchema<EditAsideRow>({
  name: "review_edit_aside",
  columns: {
    id: { type: "uuid", primary: true },
    caseId: { type: "uuid", name: "case_id" },
    section: { type: "text", nullable: true },
    entryId: { type: "uuid", name: "entry_id", nullable: true },
    basedOn: { type: "int", name: "based_on" },
    codes: { type: "jsonb", nullable: true },
    words: { type: "uuid" },
    savedAt: { type: "timestamptz", name: "saved_at" },
    savedBy: { type: "text", name: "saved_by" },
    settledAt: { type: "timestamptz", name: "settled_at", nullable: true },
  },
});
