import { events } from "../../schema/events.ts";
import type { Ports } from "../ports/ports.ts";
import { scrub } from "../submission/scrub.ts";
import { defineJob } from "./job.ts";
import { settle } from "./settle.ts";

/**
 * Takes out of a child death review team's note what tells who somebody is. A person of the team reads what is left
 * and confirms it before anybody else sees it.
 */
export const scrubNote = defineJob({
  name: "scrub-note",
  payload: events["note.written"].payload,
  run: async ({ flagId }, { investigations }: Pick<Ports, "investigations">, { eventId }) => {
    const note = await investigations.findNoteToScrub(flagId);
    if (note === null) return "done";
    const { words, ...known } = note;
    const { text, removals } = scrub(words, { organisations: [], ...known });
    const removed = removals.length;
    return settle(await investigations.recordScrubbedNote({ eventId, flagId, text, removed }));
  },
});
