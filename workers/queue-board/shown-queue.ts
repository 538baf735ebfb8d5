import { BullMQAdapter } from "@bull-board/api/bullMQAdapter";
import type { JobStatus, QueueJob } from "@bull-board/api/typings/app";
import type { Job, Queue } from "bullmq";
import type { JobQueue } from "../../subgraphs/kit/queue.ts";
import { shownJob } from "./shown-job.ts";

/** A queue as the board may show it. Nothing of a job leaves it but what {@link shownJob} lets through. */
export class ShownQueue extends BullMQAdapter {
  /** @param mayRetry does whoever looks have the right to give failed jobs another attempt? */
  constructor(queue: JobQueue, mayRetry: boolean) {
    const options = { readOnlyMode: !mayRetry, allowRetries: mayRetry, allowCompletedRetries: false };
    super(queue as unknown as Queue, options);
  }

  override async getJob(id: string) {
    const job = await super.getJob(id);
    return job && asShown(job);
  }

  override async getJobs(statuses: JobStatus[], start?: number, end?: number) {
    return (await super.getJobs(statuses, start, end)).map(asShown);
  }

  /** Jobs of the hub write no log; whatever another wrote there is nobody's to read here. */
  override async getJobLogs(): Promise<string[]> {
    return [];
  }

  override async getJobSchedulers() {
    const schedulers = await super.getJobSchedulers();
    return schedulers.map(({ template, ...each }) => each);
  }
}

/** The same job, which tells of itself only what may be shown, and gets all its attempts where it is tried again. */
function asShown(job: Job): Job {
  const told = job.toJSON.bind(job) as QueueJob["toJSON"];
  const retry = job.retry.bind(job);
  return Object.assign(job, {
    toJSON: () => shownJob(told()),
    retry: () => retry("failed", { resetAttemptsMade: true, resetAttemptsStarted: true }),
  });
}
