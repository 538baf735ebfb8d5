import type { Transaction } from "../../kit/database.ts";
import { record } from "../../kit/outbox.ts";
import { advance, getCase } from "./advance.ts";

/** Closes a case whose submission the national programme has taken; its reviewer holds it no more. */
export async function closeCase(
  tx: Transaction,
  { caseId }: { readonly caseId: string },
): Promise<{ caseId: string }> {
  await advance(tx, await getCase(tx, caseId), { kind: "CASE_CLOSED", facts: {} });
  await record(tx, "case.closed", { caseId });
  return { caseId };
}
