import { randomUUID } from "node:crypto";
import { In } from "typeorm";
import type { Transaction } from "../../kit/database.ts";
import { groupedBy } from "../../kit/grouped-by.ts";
import type { MatchAnswerGiven } from "../domain/match.ts";
import { matchAnswerTable } from "./tables.ts";

/** Keeps what somebody answered to a question. */
export async function saveAnswer(
  tx: Transaction,
  decisionId: string,
  given: Pick<MatchAnswerGiven, "answer" | "personId" | "reason">,
): Promise<void> {
  await tx.manager
    .getRepository(matchAnswerTable)
    .insert({ id: randomUUID(), decisionId, ...given, subject: tx.caller.subject, answeredAt: tx.now });
}

/** What was answered to each question, the first answer first. */
export async function findAnswers(
  tx: Transaction,
  decisionIds: readonly string[],
): Promise<Map<string, MatchAnswerGiven[]>> {
  const rows = await tx.manager
    .getRepository(matchAnswerTable)
    .find({ where: { decisionId: In([...decisionIds]) }, order: { answeredAt: "ASC", id: "ASC" } });
  return groupedBy(rows, ({ decisionId }) => decisionId);
}
