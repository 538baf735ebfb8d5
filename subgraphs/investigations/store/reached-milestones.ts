import { randomUUID } from "node:crypto";
import { In } from "typeorm";
import type { Transaction } from "../../kit/database.ts";
import { groupedBy } from "../../kit/grouped-by.ts";
import type { ReachedMilestone } from "../domain/reached-milestones.ts";
import { type ReachedMilestoneRow, reachedMilestoneTable } from "./interface-tables.ts";

/** Saves what the caller's organisation says of a milestone. */
export async function saveMilestone(
  tx: Transaction,
  linkId: string,
  { milestone, reachedOn }: ReachedMilestone,
): Promise<void> {
  const { organisation, subject } = tx.caller;
  await tx.manager.getRepository(reachedMilestoneTable).insert({
    id: randomUUID(),
    linkId,
    milestone,
    reachedOn,
    organisation,
    recordedAt: tx.now,
    recordedBy: subject,
  });
}

/** What was said of the milestones of links, by link, earliest first. */
export async function findMilestones(
  tx: Transaction,
  linkIds: readonly string[],
): Promise<Map<string, ReachedMilestoneRow[]>> {
  const rows = await tx.manager.getRepository(reachedMilestoneTable).find({
    where: { linkId: In([...linkIds]) },
    order: { recordedAt: "asc" },
  });
  return groupedBy(rows, ({ linkId }) => linkId);
}
