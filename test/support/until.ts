import { setTimeout as pause } from "node:timers/promises";

/**
 * Waits until a condition holds and returns what it found; throws, with what was awaited, where it does not within
 * half a minute. For what nobody announces; where there is an event, wait for the event.
 */
export async function until<T>(awaited: string, find: () => Promise<T | false | undefined>): Promise<T> {
  const deadline = Date.now() + 30_000;
  for (;;) {
    const found = await find();
    if (found !== undefined && found !== false) return found;
    if (Date.now() > deadline) throw new Error(`waited in vain until ${awaited}`);
    await pause(10);
  }
}
