import { randomBytes, randomUUID } from "node:crypto";
import { isAtOrigin } from "../../../schema/values/webhook-origin.ts";
import type { Transaction } from "../../kit/database.ts";
import { Refused } from "../../kit/refusals.ts";
import { type MasterKey, seal } from "../../kit/sealed.ts";
import { listWebhooks, saveWebhook } from "../store/webhooks.ts";

/** What this owner needs to keep a webhook: the key of its documents, and the origins that are listed. */
export interface WebhookKeeping {
  readonly masterKey: MasterKey;
  readonly origins: ReadonlySet<string>;
}

/** Registers where the caller's team wishes to be told of changes, under a secret made here. */
export async function registerWebhook(
  tx: Transaction,
  { masterKey, origins }: WebhookKeeping,
  { url }: { readonly url: string },
): Promise<{ webhookId: string }> {
  const custodian = tx.caller.organisation;
  if (custodian === null) throw new Refused([{ code: "ORGANISATION_MISSING" }]);
  if (!isAtOrigin(url, origins)) throw new Refused([{ code: "ADDRESS_NOT_LISTED", path: ["url"] }]);
  const standing = await listWebhooks(tx);
  if (standing.some((each) => each.url === url)) {
    throw new Refused([{ code: "ADDRESS_REGISTERED", path: ["url"] }]);
  }
  const id = randomUUID();
  const content = Buffer.from(randomBytes(32).toString("base64"));
  const secretId = await seal(tx, masterKey, { mediaType: "text/plain", content });
  await saveWebhook(tx, { id, custodian, url, registeredAt: tx.now, endedAt: null, secretId });
  return { webhookId: id };
}
