import { z } from "zod";
import type { Ports } from "../ports/ports.ts";
import { defineJob } from "./job.ts";

/** Has the index of people write the keys of its reports anew where their rules have changed, some reports at a time. */
export const rewriteKeys = defineJob({
  name: "rewrite-keys",
  payload: z.strictObject({}),
  run: async (_none, { people }: Pick<Ports, "people">, { eventId, signal }) => {
    for (let round = 1, more = true; more && !signal.aborted; round += 1) {
      more = await people.rewriteKeys(`${eventId} ${round}`);
    }
    return "done";
  },
});
