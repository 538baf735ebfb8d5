import { type JobName, schedules } from "../schema/events.ts";
import { backoffType, type QueueName, type Queues } from "../subgraphs/kit/queue.ts";

/** A job that a time starts. */
export interface Schedule {
  readonly job: JobName;
  readonly owner: QueueName;
  /** A cron pattern, in the time of England. */
  readonly at: string;
}

/** The hub's own. */
export const hubSchedules: readonly Schedule[] = Object.entries(schedules).map(([job, when]) => ({
  job: job as JobName,
  ...when,
}));

/** How often such a job is tried before it waits in the failed set: the next day brings another. */
const attempts = 8;

/**
 * Has the queues start each job at its times. A schedule stands in the queue once, however many runners say so,
 * and a queue that was lost learns it from the next runner.
 */
export async function keepSchedules(queues: Queues, all: readonly Schedule[]): Promise<void> {
  for (const { job, owner, at } of all) {
    const queue = queues.queue(owner);
    try {
      await queue.upsertJobScheduler(
        job,
        { pattern: at, tz: "Europe/London" },
        {
          name: job,
          data: { event: "schedule", payload: {}, requestId: `schedule-${job}` },
          opts: { attempts, backoff: { type: backoffType }, removeOnComplete: { count: 10 } },
        },
      );
    } finally {
      await queue.close();
    }
  }
}
