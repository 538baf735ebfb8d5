import { events } from "../../schema/events.ts";
import type { Ports } from "../ports/ports.ts";
import { defineJob } from "./job.ts";
import { readCaseFacts } from "./read-case-facts.ts";
import { settle } from "./settle.ts";

/**
 * Tells the keepers of cases what is known of a person now: they screen again, and a submission that says otherwise
 * becomes stale, so that no late cause of death is lost.
 */
export const refreshCase = defineJob({
  name: "refresh-case",
  payload: events["person.corrected"].payload,
  run: async ({ personId }, { people, cases }: Pick<Ports, "people" | "cases">, { eventId }) => {
    const facts = await readCaseFacts(people, personId);
    return facts ? settle(await cases.refreshCase(eventId, personId, facts), ["RECORD_ERASED"]) : "done";
  },
});
