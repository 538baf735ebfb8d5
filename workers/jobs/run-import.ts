import { events } from "../../schema/events.ts";
import type { Ports } from "../ports/ports.ts";
import { defineJob } from "./job.ts";

/** Has the keepers of reports run a list, some rows at a time until none is left. */
export const runImport = defineJob({
  name: "run-import",
  payload: events["import.asked"].payload,
  run: async ({ importId }, { people }: Pick<Ports, "people">, { eventId, signal }) => {
    for (let round = 1, more = true; more && !signal.aborted; round += 1) {
      more = await people.importRows(`${eventId} ${round}`, importId);
    }
    return "done";
  },
});
