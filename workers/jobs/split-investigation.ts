import { events } from "../../schema/events.ts";
import type { Ports } from "../ports/ports.ts";
import { defineJob } from "./job.ts";
import { settle } from "./settle.ts";
import { sourceIdsOf } from "./source-ids.ts";

/** Links the handovers and investigations behind reports that were taken out of a person with the new one. */
export const splitInvestigation = defineJob({
  name: "split-investigation",
  payload: events["person.split"].payload,
  run: async (
    { newPersonId: personId, reportIds },
    { people, investigations }: Pick<Ports, "people" | "investigations">,
    { eventId },
  ) => {
    const sources = await Promise.all(reportIds.map((id) => people.findReportSource(id)));
    const links = sourceIdsOf(sources, personId);
    if (links.handoverIds.length + links.investigationIds.length === 0) return "done";
    return settle(await investigations.linkPerson({ eventId, personId, ...links }));
  },
});
