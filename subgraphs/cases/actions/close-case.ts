import type { Transaction } from "../../kit/database.ts";
import { advance, getCase } from "./advance.ts";

/** Closes a case whose submission the national programme has taken. */
export async function closeCase(
  tx: Transaction,
  { caseId }: { readonly caseId: string },
): Promise<{ caseId: string }> {
  await advance(tx, await getCase(tx, caseId), { kind: "CASE_CLOSED", facts: {} });
  return { caseId };
}
