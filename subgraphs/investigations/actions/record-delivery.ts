import type { Transaction } from "../../kit/database.ts";
import { Refused } from "../../kit/refusals.ts";
import { saveDelivery } from "../store/webhooks.ts";

/** Keeps that a webhook was told of a change. */
export async function recordDelivery(
  tx: Transaction,
  { webhookId, changeId }: { readonly webhookId: string; readonly changeId: string },
): Promise<{ changeId: string }> {
  const saved = await saveDelivery(tx, webhookId, changeId);
  if (!saved) throw new Refused([{ code: "NO_SUCH_WEBHOOK", path: ["webhookId"] }]);
  return { changeId };
}
