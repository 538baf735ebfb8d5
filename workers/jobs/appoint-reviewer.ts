import { events } from "../../schema/events.ts";
import { Unrecoverable } from "../ports/failures.ts";
import type { Ports } from "../ports/ports.ts";
import { defineJob } from "./job.ts";
import { settle } from "./settle.ts";

/**
 * Has a proposed reviewer appointed or refused by the keepers of reviewers, and brings their answer back: when they are
 * proposed, and again when they have declared not to have been involved in the care. Both keep the answer under the
 * proposal's id: whichever step is repeated, it is the same.
 */
export const appointReviewer = defineJob({
  name: "appoint-reviewer",
  payload: events["allocation.proposed"].payload,
  run: async ({ proposalId }, { cases, reviewers }: Pick<Ports, "cases" | "reviewers">, { eventId }) => {
    const found = await cases.findProposal(proposalId);
    if (!found) throw new Unrecoverable("NO_SUCH_PROPOSAL");
    const { answered, ...proposal } = found;
    if (answered) return "already-done";
    const { refusals, answer } = await reviewers.appoint(eventId, { proposalId, ...proposal });
    settle(refusals);
    if (!answer) throw new Unrecoverable("NO_ANSWER_TO_PROPOSAL");
    return settle(await cases.recordAppointment(eventId, proposalId, answer));
  },
});
