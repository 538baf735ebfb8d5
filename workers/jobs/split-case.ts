import { events } from "../../schema/events.ts";
import type { Ports } from "../ports/ports.ts";
import { defineJob } from "./job.ts";
import { readCaseFacts } from "./read-case-facts.ts";
import { settle } from "./settle.ts";

/**
 * Tells the keepers of cases that some reports of one person are about another, and what is known of each now. Where
 * no report counts to one of them any more, that has an event of its own, and only the other is told of.
 */
export const splitCase = defineJob({
  name: "split-case",
  payload: events["person.split"].payload,
  run: async ({ personId, newPersonId }, { people, cases }: Pick<Ports, "people" | "cases">, { eventId }) => {
    const [facts, newFacts] = await Promise.all([
      readCaseFacts(people, personId),
      readCaseFacts(people, newPersonId),
    ]);
    if (facts && newFacts)
      return settle(await cases.splitCase({ eventId, personId, newPersonId, facts, newFacts }));
    if (newFacts) return settle(await cases.openCase(eventId, newPersonId, newFacts), ["RECORD_ERASED"]);
    return facts ? settle(await cases.refreshCase(eventId, personId, facts), ["RECORD_ERASED"]) : "done";
  },
});
