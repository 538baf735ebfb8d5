import type { Renewable } from "../subgraphs/kit/kept-in-file.ts";
import type { Log } from "../subgraphs/kit/log.ts";
import { type JobQueue, openQueues, queueNames } from "../subgraphs/kit/queue.ts";
import type { QueueDepth } from "./job-metrics.ts";

/** How every owner's queue stands, asked when somebody wishes to know. */
export interface QueueDepths {
  read(): Promise<ReadonlyMap<string, QueueDepth>>;
  stop(): Promise<void>;
}

/** Looks at the queues behind a URL, over connections of its own. */
export function openQueueDepths(queueUrl: Renewable<string>, log: Log): QueueDepths {
  const queues = openQueues(queueUrl, {
    connections: 1,
    onError: (err) => log.warn({ err }, "queue connection of the figures"),
  });
  const opened = queueNames.map((name) => queues.queue(name));
  return {
    async read() {
      const found = new Map<string, QueueDepth>();
      for (const queue of opened) {
        const { waiting, yielding, ...counts } = await countJobs(queue);
        const oldest = [...(await queue.getWaiting(0, 0)), ...(await queue.getPrioritized(0, 0))];
        const since = Math.min(...oldest.map(({ timestamp }) => timestamp));
        found.set(queue.name, {
          counts: { waiting: waiting + yielding, ...counts },
          oldestWaiting: oldest.length > 0 ? new Date(since) : null,
        });
      }
      return found;
    },
    async stop() {
      await Promise.all(opened.map((queue) => queue.close()));
      await queues.close();
    },
  };
}

/** Jobs that let others go first stand in a state of their own, and wait like any. */
async function countJobs(queue: JobQueue) {
  const counts = await queue.getJobCounts("waiting", "prioritized", "active", "delayed", "failed");
  const { waiting = 0, prioritized: yielding = 0, ...others } = counts;
  return { waiting, yielding, ...others };
}
