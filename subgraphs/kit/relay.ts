import { type Bell, createBell } from "./bell.ts";
import { openSession, type RelayOptions, type RelaySession } from "./relay-session.ts";
import type { Swept } from "./relay-sweep.ts";

/** Hands an owner's outbox to the queue and learns which jobs have completed. */
export interface Relay {
  /** Compares every unsettled row with the queue now; rejects where the relay stops before it could. */
  sweep(): Promise<Swept>;
  /** Finishes the batch in hand and closes every connection. */
  stop(): Promise<void>;
}

/**
 * Starts a relay; an owner may run several. It never gives up: where the database or the queue is away it tries
 * again, ever more slowly, and nothing is lost, because a row counts as queued only once the queue has taken it.
 */
export function startRelay(options: RelayOptions): Relay {
  const asked: SweepAsked[] = [];
  let bell = createBell();
  let stopping = false;

  async function run(): Promise<void> {
    for (let failures = 0; !stopping; ) {
      bell = createBell();
      try {
        await withSession(options, bell, async (session) => {
          while (!stopping) {
            await round(session);
            failures = 0;
            await bell.wait(options.pollEvery ?? 2_000);
          }
        });
      } catch (error) {
        failures += 1;
        options.log.warn({ owner: options.owner, failures, err: error }, "relay interrupted");
        bell = createBell();
        if (!stopping) await bell.wait(pauseAfter(failures, options.chance()));
      }
    }
    for (const { reject } of asked) reject(new Error("the relay has stopped"));
  }

  async function round(session: RelaySession): Promise<void> {
    await session.relayAll(() => stopping);
    await session.sweepIfDue();
    while (asked[0]) {
      asked[0].resolve(await session.sweep());
      asked.shift();
    }
  }

  const running = run();
  return {
    sweep: () =>
      new Promise((resolve, reject) => {
        if (stopping) reject(new Error("the relay has stopped"));
        asked.push({ resolve, reject });
        bell.ring();
      }),
    stop: () => {
      stopping = true;
      bell.ring();
      return running;
    },
  };
}

interface SweepAsked {
  readonly resolve: (swept: Swept) => void;
  readonly reject: (error: Error) => void;
}

async function withSession(
  options: RelayOptions,
  bell: Bell,
  work: (session: RelaySession) => Promise<void>,
): Promise<void> {
  const session = await openSession(options, bell);
  try {
    await work(session);
  } finally {
    await session.close();
  }
}

/** Milliseconds before a lost server is tried again: doubled each time up to 15 s, less up to half by chance. */
function pauseAfter(failures: number, chance: number): number {
  return Math.min(15_000, 100 * 2 ** failures) * (1 - chance / 2);
}
