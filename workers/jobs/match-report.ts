import { events } from "../../schema/events.ts";
import { decideMatch } from "../deduplication/decision.ts";
import { deathReportModel } from "../deduplication/models/death-reports.ts";
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
    const { outcome, model, revision } = decideMatch(deathReportModel, work);
    return settle(await people.recordMatch({ eventId, reportId, outcome, model, revision }));
  },
});
