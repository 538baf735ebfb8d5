import { events } from "../../schema/events.ts";
import type { Ports } from "../ports/ports.ts";
import { defineJob } from "./job.ts";
import { settle } from "./settle.ts";

/** Gives who an investigation is about to the index of people: a report that opens no case but prompts for one. */
export const indexSubject = defineJob({
  name: "index-subject",
  payload: events["investigation.opened"].payload,
  run: async (
    { investigationId },
    { investigations, people }: Pick<Ports, "investigations" | "people">,
    { eventId },
  ) => {
    const about = await investigations.findInvestigationSubject(investigationId);
    if (!about) return "done";
    return settle(
      await people.receiveReport({
        eventId,
        kind: "INVESTIGATION",
        sourceId: investigationId,
        sourceVersion: about.version,
        organisation: about.leadOrganisation,
        person: about.subject,
      }),
    );
  },
});
