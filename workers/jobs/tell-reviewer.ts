import { events } from "../../schema/events.ts";
import { Unrecoverable } from "../ports/failures.ts";
import type { Ports } from "../ports/ports.ts";
import { defineJob } from "./job.ts";
import { settle } from "./settle.ts";

/**
 * Tells the keepers of cases what the keepers of reviewers know of somebody now that bears on their independence: who
 * decides on a review is bound by the rule by which reviewers are appointed.
 */
export const tellReviewer = defineJob({
  name: "tell-reviewer",
  payload: events["reviewer.changed"].payload,
  run: async ({ reviewerId }, { cases, reviewers }: Pick<Ports, "cases" | "reviewers">, { eventId }) => {
    const facts = await reviewers.findFacts(reviewerId);
    if (!facts) throw new Unrecoverable("NO_SUCH_REVIEWER");
    return settle(await cases.recordReviewer(eventId, facts));
  },
});
