import { events } from "../../schema/events.ts";
import type { Ports } from "../ports/ports.ts";
import { defineJob } from "./job.ts";
import { settle } from "./settle.ts";

/** Has the keepers of cases bring up the case of somebody about whom the index of people says nothing any more. */
export const appraiseCase = defineJob({
  name: "appraise-case",
  payload: events["person.erased"].payload,
  run: async ({ personId }, { retention }: Pick<Ports, "retention">, { eventId }) =>
    settle(await retention.appraiseCase(eventId, personId)),
});
