import { events } from "../../schema/events.ts";
import type { Ports } from "../ports/ports.ts";
import { defineJob } from "./job.ts";
import { settle } from "./settle.ts";

/** Ends an investigation's hold on a case, unless a link made since then makes the review wait again. */
export const resumeCase = defineJob({
  name: "resume-case",
  payload: events["investigation.unlinked"].payload,
  run: async (
    { investigationId, caseId },
    { investigations, cases }: Pick<Ports, "investigations" | "cases">,
    { eventId },
  ) => {
    const hold = await investigations.findHoldOnReview(investigationId, caseId);
    if (!hold || hold.holdsReview) return "done";
    const { linkRevision } = hold;
    return settle(await cases.resumeCase({ eventId, caseId, investigationId, linkRevision }));
  },
});
