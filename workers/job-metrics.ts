import { collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import { jobNames } from "../schema/events.ts";
import type { MetricsPlace } from "../subgraphs/kit/metrics.ts";

/** What became of a run of a job. A fault is ours; what is to be tried again waits for somebody else. */
export type JobOutcome = "done" | "already-done" | "stale" | "unavailable" | "given-up" | "fault";

/** How a server that fails is treated: asked, left alone, or tried by one request. */
export type BreakerState = "closed" | "open" | "half-open";

/** How a queue stands: how many jobs in each state, and since when the oldest of those waiting does. */
export interface QueueDepth {
  readonly counts: Readonly<Record<string, number>>;
  readonly oldestWaiting: Date | null;
}

/** What is asked when somebody reads the figures. */
export interface Standing {
  readonly queues: () => Promise<ReadonlyMap<string, QueueDepth>>;
  /** Null where the national programme is never asked. */
  readonly breaker: () => BreakerState | null;
  readonly clock: () => Date;
}

/** Counts what jobs come to. Names of jobs, queues and states; never an id, or whom a job is about. */
export interface JobMetrics {
  /** A job ran, and came to this after so many seconds. */
  ran(job: string, outcome: JobOutcome, seconds: number): void;
  text(): Promise<string>;
}

const buckets = [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15, 60];
const known: ReadonlySet<string> = new Set(jobNames);

/** The metrics of the workers; with those of Node itself where somebody can ask for them. */
export function createJobMetrics({ METRICS_PORT: port }: MetricsPlace, standing: Standing): JobMetrics {
  const registry = new Registry();
  registry.setDefaultLabels({ process: "workers" });
  if (port !== undefined) collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const jobs = new Histogram({
    name: "hub_job_seconds",
    help: "How long runs of jobs took, by job and outcome",
    labelNames: ["job", "outcome"] as const,
    buckets,
    registers,
  });
  new Gauge({
    name: "hub_queue_jobs",
    help: "Jobs by queue and state",
    labelNames: ["queue", "state"] as const,
    registers,
    async collect() {
      for (const [queue, { counts }] of await standing.queues()) {
        for (const [state, count] of Object.entries(counts)) this.set({ queue, state }, count);
      }
    },
  });
  new Gauge({
    name: "hub_queue_oldest_waiting_seconds",
    help: "For how long the oldest job that waits has waited, by queue; 0 where none waits",
    labelNames: ["queue"] as const,
    registers,
    async collect() {
      const now = standing.clock().getTime();
      for (const [queue, { oldestWaiting }] of await standing.queues()) {
        this.set({ queue }, oldestWaiting === null ? 0 : Math.max(0, now - oldestWaiting.getTime()) / 1_000);
      }
    },
  });
  new Gauge({
    name: "hub_registry_breaker",
    help: "Whether the national programme is asked (closed), left alone (open) or tried (half-open): 1 for what is so",
    labelNames: ["state"] as const,
    registers,
    collect() {
      const now = standing.breaker();
      if (now === null) return;
      for (const state of ["closed", "open", "half-open"] as const)
        this.set({ state }, state === now ? 1 : 0);
    },
  });
  return {
    ran: (job, outcome, seconds) => jobs.observe({ job: known.has(job) ? job : "unknown", outcome }, seconds),
    text: () => registry.metrics(),
  };
}
