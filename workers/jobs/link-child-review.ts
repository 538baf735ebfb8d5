import { events } from "../../schema/events.ts";
import type { Ports } from "../ports/ports.ts";
import { defineJob } from "./job.ts";
import { settle } from "./settle.ts";
import { sourceIdsOf } from "./source-ids.ts";

/**
 * Tells the keepers of a handover or an investigation which person it is about, once its report is matched. Where
 * the report counts to somebody else by now, that match has an event of its own.
 */
export const linkChildReview = defineJob({
  name: "link-child-review",
  payload: events["person.matched"].payload,
  run: async (
    { personId, reportId },
    { people, investigations }: Pick<Ports, "people" | "investigations">,
    { eventId },
  ) => {
    const links = sourceIdsOf([await people.findReportSource(reportId)], personId);
    if (links.handoverIds.length + links.investigationIds.length === 0) return "done";
    return settle(await investigations.linkPerson({ eventId, personId, ...links }));
  },
});
