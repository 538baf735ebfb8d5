import { z } from "zod";
import type { Ports } from "../ports/ports.ts";
import { defineJob } from "./job.ts";

/** Has the keepers of cases remind whoever is to act, some cases at a time until none is left. */
export const raiseReminders = defineJob({
  name: "raise-reminders",
  payload: z.strictObject({}),
  run: async (_none, { cases }: Pick<Ports, "cases">, { eventId, signal }) => {
    for (let round = 1, more = true; more && !signal.aborted; round += 1) {
      more = await cases.raiseReminders(`${eventId} ${round}`);
    }
    return "done";
  },
});
