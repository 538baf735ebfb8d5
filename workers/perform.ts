import { randomUUID } from "node:crypto";
import { UnrecoverableError } from "bullmq";
import type { JobName } from "../schema/events.ts";
import type { Log } from "../subgraphs/kit/log.ts";
import type { JobProcessor } from "../subgraphs/kit/queue.ts";
import { derivedEvent } from "./derived-event.ts";
import type { JobOutcome } from "./job-metrics.ts";
import type { Job } from "./jobs/job.ts";
import type { Delivery } from "./ports/delivery.ts";
import { Stale, Unavailable, Unrecoverable } from "./ports/failures.ts";

export interface Performance<Ports> {
  readonly jobs: readonly Job<Ports>[];
  /** The ports of one delivery: they act as the job's own client and carry the request's id. */
  readonly ports: (job: JobName, delivery: Delivery) => Ports;
  readonly log: Log;
  readonly clock: () => Date;
  /** Told what each run came to, after so many seconds. */
  readonly onRun?: (job: string, outcome: JobOutcome, seconds: number) => void;
  /** Aborted where what runs should stop and be tried again elsewhere. */
  readonly signal: AbortSignal;
}

/**
 * Makes the function that performs whatever job a queue holds, and turns what it throws into what the queue may
 * keep: a code, never a message that could quote somebody's data.
 */
export function performer<Ports>({
  jobs,
  ports,
  log,
  clock,
  onRun = () => {},
  signal,
}: Performance<Ports>): JobProcessor {
  const known = new Map(jobs.map((job) => [job.name, job]));
  return async (held) => {
    const { event, payload, requestId } = held.data;
    const isLastAttempt = held.attemptsMade + 1 >= (held.opts.attempts ?? 1);
    const eventId = String(held.id);
    const furtherEvent = (command: string) => derivedEvent(eventId, command);
    const delivery = { eventId, furtherEvent, requestId, now: clock(), isLastAttempt, signal };
    const told = log.child({ job: held.name, event, eventId: delivery.eventId, requestId });
    const begun = performance.now();
    const tell = (outcome: JobOutcome) => onRun(held.name, outcome, (performance.now() - begun) / 1_000);
    try {
      const job = known.get(held.name);
      if (!job) throw new Unrecoverable("NO_SUCH_JOB");
      const result = await orStopped(signal, job.run(payload, ports(held.name, delivery), delivery));
      tell(result);
      told.info({ result, attempt: held.attemptsMade + 1 }, "job done");
      return result;
    } catch (error) {
      tell(outcomeOf(error));
      throw failureOf(error, told.child({ attempt: held.attemptsMade + 1 }));
    }
  };
}

function outcomeOf(error: unknown): JobOutcome {
  if (error instanceof Unrecoverable) return "given-up";
  if (error instanceof Stale) return "stale";
  return error instanceof Unavailable ? "unavailable" : "fault";
}

function failureOf(error: unknown, log: Log): Error {
  if (error instanceof Unrecoverable) {
    log.error({ reason: error.message }, "job given up");
    return new UnrecoverableError(error.message);
  }
  if (error instanceof Stale || error instanceof Unavailable) {
    log.warn({ reason: error.message }, "job to be tried again");
    return error;
  }
  const incident = randomUUID();
  log.error({ incident, err: error }, "fault in a job");
  const fault = new Error(`FAULT ${incident}`);
  fault.stack = fault.message;
  return fault;
}

async function orStopped<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  let stop = () => {};
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(new Unavailable("STOPPED"));
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop);
  });
  try {
    return await Promise.race([work, stopped]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}
