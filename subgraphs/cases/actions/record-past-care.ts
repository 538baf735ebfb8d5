import { randomUUID } from "node:crypto";
import type { Transaction } from "../../kit/database.ts";
import { refuseIf } from "../../kit/refusals.ts";
import { type CareGiver, checkPastCare, teamCode } from "../domain/past-care.ts";
import { findPastCare, savePastCare } from "../store/past-care.ts";
import { advance, getCase, mayDo } from "./advance.ts";

/** An organisation, or a team of it, that cared for the person. */
export interface RecordPastCareCommand extends CareGiver {
  readonly caseId: string;
}

/** Records who gave care, by code and role: whoever reviews the case must be independent of them. */
export async function recordPastCare(
  tx: Transaction,
  { caseId, organisation, role, ...command }: RecordPastCareCommand,
): Promise<{ caseId: string }> {
  const file = await getCase(tx, caseId);
  const team = command.team === null ? null : teamCode(command.team);
  const manager = command.manager === null ? null : teamCode(command.manager);
  const giver = { organisation, team, manager, role };
  const known = (await findPastCare(tx, [caseId])).get(caseId) ?? [];
  refuseIf([...mayDo(tx, file, "CARE_RECORDED"), ...checkPastCare(giver, known)]);
  const careId = randomUUID();
  await savePastCare(tx, { ...giver, id: careId, caseId });
  await advance(tx, file, { kind: "CARE_RECORDED", facts: { ...giver, careId } });
  return { caseId };
}
