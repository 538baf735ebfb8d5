import { EntitySchema } from "typeorm";
import type { QuasiIdentifiers } from "../../../workers/submission/types.ts";
import type { DisclosureFinding, FactRevision, RejectionReason, TextRemoval } from "../domain/submission.ts";

/** A row of `submission`: one version, its bytes sealed under a key of their own. */
export interface SubmissionRow {
  id: string;
  caseId: string;
  kind: string;
  version: number;
  state: string;
  documentId: string;
  contentHash: string;
  revisions: readonly FactRevision[];
  withheld: string[];
  disclosure: DisclosureFinding | null;
  removals: readonly TextRemoval[];
  pseudonym: string | null;
  restrictions: string[];
  preparedAt: Date;
  releasedAt: Date | null;
  releasedBy: string | null;
  /** What later releases are checked against. */
  releasedRecord: QuasiIdentifiers | null;
  attempts: number;
  begunAt: Date | null;
  checkedAt: Date | null;
  settledAt: Date | null;
  failure: string | null;
  failedAt: Date | null;
  exportedAt: Date | null;
  listedAt: Date | null;
  receiptId: string | null;
  receivedAt: Date | null;
  rejections: readonly RejectionReason[];
  staleFacts: string[];
}

export const submissionTable = new EntitySchema<SubmissionRow>({
  name: "submission",
  columns: {
    id: { type: "uuid", primary: true },
    caseId: { type: "uuid", name: "case_id" },
    kind: { type: "text" },
    version: { type: "int" },
    state: { type: "text" },
    documentId: { type: "uuid", name: "document_id" },
    contentHash: { type: "text", name: "content_hash" },
    revisions: { type: "jsonb" },
    withheld: { type: "text", array: true },
    disclosure: { type: "jsonb", nullable: true },
    removals: { type: "jsonb" },
    pseudonym: { type: "text", nullable: true },
    restrictions: { type: "uuid", array: true },
    preparedAt: { type: "timestamptz", name: "prepared_at" },
    releasedAt: { type: "timestamptz", name: "released_at", nullable: true },
    releasedBy: { type: "text", name: "released_by", nullable: true },
    releasedRecord: { type: "jsonb", name: "released_record", nullable: true },
    attempts: { type: "int" },
    begunAt: { type: "timestamptz", name: "begun_at", nullable: true },
    checkedAt: { type: "timestamptz", name: "checked_at", nullable: true },
    settledAt: { type: "timestamptz", name: "settled_at", nullable: true },
    failure: { type: "text", nullable: true },
    failedAt: { type: "timestamptz", name: "failed_at", nullable: true },
    exportedAt: { type: "timestamptz", name: "exported_at", nullable: true },
    listedAt: { type: "timestamptz", name: "listed_at", nullable: true },
    receiptId: { type: "text", name: "receipt_id", nullable: true },
    receivedAt: { type: "timestamptz", name: "received_at", nullable: true },
    rejections: { type: "jsonb" },
    staleFacts: { type: "text", array: true, name: "stale_facts" },
  },
});

/** A row of `text_confirmation`: somebody has read a free text and found that it names nobody. */
export interface ConfirmationRow {
  submissionId: string;
  path: string;
  textHash: string;
  confirmedBy: string;
  confirmedAt: Date;
}

export const confirmationTable = new EntitySchema<ConfirmationRow>({
  name: "text_confirmation",
  columns: {
    submissionId: { type: "uuid", name: "submission_id", primary: true },
    path: { type: "text", primary: true },
    textHash: { type: "text", name: "text_hash" },
    confirmedBy: { type: "text", name: "confirmed_by" },
    confirmedAt: { type: "timestamptz", name: "confirmed_at" },
  },
});
