import { In } from "typeorm";
import type { Transaction } from "../../kit/database.ts";
import type { LearningDecision } from "../domain/learning-act.ts";
import { byCase } from "./by-case.ts";
import { type LearningDecisionRow, learningDecisionTable } from "./learning-tables.ts";

/** Saves what the steering group said of a report. */
export async function saveLearningDecision(
  tx: Transaction,
  decision: {
    readonly caseId: string;
    readonly decision: LearningDecision;
    readonly reviewRevision: number;
    readonly words: string | null;
  },
): Promise<void> {
  await tx.manager.getRepository(learningDecisionTable).insert({
    ...decision,
    id: crypto.randomUUID(),
    decidedAt: tx.now,
    decidedBy: tx.caller.subject,
  });
}

/** What was said of each case's report, earliest first. */
export async function findLearningDecisions(
  tx: Transaction,
  caseIds: readonly string[],
): Promise<Map<string, LearningDecisionRow[]>> {
  const rows = await tx.manager
    .getRepository(learningDecisionTable)
    .find({ where: { caseId: In([...caseIds]) }, order: { decidedAt: "asc", id: "asc" } });
  return byCase(rows);
}
