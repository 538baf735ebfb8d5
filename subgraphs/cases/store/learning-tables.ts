import { EntitySchema } from "typeorm";

/** A row of `learning_action`: what a recommendation comes to, and how far it has come. */
export interface LearningActionRow {
  id: string;
  caseId: string;
  recommendationId: string;
  organisation: string;
  words: string;
  measure: string;
  dueOn: string;
  plannedAt: Date;
  plannedBy: string;
  state: string;
  remindedOn: string | null;
}

export const learningActionTable = new EntitySchema<LearningActionRow>({
  name: "learning_action",
  columns: {
    id: { type: "uuid", primary: true },
    caseId: { type: "uuid", name: "case_id" },
    recommendationId: { type: "uuid", name: "recommendation_id" },
    organisation: { type: "text" },
    words: { type: "uuid" },
    measure: { type: "uuid" },
    dueOn: { type: "date", name: "due_on" },
    plannedAt: { type: "timestamptz", name: "planned_at" },
    plannedBy: { type: "text", name: "planned_by" },
    state: { type: "text" },
    remindedOn: { type: "date", name: "reminded_on", nullable: true },
  },
});

/** A row of `action_progress`: one step of an action. */
export interface ActionProgressRow {
  actionId: string;
  sequence: number;
  state: string;
  on: string;
  words: string;
  evidence: string | null;
  recordedAt: Date;
  recordedBy: string;
}

export const actionProgressTable = new EntitySchema<ActionProgressRow>({
  name: "action_progress",
  columns: {
    actionId: { type: "uuid", name: "action_id", primary: true },
    sequence: { type: "int", primary: true },
    state: { type: "text" },
    on: { type: "date", name: "on_day" },
    words: { type: "uuid" },
    evidence: { type: "uuid", nullable: true },
    recordedAt: { type: "timestamptz", name: "recorded_at" },
    recordedBy: { type: "text", name: "recorded_by" },
  },
});

/** A row of `learning_decision`: what the steering group said of a report. */
export interface LearningDecisionRow {
  id: string;
  caseId: string;
  decision: string;
  reviewRevision: number;
  words: string | null;
  decidedAt: Date;
  decidedBy: string;
}

export const learningDecisionTable = new EntitySchema<LearningDecisionRow>({
  name: "learning_decision",
  columns: {
    id: { type: "uuid", primary: true },
    caseId: { type: "uuid", name: "case_id" },
    decision: { type: "text" },
    reviewRevision: { type: "int", name: "review_revision" },
    words: { type: "uuid", nullable: true },
    decidedAt: { type: "timestamptz", name: "decided_at" },
    decidedBy: { type: "text", name: "decided_by" },
  },
});
