import { dayInEngland } from "../../../schema/values/calendar.ts";
import type { Transaction } from "../../kit/database.ts";
import { refuseIf } from "../../kit/refusals.ts";
import { planInForce } from "../domain/interface-plan.ts";
import { checkMilestone, daysReached, type ReachedMilestone } from "../domain/reached-milestones.ts";
import { findPlans } from "../store/interface-plans.ts";
import { findMilestones, saveMilestone } from "../store/reached-milestones.ts";
import { getStandingLink } from "./get-standing-link.ts";
import { takeSide } from "./take-side.ts";

/** What one side says of a milestone of the plan that holds. */
export interface ReachMilestoneCommand extends ReachedMilestone {
  readonly investigationId: string;
  readonly caseId: string;
}

/** Keeps when a milestone was reached, or that it was not after all. */
export async function reachMilestone(
  tx: Transaction,
  { investigationId, caseId, ...told }: ReachMilestoneCommand,
): Promise<{ investigationId: string }> {
  const { investigation, agreement } = await takeSide(tx, investigationId);
  const link = await getStandingLink(tx, investigation, caseId);
  const plan = planInForce((await findPlans(tx, [link.id])).get(link.id) ?? []);
  const reached = daysReached((await findMilestones(tx, [link.id])).get(link.id) ?? []);
  refuseIf(checkMilestone(told, agreement.side, plan, reached, dayInEngland(tx.now)));
  await saveMilestone(tx, link.id, told);
  return { investigationId };
}
