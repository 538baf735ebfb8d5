import { events } from "../../schema/events.ts";
import { Unrecoverable } from "../ports/failures.ts";
import type { Ports } from "../ports/ports.ts";
import { defineJob } from "./job.ts";
import { readCaseFacts } from "./read-case-facts.ts";
import { settle } from "./settle.ts";

/** Tells the keepers of cases that some reports of one person are about another, and what is known of each now. */
export const splitCase = defineJob({
  name: "split-case",
  payload: events["person.split"].payload,
  run: async ({ personId, newPersonId }, { people, cases }: Pick<Ports, "people" | "cases">, { eventId }) => {
    const [facts, newFacts] = await Promise.all([
      readCaseFacts(people, personId),
      readCaseFacts(people, newPersonId),
    ]);
    if (!facts || !newFacts) throw new Unrecoverable("NO_REPORT_COUNTS_TO_PERSON");
    return settle(await cases.splitCase({ eventId, personId, newPersonId, facts, newFacts }));
  },
});
