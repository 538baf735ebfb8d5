import { stagesOfKind } from "../../../schema/codes/investigation-stages.ts";
import { dayInEngland } from "../../../schema/values/calendar.ts";
import type { Transaction } from "../../kit/database.ts";
import { refuseIf } from "../../kit/refusals.ts";
import { checkStage } from "../domain/check-investigation.ts";
import type { ReachedStage } from "../domain/investigation.ts";
import { findStages, saveStage } from "../store/stages.ts";
import { getLedInvestigation } from "./get-investigation.ts";

/** Keeps that an investigation came to a stage of its kind. */
export async function reachStage(
  tx: Transaction,
  { investigationId, stage, reachedOn }: ReachedStage,
): Promise<{ investigationId: string }> {
  const investigation = await getLedInvestigation(tx, investigationId);
  const reached = (await findStages(tx, [investigationId])).get(investigationId) ?? [];
  const stages = stagesOfKind[investigation.kind];
  refuseIf(checkStage(investigation, { stage, reachedOn }, stages, reached, dayInEngland(tx.now)));
  await saveStage(tx, { investigationId, stage, reachedOn });
  return { investigationId };
}
