import type { Transaction } from "../../kit/database.ts";
import { Refused } from "../../kit/refusals.ts";
import { endOwnWebhook } from "../store/webhooks.ts";

/** Ends a webhook of the caller's team: what is under way to it is not sent any more. */
export async function endWebhook(
  tx: Transaction,
  { webhookId }: { readonly webhookId: string },
): Promise<{ webhookId: string }> {
  if (await endOwnWebhook(tx, webhookId)) return { webhookId };
  throw new Refused([{ code: "NO_SUCH_WEBHOOK", path: ["webhookId"] }]);
}
