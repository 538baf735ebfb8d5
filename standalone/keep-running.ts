import type { Child } from "./child.ts";

/** A process that is started again when it ends without having been asked to. */
export interface Kept {
  stop(patienceMs: number): Promise<void>;
}

/** What the keeper says of a process. */
export interface KeeperEvents {
  /** It ended by itself and was started again. */
  restarted(how: string): void;
  /** It ended by itself once too often and stays down. */
  gaveUp(how: string): void;
}

const restartsWithin = 60_000;
const restartsAtMost = 3;

/** Keeps a process running: three restarts within a minute, then it is given up. */
export function keepRunning(
  first: Child,
  start: () => Child,
  events: KeeperEvents,
  clock: () => number = Date.now,
): Kept {
  let child = first;
  let stopping = false;
  let restarts: number[] = [];
  const watch = async (): Promise<void> => {
    const how = await child.gone;
    if (stopping) return;
    restarts = restarts.filter((at) => at > clock() - restartsWithin);
    if (restarts.length >= restartsAtMost) return events.gaveUp(how);
    restarts.push(clock());
    child = start();
    events.restarted(how);
    return watch();
  };
  void watch();
  return {
    stop(patienceMs) {
      stopping = true;
      return child.stop(patienceMs);
    },
  };
}
