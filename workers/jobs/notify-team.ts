import { events } from "../../schema/events.ts";
import type { Ports } from "../ports/ports.ts";
import { defineJob } from "./job.ts";
import { settle } from "./settle.ts";

/**
 * Sends a child death review team what has changed for it, as it wished. What was sent and not recorded is sent again
 * under the same id, by which the team's system knows it.
 */
export const notifyTeam = defineJob({
  name: "notify-team",
  payload: events["team.changed"].payload,
  run: async (
    { changeId, webhookId },
    { investigations, webhooks }: Pick<Ports, "investigations" | "webhooks">,
    { eventId, signal },
  ) => {
    const delivery = await investigations.findWebhookDelivery(changeId, webhookId);
    if (!delivery) return "done";
    await webhooks.send({ id: changeId, ...delivery }, signal);
    return settle(await investigations.recordWebhookDelivery(eventId, webhookId, changeId));
  },
});
