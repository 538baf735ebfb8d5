import { In } from "typeorm";
import type { Transaction } from "../../kit/database.ts";
import { groupedBy } from "../../kit/grouped-by.ts";
import type { ReachedStage } from "../domain/investigation.ts";
import { investigationStageTable } from "./investigation-tables.ts";

/** Saves that an investigation came to a stage. */
export async function saveStage(tx: Transaction, stage: ReachedStage): Promise<void> {
  await tx.manager
    .getRepository(investigationStageTable)
    .insert({ ...stage, recordedAt: tx.now, recordedBy: tx.caller.subject });
}

/** The stages that investigations have come to, by investigation, earliest first. */
export async function findStages(
  tx: Transaction,
  investigationIds: readonly string[],
): Promise<Map<string, ReachedStage[]>> {
  const rows = await tx.manager.getRepository(investigationStageTable).find({
    where: { investigationId: In([...investigationIds]) },
    order: { reachedOn: "asc", recordedAt: "asc" },
  });
  return groupedBy(rows, ({ investigationId }) => investigationId);
}
