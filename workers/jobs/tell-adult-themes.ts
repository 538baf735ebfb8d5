import { events } from "../../schema/events.ts";
import type { Ports } from "../ports/ports.ts";
import { defineJob } from "./job.ts";
import { settle } from "./settle.ts";

/** Tells the keepers of children's reviews which themes an adult's review has shown, and not whose it was. */
export const tellAdultThemes = defineJob({
  name: "tell-adult-themes",
  payload: events["themes.approved"].payload,
  run: async (
    { caseId },
    { cases, investigations }: Pick<Ports, "cases" | "investigations">,
    { eventId },
  ) => {
    const themes = await cases.findThemes(caseId);
    if (themes.length === 0) return "done";
    return settle(await investigations.recordAdultThemes(eventId, themes));
  },
});
