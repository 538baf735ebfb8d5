import { events } from "../../schema/events.ts";
import type { Ports } from "../ports/ports.ts";
import { defineJob } from "./job.ts";
import { settle } from "./settle.ts";

/** Tells the keepers of the index that a review is under way: who belongs to the person is not changed unasked now. */
export const settlePerson = defineJob({
  name: "settle-person",
  payload: events["case.allocated"].payload,
  run: async ({ personId }, { people }: Pick<Ports, "people">, { eventId }) =>
    settle(await people.settlePerson(eventId, personId)),
});
