import { events } from "../../schema/events.ts";
import { decideMatch } from "../deduplication/decision.ts";
import { Unrecoverable } from "../ports/failures.ts";
import type { Ports } from "../ports/ports.ts";
import { defineJob } from "./job.ts";
import { settle } from "./settle.ts";

/** Finds out whom a report is about: somebody known, somebody new, or a question for a person. */
export const matchReport = defineJob({
  name: "match-report",
  payload: events["report.received"].payload,
  run: async ({ reportId }, { people }: Pick<Ports, "people">, { eventId }) => {
    const work = await people.findMatchWork(reportId);
    if (!work) throw new Unrecoverable("REPORT_NOT_TAKEN");
    const { candidatesRevision } = work;
    const decision = decideMatch(work.subject, work.candidates);
    return settle(
      await people.recordMatch({
        eventId,
        reportId,
        outcome: decision.outcome,
        personId: decision.outcome === "SAME_PERSON" ? decision.personId : null,
        reasons: decision.outcome === "NEW_PERSON" ? [] : decision.reasons,
        candidates: decision.outcome === "NEEDS_DECISION" ? decision.personIds : [],
        candidatesRevision,
      }),
    );
  },
});
