import { EntitySchema } from "typeorm";

/** A row of `records_request`: what an organisation was asked for, and what came of it. */
export interface RecordsRequestRow {
  id: string;
  caseId: string;
  organisation: string;
  kind: string;
  since: string;
  words: string | null;
  askedAt: Date;
  askedBy: string;
  dueOn: string;
  remindedOn: string | null;
  outcome: string | null;
}

export const recordsRequestTable = new EntitySchema<RecordsRequestRow>({
  name: "records_request",
  columns: {
    id: { type: "uuid", primary: true },
    caseId: { type: "uuid", name: "case_id" },
    organisation: { type: "text" },
    kind: { type: "text" },
    since: { type: "date" },
    words: { type: "uuid", nullable: true },
    askedAt: { type: "timestamptz", name: "asked_at" },
    askedBy: { type: "text", name: "asked_by" },
    dueOn: { type: "date", name: "due_on" },
    remindedOn: { type: "date", name: "reminded_on", nullable: true },
    outcome: { type: "text", nullable: true },
  },
});

/** A row of `records_answer`: one of the answers to a request. */
export interface RecordsAnswerRow {
  requestId: string;
  sequence: number;
  outcome: string;
  answeredOn: string;
  words: string | null;
  recordedAt: Date;
  recordedBy: string;
}

export const recordsAnswerTable = new EntitySchema<RecordsAnswerRow>({
  name: "records_answer",
  columns: {
    requestId: { type: "uuid", name: "request_id", primary: true },
    sequence: { type: "int", primary: true },
    outcome: { type: "text" },
    answeredOn: { type: "date", name: "answered_on" },
    words: { type: "uuid", nullable: true },
    recordedAt: { type: "timestamptz", name: "recorded_at" },
    recordedBy: { type: "text", name: "recorded_by" },
  },
});
