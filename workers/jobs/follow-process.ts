import { events } from "../../schema/events.ts";
import type { Ports } from "../ports/ports.ts";
import { defineJob } from "./job.ts";
import { settle } from "./settle.ts";

/** Tells the keepers of cases of another process about the same death, so that the family is asked once by all. */
export const followProcess = defineJob({
  name: "follow-process",
  payload: events["interface.agreed"].payload,
  run: async (
    { investigationId, caseId },
    { investigations, cases }: Pick<Ports, "investigations" | "cases">,
    { eventId },
  ) => {
    const process = await investigations.findLinkedProcess(investigationId, caseId);
    if (!process) return "done";
    return settle(await cases.followProcess({ eventId, caseId, investigationId, ...process }));
  },
});
