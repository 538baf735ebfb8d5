import { In } from "typeorm";
import type { Transaction } from "../../kit/database.ts";
import type { ContactChannel, FamilyLeadRole, FamilyPlan } from "../domain/family-plan.ts";
import { byCase } from "./by-case.ts";
import { type FamilyPlanRow, familyPlanTable } from "./family-tables.ts";

/** Saves the next revision of a plan; earlier ones stay. */
export async function saveFamilyPlan(
  tx: Transaction,
  { lead, ...plan }: Omit<FamilyPlan, "writtenAt" | "writtenBy">,
): Promise<void> {
  await tx.manager.getRepository(familyPlanTable).insert({
    ...plan,
    channels: [...plan.channels],
    leadOrganisation: lead.organisation,
    leadRole: lead.role,
    leadSubject: lead.subject,
    writtenAt: tx.now,
    writtenBy: tx.caller.subject,
  });
}

/** The revisions of each case's plan, earliest first. */
export async function findFamilyPlans(
  tx: Transaction,
  caseIds: readonly string[],
): Promise<Map<string, FamilyPlan[]>> {
  const rows = await tx.manager
    .getRepository(familyPlanTable)
    .find({ where: { caseId: In([...caseIds]) }, order: { revision: "asc" } });
  return byCase(rows.map(toPlan));
}

/** The plan of a case as it stands; null where none was written. */
export async function findFamilyPlan(tx: Transaction, caseId: string): Promise<FamilyPlan | null> {
  return (await findFamilyPlans(tx, [caseId])).get(caseId)?.at(-1) ?? null;
}

function toPlan({ leadOrganisation, leadRole, leadSubject, ...row }: FamilyPlanRow): FamilyPlan {
  return {
    ...row,
    channels: row.channels as ContactChannel[],
    lead: { organisation: leadOrganisation, role: leadRole as FamilyLeadRole, subject: leadSubject },
  };
}
