import { type IQueueBackend, type Processor, type Queue, type Worker, withBackend } from "bullmq";
import { z } from "zod";
import type { Cause, JobName } from "../../schema/events.ts";
import { currently, type Renewable, renewableVariable } from "./kept-in-file.ts";
import type { QueueLink, QueueOptions } from "./queue-link.ts";
import { linkPostgres, migratePostgres } from "./queue-postgres.ts";
import { linkRedis } from "./queue-redis.ts";

/** The owners, each with one queue for what its outbox holds. */
export const queueNames = ["people", "cases", "investigations", "reviewers"] as const;
export type QueueName = (typeof queueNames)[number];

/** What a job carries: ids only. Its id is the id of its outbox row, or made of its schedule and its time. */
export interface JobData {
  readonly event: Cause;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly requestId: string;
}

/** What a finished job leaves behind. */
export type JobResult = "done" | "already-done";

export type JobQueue = Pick<
  Queue<JobData, JobResult, JobName>,
  | "name"
  | "add"
  | "upsertJobScheduler"
  | "getJobState"
  | "getJob"
  | "getFailed"
  | "getWaiting"
  | "getPrioritized"
  | "getJobCounts"
  | "close"
>;
export type JobWorker = Pick<
  Worker<JobData, JobResult, JobName>,
  "name" | "run" | "waitUntilReady" | "close"
>;
export interface JobEvents {
  run(): Promise<void>;
  on(event: "completed", listener: (happened: { jobId: string }) => void): unknown;
  close(): Promise<void>;
}
export type JobProcessor = Processor<JobData, JobResult, JobName>;

/** How a worker holds its jobs. */
export interface WorkerSettings {
  /** Jobs worked on at one time. */
  readonly concurrency: number;
  /** Milliseconds after which a job whose worker died may be given to another. */
  readonly lockDuration: number;
  /** Milliseconds between looks for such jobs. */
  readonly stalledInterval: number;
  /** How often a job may lose its worker before it goes to the failed set. */
  readonly maxStalledCount: number;
  /** Milliseconds until the next attempt. */
  readonly backoff: (attemptsMade: number, failure: Error | undefined) => number;
}

/** The queues behind one URL, over as few connections as the backend allows. */
export interface Queues {
  queue(name: QueueName): JobQueue;
  /** Not yet running: call `run()`. */
  worker(name: QueueName, process: JobProcessor, settings: WorkerSettings): JobWorker;
  /** What happens in a queue, from the oldest event kept. Not yet running: `run()` rejects where it cannot listen. */
  events(name: QueueName): JobEvents;
  /** Throws where the queue cannot be reached, or its tables are missing. */
  check(): Promise<void>;
  /** Closes the shared connections; close what was opened from them first. */
  close(): Promise<void>;
}

/** Milliseconds until a worker asks a lost server again. */
const retryLostServerAfter = 2_000;

/** The queue's address as a variable of the environment. */
export const queueVariable = renewableVariable((text) => z.url().parse(text.trim())).describe(
  "the queue, postgres://… or redis://…, or file: and a path",
);

/** The backoff that jobs name and workers define. */
export const backoffType = "hub";

/** Was the job started by a schedule? So the queue names such jobs. */
export const isScheduled = (jobId: string): boolean => jobId.startsWith("repeat:");

/**
 * Opens the queues behind a URL, the one switch between the backends: `postgres:` or `postgresql:` for
 * PostgreSQL, `redis:`, `rediss:` or `valkey:` for Redis or Valkey (`?cluster=true` for a cluster). The role and the
 * password are those that the URL has whenever a connection is made.
 */
export function openQueues(url: Renewable<string>, options: QueueOptions): Queues {
  return isPostgres(currently(url))
    ? bind(linkPostgres(url, options), options)
    : bind(linkRedis(url, options), options);
}

/**
 * Creates or updates the queue's tables where it lives in PostgreSQL; safe to run at every start.
 * @param ownerUrl the connection of the role that owns the tables
 * @param runRole the role of the URL that relays and workers are given
 */
export async function migrateQueue(ownerUrl: string, runRole: string): Promise<void> {
  if (isPostgres(ownerUrl)) await migratePostgres(ownerUrl, runRole);
}

function isPostgres(url: string): boolean {
  return /^postgres(ql)?:/.test(url);
}

function bind<B extends IQueueBackend, C>(link: QueueLink<B, C>, { onError }: QueueOptions): Queues {
  const bullmq = withBackend(link.backend);
  return {
    queue: (name) =>
      new bullmq.Queue<JobData, JobResult, JobName>(name, {
        connection: link.statements(),
        prefix: prefixOf(name),
      }).on("error", onError) as unknown as JobQueue,
    worker: (name, process, { backoff, ...settings }) =>
      new bullmq.Worker<JobData, JobResult, JobName>(name, process, {
        ...settings,
        autorun: false,
        runRetryDelay: retryLostServerAfter,
        connection: link.work(),
        prefix: prefixOf(name),
        settings: { backoffStrategy: (attempts, _type, failure) => backoff(attempts, failure) },
      }).on("error", onError),
    events: (name) =>
      new bullmq.QueueEvents(name, {
        autorun: false,
        connection: link.events(),
        prefix: prefixOf(name),
        lastEventId: "0",
      }).on("error", onError),
    check: link.check,
    close: link.close,
  };
}

/** One hash tag a queue, so that a cluster keeps all keys of a queue in one slot. */
function prefixOf(name: QueueName): string {
  return `{hub-${name}}`;
}
