import { createHmac } from "node:crypto";
import { commissionerSuccession } from "../../../schema/codes/organisation-succession.ts";
import { isSameOrganisation } from "../../../schema/values/succession.ts";
import type { Transaction } from "../../kit/database.ts";
import { type MasterKey, unseal } from "../../kit/sealed.ts";
import type { TeamChange } from "../domain/team-change.ts";
import { findChanges } from "../store/team-changes.ts";
import { findWebhooks } from "../store/webhooks.ts";

/** A message to a team's system, ready to be sent. */
export interface SignedChange {
  readonly url: string;
  readonly body: string;
  readonly timestamp: string;
  readonly signature: string;
}

/**
 * A change as a webhook is told of it: a CloudEvents 1.0 message with ids only, signed as the Standard Webhooks
 * specification has it. Null where there is no such change for it, or it has ended.
 */
export async function signChange(
  tx: Transaction,
  masterKey: MasterKey,
  changeId: string,
  webhookId: string,
): Promise<SignedChange | null> {
  const change = (await findChanges(tx, [changeId])).get(changeId);
  const webhook = (await findWebhooks(tx, [webhookId])).get(webhookId);
  if (!change || !webhook || webhook.endedAt !== null) return null;
  const isTheirs =
    change.organisation === null ||
    isSameOrganisation(webhook.custodian, change.organisation, commissionerSuccession);
  if (!isTheirs) return null;
  const secret = await unseal(tx, masterKey, webhook.secretId);
  if (!secret) return null;
  const body = JSON.stringify(cloudEvent(change));
  const timestamp = String(Math.floor(tx.now.getTime() / 1_000));
  const key = Buffer.from(secret.content.toString(), "base64");
  const mac = createHmac("sha256", key).update(`${changeId}.${timestamp}.${body}`).digest("base64");
  return { url: webhook.url, body, timestamp, signature: `v1,${mac}` };
}

function cloudEvent({ id, kind, subjectId, at }: TeamChange): Record<string, string> {
  return {
    specversion: "1.0",
    id,
    source: "urn:mortality-review-hub:investigations",
    type: kind.toLowerCase().replaceAll("_", "."),
    subject: subjectId,
    time: at.toISOString(),
  };
}
