import { EntitySchema, In, IsNull } from "typeorm";
import { codesOf } from "../../../schema/codes/organisation-succession.ts";
import { dayInEngland } from "../../../schema/values/calendar.ts";
import type { Transaction } from "../../kit/database.ts";
import type { Webhook } from "../domain/webhook.ts";
import { teamOf } from "./team.ts";

/** A row of `webhook`. */
export interface WebhookRow extends Webhook {
  registeredBy: string;
}

export const webhookTable = new EntitySchema<WebhookRow>({
  name: "webhook",
  columns: {
    id: { type: "uuid", primary: true },
    custodian: { type: "text" },
    url: { type: "text" },
    registeredAt: { type: "timestamptz", name: "registered_at" },
    registeredBy: { type: "text", name: "registered_by" },
    endedAt: { type: "timestamptz", name: "ended_at", nullable: true },
    secretId: { type: "uuid", name: "secret_id" },
  },
});

/** Saves a new webhook. */
export async function saveWebhook(tx: Transaction, webhook: Webhook): Promise<void> {
  await tx.manager.getRepository(webhookTable).insert({ ...webhook, registeredBy: tx.caller.subject });
}

/** Ends a webhook of the caller's team. @returns whether there was one that stood */
export async function endOwnWebhook(tx: Transaction, id: string): Promise<boolean> {
  const team = teamOf(tx);
  if (team === null) return false;
  const { affected } = await tx.manager
    .getRepository(webhookTable)
    .update({ id, custodian: In([...team]), endedAt: IsNull() }, { endedAt: tx.now });
  return affected === 1;
}

/** Finds webhooks that the caller's team may see. */
export async function findWebhooks(tx: Transaction, ids: readonly string[]): Promise<Map<string, Webhook>> {
  const team = teamOf(tx);
  const where = { id: In([...ids]), ...(team === null ? {} : { custodian: In([...team]) }) };
  const rows = await tx.manager.getRepository(webhookTable).findBy(where);
  return new Map(rows.map((row) => [row.id, row]));
}

/** The webhooks of the caller's team that stand, earliest first. */
export async function listWebhooks(tx: Transaction): Promise<Webhook[]> {
  const team = teamOf(tx);
  const where = { endedAt: IsNull(), ...(team === null ? {} : { custodian: In([...team]) }) };
  return tx.manager.getRepository(webhookTable).find({ where, order: { registeredAt: "asc", id: "asc" } });
}

/** Which webhooks are to be told of a change of a team, or of all teams. */
export async function findWebhooksFor(tx: Transaction, organisation: string | null): Promise<string[]> {
  const rows = (await tx.manager.query(
    "select id from webhook where ended_at is null and ($1::text[] is null or custodian = any ($1)) order by id",
    [organisation && codesOf(organisation, dayInEngland(tx.now))],
  )) as { id: string }[];
  return rows.map(({ id }) => id);
}

/** Keeps that a webhook was told of a change. @returns whether there are such a webhook and such a change */
export async function saveDelivery(tx: Transaction, webhookId: string, changeId: string): Promise<boolean> {
  const saved = (await tx.manager.query(
    `insert into webhook_delivery (webhook_id, change_id, delivered_at)
     select webhook.id, team_change.id, $3 from webhook, team_change
     where webhook.id = $1 and team_change.id = $2
     on conflict (webhook_id, change_id) do update set delivered_at = excluded.delivered_at
     returning webhook_id`,
    [webhookId, changeId, tx.now],
  )) as unknown[];
  return saved.length === 1;
}
