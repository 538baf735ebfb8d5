import { setMaxListeners } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import type { Renewable } from "../subgraphs/kit/kept-in-file.ts";
import {
  type JobProcessor,
  type JobWorker,
  openQueues,
  type Queues,
  queueNames,
  type WorkerSettings,
} from "../subgraphs/kit/queue.ts";
import { backoff } from "./backoff.ts";
import { type Performance, performer } from "./perform.ts";
import { keepSchedules, type Schedule } from "./schedules.ts";

export interface RunnerOptions<Ports> extends Omit<Performance<Ports>, "signal"> {
  readonly queueUrl: Renewable<string>;
  /** A number from 0 up to 1; spreads retries. */
  readonly chance: () => number;
  /** Jobs of one owner worked on at one time; 4 by default. */
  readonly concurrency?: number;
  /** Milliseconds after which a dead runner's job goes to another; 30 s by default. It may then run twice. */
  readonly lockDuration?: number;
  /** Milliseconds that a stop waits for running jobs before they are cut short and tried elsewhere; 20 s by default. */
  readonly stopWithin?: number;
  /** What is done because a time has come. */
  readonly schedules?: readonly Schedule[];
}

/** Performs the jobs of every owner's queue. */
export interface Runner {
  /** Resolves once every queue is served. */
  readonly ready: Promise<void>;
  /** Takes no further job, lets the running ones finish within the bound and closes every connection. */
  stop(): Promise<void>;
}

/**
 * How often a job may lose its runner before it waits in the failed set: as often as it is tried. A deployment costs it
 * one, and who is killed over and over loses nothing; what itself kills its runner ends there all the same.
 */
const maxStalledCount = 20;

/** Connections to PostgreSQL beside the one on which each queue's worker listens. */
const statementConnections = 3;

/** Starts a runner; several may serve the same queues. Where the queue is away it waits for it to come back. */
export function startRunner<Ports>(options: RunnerOptions<Ports>): Runner {
  const { queueUrl, log, chance, concurrency = 4, lockDuration = 30_000, stopWithin = 20_000 } = options;
  const { schedules = [] } = options;
  const cutShort = new AbortController();
  // Every job that runs listens to it.
  setMaxListeners(0, cutShort.signal);
  const process = performer({ ...options, signal: cutShort.signal });
  const settings = {
    concurrency,
    lockDuration,
    stalledInterval: lockDuration,
    maxStalledCount,
    backoff: (attempt: number, failure: Error | undefined) => backoff(attempt, failure, chance()),
  };
  const stopping = new AbortController();

  async function serve(): Promise<() => Promise<void>> {
    while (!stopping.signal.aborted) {
      const queues = openQueues(queueUrl, {
        connections: queueNames.length + statementConnections,
        onError: (err) => log.warn({ err }, "queue connection"),
      });
      try {
        await queues.check();
        await keepSchedules(queues, schedules);
        return await serveQueues(queues, process, settings, keepRunning);
      } catch (err) {
        log.warn({ err }, "queue away");
        await queues.close();
        // Ends early, by rejecting, where the runner stops meanwhile.
        await pause(1_000 + 1_000 * chance(), undefined, stopping).catch(() => {});
      }
    }
    return async () => {};
  }

  /** A worker's loop ends with the worker; where a fault ended it, it is begun again. */
  async function keepRunning(worker: JobWorker): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        return await worker.run();
      } catch (err) {
        log.error({ err, queue: worker.name }, "worker interrupted");
        await pause(1_000, undefined, stopping).catch(() => {});
      }
    }
  }

  async function stop(): Promise<void> {
    stopping.abort();
    const bound = setTimeout(() => cutShort.abort(), stopWithin);
    try {
      const close = await serving;
      await close();
    } finally {
      clearTimeout(bound);
    }
  }

  const serving = serve();
  let stopped: Promise<void> | undefined;
  return {
    ready: serving.then(() => undefined),
    stop: () => {
      stopped ??= stop();
      return stopped;
    },
  };
}

async function serveQueues(
  queues: Queues,
  process: JobProcessor,
  settings: WorkerSettings,
  keepRunning: (worker: JobWorker) => Promise<void>,
): Promise<() => Promise<void>> {
  const workers = queueNames.map((name) => queues.worker(name, process, settings));
  try {
    await Promise.all(workers.map((worker) => worker.waitUntilReady()));
  } catch (error) {
    await Promise.all(workers.map((worker) => worker.close()));
    throw error;
  }
  const running = workers.map(keepRunning);
  return async () => {
    await Promise.all(workers.map((worker) => worker.close()));
    await Promise.all(running);
    await queues.close();
  };
}
