import { dayInEngland } from "../../../schema/values/calendar.ts";
import type { Transaction } from "../../kit/database.ts";
import { type FollowedPlan, follow } from "../domain/reached-milestones.ts";
import { findPlans } from "../store/interface-plans.ts";
import { findMilestones } from "../store/reached-milestones.ts";

/** The plans of links and how far they have come, by link, earliest version first. */
export async function readPlans(
  tx: Transaction,
  linkIds: readonly string[],
): Promise<Map<string, FollowedPlan[]>> {
  const today = dayInEngland(tx.now);
  const plans = await findPlans(tx, linkIds);
  const milestones = await findMilestones(tx, linkIds);
  return new Map(
    [...plans].map(([id, all]) => [id, all.map((plan) => follow(plan, milestones.get(id) ?? [], today))]),
  );
}
