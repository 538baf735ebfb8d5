import type { Transaction } from "../../kit/database.ts";
import { Refused } from "../../kit/refusals.ts";
import { withdrawRegisteredOperation } from "../store/registered-operations.ts";

/** Withdraws an operation that the caller's client has registered. */
export async function withdrawOperation(
  tx: Transaction,
  { sha256 }: { readonly sha256: string },
): Promise<{ sha256: string }> {
  const { client, organisation } = tx.caller;
  const stood =
    organisation !== null && (await withdrawRegisteredOperation(tx, { sha256, client, organisation }));
  if (!stood) throw new Refused([{ code: "NO_SUCH_OPERATION", path: ["sha256"] }]);
  return { sha256 };
}
