import { dayInEngland } from "../../../schema/values/calendar.ts";
import type { RefusalReason } from "../../../schema/values/refusal.ts";
import type { Transaction } from "../../kit/database.ts";
import { Refused, refuseIf } from "../../kit/refusals.ts";
import type { MasterKey } from "../../kit/sealed.ts";
import { type AskedQuestion, checkAnswer, type GivenAnswer } from "../domain/family-question.ts";
import type { CaseRefusal } from "../domain/refusals.ts";
import type { CaseFile } from "../store/cases.ts";
import { findQuestions, saveAnswer } from "../store/family-questions.ts";
import { actorsFor, advance, getCase, mayDo } from "./advance.ts";
import { checkNotErased, isForOtherProcess, sealSaid } from "./family-rules.ts";

/** What the family made of a question. */
export interface RecordFamilyAnswerCommand extends GivenAnswer {
  readonly questionId: string;
}

/** Records that the family has answered, declined or put off a question; what they said before stays. */
export async function recordFamilyAnswer(
  tx: Transaction,
  masterKey: MasterKey,
  command: RecordFamilyAnswerCommand,
): Promise<{ caseId: string; questionId: string }> {
  const { questionId, outcome, on, askAgainFrom } = command;
  const { file, question } = await getQuestion(tx, questionId);
  refuseIf([
    ...mayDo(tx, file, "FAMILY_ANSWERED"),
    ...(await checkNotErased(tx, question.relativeId)),
    ...checkOrganisation(tx, file, question),
    ...checkAnswer(question, command, dayInEngland(tx.now)),
  ]);
  const words = await sealSaid(tx, masterKey, command.words);
  await saveAnswer(tx, questionId, { outcome, on, words, askAgainFrom });
  await advance(tx, file, { kind: "FAMILY_ANSWERED", facts: { questionId, outcome, on } });
  return { caseId: file.id, questionId };
}

/** A question behind the lock of its case. Throws `Refused` where there is none. */
async function getQuestion(
  tx: Transaction,
  questionId: string,
): Promise<{ file: CaseFile; question: AskedQuestion }> {
  const found = async () => (await findQuestions(tx, [questionId])).get(questionId);
  const known = await found();
  const file = known && (await getCase(tx, known.caseId));
  // Read again behind the case's lock: it may have been answered meanwhile.
  const question = file && (await found());
  if (!question) throw new Refused([{ code: "NO_SUCH_QUESTION", path: ["questionId"] }]);
  return { file, question };
}

/** Another process records what came of its own organisation's questions alone. */
function checkOrganisation(
  tx: Transaction,
  file: CaseFile,
  { organisation }: AskedQuestion,
): RefusalReason<CaseRefusal>[] {
  const others = isForOtherProcess(actorsFor(tx, file)) && organisation !== tx.caller.organisation;
  return others ? [{ code: "NOT_YOURS_TO_DO", path: ["questionId"] }] : [];
}
