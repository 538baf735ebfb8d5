import { In } from "typeorm";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import type { Transaction } from "../../kit/database.ts";
import type { AskedQuestion, AskingProcess, GivenAnswer, QuestionState } from "../domain/family-question.ts";
import { byCase } from "./by-case.ts";
import {
  type FamilyAnswerRow,
  type FamilyQuestionRow,
  familyAnswerTable,
  familyQuestionTable,
} from "./family-question-tables.ts";

/** A question about to be kept. */
export type NewQuestion = Omit<
  AskedQuestion,
  "organisation" | "state" | "answeredOn" | "answer" | "askAgainFrom"
>;

/** Saves what was asked, by whose organisation. */
export async function saveQuestion(tx: Transaction, question: NewQuestion): Promise<void> {
  const { subject, organisation } = tx.caller;
  await tx.manager
    .getRepository(familyQuestionTable)
    .insert({ ...question, organisation, recordedAt: tx.now, recordedBy: subject });
}

/** Saves what the family made of a question; what they said before stays. */
export async function saveAnswer(tx: Transaction, questionId: string, answer: GivenAnswer): Promise<void> {
  const answers = tx.manager.getRepository(familyAnswerTable);
  const sequence = (await answers.countBy({ questionId })) + 1;
  await answers.insert({
    ...answer,
    questionId,
    sequence,
    recordedAt: tx.now,
    recordedBy: tx.caller.subject,
  });
}

/** What each case's family was asked, by whatever process, earliest first. */
export async function findQuestionsOfCases(
  tx: Transaction,
  caseIds: readonly string[],
): Promise<Map<string, AskedQuestion[]>> {
  const rows = await tx.manager
    .getRepository(familyQuestionTable)
    .find({ where: { caseId: In([...caseIds]) }, order: { askedOn: "asc", recordedAt: "asc", id: "asc" } });
  return byCase(await withAnswers(tx, rows));
}

/** Questions by id. */
export async function findQuestions(
  tx: Transaction,
  ids: readonly string[],
): Promise<Map<string, AskedQuestion>> {
  const rows = await tx.manager.getRepository(familyQuestionTable).findBy({ id: In([...ids]) });
  return new Map((await withAnswers(tx, rows)).map((question) => [question.id, question]));
}

async function withAnswers(tx: Transaction, rows: readonly FamilyQuestionRow[]): Promise<AskedQuestion[]> {
  const answers = await tx.manager
    .getRepository(familyAnswerTable)
    .find({ where: { questionId: In(rows.map(({ id }) => id)) }, order: { sequence: "asc" } });
  const last = new Map(answers.map((answer) => [answer.questionId, answer]));
  return rows.map((row) => toQuestion(row, last.get(row.id)));
}

function toQuestion(row: FamilyQuestionRow, answer: FamilyAnswerRow | undefined): AskedQuestion {
  const { recordedAt, recordedBy, ...question } = row;
  return {
    ...question,
    process: row.process as AskingProcess,
    askedOn: row.askedOn as IsoDate,
    state: (answer?.outcome ?? "OPEN") as QuestionState,
    answeredOn: (answer?.on ?? null) as IsoDate | null,
    answer: answer?.words ?? null,
    askAgainFrom: (answer?.askAgainFrom ?? null) as IsoDate | null,
  };
}
