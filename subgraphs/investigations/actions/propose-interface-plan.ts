import type { Transaction } from "../../kit/database.ts";
import { refuseIf } from "../../kit/refusals.ts";
import { checkPlan, type PlanContent } from "../domain/interface-plan.ts";
import { findPlans, saveAgreement, savePlan } from "../store/interface-plans.ts";
import { getStandingLink } from "./get-standing-link.ts";
import { takeSide } from "./take-side.ts";

/** What one side proposes for collecting data. */
export interface ProposeInterfacePlanCommand extends PlanContent {
  readonly investigationId: string;
  readonly caseId: string;
}

/** Proposes a version of a plan, to which the proposer's side has agreed thereby; the one before it stays. */
export async function proposeInterfacePlan(
  tx: Transaction,
  { investigationId, caseId, ...content }: ProposeInterfacePlanCommand,
): Promise<{ investigationId: string }> {
  const { investigation, agreement } = await takeSide(tx, investigationId);
  refuseIf(checkPlan(content, investigation));
  const link = await getStandingLink(tx, investigation, caseId);
  const before = (await findPlans(tx, [link.id])).get(link.id)?.at(-1);
  const plan = { ...content, linkId: link.id, version: (before?.version ?? 0) + 1 };
  await savePlan(tx, plan);
  await saveAgreement(tx, plan, agreement);
  return { investigationId };
}
