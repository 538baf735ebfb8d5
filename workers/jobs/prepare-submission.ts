import { events } from "../../schema/events.ts";
import { dayInEngland } from "../../schema/values/calendar.ts";
import type { Ports } from "../ports/ports.ts";
import { canonicalRecord } from "../submission/canonical.ts";
import { codesInForce } from "../submission/codes-in-force.ts";
import { anonymise } from "../submission/record.ts";
import { defineJob } from "./job.ts";
import { settle } from "./settle.ts";

/**
 * Makes the anonymised record of an approved review out of the facts as they are now. Its owner checks it against the
 * ledger and keeps it for a person to read, confirm and release. Nothing leaves the hub by this.
 */
export const prepareSubmission = defineJob({
  name: "prepare-submission",
  payload: events["case.approved"].payload,
  run: async ({ caseId }, { submissions }: Pick<Ports, "submissions">, { eventId, now }) => {
    const work = await submissions.findSubmissionWork(caseId);
    if (!work) return "already-done";
    const codes = codesInForce(dayInEngland(now));
    const { record, withheld, removals } = anonymise(work.facts, codes);
    const { bytes, contentHash } = canonicalRecord(record);
    return settle(
      await submissions.recordPrepared({
        eventId,
        caseId,
        record: new TextDecoder().decode(bytes),
        contentHash,
        revisions: work.revisions,
        withheld: withheld.map(({ field, reason }) => `${field}: ${reason}`),
        removals,
        restrictions: work.restrictions,
      }),
    );
  },
});
