import { In, IsNull } from "typeorm";
import type { HoldReason } from "../../../schema/values/hold-reason.ts";
import type { Transaction } from "../../kit/database.ts";
import type { Hold } from "../domain/hold.ts";
import { byCase } from "./by-case.ts";
import { type HoldRow, holdTable } from "./case-tables.ts";

/** Opens a hold. @returns its id */
export async function saveHold(
  tx: Transaction,
  hold: { caseId: string; reason: HoldReason; investigationId: string | null },
): Promise<string> {
  const id = crypto.randomUUID();
  await tx.manager.getRepository(holdTable).insert({
    ...hold,
    id,
    openedAt: tx.now,
    openedBy: tx.caller.subject,
    endedAt: null,
    endedBy: null,
  });
  return id;
}

/** Ends a hold. */
export async function endHold(tx: Transaction, id: string): Promise<void> {
  await tx.manager
    .getRepository(holdTable)
    .update({ id, endedAt: IsNull() }, { endedAt: tx.now, endedBy: tx.caller.subject });
}

/** The holds of each case, open and ended, earliest first. */
export async function findHolds(tx: Transaction, caseIds: readonly string[]): Promise<Map<string, Hold[]>> {
  const rows = await tx.manager
    .getRepository(holdTable)
    .find({ where: { caseId: In([...caseIds]) }, order: { openedAt: "asc", id: "asc" } });
  return byCase(rows.map(toHold));
}

/** The holds of a case that are open. */
export async function findOpenHolds(tx: Transaction, caseId: string): Promise<Hold[]> {
  const holds = (await findHolds(tx, [caseId])).get(caseId) ?? [];
  return holds.filter((hold) => hold.endedAt === null);
}

function toHold({ id, caseId, reason, investigationId, openedAt, endedAt }: HoldRow): Hold {
  return { id, caseId, reason: reason as HoldReason, investigationId, openedAt, endedAt };
}
