import { events } from "../../schema/events.ts";
import type { Ports } from "../ports/ports.ts";
import { defineJob } from "./job.ts";
import { settle } from "./settle.ts";

/**
 * Tells the keepers of reviewers that an appointment has ended with its case, so that its reviewer has room for another.
 * It names the proposal on which they were appointed: by now the case may have been taken up again by somebody else.
 */
export const endAppointment = defineJob({
  name: "end-appointment",
  payload: events["case.closed"].payload,
  run: async (ended, { reviewers }: Pick<Ports, "reviewers">, { eventId }) =>
    settle(await reviewers.endAppointmentOfCase(eventId, ended)),
});
