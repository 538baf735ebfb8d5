import { EntitySchema } from "typeorm";

/** A row of `in_depth_request`: a family has asked for an in-depth review. */
export interface InDepthRequestRow {
  id: string;
  caseId: string;
  relativeId: string | null;
  requestedOn: string;
  words: string;
  loggedAt: Date;
  loggedBy: string;
}

export const inDepthRequestTable = new EntitySchema<InDepthRequestRow>({
  name: "in_depth_request",
  columns: {
    id: { type: "uuid", primary: true },
    caseId: { type: "uuid", name: "case_id" },
    relativeId: { type: "uuid", name: "relative_id", nullable: true },
    requestedOn: { type: "date", name: "requested_on" },
    words: { type: "uuid" },
    loggedAt: { type: "timestamptz", name: "logged_at" },
    loggedBy: { type: "text", name: "logged_by" },
  },
});

/** A row of `in_depth_decision`: one for a request. */
export interface InDepthDecisionRow {
  requestId: string;
  granted: boolean;
  reason: string;
  decidedAt: Date;
  decidedBy: string;
}

export const inDepthDecisionTable = new EntitySchema<InDepthDecisionRow>({
  name: "in_depth_decision",
  columns: {
    requestId: { type: "uuid", name: "request_id", primary: true },
    granted: { type: "boolean" },
    reason: { type: "uuid" },
    decidedAt: { type: "timestamptz", name: "decided_at" },
    decidedBy: { type: "text", name: "decided_by" },
  },
});

/** A row of `in_depth_answer`: the family was told what was decided. */
export interface InDepthAnswerRow {
  requestId: string;
  answeredOn: string;
  recordedAt: Date;
  recordedBy: string;
}

export const inDepthAnswerTable = new EntitySchema<InDepthAnswerRow>({
  name: "in_depth_answer",
  columns: {
    requestId: { type: "uuid", name: "request_id", primary: true },
    answeredOn: { type: "date", name: "answered_on" },
    recordedAt: { type: "timestamptz", name: "recorded_at" },
    recordedBy: { type: "text", name: "recorded_by" },
  },
});
