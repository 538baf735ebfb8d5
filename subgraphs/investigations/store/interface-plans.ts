import { In } from "typeorm";
import type { Transaction } from "../../kit/database.ts";
import { groupedBy } from "../../kit/grouped-by.ts";
import type { InterfacePlan, PlanAgreement } from "../domain/interface-plan.ts";
import { interfacePlanTable, planAgreementTable } from "./interface-tables.ts";

/** Saves a version of a plan beside those before it. */
export async function savePlan(tx: Transaction, plan: Omit<InterfacePlan, "agreements">): Promise<void> {
  await tx.manager
    .getRepository(interfacePlanTable)
    .insert({ ...plan, recordedAt: tx.now, recordedBy: tx.caller.subject });
}

/** Saves that a side has agreed to a version of a plan. */
export async function saveAgreement(
  tx: Transaction,
  { linkId, version }: Pick<InterfacePlan, "linkId" | "version">,
  agreement: PlanAgreement,
): Promise<void> {
  await tx.manager
    .getRepository(planAgreementTable)
    .insert({ ...agreement, linkId, version, recordedAt: tx.now, recordedBy: tx.caller.subject });
}

/** The plans of links with who has agreed to them, by link, earliest version first. */
export async function findPlans(
  tx: Transaction,
  linkIds: readonly string[],
): Promise<Map<string, InterfacePlan[]>> {
  const where = { linkId: In([...linkIds]) };
  const plans = await tx.manager.getRepository(interfacePlanTable).find({ where, order: { version: "asc" } });
  const agreements = await tx.manager
    .getRepository(planAgreementTable)
    .find({ where, order: { recordedAt: "asc" } });
  const agreed = groupedBy(agreements, ({ linkId, version }) => `${linkId} ${version}`);
  const whole = plans.map((plan) => ({
    ...plan,
    agreements: agreed.get(`${plan.linkId} ${plan.version}`) ?? [],
  }));
  return groupedBy(whole, ({ linkId }) => linkId);
}
