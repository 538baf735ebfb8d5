import { getInForce } from "../../schema/codes/in-force.ts";
import { outboxRetentions } from "../../schema/codes/outbox-retention.ts";
import { addDays, dayInEngland } from "../../schema/values/calendar.ts";
import type { JobQueue } from "./queue.ts";
import { idsOf, type OutboxRow, type RelayStatements } from "./relay-statements.ts";

/** What a sweep found among the queued rows that were not settled. */
export interface Swept {
  /** Completed in the queue, but nobody had heard of it. */
  readonly settled: number;
  /** Unknown to the queue, and given to it again. */
  readonly requeued: number;
  /** In the failed set, waiting for a person. */
  readonly failed: number;
  /** Waiting, delayed or being worked on. */
  readonly underWay: number;
  /** Settled long ago, and taken away. */
  readonly pruned: number;
}

const pageSize = 200;
const prunedAtOnce = 5_000;
const firstId = "00000000-0000-0000-0000-000000000000";

/**
 * Compares the rows queued before `before` with the queue and repairs the differences, so that the queue may be
 * lost at any time. A job that was completed and has since been forgotten runs again, and changes nothing.
 */
export async function sweepOutbox(
  statements: RelayStatements,
  queue: JobQueue,
  deliver: (rows: readonly OutboxRow[]) => Promise<void>,
  before: Date,
  clock: () => Date,
): Promise<Swept> {
  const pruned = await prune(statements, clock());
  const swept = { settled: 0, requeued: 0, failed: 0, underWay: 0, pruned };
  for (let after = firstId; ; ) {
    const rows = await statements.unsettled(before, after, pageSize);
    const states = await Promise.all(rows.map((row) => queue.getJobState(row.id)));
    const completed = rows.filter((_, at) => states[at] === "completed");
    const lost = rows.filter((_, at) => states[at] === "unknown");
    if (completed.length > 0) await statements.settle(idsOf(completed), clock());
    if (lost.length > 0) {
      await deliver(lost);
      await statements.requeued(idsOf(lost), clock());
    }
    const failed = states.filter((state) => state === "failed").length;
    swept.settled += completed.length;
    swept.requeued += lost.length;
    swept.failed += failed;
    swept.underWay += rows.length - completed.length - lost.length - failed;
    const last = rows.at(-1);
    if (!last || rows.length < pageSize) return swept;
    after = last.id;
  }
}

/** Rows settled longer ago than the rule in force says; many are taken in as many sweeps. */
function prune(statements: RelayStatements, now: Date): Promise<number> {
  const today = dayInEngland(now);
  const { days } = getInForce(outboxRetentions, today);
  return statements.prune(new Date(addDays(today, -days)), prunedAtOnce);
}
