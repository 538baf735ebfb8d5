import { events } from "../../schema/events.ts";
import { longestRequestMs } from "../../schema/values/request-time.ts";
import type { Delivery } from "../ports/delivery.ts";
import { Stale, Unavailable, Unrecoverable } from "../ports/failures.ts";
import type { NationalRegistry } from "../ports/national-registry.ts";
import type { Ports } from "../ports/ports.ts";
import type { DeliveryOrder, DeliveryOutcome } from "../ports/submission-desk.ts";
import { defineJob, type JobResult } from "./job.ts";
import { settle } from "./settle.ts";

/** Where there is a programme to be asked. */
type Needs = Pick<Ports, "submissions"> & { readonly registry: NationalRegistry };

/** Milliseconds after which a delivery is cut off: before those behind it may ask whether it has arrived. */
const sentWithin = longestRequestMs - 3_000;

/**
 * Takes a released version to the national programme, exactly the bytes that a person released, and brings the
 * receipt or the rejection back. Where a fact has changed since it was prepared nothing is sent. Where it has to give
 * up, the ledger says so and why, and a person decides. Where submissions go out by file alone it sends nothing, and
 * checks whether the version may go into one.
 */
export const deliverSubmission = defineJob({
  name: "deliver-submission",
  payload: events["submission.released"].payload,
  run: async (
    { submissionId },
    { submissions, registry }: Pick<Ports, "submissions" | "registry">,
    delivery,
  ) => {
    if (registry === null) return checkForFile(submissionId, submissions);
    const ports = { submissions, registry };
    const signal = AbortSignal.any([delivery.signal, AbortSignal.timeout(sentWithin)]);
    try {
      return await deliver(submissionId, ports, { ...delivery, signal });
    } catch (error) {
      const givenUp = error instanceof Unrecoverable || delivery.isLastAttempt;
      if (givenUp) await giveUp(submissionId, failureCode(error), ports, delivery);
      throw error;
    }
  },
});

async function deliver(submissionId: string, ports: Needs, delivery: Delivery): Promise<JobResult> {
  const order = await ports.submissions.beginDelivery(submissionId, { byFile: false });
  if (!order) throw new Unrecoverable("SUBMISSION_NOT_RELEASED");
  const tell = async (outcome: DeliveryOutcome) => {
    const refused = await ports.submissions.recordReceipt(delivery.eventId, submissionId, outcome);
    // The programme mixed up its receipts; asked again, it gives the right one.
    if (refused.includes("RECEIPT_OF_ANOTHER")) throw new Unavailable("RECEIPT_OF_ANOTHER");
    // Asked again of what the night has found taken meanwhile, it may call that superseded.
    return settle(refused, ["TAKEN_BEFORE"]);
  };
  switch (order.step) {
    case "SEND":
      return tell(await send(order, ports.registry, delivery.signal));
    case "FIND_OUT":
      return tell(await findOut(order, ports.registry, delivery.signal));
    case "WAIT_FOR_EARLIER":
      await findOutEarlier(order, ports, delivery);
      throw new Unavailable("EARLIER_VERSION_UNDER_WAY");
    case "WAIT_FOR_FACTS":
      throw new Unavailable("FACTS_UNDER_WAY");
    case "WAIT_FOR_ANSWER":
      throw new Unavailable("ANSWER_UNDER_WAY", longestRequestMs);
    case "STOP_AS_STALE":
      return "done";
    case "NOTHING":
      return "already-done";
    default:
      return order.step satisfies never;
  }
}

async function checkForFile(submissionId: string, submissions: Ports["submissions"]): Promise<JobResult> {
  const order = await submissions.beginDelivery(submissionId, { byFile: true });
  if (!order) throw new Unrecoverable("SUBMISSION_NOT_RELEASED");
  if (order.step === "WAIT_FOR_FACTS") throw new Unavailable("FACTS_UNDER_WAY");
  return "done";
}

async function send(
  { submissionId, kind, bytes, contentHash }: DeliveryOrder,
  registry: NationalRegistry,
  signal: AbortSignal,
): Promise<DeliveryOutcome> {
  if (bytes === null) throw new Unrecoverable("RECORD_ERASED");
  const content = new TextEncoder().encode(bytes);
  const answer = await registry.submit({ submissionId, kind, bytes: content, contentHash }, signal);
  return answer.outcome === "ACCEPTED"
    ? { outcome: "ACKNOWLEDGED", receipt: answer.receipt, contentHash }
    : { outcome: "REJECTED", reasons: answer.reasons };
}

/** A version that was called back on its way may have arrived all the same. */
async function findOut(
  { submissionId }: Pick<DeliveryOrder, "submissionId">,
  registry: NationalRegistry,
  signal: AbortSignal,
): Promise<DeliveryOutcome> {
  const held = await registry.find(submissionId, signal);
  return held === null
    ? { outcome: "NOT_HELD" }
    : { outcome: "ACKNOWLEDGED", receipt: held.receipt, contentHash: held.contentHash };
}

/** The job of the earlier version may have been given up: then nobody else would find out. */
async function findOutEarlier(
  { earlier }: DeliveryOrder,
  { submissions, registry }: Needs,
  { furtherEvent, signal }: Delivery,
): Promise<void> {
  for (const submissionId of earlier) {
    const outcome = await findOut({ submissionId }, registry, signal);
    await submissions.recordReceipt(furtherEvent(submissionId), submissionId, outcome);
  }
}

/** What the ledger keeps of why it was given up: the code alone; of a fault the log says more. */
function failureCode(error: unknown): string {
  const known = error instanceof Unrecoverable || error instanceof Unavailable || error instanceof Stale;
  return (known && /^[A-Z][A-Z0-9_]*/.exec(error.message)?.[0]) || "FAULT";
}

async function giveUp(
  submissionId: string,
  failure: string,
  { submissions }: Needs,
  { furtherEvent, now }: Delivery,
): Promise<void> {
  await submissions.recordReceipt(furtherEvent(`failed ${now.toISOString()}`), submissionId, {
    outcome: "FAILED",
    failure,
  });
}
