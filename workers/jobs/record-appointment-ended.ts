import { events } from "../../schema/events.ts";
import type { Ports } from "../ports/ports.ts";
import { defineJob } from "./job.ts";
import { settle } from "./settle.ts";

/** Tells the keepers of cases that a reviewer has given a case back. */
export const recordAppointmentEnded = defineJob({
  name: "record-appointment-ended",
  payload: events["appointment.ended"].payload,
  run: async ({ proposalId }, { cases }: Pick<Ports, "cases">, { eventId }) =>
    settle(await cases.recordAppointmentEnded(eventId, proposalId)),
});
