import { randomUUID } from "node:crypto";
import { EntitySchema, In, IsNull } from "typeorm";
import type { Transaction } from "../../kit/database.ts";
import { groupedBy } from "../../kit/grouped-by.ts";
import type { Leave } from "../domain/reviewer.ts";

/** A row of `reviewer_leave`. */
interface LeaveRow extends Leave {
  reviewerId: string;
  recordedAt: Date;
  recordedBy: string;
  cancelledBy: string | null;
}

export const leaveTable = new EntitySchema<LeaveRow>({
  name: "reviewer_leave",
  columns: {
    id: { type: "uuid", primary: true },
    reviewerId: { type: "uuid", name: "reviewer_id" },
    from: { type: "date", name: "from_day" },
    to: { type: "date", name: "to_day" },
    recordedAt: { type: "timestamptz", name: "recorded_at" },
    recordedBy: { type: "text", name: "recorded_by" },
    cancelledAt: { type: "timestamptz", name: "cancelled_at", nullable: true },
    cancelledBy: { type: "text", name: "cancelled_by", nullable: true },
  },
});

/** Saves a leave. */
export async function saveLeave(
  tx: Transaction,
  reviewerId: string,
  { from, to }: Pick<Leave, "from" | "to">,
): Promise<void> {
  await tx.manager.getRepository(leaveTable).insert({
    ...{ id: randomUUID(), reviewerId, from, to },
    ...{ recordedAt: tx.now, recordedBy: tx.caller.subject, cancelledAt: null, cancelledBy: null },
  });
}

/** Cancels a leave. @returns whether it stood */
export async function saveCancellation(
  tx: Transaction,
  reviewerId: string,
  leaveId: string,
): Promise<boolean> {
  const { affected } = await tx.manager
    .getRepository(leaveTable)
    .update(
      { id: leaveId, reviewerId, cancelledAt: IsNull() },
      { cancelledAt: tx.now, cancelledBy: tx.caller.subject },
    );
  return affected === 1;
}

/** The leave of reviewers, cancelled or not, earliest first. */
export async function findLeave(
  tx: Transaction,
  reviewerIds: readonly string[],
): Promise<Map<string, Leave[]>> {
  const rows = await tx.manager.getRepository(leaveTable).find({
    where: { reviewerId: In([...reviewerIds]) },
    order: { from: "ASC", id: "ASC" },
  });
  return groupedBy(rows, ({ reviewerId }) => reviewerId);
}
