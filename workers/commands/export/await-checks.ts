import { setTimeout as pause } from "node:timers/promises";
import type { Hub } from "../hub.ts";
import { listReleased, type ReleasedVersion } from "./list-released.ts";

/** What came of having versions checked. */
export interface Checks {
  /** The facts behind them hold, and nothing restricts them. */
  readonly checked: readonly ReleasedVersion[];
  /** Still to be checked: nobody can say yet. */
  readonly unchecked: readonly string[];
  /** No longer released: stopped by the check, or taken meanwhile. */
  readonly calledBack: readonly string[];
}

/** Milliseconds between two looks. */
const lookEvery = 250;

/** Waits until each of the versions has been checked since `askedAt` or is released no more, for `waitMs` at most. */
export async function awaitChecks(
  hub: Hub,
  asked: readonly ReleasedVersion[],
  askedAt: Date,
  waitMs: number,
): Promise<Checks> {
  for (const until = Date.now() + waitMs; ; await pause(lookEvery)) {
    const now = new Map((await listReleased(hub)).map((version) => [version.id, version]));
    const still = asked.flatMap(({ id }) => now.get(id) ?? []);
    const checked = still.filter(({ checkedAt }) => checkedAt !== null && checkedAt >= askedAt);
    if (checked.length < still.length && Date.now() < until) continue;
    const unchecked = still.filter((version) => !checked.includes(version)).map(({ id }) => id);
    const calledBack = asked.filter(({ id }) => !now.has(id)).map(({ id }) => id);
    return { checked, unchecked, calledBack };
  }
}
