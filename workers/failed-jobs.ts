import type { Cause, JobName } from "../schema/events.ts";
import type { JobQueue } from "../subgraphs/kit/queue.ts";

/** A job that waits for a person: what it was to do, for which ids, and why it could not. */
export interface FailedJob {
  readonly eventId: string;
  readonly job: JobName;
  readonly event: Cause;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly requestId: string;
  /** A code; it names nobody. */
  readonly reason: string;
  readonly attempts: number;
  readonly failedAt: Date | null;
}

/** The newest failed jobs of a queue. */
export async function listFailed(queue: JobQueue, limit: number): Promise<FailedJob[]> {
  const failed = await queue.getFailed(0, limit - 1);
  return failed.map(({ id, name, data, failedReason, attemptsMade, finishedOn }) => ({
    eventId: String(id),
    job: name,
    event: data.event,
    payload: data.payload,
    requestId: data.requestId,
    reason: failedReason,
    attempts: attemptsMade,
    failedAt: finishedOn === undefined ? null : new Date(finishedOn),
  }));
}

/**
 * Gives a failed job all its attempts again.
 * @returns false where the queue holds no failed job for the event
 */
export async function replayFailed(queue: JobQueue, eventId: string): Promise<boolean> {
  const job = await queue.getJob(eventId);
  if (!job || (await job.getState()) !== "failed") return false;
  await job.retry("failed", { resetAttemptsMade: true, resetAttemptsStarted: true });
  return true;
}
