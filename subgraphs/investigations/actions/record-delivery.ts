import type { Transaction } from "../../kit/database.ts";
import { saveDelivery } from "../store/webhooks.ts";

/** Keeps that a webhook was told of a change. */
export async function recordDelivery(
  tx: Transaction,
  { webhookId, changeId }: { readonly webhookId: string; readonly changeId: string },
): Promise<{ changeId: string }> {
  await saveDelivery(tx, webhookId, changeId);
  return { changeId };
}
