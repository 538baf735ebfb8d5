import { setTimeout as wait } from "node:timers/promises";
import { CannotStart } from "./cannot-start.ts";
import { type Child, lastWord } from "./child.ts";

/**
 * Waits until `url` answers that the process is ready.
 * Throws `CannotStart` where it ends before or is not ready after `withinMs`, with what is known of the reason.
 */
export async function untilReady(
  name: string,
  url: string,
  child: Child,
  logFile: string,
  withinMs: number,
): Promise<void> {
  const over = new AbortController();
  const ended = child.gone.then((how) => {
    throw new CannotStart(`${name} did not start (${how}: ${lastWord(logFile)}): see ${logFile}`);
  });
  try {
    await Promise.race([ended, answers(name, url, logFile, AbortSignal.timeout(withinMs), over.signal)]);
  } finally {
    over.abort();
    ended.catch(() => undefined);
  }
}

async function answers(
  name: string,
  url: string,
  logFile: string,
  deadline: AbortSignal,
  over: AbortSignal,
): Promise<void> {
  let why = "nothing answers";
  while (!deadline.aborted && !over.aborted) {
    try {
      const answer = await fetch(url, { signal: AbortSignal.any([deadline, over]) });
      if (answer.ok) return void (await answer.body?.cancel());
      why = (await answer.text()).trim();
    } catch {
      // Not listening yet: what it lacks is only known once it answers.
    }
    await wait(50, undefined, { signal: over }).catch(() => undefined);
  }
  throw new CannotStart(`${name} is not ready in time (${why} at ${url}): see ${logFile}`);
}
