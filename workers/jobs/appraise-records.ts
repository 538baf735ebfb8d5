import { z } from "zod";
import type { Ports } from "../ports/ports.ts";
import type { RecordKeeper } from "../ports/retention-desk.ts";
import { defineJob } from "./job.ts";

const keepers: readonly RecordKeeper[] = ["people", "cases", "investigations", "reviewers"];

/** Has each owner bring up the records whose time is over, some at a time until none is left. It destroys nothing. */
export const appraiseRecords = defineJob({
  name: "appraise-records",
  payload: z.strictObject({}),
  run: async (_none, { retention }: Pick<Ports, "retention">, { eventId, signal }) => {
    for (const keeper of keepers) {
      for (let round = 1, more = true; more && !signal.aborted; round += 1) {
        more = await retention.raiseAppraisals(keeper, `${eventId} ${round}`);
      }
    }
    return "done";
  },
});
