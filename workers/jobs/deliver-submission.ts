import { events } from "../../schema/events.ts";
import { Unrecoverable } from "../ports/failures.ts";
import type { Ports } from "../ports/ports.ts";
import type { DeliveryOutcome, ReleasedVersion } from "../ports/submission-desk.ts";
import { defineJob } from "./job.ts";
import { settle } from "./settle.ts";

/**
 * Takes a released version to the national programme, exactly the bytes that a person released, and brings the
 * receipt or the rejection back. Where a fact has changed since it was prepared nothing is sent.
 */
export const deliverSubmission = defineJob({
  name: "deliver-submission",
  payload: events["submission.released"].payload,
  run: async (
    { submissionId },
    { submissions, registry }: Pick<Ports, "submissions" | "registry">,
    { eventId, signal },
  ) => {
    const version = await submissions.findReleased(submissionId);
    if (!version) throw new Unrecoverable("SUBMISSION_NOT_RELEASED");
    if (version.state !== "RELEASED") return "already-done";
    const became: DeliveryOutcome = version.current
      ? await deliver(version, (bytes) =>
          registry.submit({ submissionId, bytes, contentHash: version.contentHash }, signal),
        )
      : { outcome: "STALE" };
    return settle(await submissions.recordReceipt(eventId, submissionId, became));
  },
});

async function deliver(
  { record, contentHash }: ReleasedVersion,
  submit: (bytes: Uint8Array) => ReturnType<Ports["registry"]["submit"]>,
): Promise<DeliveryOutcome> {
  if (record === null) throw new Unrecoverable("RECORD_ERASED");
  const answer = await submit(new TextEncoder().encode(record));
  return answer.outcome === "ACCEPTED"
    ? { outcome: "ACKNOWLEDGED", receipt: answer.receipt, contentHash }
    : { outcome: "REJECTED", reasons: answer.reasons };
}
