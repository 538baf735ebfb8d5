import type { HoldReason } from "../../../schema/values/hold-reason.ts";
import type { Transaction } from "../../kit/database.ts";
import { findOpenHolds, saveHold } from "../store/holds.ts";
import { advance, getCase } from "./advance.ts";

/** An investigation that goes before the review. */
export interface HoldCaseCommand {
  readonly caseId: string;
  readonly investigationId: string;
  readonly reason: HoldReason;
}

/** Holds a case for an investigation, once. A closed case has nothing left to hold. */
export async function holdCase(tx: Transaction, command: HoldCaseCommand): Promise<{ caseId: string }> {
  const { caseId, investigationId, reason } = command;
  const file = await getCase(tx, caseId);
  const open = await findOpenHolds(tx, caseId);
  const known = open.some((hold) => hold.investigationId === investigationId);
  if (known || file.standing.stage === "CLOSED") return { caseId };
  const holdId = await saveHold(tx, { caseId, reason, investigationId });
  await advance(tx, file, { kind: "HELD", facts: { holdId, reason, investigationId } });
  return { caseId };
}
