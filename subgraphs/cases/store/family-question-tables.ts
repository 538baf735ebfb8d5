import { EntitySchema } from "typeorm";

/** A row of `family_question`: what some process has asked the family; what came of it stands in answers. */
export interface FamilyQuestionRow {
  id: string;
  caseId: string;
  process: string;
  investigationId: string | null;
  topic: string;
  topicVersion: string;
  words: string;
  relativeId: string | null;
  askedOn: string;
  organisation: string | null;
  recordedAt: Date;
  recordedBy: string;
}

export const familyQuestionTable = new EntitySchema<FamilyQuestionRow>({
  name: "family_question",
  columns: {
    id: { type: "uuid", primary: true },
    caseId: { type: "uuid", name: "case_id" },
    process: { type: "text" },
    investigationId: { type: "uuid", name: "investigation_id", nullable: true },
    topic: { type: "text" },
    topicVersion: { type: "text", name: "topic_version" },
    words: { type: "uuid" },
    relativeId: { type: "uuid", name: "relative_id", nullable: true },
    askedOn: { type: "date", name: "asked_on" },
    organisation: { type: "text", nullable: true },
    recordedAt: { type: "timestamptz", name: "recorded_at" },
    recordedBy: { type: "text", name: "recorded_by" },
  },
});

/** A row of `family_answer`: what the family made of a question, one after another. */
export interface FamilyAnswerRow {
  questionId: string;
  sequence: number;
  outcome: string;
  on: string;
  words: string | null;
  askAgainFrom: string | null;
  recordedAt: Date;
  recordedBy: string;
}

export const familyAnswerTable = new EntitySchema<FamilyAnswerRow>({
  name: "family_answer",
  columns: {
    questionId: { type: "uuid", name: "question_id", primary: true },
    sequence: { type: "int", primary: true },
    outcome: { type: "text" },
    on: { type: "date", name: "on_day" },
    words: { type: "uuid", nullable: true },
    askAgainFrom: { type: "date", name: "ask_again_from", nullable: true },
    recordedAt: { type: "timestamptz", name: "recorded_at" },
    recordedBy: { type: "text", name: "recorded_by" },
  },
});
