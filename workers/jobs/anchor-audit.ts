import { events } from "../../schema/events.ts";
import type { Ports } from "../ports/ports.ts";
import { defineJob } from "./job.ts";
import { settle } from "./settle.ts";

/** Tells the owner who keeps them where another one's audit ends, so that nobody can cut off its end unseen. */
export const anchorAudit = defineJob({
  name: "anchor-audit",
  payload: events["audit.sealed"].payload,
  run: async (head, { auditKeepers }: Pick<Ports, "auditKeepers">, { eventId }) =>
    settle(await auditKeepers.anchor(eventId, head)),
});
