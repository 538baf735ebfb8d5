import { events } from "../../schema/events.ts";
import { Unrecoverable } from "../ports/failures.ts";
import type { Ports } from "../ports/ports.ts";
import { defineJob } from "./job.ts";
import { settle } from "./settle.ts";

/**
 * Gives a notification that turned out to be a child's to the child death review team. Where a correction or a person
 * has made an adult of the child since, nothing is handed on, and what was handed on is taken back.
 * Source: the report, section 3.13: the deaths of children have a statutory review of their own.
 */
export const handToChildTeam = defineJob({
  name: "hand-to-child-team",
  payload: events["child.found"].payload,
  run: async (
    { caseId, personId },
    { cases, investigations }: Pick<Ports, "cases" | "investigations">,
    { eventId },
  ) => {
    const child = await cases.findChild(caseId, personId);
    if (!child) throw new Unrecoverable("NO_SUCH_CASE");
    if (!child.isChild) return settle(await investigations.withdrawChildNotification({ eventId, caseId }));
    const { subject } = child;
    if (!subject) throw new Unrecoverable("NO_SUCH_PERSON");
    return settle(await investigations.receiveChildNotification({ eventId, caseId, personId, subject }));
  },
});
