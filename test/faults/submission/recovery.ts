import { setTimeout as pause } from "node:timers/promises";
import type { FaultyHub } from "./hub.ts";

/** Measures how long after a fault the work went on. */
export interface Recovery {
  /** Does something to the hub and measures until a job has been done. */
  watch(fault: () => Promise<void>): Promise<void>;
  /** Loses the queue and measures until every job that it held is done or stands in the queue again. */
  watchFlush(flush: () => Promise<void>): Promise<void>;
  /** In seconds, of each fault. */
  readonly seconds: number[];
  readonly flushSeconds: number[];
  /** Resolves when nothing is being measured any more. */
  settled(): Promise<void>;
}

const lookEveryMs = 500;
const patienceMs = 240_000;

export function measureRecovery(hub: Pick<FaultyHub, "rows">): Recovery {
  const seconds: number[] = [];
  const flushSeconds: number[] = [];
  const measuring = new Set<Promise<void>>();

  async function measure(into: number[], look: (since: Date) => Promise<boolean>): Promise<void> {
    const since = new Date();
    for (;;) {
      await pause(lookEveryMs);
      const waited = Date.now() - since.getTime();
      if ((await look(since).catch(() => false)) || waited > patienceMs) {
        into.push(waited / 1_000);
        return;
      }
    }
  }

  function track(measured: Promise<void>): void {
    measuring.add(measured);
    void measured.finally(() => measuring.delete(measured));
  }

  const openRows = () =>
    hub.rows<{ id: string }>(
      "cases",
      "select id from outbox where queued_at is not null and settled_at is null",
    );

  return {
    seconds,
    flushSeconds,
    watch: async (fault) => {
      await fault();
      const ids = (await openRows().catch(() => [])).map(({ id }) => id);
      if (ids.length === 0) return;
      track(
        measure(seconds, async (since) => {
          // The last jobs of all may be done before anybody looks: then no other follows.
          const [row] = await hub.rows<{ done: number }>(
            "cases",
            "select count(*)::int as done from outbox where settled_at > $1 or settled_at is not null and id = any($2)",
            [since, ids],
          );
          return (row?.done ?? 0) > 0;
        }),
      );
    },
    watchFlush: async (flush) => {
      const ids = (await openRows()).map(({ id }) => id);
      await flush();
      if (ids.length === 0) return;
      track(
        measure(flushSeconds, async (since) => {
          const [row] = await hub.rows<{ left: number }>(
            "cases",
            `select count(*)::int as left from outbox
             where id = any($1) and settled_at is null and queued_at <= $2`,
            [ids, since],
          );
          return row?.left === 0;
        }),
      );
    },
    settled: async () => {
      await Promise.all(measuring);
    },
  };
}
