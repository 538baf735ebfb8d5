import type { Transaction } from "../../kit/database.ts";
import type { CasesContext } from "../context.ts";
import { type CasePayload, casePayload } from "./case-payload.ts";

/** Does a person's act on a case once for its key, and shows the case. */
export async function actOnCase(
  operation: string,
  input: { readonly idempotencyKey: string },
  context: CasesContext,
  work: (tx: Transaction) => Promise<{ caseId: string }>,
): Promise<CasePayload> {
  const command = { operation, key: input.idempotencyKey, input };
  return casePayload(await context.request.command(command, work), context);
}
