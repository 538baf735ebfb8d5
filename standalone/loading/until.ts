import { setTimeout as pause } from "node:timers/promises";

const lookEveryMs = 250;
const patienceMs = 120_000;

/**
 * Looks until something is found, and returns it. Throws, with what was awaited, where it is not there after two
 * minutes: the hub is at work, but it does not get on.
 */
export async function until<T>(awaited: string, look: () => Promise<T | null>): Promise<T> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const found = await look();
    if (found !== null) return found;
    if (Date.now() > deadline) throw new Error(`waited in vain until ${awaited}`);
    await pause(lookEveryMs);
  }
}
