import { events } from "../../schema/events.ts";
import type { Ports } from "../ports/ports.ts";
import { defineJob } from "./job.ts";
import { settle } from "./settle.ts";

/** Holds a case for an investigation with which it was linked, where the link still makes the review wait. */
export const holdCase = defineJob({
  name: "hold-case",
  payload: events["investigation.linked"].payload,
  run: async (
    { investigationId, caseId },
    { investigations, cases }: Pick<Ports, "investigations" | "cases">,
    { eventId },
  ) => {
    const hold = await investigations.findHoldOnReview(investigationId, caseId);
    if (!hold?.holdsReview) return "done";
    const { reason, linkRevision } = hold;
    return settle(await cases.holdCase({ eventId, caseId, investigationId, linkRevision, reason }));
  },
});
