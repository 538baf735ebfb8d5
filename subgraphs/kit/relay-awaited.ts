import type { JobQueue } from "./queue.ts";

/** The jobs that a relay has queued lately and whose completion it awaits. */
export interface Awaited {
  add(id: string, now: Date): void;
  remove(id: string): void;
  /** Asks the queue about those queued a while ago; returns the completed ones, which are awaited no longer. */
  askFor(queue: JobQueue, now: Date): Promise<string[]>;
}

/** Milliseconds for which an event is expected to tell by itself. */
const patience = 1_000;
const askAtOnce = 200;

/**
 * Remembers queued jobs for `until` milliseconds, when the sweep takes over. The queue's events in PostgreSQL are
 * read by a cursor, which passes over an event that commits after one with a later number: about one in fifty
 * under load.
 */
export function awaitJobs(until: number): Awaited {
  const queuedAt = new Map<string, number>();
  let askedAt = 0;
  return {
    add: (id, now) => void queuedAt.set(id, now.getTime()),
    remove: (id) => void queuedAt.delete(id),
    askFor: async (queue, now) => {
      if (now.getTime() - askedAt < patience) return [];
      askedAt = now.getTime();
      const due = [...queuedAt].filter(([, at]) => now.getTime() - at >= patience).slice(0, askAtOnce);
      const states = await Promise.all(due.map(([id]) => queue.getJobState(id)));
      for (const [index, [id, at]] of due.entries()) {
        queuedAt.delete(id);
        // Those not asked about yet come first the next time.
        if (states[index] !== "completed" && now.getTime() - at < until) queuedAt.set(id, at);
      }
      return due.flatMap(([id], index) => (states[index] === "completed" ? id : []));
    },
  };
}
