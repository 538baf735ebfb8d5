import type { Log } from "../subgraphs/kit/log.ts";
import { openQueues, queueNames } from "../subgraphs/kit/queue.ts";
import type { QueueDepth } from "./job-metrics.ts";

/** How every owner's queue stands, asked when somebody wishes to know. */
export interface QueueDepths {
  read(): Promise<ReadonlyMap<string, QueueDepth>>;
  stop(): Promise<void>;
}

/** Looks at the queues behind a URL, over connections of its own. */
export function openQueueDepths(queueUrl: string, log: Log): QueueDepths {
  const queues = openQueues(queueUrl, {
    connections: 1,
    onError: (err) => log.warn({ err }, "queue connection of the figures"),
  });
  const opened = queueNames.map((name) => queues.queue(name));
  return {
    async read() {
      const found = new Map<string, QueueDepth>();
      for (const queue of opened) {
        const counts = await queue.getJobCounts("waiting", "active", "delayed", "failed");
        const [oldest] = await queue.getWaiting(0, 0);
        found.set(queue.name, { counts, oldestWaiting: oldest ? new Date(oldest.timestamp) : null });
      }
      return found;
    },
    async stop() {
      await Promise.all(opened.map((queue) => queue.close()));
      await queues.close();
    },
  };
}
