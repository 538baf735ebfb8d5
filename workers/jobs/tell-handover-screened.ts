import { events } from "../../schema/events.ts";
import type { Ports } from "../ports/ports.ts";
import { defineJob } from "./job.ts";
import { settle } from "./settle.ts";

/** Tells the keepers of child death reviews what the adults' programme decided of somebody handed over to it. */
export const tellHandoverScreened = defineJob({
  name: "tell-handover-screened",
  payload: events["handover.screened"].payload,
  run: async (
    { caseId, personId },
    { cases, investigations }: Pick<Ports, "cases" | "investigations">,
    { eventId },
  ) => {
    const screening = await cases.findScreening(caseId);
    if (!screening) return "done";
    return settle(await investigations.recordScreening({ eventId, caseId, personId, ...screening }));
  },
});
