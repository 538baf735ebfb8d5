import { events } from "../../schema/events.ts";
import type { Ports } from "../ports/ports.ts";
import { defineJob } from "./job.ts";
import { readCaseFacts } from "./read-case-facts.ts";
import { settle } from "./settle.ts";

/**
 * Tells the keepers of cases of a person to whom a report counts; whether there is a review, the rules of
 * eligibility decide there. Whom no report counts to any more is left: the match that moved it has its own event.
 */
export const openCase = defineJob({
  name: "open-case",
  payload: events["person.matched"].payload,
  run: async ({ personId }, { people, cases }: Pick<Ports, "people" | "cases">, { eventId }) => {
    const facts = await readCaseFacts(people, personId);
    return facts ? settle(await cases.openCase(eventId, personId, facts), ["RECORD_ERASED"]) : "done";
  },
});
