import { dayInEngland } from "../../../schema/values/calendar.ts";
import type { Transaction } from "../../kit/database.ts";
import { Refused, refuseIf } from "../../kit/refusals.ts";
import { checkPlan, type InterfacePlan } from "../domain/interface-plan.ts";
import { findPlans, savePlan } from "../store/interface-plans.ts";
import { findStandingLink } from "../store/links.ts";
import { getInvestigation } from "./get-investigation.ts";

/** What a review and an investigation have agreed. */
export interface AgreeInterfacePlanCommand extends Omit<InterfacePlan, "linkId" | "version"> {
  readonly investigationId: string;
  readonly caseId: string;
}

/** Keeps a plan for a link that stands; the plan before it stays in the history. */
export async function agreeInterfacePlan(
  tx: Transaction,
  { investigationId, caseId, ...plan }: AgreeInterfacePlanCommand,
): Promise<{ investigationId: string }> {
  await getInvestigation(tx, investigationId);
  refuseIf(checkPlan(plan, dayInEngland(tx.now)));
  const link = await findStandingLink(tx, investigationId, caseId);
  if (!link) throw new Refused([{ code: "NOT_LINKED", path: ["caseId"] }]);
  const { whoAsksFamily, records, agreedOn, agreedBy } = plan;
  const before = (await findPlans(tx, [link.id])).get(link.id)?.at(-1);
  const version = (before?.version ?? 0) + 1;
  await savePlan(tx, { linkId: link.id, version, whoAsksFamily, records, agreedOn, agreedBy });
  return { investigationId };
}
