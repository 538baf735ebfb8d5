import { events } from "../../schema/events.ts";
import type { Ports } from "../ports/ports.ts";
import { defineJob } from "./job.ts";
import { settle } from "./settle.ts";

/** Tells the keepers of cases that the child death review team has taken a notification. */
export const recordAcknowledgement = defineJob({
  name: "record-acknowledgement",
  payload: events["child.acknowledged"].payload,
  run: async ({ caseId, childNotificationId }, { cases }: Pick<Ports, "cases">, { eventId }) =>
    settle(await cases.recordAcknowledgement(eventId, caseId, childNotificationId)),
});
