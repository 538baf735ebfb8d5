import { events } from "../../schema/events.ts";
import type { Ports } from "../ports/ports.ts";
import { defineJob } from "./job.ts";
import { readCaseFacts } from "./read-case-facts.ts";
import { settle } from "./settle.ts";

/**
 * Tells the keepers of cases that somebody turned out to be another person. Where reports count to them again, that has
 * an event of its own.
 */
export const mergeCase = defineJob({
  name: "merge-case",
  payload: events["person.merged"].payload,
  run: async (
    { personId, formerPersonId },
    { people, cases }: Pick<Ports, "people" | "cases">,
    { eventId },
  ) => {
    if ((await readCaseFacts(people, formerPersonId)) !== null) return "done";
    return settle(await cases.mergeCase({ eventId, personId, formerPersonId }));
  },
});
