import type { Transaction } from "../../kit/database.ts";
import { endHold, findOpenHolds } from "../store/holds.ts";
import { advance, getCase } from "./advance.ts";

/** An investigation for which a review need no longer wait. */
export interface ResumeCaseCommand {
  readonly caseId: string;
  readonly investigationId: string;
}

/** Ends an investigation's hold; the case goes on when no other is open. */
export async function resumeCase(tx: Transaction, command: ResumeCaseCommand): Promise<{ caseId: string }> {
  const { caseId, investigationId } = command;
  const file = await getCase(tx, caseId);
  const open = await findOpenHolds(tx, caseId);
  const hold = open.find((each) => each.investigationId === investigationId);
  if (hold === undefined) return { caseId };
  await endHold(tx, hold.id);
  await advance(tx, file, { kind: "RESUMED", facts: { holdId: hold.id } });
  return { caseId };
}
