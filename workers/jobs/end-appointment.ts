import { events } from "../../schema/events.ts";
import type { Ports } from "../ports/ports.ts";
import { defineJob } from "./job.ts";
import { settle } from "./settle.ts";

/**
 * Tells the keepers of reviewers that a case is closed, so that its reviewer has room for another. A closed case stays
 * closed: there is nothing to read again.
 */
export const endAppointment = defineJob({
  name: "end-appointment",
  payload: events["case.closed"].payload,
  run: async ({ caseId }, { reviewers }: Pick<Ports, "reviewers">, { eventId }) =>
    settle(await reviewers.endAppointmentOfCase(eventId, caseId)),
});
