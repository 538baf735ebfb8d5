import type { Transaction } from "../../kit/database.ts";
import { refuseIf } from "../../kit/refusals.ts";
import type { MasterKey } from "../../kit/sealed.ts";
import { checkFamilyPlan } from "../domain/check-family-plan.ts";
import type { FamilyPlan } from "../domain/family-plan.ts";
import { findFamilyPlan, saveFamilyPlan } from "../store/family-plans.ts";
import { advance, getCase, mayDo } from "./advance.ts";
import { sealSaid } from "./family-rules.ts";

/** The next revision of a plan, whole; `revision` is the one that the writer has seen, 0 where there was none. */
export type PlanFamilyContactCommand = Omit<FamilyPlan, "writtenAt" | "writtenBy">;

/** Writes a family contact plan anew, unless somebody has since the writer read it. Earlier ones stay. */
export async function planFamilyContact(
  tx: Transaction,
  masterKey: MasterKey,
  command: PlanFamilyContactCommand,
): Promise<{ caseId: string }> {
  const { caseId, lead } = command;
  const file = await getCase(tx, caseId);
  const known = (await findFamilyPlan(tx, caseId))?.revision ?? 0;
  refuseIf([...mayDo(tx, file, "FAMILY_CONTACT_PLANNED"), ...checkFamilyPlan(command, known)]);
  const planRevision = known + 1;
  const wishes = await sealSaid(tx, masterKey, command.wishes);
  await saveFamilyPlan(tx, { ...command, revision: planRevision, wishes });
  const facts = { planRevision, leadOrganisation: lead.organisation, leadRole: lead.role };
  await advance(tx, file, { kind: "FAMILY_CONTACT_PLANNED", facts });
  return { caseId };
}
