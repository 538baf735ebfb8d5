import type { HoldReason } from "../../../schema/values/hold-reason.ts";
import type { Transaction } from "../../kit/database.ts";
import { findTransition } from "../domain/transitions.ts";
import { saveHold } from "../store/holds.ts";
import { advance, getCase } from "./advance.ts";
import { followLink, type LinkOfCase } from "./follow-link.ts";

/** An investigation that goes before the review. */
export interface HoldCaseCommand extends LinkOfCase {
  readonly reason: HoldReason;
}

/** Holds a case for an investigation, once. One that went to another area, or was erased, has nothing left to hold. */
export async function holdCase(tx: Transaction, command: HoldCaseCommand): Promise<{ caseId: string }> {
  const { caseId, investigationId, reason } = command;
  const file = await getCase(tx, caseId);
  if (file.erasedAt !== null) return { caseId };
  const { held, hold } = await followLink(tx, command, true);
  if (!held || hold !== null || findTransition(file.standing.stage, "HELD") === null) return { caseId };
  const holdId = await saveHold(tx, { caseId, reason, investigationId });
  await advance(tx, file, { kind: "HELD", facts: { holdId, reason, investigationId } });
  return { caseId };
}
