import type { Transaction } from "../../kit/database.ts";
import { record } from "../../kit/outbox.ts";
import { Refused } from "../../kit/refusals.ts";
import { listChangesAfter } from "../store/team-changes.ts";
import { findWebhooks } from "../store/webhooks.ts";

/** Changes that one replay sends at most. */
const atOnce = 500;

/** Sends a webhook again what has changed after a place in the count, and says after which there is more. */
export async function replayChanges(
  tx: Transaction,
  { webhookId, after }: { readonly webhookId: string; readonly after: string },
): Promise<{ webhookId: string; sent: number; last: readonly [sequence: string, id: string] | null }> {
  const webhook = (await findWebhooks(tx, [webhookId])).get(webhookId);
  if (!webhook || webhook.endedAt !== null) {
    throw new Refused([{ code: "NO_SUCH_WEBHOOK", path: ["webhookId"] }]);
  }
  const changes = await listChangesAfter(tx, after, atOnce);
  for (const { id: changeId } of changes) await record(tx, "team.changed", { changeId, webhookId });
  const last = changes.length === atOnce ? changes.at(-1) : undefined;
  return { webhookId, sent: changes.length, last: last ? [last.sequence, last.id] : null };
}
