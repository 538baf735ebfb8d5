import { events } from "../../schema/events.ts";
import type { Ports } from "../ports/ports.ts";
import { defineJob } from "./job.ts";
import { settle } from "./settle.ts";

/**
 * Gives the identifying part of a handover, and nothing else of it, to the index of people to be matched. A version
 * that has been superseded meanwhile is left to its successor's own event.
 */
export const indexHandover = defineJob({
  name: "index-handover",
  payload: events["handover.received"].payload,
  run: async (
    { handoverId },
    { investigations, people }: Pick<Ports, "investigations" | "people">,
    { eventId },
  ) => {
    const handover = await investigations.findHandoverSubject(handoverId);
    if (!handover || handover.superseded) return "done";
    const { indexedAs: sourceId, version: sourceVersion, organisation, subject: person } = handover;
    const report = { kind: "HANDOVER", sourceId, sourceVersion, organisation, person } as const;
    return settle(await people.receiveReport({ eventId, ...report }));
  },
});
