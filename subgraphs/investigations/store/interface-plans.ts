import { In } from "typeorm";
import type { Transaction } from "../../kit/database.ts";
import { groupedBy } from "../../kit/grouped-by.ts";
import type { InterfacePlan } from "../domain/interface-plan.ts";
import { interfacePlanTable } from "./investigation-tables.ts";

/** Saves a plan beside those that held before. */
export async function savePlan(tx: Transaction, plan: InterfacePlan): Promise<void> {
  await tx.manager
    .getRepository(interfacePlanTable)
    .insert({ ...plan, recordedAt: tx.now, recordedBy: tx.caller.subject });
}

/** The plans that were agreed for links, by link, the one that holds last. */
export async function findPlans(
  tx: Transaction,
  linkIds: readonly string[],
): Promise<Map<string, InterfacePlan[]>> {
  const rows = await tx.manager
    .getRepository(interfacePlanTable)
    .find({ where: { linkId: In([...linkIds]) }, order: { version: "asc" } });
  return groupedBy(rows, ({ linkId }) => linkId);
}
